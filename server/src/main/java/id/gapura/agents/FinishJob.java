package id.gapura.agents;

import id.gapura.jobs.Job;
import java.time.Duration;
import java.util.Optional;

/** Posts the cash that was taken while the intake was away or the program stopped. */
final class FinishJob implements Job {
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Agents agents;
    private final Takings takings;

    FinishJob(Agents agents, Takings takings) {
        this.agents = agents;
        this.takings = takings;
    }

    @Override
    public String name() {
        return "agents.finish";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(EVERY);
    }

    @Override
    public void run(String key) {
        takings.finishAll(agents.list());
    }
}
