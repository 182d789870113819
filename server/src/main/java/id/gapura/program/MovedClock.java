package id.gapura.program;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A clock that stands where it was put, until it follows the system's again. */
public final class MovedClock implements InstantSource {
    private volatile Optional<Instant> stopped = Optional.empty();

    /** Stands at {@code instant} from now on. */
    public void standAt(Instant instant) {
        stopped = Optional.of(instant);
    }

    /** Goes with the system's clock from now on. */
    public void followSystem() {
        stopped = Optional.empty();
    }

    @Override
    public Instant instant() {
        return stopped.orElseGet(InstantSource.system()::instant);
    }
}
