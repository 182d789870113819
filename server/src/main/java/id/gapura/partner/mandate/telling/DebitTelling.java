package id.gapura.partner.mandate.telling;

import id.gapura.kernel.Rupiah;
import id.gapura.kernel.Tongue;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.partner.mandate.telling.DebitWords.Event;
import id.gapura.partner.mandate.telling.DebitWords.Filling;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.reminders.Languages;
import id.gapura.screen.Formats;
import id.gapura.screen.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Says to a member what happens with a debit. Who has no phone on record is told by nobody. */
final class DebitTelling {
    private static final int SHOWN_DIGITS = 3;

    private final Registry registry;
    private final Languages languages;
    private final Messages messages;
    private final DebitWords words = new DebitWords();

    DebitTelling(Registry registry, Languages languages, Messages messages) {
        this.registry = registry;
        this.languages = languages;
        this.messages = messages;
    }

    /** Tells a member; the day is that of a try to come. */
    void tell(UUID workerId, Event event, Rupiah amount, Optional<LocalDate> day) {
        registry.find(workerId)
                .ifPresent(worker -> worker.home().phone().ifPresent(phone -> {
                    var to = To.worker(workerId, phone).in(worker.home().region());
                    var text = text(worker, event, amount, day, languages.of(workerId, phone));
                    messages.send(new NewMessage(to, Channel.SMS, Kind.ADVICE, text));
                }));
    }

    private String text(Worker worker, Event event, Rupiah amount, Optional<LocalDate> day, Tongue tongue) {
        var figures = Formats.of(tongue == Tongue.ENGLISH ? Language.ENGLISH : Language.INDONESIAN);
        var digits = worker.number().digits();
        var filling = new Filling(
                digits.substring(digits.length() - SHOWN_DIGITS),
                figures.rupiah(amount),
                day.map(figures::date).orElse(""));
        return words.say(event, tongue, filling);
    }
}
