package id.gapura.ledger;

import id.gapura.database.Proof;
import java.util.function.Consumer;

/** Every sealed day is what it was when it was sealed, and the sums of balances are those of its postings. */
final class SealProof implements Proof {
    private final Seals seals;

    SealProof(Seals seals) {
        this.seals = seals;
    }

    @Override
    public String name() {
        return "ledger seals";
    }

    @Override
    public void run(Consumer<String> difference) {
        seals.verify()
                .broken()
                .ifPresent(broken -> difference.accept(
                        "day " + broken.day() + ": " + broken.fault().sentence()));
    }
}
