package id.gapura.enrolment.attempts;

import id.gapura.accounts.Action;
import id.gapura.consents.Subject;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.FollowUp;
import id.gapura.enrolment.identity.IdentityField;
import id.gapura.places.RegionCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who tries to be enrolled ({@code percobaan pendaftaran}).
 *
 * @param place where it counts; the nation while nobody knows
 */
public record Attempt(
        UUID id, Opened opened, RegionCode place, Draft draft, Progress progress, Check check, FollowUp followUp) {
    /**
     * How it began.
     *
     * @param actor a staff login, or who else stands at the door, such as {@code self}
     * @param askedOn when its worker, whom a platform named, was asked whether they want it
     */
    public record Opened(Door door, String actor, Instant at, Optional<LocalDate> askedOn) {
        Opened asked(LocalDate day) {
            return new Opened(door, actor, at, Optional.of(day));
        }
    }

    /**
     * How far it has come.
     *
     * @param workerId whom it made or met; there also for a provisional member
     * @param ticket nine digits, where the worker has to wait
     * @param touchedAt when the worker last did something
     */
    public record Progress(
            State state,
            Optional<UUID> workerId,
            Optional<String> ticket,
            Instant touchedAt,
            Optional<Instant> endedAt) {
        Progress in(State next) {
            return new Progress(next, workerId, ticket, touchedAt, endedAt);
        }

        Progress touched(Instant at) {
            return new Progress(state, workerId, ticket, at, endedAt);
        }

        Progress withWorker(UUID worker) {
            return new Progress(state, Optional.of(worker), ticket, touchedAt, endedAt);
        }

        Progress withTicket(String given) {
            return new Progress(state, workerId, Optional.of(given), touchedAt, endedAt);
        }

        Progress ended(State end, Instant at) {
            return new Progress(end, workerId, ticket, touchedAt, Optional.of(at));
        }
    }

    /**
     * What is known of the identity check and of the decision on it.
     *
     * @param asked how often the ID office was asked in vain
     * @param differs what the office has otherwise
     * @param refusalBy who proposed to refuse a provisional member, which takes two
     */
    public record Check(int asked, Optional<Instant> askAt, Set<IdentityField> differs, Optional<String> refusalBy) {
        private static final List<Duration> PAUSES = List.of(
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(2),
                Duration.ofHours(6),
                Duration.ofDays(1));

        static final Check NONE = new Check(0, Optional.empty(), Set.of(), Optional.empty());

        public Check {
            differs = Set.copyOf(differs);
        }

        /** Asks again after a pause that grows with every silence. */
        static Check again(int asked, Instant now) {
            var pause = PAUSES.get(Math.clamp(asked - 1, 0, PAUSES.size() - 1));
            return new Check(asked, Optional.of(now.plus(pause)), Set.of(), Optional.empty());
        }

        static Check differing(Set<IdentityField> fields) {
            return new Check(0, Optional.empty(), fields, Optional.empty());
        }

        Check refusalProposed(String actor) {
            return new Check(asked, askAt, differs, Optional.of(actor));
        }
    }

    /** How far it has come, as seen on a day: what was left unfinished for days is abandoned. */
    public State stateOn(LocalDate today) {
        boolean isLeft = followUp.listedOn().filter(day -> !day.isAfter(today)).isPresent();
        return progress.state == State.OPEN && isLeft ? State.ABANDONED : progress.state;
    }

    /** As whom this person allows us things: as the worker, as soon as there is one. */
    public Subject subject() {
        return progress.workerId.map(Subject::worker).orElseGet(() -> Subject.attempt(id));
    }

    /** By whose id it is kept what this person allows us. */
    public UUID consentsOf() {
        return subject().id();
    }

    /** Whether the worker did not come to the door, but was named by somebody else and has not said yes. */
    public boolean awaitsConsent() {
        return opened.askedOn.isPresent()
                && progress.state == State.OPEN
                && draft.find(DraftField.CONSENT).isEmpty();
    }

    /** Whether a worker of this attempt is a member whose identity nobody has confirmed. */
    public boolean isProvisional() {
        return progress.workerId.isPresent() && !progress.state.isEnd() && !isLeftOut();
    }

    /** Whether its worker is on the register and waits for somebody who pays; there is nothing left to fill in. */
    public boolean isLeftOut() {
        return progress.workerId.isPresent() && progress.state == State.OPEN;
    }

    /** Whether a platform named its worker in a row that was refused, so that nobody was asked. */
    public boolean isRefusedRow() {
        return opened.door == Door.PLATFORM && opened.askedOn.isEmpty();
    }

    /** What an officer must be allowed to do in order to help. */
    public Action helpedBy() {
        return progress.state == State.NEEDS_DECISION || progress.state == State.CHECKING
                ? Action.DECIDE_IDENTITY
                : Action.ENROL;
    }

    Attempt asked(LocalDate day) {
        return new Attempt(id, opened.asked(day), place, draft, progress, check, followUp);
    }

    Attempt with(Draft changed, RegionCode where) {
        return new Attempt(id, opened, where, changed, progress, check, followUp);
    }

    Attempt with(Progress changed) {
        return new Attempt(id, opened, place, draft, changed, check, followUp);
    }

    Attempt with(Check changed) {
        return new Attempt(id, opened, place, draft, progress, changed, followUp);
    }

    Attempt with(FollowUp changed) {
        return new Attempt(id, opened, place, draft, progress, check, changed);
    }
}
