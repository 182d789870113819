package id.gapura.reminders.circular;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.messaging.Kind;
import id.gapura.places.RegionCode;
import id.gapura.reminders.Speaking;
import id.gapura.reminders.Speaking.Letter;
import id.gapura.reminders.Speaking.Reader;
import id.gapura.reminders.Speaking.Words;
import id.gapura.reminders.circular.Circular.Act;
import id.gapura.reminders.circular.Circular.State;
import id.gapura.reminders.circular.RecipientStore.Note;
import id.gapura.reminders.circular.RecipientStore.Reason;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the messages of a circular batch by batch: each person is noted in the transaction that makes their message, so that
 * begun again after a kill it writes to the rest and to nobody twice. Who stops it is heard before the next batch.
 */
final class Sending {
    private static final int AT_ONCE = 500;

    private final CircularStore circulars;
    private final RecipientStore recipients;
    private final Speaking speaking;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Sending(
            CircularStore circulars,
            RecipientStore recipients,
            Speaking speaking,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        this.circulars = circulars;
        this.recipients = recipients;
        this.speaking = speaking;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** Writes to whom it is for today. */
    void send(Circular circular) {
        for (var place : circular.plan().places()) {
            if (!send(circular, place)) {
                return;
            }
        }
        if (!circular.plan().audience().whom().isSeries()) {
            finish(circular.id());
        }
    }

    /** False once it was stopped. */
    private boolean send(Circular circular, RegionCode place) {
        var today = Jakarta.today(clock);
        var asked = Reach.due(circular, place, today);
        var after = RecipientStore.FIRST;
        while (true) {
            var people = recipients.findNew(circular.id(), asked, after, AT_ONCE);
            if (people.isEmpty()) {
                return true;
            }
            if (!isTold(circular, people, today)) {
                return false;
            }
            after = people.getLast();
        }
    }

    private boolean isTold(Circular circular, List<UUID> people, LocalDate today) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            if (!circulars.isGoing(circular.id())) {
                return false;
            }
            var readers = speaking.readers(people);
            var agreed = speaking.agreeing(readers.values());
            var notes = people.stream()
                    .map(one -> note(one, Optional.ofNullable(readers.get(one)), agreed.contains(one)))
                    .toList();
            var noted = recipients.note(circular.id(), notes, clock.instant());
            var letters = notes.stream()
                    .filter(note -> noted.contains(note.workerId()))
                    .flatMap(note -> letter(note, readers, today).stream())
                    .toList();
            speaking.say(letters, new Words(Kind.LESSON, circular.topic(), circular.plan()::text));
            return true;
        }));
    }

    private Note note(UUID worker, Optional<Reader> reader, boolean agrees) {
        var phone = reader.map(Reader::phoneIndex);
        if (agrees) {
            return new Note(worker, Optional.of(ids.next()), phone, Reason.NONE);
        }
        return new Note(worker, Optional.empty(), phone, reader.isEmpty() ? Reason.NO_PHONE : Reason.NO_CONSENT);
    }

    private Optional<Letter> letter(Note note, Map<UUID, Reader> readers, LocalDate today) {
        return note.message().map(id -> {
            var reader = Objects.requireNonNull(readers.get(note.workerId()));
            return new Letter(id, reader, speaking.nextMonth(reader), today);
        });
    }

    private void finish(UUID id) {
        transaction.executeWithoutResult(_ -> circulars
                .lock(id)
                .filter(circular -> circular.state() == State.SENDING)
                .ifPresent(_ -> circulars.end(id, State.SENT, Act.byItself(clock.instant()))));
    }
}
