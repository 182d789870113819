package id.gapura.portal;

import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** What somebody whose enrolment is not over says about being called and visited, alone on a page. */
public final class ContactWord {
    private static final Source OWN = Source.own(Way.PAGE);

    private final Attempts attempts;
    private final Consents consents;
    private final InstantSource clock;

    ContactWord(Attempts attempts, Consents consents, InstantSource clock) {
        this.attempts = attempts;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * What they said last, and the question.
     *
     * @param action where the answer goes
     */
    public Contact of(Attempt attempt, String action, Shell shell) {
        boolean isAlone = consents.refuses(attempt.consentsOf(), Purpose.CONTACT);
        return new Contact(isAlone, shell.text(Purpose.CONTACT.wordsKey()), action);
    }

    /** Keeps a yes or a no. */
    public void say(UUID attempt, boolean isAgreed, Shell shell) {
        var agreed = Optional.of(Words.of(Purpose.CONTACT, shell.language().code(), key -> shell.text(key)))
                .filter(_ -> isAgreed);
        var said = new Consent(Purpose.CONTACT, agreed, OWN, clock.instant());
        attempts.care(attempt, new Care.Answer(said, ""), Source.SELF);
    }
}
