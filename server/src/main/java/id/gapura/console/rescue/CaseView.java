package id.gapura.console.rescue;

import id.gapura.accounts.Action;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.enrol.DraftFacts;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the page of one attempt for one officer. */
final class CaseView {
    private final Sources sources;
    private final ConflictView conflicts;
    private final RowFacts rows;
    private final InstantSource clock;

    CaseView(Sources sources, ConflictView conflicts, RowFacts rows, InstantSource clock) {
        this.sources = sources;
        this.conflicts = conflicts;
        this.rows = rows;
        this.clock = clock;
    }

    /** Where what is known of an attempt comes from. */
    record Sources(Attempts attempts, Registry registry, Consents consents, Places places) {}

    CasePage page(Attempt attempt, Officer officer, Shell shell) {
        var words = new AttemptWords(shell, Jakarta.today(clock));
        boolean isAlone = sources.consents().refuses(attempt.consentsOf(), Purpose.CONTACT);
        var forms = new CaseForms(sources.attempts(), shell);
        var conflict = conflicts.of(attempt, officer, shell);
        return new CasePage(
                head(attempt, isAlone, words, officer, shell),
                notice(attempt, isAlone, words, shell),
                facts(attempt, isAlone, words, officer, shell),
                new DraftFacts(sources.places(), shell)
                        .of(isAlone ? attempt.draft().with(DraftField.PHONE, "") : attempt.draft()),
                conflict,
                isToDecide(attempt, officer)
                        ? Optional.of(
                                forms.deciding(heldBySomebody(attempt, conflict), consequence(attempt, officer, shell)))
                        : Optional.empty(),
                officer.may(Action.ENROL) && !attempt.progress().state().isEnd()
                        ? Optional.of(forms.caring(attempt, isAlone, words))
                        : Optional.empty(),
                sources.attempts().history(attempt.id()).stream()
                        .map(words::moment)
                        .toList());
    }

    /** A conflict about which a decision says something: with who is registered, not with another attempt. */
    private Optional<CasePage.Conflict> heldBySomebody(Attempt attempt, Optional<CasePage.Conflict> conflict) {
        return conflict.filter(_ -> conflicts.holder(attempt).isPresent());
    }

    /** Nobody beyond the officer's places is corrected, nor said to be somebody whom the officer has not seen beside them. */
    void requireHolder(Attempt attempt, Officer officer) {
        if (conflicts
                .holder(attempt)
                .filter(worker -> !officer.sees(worker.home().region()))
                .isPresent()) {
            throw PeopleInScope.nobody();
        }
    }

    static boolean isToDecide(Attempt attempt, Officer officer) {
        var state = attempt.progress().state();
        return officer.may(Action.DECIDE_IDENTITY) && (state == State.NEEDS_DECISION || state == State.CHECKING);
    }

    private CasePage.Head head(Attempt attempt, boolean isAlone, AttemptWords words, Officer officer, Shell shell) {
        var address = RescuePages.HOME + "/" + attempt.id();
        boolean isOpen = attempt.progress().state() == State.OPEN && !attempt.isLeftOut() && officer.may(Action.ENROL);
        var person = attempt.progress()
                .workerId()
                .flatMap(sources.registry()::find)
                .filter(worker -> officer.sees(worker.home().region()))
                .map(worker -> "/console/people/" + worker.id());
        var phone = DraftReader.phone(attempt.draft()).filter(_ -> !isAlone);
        return new CasePage.Head(
                address,
                words.name(attempt),
                words.door(attempt) + " · " + sources.places().fullName(attempt.place()),
                isOpen ? "/console/enrol/" + attempt.id() : "",
                person.orElse(""),
                new CasePage.Call(
                        phone.map(number -> shell.text("case.call", number)).orElse(""),
                        phone.map(number -> "tel:" + number).orElse("")));
    }

    private Notice notice(Attempt attempt, boolean isAlone, AttemptWords words, Shell shell) {
        var state = attempt.stateOn(Jakarta.today(clock));
        var tone = switch (state) {
            case ENROLLED, ALREADY_MEMBER -> Tone.GOOD;
            case OPEN, SUBMITTED, CHECKING -> Tone.INFO;
            case NEEDS_DECISION, ABANDONED, REFUSED -> Tone.WARNING;
        };
        var differs = words.differs(attempt);
        var todo = attempt.followUp()
                .reason()
                .filter(_ -> !state.isEnd())
                .map(reason -> shell.text(
                        isAlone && attempt.helpedBy() == Action.ENROL ? "case.alone" : "attempt.todo." + reason.code()))
                .orElse("");
        var headline = state.isEnd() || attempt.followUp().reason().isEmpty()
                ? words.state(attempt)
                : words.state(attempt) + ": " + words.reason(attempt);
        return new Notice(tone, headline, (differs + " " + todo).strip());
    }

    private List<Fact> facts(Attempt attempt, boolean isAlone, AttemptWords words, Officer officer, Shell shell) {
        var follow = attempt.followUp();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(shell.text("rescue.deadline"), words.deadline(follow)));
        facts.add(Fact.of(shell.text("case.owner"), words.owner(follow)));
        facts.add(Fact.of(shell.text("rescue.next"), words.next(follow, isAlone)));
        if (isAlone) {
            facts.add(Fact.of(shell.text("rescue.call"), words.alone()));
        }
        facts.addAll(rows.of(attempt, officer, shell));
        facts.add(Fact.of(
                shell.text("case.begun"), shell.format().time(attempt.opened().at())));
        attempt.progress()
                .ticket()
                .map(ticket -> shell.format().ticket(ticket))
                .ifPresent(ticket -> facts.add(Fact.of(shell.text("enrol.ticket"), ticket)));
        follow.outcome()
                .ifPresent(outcome -> facts.add(
                        Fact.of(shell.text("case.outcome"), shell.text("attempt.outcome." + outcome.code()))));
        return facts;
    }

    /** What refusing means, where it means more than usual. */
    private static String consequence(Attempt attempt, Officer officer, Shell shell) {
        if (!attempt.isProvisional()) {
            return "";
        }
        return attempt.check()
                .refusalBy()
                .map(by ->
                        by.equals(officer.login()) ? shell.text("case.refusal.own") : shell.text("case.refusal.by", by))
                .orElseGet(() -> shell.text("case.refusal.two"));
    }
}
