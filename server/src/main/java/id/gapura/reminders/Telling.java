package id.gapura.reminders;

import id.gapura.kernel.Ids;
import id.gapura.reminders.DueStore.Due;
import id.gapura.reminders.DueStore.Note;
import id.gapura.reminders.Speaking.Letter;
import id.gapura.reminders.Speaking.Reader;
import id.gapura.reminders.Speaking.Text;
import id.gapura.reminders.Speaking.Words;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells some people of one occasion: notes each, and makes a message for who agrees, in one transaction. */
final class Telling {
    private final Speaking speaking;
    private final DueStore store;
    private final Templates templates;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Telling(
            Speaking speaking,
            DueStore store,
            Templates templates,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        this.speaking = speaking;
        this.store = store;
        this.templates = templates;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    void tell(Occasion occasion, List<Due> due) {
        transaction.executeWithoutResult(_ -> {
            var readers = speaking.readers(due.stream().map(Due::workerId).toList());
            var agreed = speaking.agreeing(readers.values());
            var notes = due.stream()
                    .filter(one -> readers.containsKey(one.workerId()))
                    .map(one -> new Note(one, messageId(agreed.contains(one.workerId()))))
                    .toList();
            var noted = store.note(occasion, notes, clock.instant());
            var letters = notes.stream()
                    .filter(note -> noted.contains(note.due().workerId()))
                    .flatMap(note -> letter(occasion, note, readers).stream())
                    .toList();
            speaking.say(letters, words(occasion));
        });
    }

    private Optional<UUID> messageId(boolean agrees) {
        return agrees ? Optional.of(ids.next()) : Optional.empty();
    }

    private Optional<Letter> letter(Occasion occasion, Note note, Map<UUID, Reader> readers) {
        var reader = Objects.requireNonNull(readers.get(note.due().workerId()));
        return note.message()
                .map(id -> new Letter(
                        id,
                        reader,
                        month(occasion, reader, note.due()),
                        note.due().on()));
    }

    private YearMonth month(Occasion occasion, Reader reader, Due due) {
        var next = speaking.nextMonth(reader);
        var afterDue = YearMonth.from(due.on()).plusMonths(1);
        // Until a sponsor ends it pays, even if it has not yet: its member pays from the month after.
        return occasion == Occasion.SPONSOR_ENDS && afterDue.isAfter(next) ? afterDue : next;
    }

    private Words words(Occasion occasion) {
        return new Words(
                occasion.kind(),
                occasion.code(),
                tongue -> new Text(
                        tongue,
                        templates.current(new Template.Place(occasion, tongue)).text()));
    }
}
