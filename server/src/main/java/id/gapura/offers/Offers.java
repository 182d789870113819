package id.gapura.offers;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Nik;
import id.gapura.offers.AssignmentStore.Assignment;
import id.gapura.offers.AssignmentStore.Gift;
import id.gapura.offers.Trial.Unit;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.registry.Registry;
import id.gapura.registry.Sex;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.Sponsors;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of offers for the doors that show them: what somebody who tries to be enrolled is offered. */
public final class Offers {
    /** The doors that show offers; who comes by another is in no trial. */
    private static final Set<Door> DOORS = Set.of(Door.SELF, Door.CONSOLE);

    private static final int HELPED_AT_MOST = 200;

    private final TransactionTemplate transaction;
    private final TrialStore trials;
    private final AssignmentStore assignments;
    private final Giving giving;
    private final Sources sources;
    private final InstantSource clock;

    Offers(
            TransactionTemplate transaction,
            TrialStore trials,
            AssignmentStore assignments,
            Giving giving,
            Sources sources,
            InstantSource clock) {
        this.transaction = transaction;
        this.trials = trials;
        this.assignments = assignments;
        this.giving = giving;
        this.sources = sources;
        this.clock = clock;
    }

    /** What is read of others. */
    record Sources(Registry registry, Sponsors sponsors, Attempts attempts) {}

    /**
     * Fixes by lot what somebody is offered, if a trial takes them in, and keeps it. A door calls this after the answers are
     * kept and before it shows anything more: the same person gets the same however often they try, whoever helps them.
     */
    public void meet(Attempt attempt) {
        nik(attempt)
                .filter(_ -> isMetAtADoor(attempt))
                .filter(_ -> attempt.progress().state() == State.OPEN)
                .ifPresent(nik -> transaction.executeWithoutResult(_ -> meet(attempt, nik)));
    }

    /** An officer's door takes the officer's place for the worker's until it is told where that lives: nobody is drawn by it. */
    private static boolean isMetAtADoor(Attempt attempt) {
        var door = attempt.opened().door();
        return DOORS.contains(door)
                && (door != Door.CONSOLE
                        || attempt.draft().find(DraftField.REGION).isPresent());
    }

    private void meet(Attempt attempt, Nik nik) {
        var today = Jakarta.today(clock);
        var person = sources.registry.nikIndex(nik);
        if (held(person).isPresent()
                || !sources.registry.residentsByNik(List.of(nik)).isEmpty()) {
            return;
        }
        trials.binding().stream()
                .filter(trial -> trial.is(Trial.State.OPEN) && trial.plan().takesOn(today))
                .filter(trial -> trial.plan().region().contains(attempt.place()))
                .findFirst()
                .flatMap(trial -> assignment(trial, attempt, nik, person))
                .ifPresent(drawn -> assignments.insert(drawn, clock.instant()));
    }

    private Optional<Assignment> assignment(Trial trial, Attempt attempt, Nik nik, UUID person) {
        boolean isOfVillage = trial.plan().unit() == Unit.VILLAGE;
        var place = isOfVillage ? attempt.place() : attempt.place().at(RegionLevel.REGENCY);
        var arm = isOfVillage
                ? trials.arm(trial.id(), place)
                : trials.lot(trial)
                        .map(lot ->
                                lot.draw(trial.plan().arms(), person.toString()).code());
        var sex = nik.isFemale() ? Sex.FEMALE : Sex.MALE;
        return arm.map(
                code -> new Assignment(person, trial.id(), code, place, sex, attempt.id(), Jakarta.today(clock)));
    }

    /** What a trial has for somebody. */
    private record Held(Assignment assignment, Trial trial) {
        private Arm arm() {
            return trial.plan().arm(assignment.arm());
        }
    }

    private Optional<Held> held(Attempt attempt) {
        return nik(attempt).flatMap(nik -> held(sources.registry.nikIndex(nik)));
    }

    private Optional<Held> held(UUID person) {
        return assignments
                .find(person)
                .flatMap(found -> trials.find(found.trialId()).map(trial -> new Held(found, trial)))
                .filter(held -> held.trial.isBinding());
    }

    private static Optional<Nik> nik(Attempt attempt) {
        return DraftReader.nik(attempt.draft());
    }

    /** What somebody is offered; nothing for those who are held out and for those in no trial, who cannot be told apart. */
    public List<Promise> promised(Attempt attempt) {
        return held(attempt).map(held -> promised(held, attempt)).orElseGet(List::of);
    }

    /** Without free months where others than the two programmes were chosen, something was paid before, or nobody pays now. */
    private List<Promise> promised(Held held, Attempt attempt) {
        boolean isOther = attempt.draft()
                .find(DraftField.PROGRAMMES)
                .filter(chosen -> !chosen.equals(Opening.PAID_FOR.code()))
                .isPresent();
        boolean isPaid = assignments
                .gift(held.assignment)
                .map(gift -> gift == Gift.GIVEN)
                .orElseGet(() -> giving.isRunning(held.trial, held.arm()));
        boolean isRefused = isOther || !isPaid;
        return Promise.of(held.arm(), sponsor(held.trial)).stream()
                .filter(promise -> !isRefused || promise.kind() != Promise.Kind.FREE_MONTHS)
                .toList();
    }

    private String sponsor(Trial trial) {
        return trial.plan()
                .money()
                .flatMap(money -> sources.sponsors.find(money.sponsorId()))
                .map(Sponsor::name)
                .orElse("");
    }

    /** Has the free months paid that a new member was promised, once the identity is confirmed; safe to repeat. */
    public void give(Attempt attempt) {
        held(attempt)
                .filter(held -> held.arm().isFree())
                .ifPresent(held -> giving.give(held.trial, held.arm(), held.assignment));
    }

    /** Has paid what is due of all trials, also for those who became members by another door or after a wait. */
    public void giveDue() {
        giving.giveDue();
    }

    /** Those who came by themselves, were promised help and are not done yet, the latest first; at most 200. */
    public List<Attempt> waitingForHelp(RegionCode within) {
        return trials.binding().stream()
                .flatMap(trial -> trial.plan().arms().stream()
                        .filter(Arm::isHelped)
                        .flatMap(arm -> assignments.latest(trial.id(), arm, HELPED_AT_MOST).stream()))
                .flatMap(one -> sources.attempts.find(one.attemptId()).stream())
                .filter(attempt -> attempt.opened().door() == Door.SELF)
                .filter(attempt -> attempt.progress().state() == State.OPEN)
                .filter(attempt -> within.contains(attempt.place()))
                .sorted(Comparator.comparing(
                                (Attempt attempt) -> attempt.opened().at())
                        .reversed())
                .limit(HELPED_AT_MOST)
                .toList();
    }
}
