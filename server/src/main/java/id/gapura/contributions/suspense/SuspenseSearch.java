package id.gapura.contributions.suspense;

import id.gapura.contributions.suspense.WaitingStore.Waiting;
import id.gapura.jobs.Job;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Nik;
import id.gapura.registry.Registry;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Looks for the payers of waiting money among all members: soon after it came, and again every day, since a NIK can also
 * become known by a correction.
 *
 * <p>First it keeps the key by which a registration will name the payer, and only then looks: somebody registered
 * meanwhile is found by one or the other.
 */
final class SuspenseSearch implements Job {
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int PAGE = 500;

    private final WaitingStore waiting;
    private final SuspenseMatch match;
    private final Registry registry;
    private final InstantSource clock;

    SuspenseSearch(WaitingStore waiting, SuspenseMatch match, Registry registry, InstantSource clock) {
        this.waiting = waiting;
        this.match = match;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "contributions.suspense-search";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(PAUSE);
    }

    @Override
    public void run(String key) {
        var today = Jakarta.today(clock);
        for (var page = waiting.toLookUp(today, PAGE); !page.isEmpty(); page = waiting.toLookUp(today, PAGE)) {
            lookUp(page, today);
        }
    }

    private void lookUp(List<Waiting> page, LocalDate today) {
        var niks = new HashMap<UUID, Nik>();
        page.forEach(one -> SuspenseMatch.nik(one.payer()).ifPresent(nik -> niks.put(one.paymentId(), nik)));
        var keys = new HashMap<UUID, Long>();
        niks.forEach((payment, nik) -> keys.put(payment, registry.nikKey(nik)));
        waiting.keepKeys(keys);
        var workers = registry.residentsByNik(new HashSet<>(niks.values()));
        niks.forEach((payment, nik) ->
                Optional.ofNullable(workers.get(nik)).ifPresent(resident -> match.post(payment, resident.workerId())));
        waiting.lookedUp(page, today);
    }
}
