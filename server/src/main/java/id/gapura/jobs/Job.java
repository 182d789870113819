package id.gapura.jobs;

import java.time.Duration;
import java.util.Optional;

/** Long work that survives the program: started again from its own last committed step after a kill. */
public interface Job {
    /** A stable name, such as {@code enrolment.import}. */
    String name();

    /** Does the work known by {@code key}, or what is left of it. Returning means done; throwing means try later. */
    void run(String key);

    /** How long after its end it is run again by itself, with an empty key; empty for one that is asked for. */
    default Optional<Duration> every() {
        return Optional.empty();
    }
}
