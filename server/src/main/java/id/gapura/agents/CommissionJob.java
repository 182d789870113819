package id.gapura.agents;

import id.gapura.jobs.Job;
import java.time.Duration;
import java.util.Optional;

/** Reckons agents' commission soon after a month is over; after a time without the program, all it missed. */
final class CommissionJob implements Job {
    private static final Duration EVERY = Duration.ofHours(1);

    private final Agents agents;
    private final Commissions commissions;

    CommissionJob(Agents agents, Commissions commissions) {
        this.agents = agents;
        this.commissions = commissions;
    }

    @Override
    public String name() {
        return "agents.commission";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(EVERY);
    }

    @Override
    public void run(String key) {
        agents.list().forEach(commissions::reckon);
    }
}
