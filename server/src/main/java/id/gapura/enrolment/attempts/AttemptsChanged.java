package id.gapura.enrolment.attempts;

import id.gapura.jobs.Event;
import java.util.List;
import java.util.UUID;

/**
 * Many attempts were opened at once, or something happened to many.
 *
 * @param people the attempts, and the workers they made or met
 */
public record AttemptsChanged(List<UUID> people) implements Event {
    public AttemptsChanged {
        people = List.copyOf(people);
    }
}
