package id.gapura.registry.livelihood;

import id.gapura.database.Proof;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import java.util.UUID;
import java.util.function.Consumer;

/** The two texts that lists show of a worker are those of the first occupation, and ranks have no gap. */
final class FirstOccupationProof implements Proof {
    private static final int PAGE = 1_000;

    private final OccupationStore occupations;
    private final OccupationWords words;
    private final Registry registry;

    FirstOccupationProof(OccupationStore occupations, OccupationWords words, Registry registry) {
        this.occupations = occupations;
        this.words = words;
        this.registry = registry;
    }

    @Override
    public String name() {
        return "first occupations in words";
    }

    @Override
    public void run(Consumer<String> difference) {
        var after = new UUID(0, 0);
        for (var page = occupations.workers(after, PAGE);
                !page.isEmpty();
                page = occupations.workers(page.getLast(), PAGE)) {
            registry.list(page).forEach(worker -> compare(worker, difference));
        }
    }

    private void compare(Worker worker, Consumer<String> difference) {
        var known = Occupations.of(worker, occupations.of(worker.id()));
        known.ranked(1)
                .filter(first -> !words.stated(first.what()).equals(worker.work()))
                .ifPresent(_ -> difference.accept("worker " + worker.id() + ": texts are not the first occupation's"));
        if (known.current().stream().anyMatch(one -> one.rank() > known.count())) {
            difference.accept("worker " + worker.id() + ": an occupation has no other before it");
        }
    }
}
