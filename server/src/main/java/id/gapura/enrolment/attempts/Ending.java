package id.gapura.enrolment.attempts;

import id.gapura.enrolment.drafts.DraftFault;
import java.util.List;
import java.util.UUID;

/** What came of handing an attempt in. Handing it in again gives the same answer, or the one it has come to since. */
public sealed interface Ending {
    /** A member from now on. */
    record Enrolled(UUID workerId) implements Ending {}

    /**
     * A member from now on, and may pay; the ID office is silent and will be asked until it answers.
     *
     * @param ticket with which the worker asks how it stands
     */
    record Provisional(UUID workerId, String ticket) implements Ending {}

    /** An officer decides; the worker asks with the ticket. */
    record Waiting(String ticket) implements Ending {}

    /** A member since before: may pay, and comes back by paying. */
    record AlreadyMember(UUID workerId) implements Ending {}

    record Refused() implements Ending {}

    /**
     * Not handed in: the draft stays open with what is missing or wrong.
     *
     * @param faults at least one
     */
    record NotReady(List<DraftFault> faults) implements Ending {
        public NotReady {
            faults = List.copyOf(faults);
        }
    }

    /** There is an attempt of this id with another beginning. */
    record Conflict() implements Ending {}

    /** There is no attempt of this id. */
    record Unknown() implements Ending {}

    /** What has come of an attempt that was handed in. */
    static Ending of(Attempt attempt) {
        var progress = attempt.progress();
        return switch (progress.state()) {
            case ENROLLED -> new Enrolled(progress.workerId().orElseThrow());
            case CHECKING ->
                new Provisional(
                        progress.workerId().orElseThrow(), progress.ticket().orElseThrow());
            case NEEDS_DECISION -> new Waiting(progress.ticket().orElseThrow());
            case ALREADY_MEMBER -> new AlreadyMember(progress.workerId().orElseThrow());
            case REFUSED -> new Refused();
            case OPEN, ABANDONED, SUBMITTED ->
                throw new IllegalArgumentException("nothing has come of attempt " + attempt.id() + " yet");
        };
    }
}
