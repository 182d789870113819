package id.gapura.registry;

import id.gapura.registry.Registry.RegistrationOutcome;
import id.gapura.registry.Registry.RegistrationOutcome.AlreadyKnown;
import id.gapura.registry.Registry.RegistrationOutcome.Registered;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Registers people by claiming their NIK first: whoever inserts the blind index owns it, everyone else learns who does.
 */
final class Registration {
    private final WorkerStore workers;
    private final LookalikeStore lookalikes;
    private final Vault vault;
    private final RandomGenerator random;

    Registration(WorkerStore workers, LookalikeStore lookalikes, Vault vault, RandomGenerator random) {
        this.workers = workers;
        this.lookalikes = lookalikes;
        this.vault = vault;
        this.random = random;
    }

    List<RegistrationOutcome> register(List<NewWorker> people, Origin origin) {
        if (people.isEmpty()) {
            return List.of();
        }
        var indexes = people.stream()
                .map(p -> vault.blindIndex(Field.NIK, p.nik().digits()))
                .toList();
        var claimed = workers.claim(indexes, people.stream().map(NewWorker::id).toList());
        var fresh = people.stream()
                .filter(p -> claimed.contains(p.id()))
                .map(this::keyed)
                .toList();
        workers.insert(fresh, numbersFor(fresh), origin);
        lookalikes.findFor(fresh.stream().map(Keyed::lookalikeKey).toList(), origin.at());
        return outcomes(people, indexes, claimed, origin);
    }

    /** A new worker with what is computed of the name once. */
    record Keyed(NewWorker worker, List<String> nameKeys, long lookalike) {
        LookalikeStore.Key lookalikeKey() {
            return new LookalikeStore.Key(worker.id(), lookalike);
        }
    }

    private Keyed keyed(NewWorker worker) {
        var keys = NameKey.of(worker.person().name());
        return new Keyed(worker, keys, NameKey.lookalike(keys, worker.person().birthOn()));
    }

    private List<RegistrationOutcome> outcomes(
            List<NewWorker> people, List<UUID> indexes, Set<UUID> claimed, Origin origin) {
        var known = claimed.size() == people.size() ? Map.<UUID, WorkerStore.Claimant>of() : workers.claimants(indexes);
        var outcomes = new ArrayList<RegistrationOutcome>(people.size());
        for (int i = 0; i < people.size(); i++) {
            var wanted = people.get(i);
            if (claimed.contains(wanted.id())) {
                outcomes.add(new Registered(wanted.id()));
            } else {
                var claimant = Objects.requireNonNull(known.get(indexes.get(i)));
                outcomes.add(new AlreadyKnown(
                        claimant.workerId(),
                        NameKey.same(claimant.name(), wanted.person().name()),
                        claimant.source().equals(origin.source())));
            }
        }
        return outcomes;
    }

    /** A free member number for each; whoever drew a number that somebody holds draws again. */
    private List<MemberNumber> numbersFor(List<Keyed> fresh) {
        var numbers = new HashMap<UUID, MemberNumber>();
        var waiting = fresh.stream().map(keyed -> keyed.worker().id()).toList();
        while (!waiting.isEmpty()) {
            var drawn = waiting.stream().map(_ -> MemberNumber.random(random)).toList();
            var claimed = workers.claimNumbers(drawn, waiting);
            for (int i = 0; i < drawn.size(); i++) {
                if (claimed.contains(waiting.get(i))) {
                    numbers.put(waiting.get(i), drawn.get(i));
                }
            }
            waiting = waiting.stream().filter(id -> !numbers.containsKey(id)).toList();
        }
        return fresh.stream()
                .map(keyed -> Objects.requireNonNull(numbers.get(keyed.worker().id())))
                .toList();
    }
}
