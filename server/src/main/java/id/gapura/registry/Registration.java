package id.gapura.registry;

import id.gapura.jobs.Outbox;
import id.gapura.registry.PreparedWorker.Sealed;
import id.gapura.registry.PreparedWorker.SealedField;
import id.gapura.registry.Registry.RegistrationOutcome;
import id.gapura.registry.Registry.RegistrationOutcome.AlreadyKnown;
import id.gapura.registry.Registry.RegistrationOutcome.Registered;
import id.gapura.registry.WorkerStore.Claimant;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Registers people, each once by NIK: whoever inserts the blind index first owns it, everyone else learns who does.
 * Looking first and inserting what is free by COPY costs the database half of an insert that minds conflicts.
 */
final class Registration {
    private final WorkerStore workers;
    private final Vault vault;
    private final MemberNumbers numbers;
    private final Outbox outbox;

    Registration(WorkerStore workers, Vault vault, MemberNumbers numbers, Outbox outbox) {
        this.workers = workers;
        this.vault = vault;
        this.numbers = numbers;
        this.outbox = outbox;
    }

    PreparedWorker prepare(NewWorker worker) {
        var person = worker.person();
        var phone = worker.home().phone();
        var sealed = new Sealed(
                new SealedField(vault.seal(worker.id(), Field.NIK, worker.nik().digits())),
                phone.map(p -> new SealedField(vault.seal(worker.id(), Field.PHONE, p))),
                phone.map(p -> vault.blindIndex(Field.PHONE, p)));
        return new PreparedWorker(
                worker,
                vault.blindIndex(Field.NIK, worker.nik().digits()),
                sealed,
                NameKey.all(person.name()),
                NameKey.lookalike(NameKey.of(person.name()), person.birthOn()));
    }

    List<RegistrationOutcome> register(List<PreparedWorker> people, Origin origin) {
        if (people.isEmpty()) {
            return List.of();
        }
        var holders = workers.claimants(
                people.stream().map(PreparedWorker::nikIndex).distinct().toList());
        var fresh = new ArrayList<PreparedWorker>(people.size());
        var outcomes = new ArrayList<RegistrationOutcome>(people.size());
        for (var person : people) {
            var holder = holders.get(person.nikIndex());
            if (holder == null) {
                fresh.add(person);
                holders.put(person.nikIndex(), claimant(person, origin));
                outcomes.add(new Registered(person.id()));
            } else {
                outcomes.add(alreadyKnown(holder, person, origin));
            }
        }
        store(fresh, origin);
        return outcomes;
    }

    private void store(List<PreparedWorker> fresh, Origin origin) {
        if (!fresh.isEmpty()) {
            workers.insert(fresh, numbers.next(fresh.size()), origin);
            outbox.publish(new WorkersRegistered(
                    fresh.stream().map(PreparedWorker::lookalike).toList(),
                    fresh.stream().map(PreparedWorker::nikKey).toList()));
        }
    }

    private static Claimant claimant(PreparedWorker person, Origin origin) {
        return new Claimant(person.id(), person.worker().person().name(), origin.source());
    }

    private static RegistrationOutcome alreadyKnown(Claimant holder, PreparedWorker wanted, Origin origin) {
        return new AlreadyKnown(
                holder.workerId(),
                NameKey.same(holder.name(), wanted.worker().person().name()),
                holder.source().equals(origin.source()));
    }
}
