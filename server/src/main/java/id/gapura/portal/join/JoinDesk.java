package id.gapura.portal.join;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Attempts.OpenResult;
import id.gapura.enrolment.attempts.Attempts.SaveResult;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.enrolment.drafts.DraftReading;
import id.gapura.kernel.Jakarta;
import id.gapura.messaging.codes.Codes;
import id.gapura.messaging.codes.Codes.Asked;
import id.gapura.messaging.codes.Codes.Checked;
import id.gapura.messaging.codes.PhoneLinks;
import id.gapura.messaging.codes.Topic;
import id.gapura.offers.Offers;
import id.gapura.offers.Promise;
import id.gapura.places.RegionCode;
import id.gapura.portal.Contact;
import id.gapura.portal.ContactWord;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What the pages do: keep the answers, which fixes what is offered, prove the phone, hand in. */
final class JoinDesk {
    /** Who stands at this door. */
    static final String ACTOR = "self";

    /** Where it is said whether officers may call and visit. */
    static final String CONTACT = "/join/contact";

    private static final Topic JOIN = new Topic("join");

    private final Attempts attempts;
    private final Codes codes;
    private final PhoneLinks links;
    private final DraftReader reader;
    private final Offers offers;
    private final ContactWord word;
    private final InstantSource clock;

    JoinDesk(
            Attempts attempts,
            Codes codes,
            PhoneLinks links,
            DraftReader reader,
            Offers offers,
            ContactWord word,
            InstantSource clock) {
        this.attempts = attempts;
        this.codes = codes;
        this.links = links;
        this.reader = reader;
        this.offers = offers;
        this.word = word;
        this.clock = clock;
    }

    /** How keeping answers ended. */
    sealed interface Kept {
        record Saved(List<DraftFault> faults) implements Kept {}

        /** It was handed in before; its end is what there is to see. */
        record Over() implements Kept {}

        /** The id is another door's. */
        record Foreign() implements Kept {}
    }

    /** Keeps the answers, whatever they are worth; begins where nothing was begun. */
    Kept keep(UUID id, Map<DraftField, String> answers) {
        var opened = attempts.open(new Opening(id, Door.SELF, RegionCode.NATION, Draft.EMPTY, ACTOR));
        if (!(opened instanceof OpenResult.Opened)) {
            return new Kept.Foreign();
        }
        return save(id, answers);
    }

    /** Keeps some answers beside those there are. */
    Kept save(UUID id, Map<DraftField, String> answers) {
        return switch (attempts.save(id, answers, ACTOR)) {
            case SaveResult.Saved(var attempt, var faults) -> {
                offers.meet(attempt);
                yield new Kept.Saved(faults);
            }
            case SaveResult.Over _ -> new Kept.Over();
            case SaveResult.Unknown _ -> new Kept.Foreign();
        };
    }

    Asked sendCode(String phone, UnaryOperator<String> words) {
        return codes.ask(phone, JOIN, words);
    }

    Checked check(String phone, String typed) {
        return codes.check(phone, JOIN, typed);
    }

    /** The phone that a link proves; empty when its time is over. */
    Optional<String> phoneOf(String token) {
        return links.find(token);
    }

    Optional<Attempt> find(UUID id) {
        return attempts.find(id);
    }

    /** What somebody began with a phone and has not handed in, the latest first. */
    List<Attempt> unfinished(String phone) {
        return attempts.openOfPhone(phone);
    }

    /** What is missing or wrong in answers that are not kept. */
    List<DraftFault> faults(Map<DraftField, String> answers) {
        return reader.read(new Draft(answers), RegionCode.NATION, Jakarta.today(clock))
                .faults();
    }

    DraftReading read(Attempt attempt) {
        return attempts.read(attempt);
    }

    boolean isOpen(Attempt attempt) {
        return attempt.progress().state() == State.OPEN;
    }

    /** Whether officers may call and visit about it. */
    Contact contact(Attempt attempt, Shell shell) {
        return word.of(attempt, CONTACT, shell);
    }

    void sayContact(Attempt attempt, boolean isAgreed, Shell shell) {
        word.say(attempt.id(), isAgreed, shell);
    }

    /** Hands in; handed in twice it ends as it did. */
    Ending handIn(UUID id) {
        var ending = attempts.submit(id, ACTOR);
        attempts.find(id).ifPresent(offers::give);
        return ending;
    }

    /** What the visitor is offered besides. */
    List<Promise> promised(UUID id) {
        return attempts.find(id).map(offers::promised).orElseGet(List::of);
    }
}
