package id.gapura.enrolment.followup;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who takes care of it if it does not go on by itself, and until when.
 *
 * @param owner a staff login; empty where no officer serves the place
 * @param reason why it is no member yet; empty where nothing is the matter
 * @param listedOn from which day on it is on the rescue list
 * @param dueOn until when something has to come of it
 * @param outcome how its rescue ended
 */
public record FollowUp(
        String owner,
        Optional<Reason> reason,
        Optional<LocalDate> listedOn,
        Optional<LocalDate> dueOn,
        Optional<NextStep> next,
        Optional<Outcome> outcome) {
    public static FollowUp none(String owner) {
        return new FollowUp(
                owner, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it is on the rescue list on a day. */
    public boolean isListed(LocalDate today) {
        return outcome.isEmpty() && listedOn.filter(day -> !day.isAfter(today)).isPresent();
    }

    /** Whether it waits for a reason to be seen to. */
    public boolean awaits(Reason what) {
        return outcome.isEmpty() && reason.filter(what::equals).isPresent();
    }

    /** Whether its deadline is over. */
    public boolean isOverdue(LocalDate today) {
        return isListed(today) && dueOn.filter(day -> day.isBefore(today)).isPresent();
    }

    public FollowUp ownedBy(String officer) {
        return new FollowUp(officer, reason, listedOn, dueOn, next, outcome);
    }

    public FollowUp next(NextStep step) {
        return new FollowUp(owner, reason, listedOn, dueOn, Optional.of(step), outcome);
    }

    /** The same for another reason, with the deadline it has. */
    public FollowUp because(Reason other) {
        return new FollowUp(owner, Optional.of(other), listedOn, dueOn, next, outcome);
    }

    public FollowUp closed(Outcome how) {
        return new FollowUp(owner, reason, listedOn, dueOn, Optional.empty(), Optional.of(how));
    }

    /** With the attempt its rescue ends, if there was one; otherwise nothing was the matter. */
    public FollowUp ended(Outcome how, LocalDate today) {
        return isListed(today) ? closed(how) : none(owner);
    }
}
