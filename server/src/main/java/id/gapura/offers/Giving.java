package id.gapura.offers;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.offers.AssignmentStore.Assignment;
import id.gapura.offers.AssignmentStore.Gift;
import id.gapura.registry.Registry;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Names new members for the scheme that pays their free months, each once. */
final class Giving {
    private static final String ACTOR = "offers";
    private static final int PAGE = 500;

    private final TransactionTemplate transaction;
    private final TrialStore trials;
    private final AssignmentStore assignments;
    private final Sources sources;
    private final InstantSource clock;

    Giving(
            TransactionTemplate transaction,
            TrialStore trials,
            AssignmentStore assignments,
            Sources sources,
            InstantSource clock) {
        this.transaction = transaction;
        this.trials = trials;
        this.assignments = assignments;
        this.sources = sources;
        this.clock = clock;
    }

    /** What is read and asked of others. */
    record Sources(Registry registry, Attempts attempts, Membership membership, Schemes schemes) {}

    void giveDue() {
        for (var trial : trials.binding()) {
            trial.plan().arms().stream().filter(Arm::isFree).forEach(arm -> giveDue(trial, arm));
        }
    }

    private void giveDue(Trial trial, Arm arm) {
        if (runningScheme(trial, arm).isEmpty()) {
            return;
        }
        var after = AssignmentStore.FIRST;
        for (var page = assignments.ungiven(trial.id(), arm, after, PAGE);
                !page.isEmpty();
                page = assignments.ungiven(trial.id(), arm, after, PAGE)) {
            var residents = sources.registry.residentsByIndex(
                    page.stream().map(Assignment::person).toList());
            page.stream().filter(one -> residents.containsKey(one.person())).forEach(one -> give(trial, arm, one));
            after = page.getLast().person();
        }
    }

    /** Whether an arm's free months are paid today. */
    boolean isRunning(Trial trial, Arm arm) {
        return runningScheme(trial, arm).isPresent();
    }

    private Optional<Scheme> runningScheme(Trial trial, Arm arm) {
        return trials.scheme(trial.id(), arm)
                .flatMap(sources.schemes::find)
                .filter(scheme -> scheme.isRunning(Jakarta.today(clock)));
    }

    /** What became of it; empty while it waits for somebody to become a member, or for the ID office. */
    Optional<Gift> give(Trial trial, Arm arm, Assignment assignment) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var before = assignments.gift(assignment);
            return before.isPresent() ? before : fresh(trial, arm, assignment);
        }));
    }

    private Optional<Gift> fresh(Trial trial, Arm arm, Assignment assignment) {
        var scheme = runningScheme(trial, arm);
        var worker = worker(assignment.person());
        if (scheme.isEmpty() || worker.isEmpty() || isProvisional(worker.get())) {
            return Optional.empty();
        }
        var gift = sources.membership
                .find(worker.get())
                .filter(member -> !member.isClosed())
                .map(member -> give(scheme.get(), member));
        gift.ifPresent(ended -> assignments.give(assignment, worker.get(), ended, clock.instant()));
        return gift;
    }

    private Optional<UUID> worker(UUID person) {
        return sources.registry.residentsByIndex(List.of(person)).values().stream()
                .map(resident -> resident.workerId())
                .findFirst();
    }

    private boolean isProvisional(UUID worker) {
        return sources.attempts.ofWorker(worker).stream().anyMatch(Attempt::isProvisional);
    }

    private Gift give(Scheme scheme, Member member) {
        if (!member.terms().programmes().equals(scheme.terms().programmes())) {
            return Gift.OTHER_PROGRAMMES;
        }
        var added = sources.schemes.add(scheme, List.of(member.workerId()), ACTOR);
        return added.notNew() > 0 ? Gift.PAID_BEFORE : Gift.GIVEN;
    }
}
