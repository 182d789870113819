package id.gapura.registry;

import id.gapura.registry.PreparedWorker.Sealed;
import id.gapura.registry.PreparedWorker.SealedField;
import id.gapura.registry.Registry.RegistrationOutcome;
import id.gapura.registry.Registry.RegistrationOutcome.AlreadyKnown;
import id.gapura.registry.Registry.RegistrationOutcome.Registered;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Registers people by claiming their NIK first: whoever inserts the blind index owns it, everyone else learns who does.
 */
final class Registration {
    private final WorkerStore workers;
    private final LookalikeStore lookalikes;
    private final Vault vault;
    private final MemberNumbers numbers;

    Registration(WorkerStore workers, LookalikeStore lookalikes, Vault vault, MemberNumbers numbers) {
        this.workers = workers;
        this.lookalikes = lookalikes;
        this.vault = vault;
        this.numbers = numbers;
    }

    PreparedWorker prepare(NewWorker worker) {
        var keys = NameKey.of(worker.person().name());
        var phone = worker.home().phone();
        var sealed = new Sealed(
                new SealedField(vault.seal(worker.id(), Field.NIK, worker.nik().digits())),
                phone.map(p -> new SealedField(vault.seal(worker.id(), Field.PHONE, p))),
                phone.map(p -> vault.blindIndex(Field.PHONE, p)));
        return new PreparedWorker(
                worker,
                vault.blindIndex(Field.NIK, worker.nik().digits()),
                sealed,
                keys,
                NameKey.lookalike(keys, worker.person().birthOn()));
    }

    List<RegistrationOutcome> register(List<PreparedWorker> people, Origin origin) {
        if (people.isEmpty()) {
            return List.of();
        }
        var claimed = workers.claim(people);
        var fresh = people.stream().filter(p -> claimed.contains(p.id())).toList();
        workers.insert(fresh, numbers.next(fresh.size()), origin);
        lookalikes.findFor(fresh, origin.at());
        return outcomes(people, claimed, origin);
    }

    private List<RegistrationOutcome> outcomes(List<PreparedWorker> people, Set<UUID> claimed, Origin origin) {
        var repeated = people.stream().filter(p -> !claimed.contains(p.id())).toList();
        var known = workers.claimants(
                repeated.stream().map(PreparedWorker::nikIndex).toList());
        return people.stream()
                .map(p -> claimed.contains(p.id())
                        ? new Registered(p.id())
                        : alreadyKnown(Objects.requireNonNull(known.get(p.nikIndex())), p, origin))
                .toList();
    }

    private static RegistrationOutcome alreadyKnown(WorkerStore.Claimant holder, PreparedWorker wanted, Origin origin) {
        return new AlreadyKnown(
                holder.workerId(),
                NameKey.same(holder.name(), wanted.worker().person().name()),
                holder.source().equals(origin.source()));
    }
}
