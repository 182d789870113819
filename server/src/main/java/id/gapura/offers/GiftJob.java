package id.gapura.offers;

import id.gapura.jobs.Job;
import java.time.Duration;
import java.util.Optional;

/** Gives free months to those whose enrolment ended elsewhere than at the door that promised them. */
final class GiftJob implements Job {
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final Offers offers;

    GiftJob(Offers offers) {
        this.offers = offers;
    }

    @Override
    public String name() {
        return "offers.gifts";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(EVERY);
    }

    @Override
    public void run(String key) {
        offers.giveDue();
    }
}
