package id.gapura.partner.aggregator;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** How a charge is paid. */
public enum Method {
    /** By scanning a code with any bank's or wallet's app. */
    QRIS("qris", Duration.ofMinutes(30)),
    /** In an electronic wallet ({@code dompet digital}) that is opened by a link. */
    WALLET("ewallet", Duration.ofMinutes(30)),
    /** In cash at the counter of a shop, by a code that is read out there. */
    SHOP("cstore", Duration.ofDays(1)),
    /** By a mandate: taken from a bank account or a wallet without the payer's doing. */
    AUTODEBIT("autodebit", Duration.ofDays(1));

    private final String wire;
    private final Duration patience;

    Method(String wire, Duration patience) {
        this.wire = wire;
        this.patience = patience;
    }

    /** Its {@code payment_type} in the protocol. */
    String wire() {
        return wire;
    }

    /** How long a charge can be paid. */
    Duration patience() {
        return patience;
    }

    /** The word the database and forms keep. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In whose name the money comes in: all of QRIS is one channel, the others belong to their aggregator. */
    String channel(String aggregator) {
        return this == QRIS ? code() : code() + "-" + aggregator;
    }

    static Optional<Method> ofWire(String text) {
        for (var method : values()) {
            if (method.wire.equals(text)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }
}
