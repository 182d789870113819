package id.gapura.accounts;

import id.gapura.database.Proof;
import java.util.function.Consumer;

/** The audit's chain holds from its first line to its last. */
final class AuditProof implements Proof {
    private final Audit audit;

    AuditProof(Audit audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "audit chain";
    }

    @Override
    public void run(Consumer<String> difference) {
        var reach = audit.reach();
        if (!reach.holds()) {
            difference.accept("line " + reach.number() + " does not follow from the one before");
        }
    }
}
