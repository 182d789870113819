package id.gapura.registry;

import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out member numbers that nobody else has and nobody can guess: counted in blocks, then scattered by a secret
 * permutation of all ten-digit numbers. Unique without asking the database about each.
 *
 * <p>The permutation is a balanced Feistel network over 34 bits, walked until it falls below 10^10 (Black and Rogaway,
 * Ciphers with Arbitrary Finite Domains, 2002). Its round keys come from the vault.
 */
final class MemberNumbers {
    private static final long NUMBERS = 10_000_000_000L;
    private static final int HALF_BITS = 17;
    private static final long HALF = (1L << HALF_BITS) - 1;
    private static final int ROUNDS = 6;

    /** In a transaction of its own, so that no import waits for another's numbers; a block that is not used is lost. */
    private static final String TAKE_BLOCK = """
            UPDATE registry.number_block SET next = next + :count RETURNING next - :count
            """;

    private final JdbcClient sql;
    private final TransactionTemplate ownTransaction;
    private final long[] roundKeys = new long[ROUNDS];

    MemberNumbers(JdbcClient sql, TransactionTemplate transaction, Vault vault) {
        this.sql = sql;
        this.ownTransaction = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        for (int round = 0; round < ROUNDS; round++) {
            UUID key = vault.blindIndex(Field.NUMBER, "round " + round);
            roundKeys[round] = key.getMostSignificantBits();
        }
    }

    List<MemberNumber> next(int count) {
        long first = Objects.requireNonNull(ownTransaction.execute(
                _ -> sql.sql(TAKE_BLOCK).param("count", count).query(Long.class).single()));
        var numbers = new ArrayList<MemberNumber>(count);
        for (int i = 0; i < count; i++) {
            numbers.add(MemberNumber.withCheckDigit(scattered(first + i)));
        }
        return numbers;
    }

    /** Where the permutation sends a number below 10^10. */
    long scattered(long number) {
        if (number < 0 || number >= NUMBERS) {
            throw new IllegalStateException("member numbers are used up");
        }
        long image = number;
        do {
            image = permuted(image);
        } while (image >= NUMBERS);
        return image;
    }

    private long permuted(long number) {
        long left = number >>> HALF_BITS;
        long right = number & HALF;
        for (long key : roundKeys) {
            long next = left ^ (NameKey.mix(right ^ key) & HALF);
            left = right;
            right = next;
        }
        return left << HALF_BITS | right;
    }
}
