package id.gapura.partner.snap;

import id.gapura.kernel.Luhn;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens and closes virtual accounts. Numbers are drawn at random, so that a number says nothing of its owner and nobody's
 * is found by trying: of 10^11 numbers the whole country would use less than one in a thousand.
 */
public final class VirtualAccounts {
    private static final int DIGITS = 11;

    private final AccountStore accounts;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    VirtualAccounts(AccountStore accounts, TransactionTemplate transaction, InstantSource clock) {
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The member's own number for so many months at a time; opened when first asked for. */
    public VirtualAccount standing(UUID workerId, int months) {
        return list(workerId).stream()
                .filter(account -> account.isStanding() && !account.isClosed() && account.months() == months)
                .findFirst()
                .orElseGet(() -> open(workerId, months, true, Optional.empty()));
    }

    /** A bill for some months, to be paid once and by the end of a day. */
    public VirtualAccount bill(UUID workerId, int months, LocalDate expiresOn) {
        return open(workerId, months, false, Optional.of(expiresOn));
    }

    private VirtualAccount open(UUID workerId, int months, boolean isStanding, Optional<LocalDate> expiresOn) {
        if (months < 1) {
            throw new IllegalArgumentException("an account is for one month or more, not " + months);
        }
        return Objects.requireNonNull(transaction.execute(_ -> {
            while (true) {
                var account =
                        new VirtualAccount(draw(), workerId, months, isStanding, expiresOn, false, Optional.empty());
                if (accounts.insert(account, clock.instant())) {
                    return account;
                }
            }
        }));
    }

    private String draw() {
        var digits = new StringBuilder(DIGITS);
        // Not zero, since people and machines lose zeros in front.
        digits.append(random.nextInt(1, 10));
        while (digits.length() < DIGITS) {
            digits.append(random.nextInt(10));
        }
        return Luhn.withCheckDigit(digits.toString());
    }

    /** Closes an account for good; false when it was closed before or never open. */
    public boolean close(String customerNo) {
        return Objects.requireNonNull(transaction.execute(_ -> accounts.close(customerNo, clock.instant())));
    }

    public Optional<VirtualAccount> find(String customerNo) {
        return accounts.find(customerNo);
    }

    /** All of a worker's, oldest first. */
    public List<VirtualAccount> list(UUID workerId) {
        return accounts.list(workerId);
    }
}
