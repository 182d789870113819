package id.gapura.survey.talker;

import id.gapura.jobs.Job;
import java.time.Duration;
import java.util.Optional;

/** Forgets names that nobody asked about in time. */
final class ForgetTalkers implements Job {
    private static final Duration EVERY = Duration.ofHours(6);

    private final Talkers talkers;

    ForgetTalkers(Talkers talkers) {
        this.talkers = talkers;
    }

    @Override
    public String name() {
        return "survey.talkers";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(EVERY);
    }

    @Override
    public void run(String key) {
        talkers.forgetOld();
    }
}
