package id.gapura.enrolment.attempts;

import id.gapura.enrolment.attempts.AttemptEvent.Kind;
import id.gapura.enrolment.attempts.AttemptEvent.Note;
import id.gapura.enrolment.drafts.Application;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.enrolment.followup.FollowUps;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Reason;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Enrolment;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
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
    private final FollowUps followUps;
    private final Ids ids;

    Admission(
            Registry registry,
            Membership membership,
            AttemptStore attempts,
            AttemptBook book,
            FollowUps followUps,
            Ids ids) {
        this.registry = registry;
        this.membership = membership;
        this.attempts = attempts;
        this.book = book;
        this.followUps = followUps;
        this.ids = ids;
    }

    /** How an admission ended. */
    sealed interface Result {
        record Admitted(UUID workerId) implements Result {}

        /**
         * The NIK has a worker already.
         *
         * @param home where that worker lives
         * @param isSamePerson false where the name or the birth date that was typed is another: an officer decides
         */
        record Known(UUID workerId, RegionCode home, boolean isSamePerson) implements Result {
            /** What it is once an officer has said that it is the same person. */
            Known agreed() {
                return new Known(workerId, home, true);
            }
        }
    }

    /** Who holds the NIK of an attempt already, if anybody does. */
    Optional<Result.Known> known(Attempt attempt, Application application) {
        var resident = registry.residentsByNik(List.of(application.nik())).get(application.nik());
        return Optional.ofNullable(resident).map(one -> known(one.workerId(), attempt, application));
    }

    /** Where whoever holds the NIK of an attempt lives. */
    Optional<RegionCode> holderHome(Attempt attempt) {
        return DraftReader.nik(attempt.draft())
                .flatMap(nik -> Optional.ofNullable(
                        registry.residentsByNik(List.of(nik)).get(nik)))
                .flatMap(resident -> registry.find(resident.workerId()))
                .map(worker -> worker.home().region());
    }

    private Result.Known known(UUID workerId, Attempt attempt, Application application) {
        var worker = registry.find(workerId).orElseThrow();
        var holder = worker.person();
        var person = application.person();
        boolean isBornThen = attempt.draft().find(DraftField.BIRTH_ON).isEmpty()
                || holder.birthOn().equals(person.birthOn());
        return new Result.Known(
                workerId, worker.home().region(), isBornThen && NameKey.same(holder.name(), person.name()));
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
            case AlreadyKnown(var id, boolean _, boolean _) -> known(id, attempt, application);
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

    /** The same person's other attempts end; one of another name or birth date is an officer's question. */
    private void endOthers(Attempt attempt, Application application, UUID workerId, String actor) {
        for (var other : attempts.lockOpenOf(application.nik(), attempt.id())) {
            if (isOf(application, other)) {
                var after = other.with(other.progress().withWorker(workerId).ended(State.ALREADY_MEMBER, book.now()))
                        .with(other.followUp().ended(Outcome.DUPLICATE, Jakarta.day(book.now())));
                book.change(other, after, List.of(new Note(actor, Kind.MET_MEMBER)));
            } else {
                var follow = followUps.listed(other.followUp().owner(), Reason.NIK_OF_ANOTHER, Jakarta.day(book.now()));
                book.change(other, other.with(follow), List.of(new Note(actor, Kind.MET_ANOTHER)));
            }
        }
    }

    /** Whether a draft says nothing else of its person. */
    private static boolean isOf(Application application, Attempt other) {
        var draft = other.draft();
        var person = application.person();
        var day = Jakarta.day(other.progress().touchedAt());
        boolean isBornThen = draft.find(DraftField.BIRTH_ON).isEmpty()
                || DraftReader.birthOn(draft, day)
                        .filter(person.birthOn()::equals)
                        .isPresent();
        return isBornThen
                && draft.find(DraftField.NAME)
                        .filter(name -> !NameKey.same(name, person.name()))
                        .isEmpty();
    }
}
