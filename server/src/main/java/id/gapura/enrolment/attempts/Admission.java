package id.gapura.enrolment.attempts;

import id.gapura.enrolment.attempts.AttemptEvent.Kind;
import id.gapura.enrolment.attempts.AttemptEvent.Note;
import id.gapura.enrolment.drafts.Application;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Enrolment;
import id.gapura.membership.Membership;
import id.gapura.registry.NameKey;
import id.gapura.registry.NewWorker;
import id.gapura.registry.Origin;
import id.gapura.registry.Registry;
import id.gapura.registry.Registry.RegistrationOutcome.AlreadyKnown;
import id.gapura.registry.Registry.RegistrationOutcome.Registered;
import id.gapura.registry.WorkerCorrection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;

/** Makes whoever applies a member, once by NIK. Runs in the caller's transaction. */
final class Admission {
    private static final String REFUSED = "identity-refused";

    private final Registry registry;
    private final Membership membership;
    private final AttemptStore attempts;
    private final AttemptBook book;
    private final Ids ids;

    Admission(Registry registry, Membership membership, AttemptStore attempts, AttemptBook book, Ids ids) {
        this.registry = registry;
        this.membership = membership;
        this.attempts = attempts;
        this.book = book;
        this.ids = ids;
    }

    /** How an admission ended. */
    sealed interface Result {
        record Admitted(UUID workerId) implements Result {}

        /** The NIK has a worker already. */
        record Known(UUID workerId, boolean isSameName) implements Result {
            /** What it is once an officer has said that it is the same person. */
            Known agreed() {
                return new Known(workerId, true);
            }
        }
    }

    /** Who holds the NIK already, if anybody does. */
    Optional<Result.Known> known(Application application) {
        var nik = List.of(application.nik());
        var name = registry.namesByNik(nik).get(application.nik());
        var resident = registry.residentsByNik(nik).get(application.nik());
        return name == null || resident == null
                ? Optional.empty()
                : Optional.of(new Result.Known(
                        resident.workerId(),
                        NameKey.same(name, application.person().name())));
    }

    /**
     * Registers and makes a member; the worker's other attempts that are still open end with it.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another registered the same NIK at this moment; run the
     *     transaction again
     */
    Result admit(Attempt attempt, Application application, String actor) {
        var worker = new NewWorker(
                ids.next(), application.nik(), application.person(), application.home(), application.work());
        var origin = new Origin("attempt:" + attempt.id(), actor, book.now());
        return switch (registry.register(List.of(registry.prepare(worker)), origin)
                .getFirst()) {
            case AlreadyKnown(var id, boolean sameName, boolean _) -> new Result.Known(id, sameName);
            case Registered(var id) -> {
                var registeredOn = Jakarta.day(attempt.progress().touchedAt());
                membership.enrol(
                        List.of(new Enrolment(id, application.home().region(), application.terms(), registeredOn)));
                endOthers(attempt, application, id, actor);
                yield new Result.Admitted(id);
            }
        };
    }

    /** Puts on record for a provisional member who it is after all. Where and how somebody lives is not asked here. */
    void correct(UUID workerId, Application application, String actor, String reason) {
        var worker = registry.find(workerId).orElseThrow();
        var result = registry.correct(new WorkerCorrection.Command(
                workerId, worker.standing().version(), application.person(), worker.home(), actor, reason));
        if (!(result instanceof WorkerCorrection.Result.Corrected)) {
            throw new OptimisticLockingFailureException("worker " + workerId + " was changed meanwhile");
        }
    }

    /** Ends the membership of a provisional member. */
    void close(UUID workerId) {
        var region = registry.find(workerId).orElseThrow().home().region();
        membership
                .find(workerId)
                .ifPresent(member -> membership.close(member, region, Jakarta.day(book.now()), REFUSED));
    }

    private void endOthers(Attempt attempt, Application application, UUID workerId, String actor) {
        for (var other : attempts.lockOpenOf(application.nik(), attempt.id())) {
            var after = other.with(other.progress().withWorker(workerId).ended(State.ALREADY_MEMBER, book.now()))
                    .with(other.followUp().ended(Outcome.DUPLICATE, Jakarta.day(book.now())));
            book.change(other, after, List.of(new Note(actor, Kind.MET_MEMBER)));
        }
    }
}
