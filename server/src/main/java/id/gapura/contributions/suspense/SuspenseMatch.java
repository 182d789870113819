package id.gapura.contributions.suspense;

import id.gapura.contributions.SuspenseRelease;
import id.gapura.database.RacedTransaction;
import id.gapura.jobs.Job;
import id.gapura.kernel.Nik;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Posts one waiting payment, the job's key, to the member whose NIK its payer is, if there is one by now. */
final class SuspenseMatch implements Job {
    static final String NAME = "contributions.suspense-match";

    private static final String ACTOR = "system";

    private final WaitingStore waiting;
    private final ProposalStore proposals;
    private final SuspenseRelease releases;
    private final Registry registry;
    private final RacedTransaction transaction;
    private final InstantSource clock;

    SuspenseMatch(
            WaitingStore waiting,
            ProposalStore proposals,
            SuspenseRelease releases,
            Registry registry,
            RacedTransaction transaction,
            InstantSource clock) {
        this.waiting = waiting;
        this.proposals = proposals;
        this.releases = releases;
        this.registry = registry;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        waiting.find(UUID.fromString(key))
                .ifPresent(one -> nik(one.payer())
                        .flatMap(nik -> Optional.ofNullable(
                                registry.residentsByNik(Set.of(nik)).get(nik)))
                        .ifPresent(resident -> post(one.paymentId(), resident.workerId())));
    }

    /** Does nothing where the money left suspense meanwhile or the worker is no member. */
    void post(UUID paymentId, UUID workerId) {
        transaction.run(() -> {
            var result = releases.toMember(paymentId, workerId, ACTOR);
            if (result == SuspenseRelease.Result.DONE) {
                proposals.overtake(paymentId, clock.instant());
            }
            return result;
        });
    }

    /** The NIK a payer is written as. */
    static Optional<Nik> nik(String payer) {
        return Nik.read(payer) instanceof Nik.Reading.Valid(Nik nik, var _) ? Optional.of(nik) : Optional.empty();
    }
}
