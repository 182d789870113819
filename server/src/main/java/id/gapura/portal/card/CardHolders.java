package id.gapura.portal.card;

import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import java.util.Optional;

/** Finds who holds a card. */
public final class CardHolders {
    private final Registry registry;

    CardHolders(Registry registry) {
        this.registry = registry;
    }

    /** The worker whose card and birth date were given; the card of a record that was merged stays good. */
    public Optional<Worker> find(AskedCard.Question question) {
        return registry.findByNumber(question.number())
                .filter(worker -> worker.person().birthOn().equals(question.birthOn()))
                .flatMap(this::surviving);
    }

    private Optional<Worker> surviving(Worker worker) {
        return worker.standing()
                .mergedInto()
                .map(other -> registry.find(other).flatMap(this::surviving))
                .orElse(Optional.of(worker));
    }
}
