package id.gapura.portal.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.accounts.Accounts;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.AttemptEvent;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Attempts.TicketMoved;
import id.gapura.enrolment.attempts.Attempts.TicketMoved.Turn;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.jobs.Listener;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.reminders.Languages;
import id.gapura.screen.Language;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Texts;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells a worker by SMS, at whatever door they tried to come in, that they have a ticket and what was decided since: each once
 * for an attempt, and nothing of the person. Whoever gave no phone is not told.
 */
final class TicketTelling implements Listener<TicketMoved> {
    private final Attempts attempts;
    private final Accounts accounts;
    private final Voice voice;
    private final Map<Language, Texts> texts =
            Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), Texts::load));

    TicketTelling(Attempts attempts, Accounts accounts, Voice voice) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.voice = voice;
    }

    /** In which words, how a message leaves, and where its link leads. */
    record Voice(Languages languages, Messages messages, PublicAddress address) {}

    @Override
    public String name() {
        return "portal.ticket";
    }

    @Override
    public Class<TicketMoved> event() {
        return TicketMoved.class;
    }

    @Override
    public void on(TicketMoved moved) {
        attempts.find(moved.attemptId()).ifPresent(attempt -> tell(attempt, moved.turn()));
    }

    private void tell(Attempt attempt, Turn turn) {
        switch (turn) {
            case GIVEN -> tellTicket(attempt);
            case PROVISIONAL -> say(attempt, "checking", Kind.ADVICE);
            case DOCUMENT_ASKED -> say(attempt, "document", Kind.ADVICE);
            case MEMBER -> say(attempt, "member", Kind.ADVICE);
            case REFUSED -> say(attempt, "refused", Kind.ADVICE);
        }
    }

    /** A provisional member who came alone gets the ticket with the card number, from the door where they were. */
    private void tellTicket(Attempt attempt) {
        boolean isHelped = isHandedInByOfficer(attempt.id());
        switch (attempt.progress().state()) {
            case SUBMITTED, NEEDS_DECISION -> say(attempt, "waiting", isHelped ? Kind.ADVICE : Kind.NOTICE);
            case CHECKING -> {
                if (isHelped) {
                    say(attempt, "checking", Kind.ADVICE);
                }
            }
            case OPEN, ABANDONED, ENROLLED, ALREADY_MEMBER, REFUSED -> {}
        }
    }

    private boolean isHandedInByOfficer(UUID attempt) {
        return attempts.history(attempt).stream()
                .filter(event -> event.kind() == AttemptEvent.Kind.HANDED_IN)
                .anyMatch(event -> accounts.find(event.actor()).isPresent());
    }

    private void say(Attempt attempt, String what, Kind kind) {
        DraftReader.phone(attempt.draft()).ifPresent(phone -> {
            var to = To.phone(phone).in(attempt.place());
            var text = text(what, attempt, language(attempt, phone));
            voice.messages.send(messageId(attempt.id(), what), new NewMessage(to, Channel.SMS, kind, text));
        });
    }

    private static UUID messageId(UUID attempt, String what) {
        return UUID.nameUUIDFromBytes((attempt + " ticket " + what).getBytes(UTF_8));
    }

    private String text(String what, Attempt attempt, Language language) {
        var words = Objects.requireNonNull(texts.get(language));
        var ticket = words.format().ticket(attempt.progress().ticket().orElseThrow());
        return words.get("ticket.sms." + what, ticket, voice.address.of("/ticket"));
    }

    /** Indonesian for whoever speaks a language that the pages do not. */
    private Language language(Attempt attempt, String phone) {
        var told = DraftReader.tongue(attempt.draft());
        var tongue = voice.languages.of(attempt.consentsOf(), phone, told);
        return Language.find(tongue.code()).orElse(Language.INDONESIAN);
    }
}
