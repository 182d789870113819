package id.gapura.console.rescue;

import id.gapura.accounts.Staff;
import id.gapura.consents.Consent;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.attempts.Decision;
import id.gapura.enrolment.followup.NextStep;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms on the page of an attempt: what they ask, and how the answers read. */
final class CaseForms {
    static final String REASON = "reason";
    private static final String DECISION = "decision";
    private static final String ACCEPT = "accept";
    private static final String RESTATE = "restate";
    private static final String DOCUMENT = "document";
    private static final String REFUSE = "refuse";
    private static final String REACHED = "reached";
    private static final String ALONE = "alone";
    private static final String AGAIN = "again";
    private static final String NOTE = "note";
    private static final String END_NOTE = "endNote";
    private static final String NEXT = "next";
    private static final String OWNER = "owner";
    private static final String OUTCOME = "outcome";
    /** Only enrolling enrols; but whoever was left out is on the register, and an officer knows that it is clear who pays. */
    private static final List<Outcome> ENDS = List.of(
            Outcome.UNREACHABLE, Outcome.DECLINED, Outcome.DUPLICATE, Outcome.CANNOT_BE_HELPED, Outcome.ENROLLED);

    private static final int LONGEST = 500;

    private final Attempts attempts;
    private final Shell shell;

    CaseForms(Attempts attempts, Shell shell) {
        this.attempts = attempts;
        this.shell = shell;
    }

    /** @param conflict with whoever is registered with the NIK, if somebody is */
    CasePage.Deciding deciding(Optional<CasePage.Conflict> conflict, String consequence) {
        var choices = new ArrayList<Option>();
        if (conflict.isEmpty()) {
            choices.add(new Option(ACCEPT, shell.text("case.accept")));
        } else if (conflict.get().isSeen()) {
            choices.add(new Option(ACCEPT, shell.text("case.accept.same")));
            choices.add(new Option(RESTATE, shell.text("case.restate")));
        }
        choices.add(new Option(DOCUMENT, shell.text("case.document")));
        choices.add(new Option(REFUSE, shell.text("case.refuse")));
        return new CasePage.Deciding(
                Field.select(DECISION, shell.text("case.decision"), choices).required(), why(), consequence);
    }

    Field why() {
        return Field.textarea(REASON, shell.text("case.why"))
                .hint(shell.text("case.why.hint"))
                .required();
    }

    /** What was decided; empty if nothing was chosen. */
    static Optional<Decision> decision(Typed typed) {
        var reason = cut(typed.get(REASON));
        return switch (typed.get(DECISION)) {
            case ACCEPT -> Optional.of(new Decision.Accept(reason));
            case RESTATE -> Optional.of(new Decision.Restate(reason));
            case DOCUMENT -> Optional.of(new Decision.AskDocument(reason));
            case REFUSE -> Optional.of(new Decision.Refuse(reason));
            default -> Optional.empty();
        };
    }

    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** @param isAlone whether nobody may call or visit */
    CasePage.Caring caring(Attempt attempt, boolean isAlone, AttemptWords words) {
        var follow = attempt.followUp();
        return new CasePage.Caring(
                List.of(
                        reached(isAlone),
                        Field.select(NEXT, shell.text("case.next"), steps())
                                .value(follow.next().map(NextStep::code).orElse(""))
                                .required(),
                        note(NOTE)),
                Field.select(OWNER, shell.text("case.owner"), officers(attempt))
                        .value(follow.owner())
                        .required(),
                List.of(
                        Field.select(OUTCOME, shell.text("case.outcome"), outcomes(attempt))
                                .required(),
                        note(END_NOTE)),
                words.deadline(follow));
    }

    private Field reached(boolean isAlone) {
        var asked = Field.select(
                        REACHED,
                        shell.text("case.contact"),
                        List.of(
                                nothing(),
                                new Option("yes", shell.text("attempt.contact.reached")),
                                new Option("no", shell.text("attempt.contact.not-reached")),
                                isAlone
                                        ? new Option(AGAIN, shell.text("case.contact.again"))
                                        : new Option(ALONE, shell.text("case.contact.alone"))))
                .required();
        return isAlone ? asked.hint(shell.text("case.contact.read", shell.text(Purpose.CONTACT.wordsKey()))) : asked;
    }

    private Field note(String name) {
        return Field.textarea(name, shell.text("case.note")).hint(shell.text("case.note.hint"));
    }

    private List<Option> steps() {
        return Arrays.stream(NextStep.values())
                .map(step -> new Option(step.code(), shell.text("attempt.next." + step.code())))
                .toList();
    }

    private List<Option> officers(Attempt attempt) {
        var options = new ArrayList<Option>();
        if (attempt.followUp().owner().isEmpty()) {
            options.add(new Option("", shell.text("attempt.unowned")));
        }
        attempts.helpers(attempt).stream().map(CaseForms::option).forEach(options::add);
        return options;
    }

    private static Option option(Staff staff) {
        return new Option(staff.login(), staff.displayName() + " (" + staff.login() + ")");
    }

    private List<Option> outcomes(Attempt attempt) {
        var ends = ENDS.stream()
                .filter(outcome -> outcome != Outcome.ENROLLED || attempt.isLeftOut())
                .map(outcome -> new Option(outcome.code(), shell.text("attempt.outcome." + outcome.code())));
        return Stream.concat(Stream.of(nothing()), ends).toList();
    }

    /** What a careless click must not say for an officer stands first: nothing. */
    private Option nothing() {
        return new Option("", shell.text("case.choose"));
    }

    /** What was done to reach the worker, and what follows; nothing of what cannot be read. */
    static List<Care> contact(Typed typed, Officer officer, Instant now, Shell shell) {
        var done = new ArrayList<Care>();
        var note = cut(typed.get(NOTE));
        var heard = new Source(Way.VOICE, officer.login());
        switch (typed.get(REACHED)) {
            case "yes" -> done.add(new Care.Contact(true, note));
            case "no" -> done.add(new Care.Contact(false, note));
            case ALONE -> done.add(new Care.Answer(new Consent(Purpose.CONTACT, Optional.empty(), heard, now), note));
            case AGAIN -> {
                var words = Words.of(Purpose.CONTACT, shell.language().code(), key -> shell.text(key));
                done.add(new Care.Answer(new Consent(Purpose.CONTACT, Optional.of(words), heard, now), note));
            }
            default -> {}
        }
        Arrays.stream(NextStep.values())
                .filter(step -> step.code().equals(typed.get(NEXT)))
                .map(Care.Plan::new)
                .forEach(done::add);
        return done;
    }

    static Care owner(Typed typed) {
        return new Care.Assign(typed.get(OWNER));
    }

    static Optional<Care> closing(Typed typed) {
        return ENDS.stream()
                .filter(outcome -> outcome.code().equals(typed.get(OUTCOME)))
                .map(outcome -> (Care) new Care.Close(outcome, cut(typed.get(END_NOTE))))
                .findFirst();
    }
}
