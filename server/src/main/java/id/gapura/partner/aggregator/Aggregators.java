package id.gapura.partner.aggregator;

import id.gapura.kernel.Ids;
import id.gapura.kernel.ServiceAddress;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** The face of our accounts at aggregators. New charges go to the newest; the others still report. */
public final class Aggregators {
    private static final int SECRET_BYTES = 32;

    private final AggregatorStore store;
    private final InstantSource clock;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();

    Aggregators(AggregatorStore store, InstantSource clock, Ids ids) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Sets up an account and makes its secret.
     *
     * @param code two to thirty lower-case letters, digits or dashes, unlike any other's
     * @param url where it is asked, beginning with {@code https://}, or {@code http://} on this machine
     * @throws IllegalArgumentException if one of them is written otherwise
     */
    public Account register(String code, String name, String url) {
        if (!code.matches("[a-z0-9-]{2,30}")
                || name.isBlank()
                || ServiceAddress.find(url).isEmpty()) {
            throw new IllegalArgumentException(
                    "an aggregator has a code such as contoh, a name, and an address that begins with https://");
        }
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var account = new Account(
                ids.next(),
                code,
                name.strip(),
                url.replaceAll("/+$", ""),
                HexFormat.of().formatHex(secret));
        if (!store.insert(account, clock.instant())) {
            throw new IllegalArgumentException("the code " + code + " is taken");
        }
        return account;
    }

    /** The one that gets new charges; empty when there is none. */
    public Optional<Account> current() {
        return store.newest();
    }

    Optional<Account> find(UUID id) {
        return store.find(id);
    }
}
