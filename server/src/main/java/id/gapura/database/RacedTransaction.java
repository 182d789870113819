package id.gapura.database;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction that looks before it writes. Where another inserted the same key or changed what was read meanwhile, it
 * is run again and then sees what the other did.
 */
public final class RacedTransaction {
    private static final int TRIES = 8;

    private final TransactionTemplate transaction;

    public RacedTransaction(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /**
     * Runs {@code work}, which may be run more than once and must keep nothing of an earlier run.
     *
     * @throws org.springframework.dao.DataAccessException if the race is lost every time
     */
    public <T> T run(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(_ -> work.get()));
            } catch (ConcurrencyFailureException | DuplicateKeyException raced) {
                if (attempt == TRIES) {
                    throw raced;
                }
            }
        }
    }
}
