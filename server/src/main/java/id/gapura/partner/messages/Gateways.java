package id.gapura.partner.messages;

import id.gapura.kernel.Ids;
import id.gapura.kernel.ServiceAddress;
import id.gapura.messaging.Carrier;
import id.gapura.messaging.Carriers;
import id.gapura.messaging.Channel;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The face of our accounts at gateways. New messages go to the newest that carries their channel; where it does not take
 * one, to the next. What another process added is seen within seconds.
 */
public final class Gateways implements Carriers {
    private static final int SECRET_BYTES = 32;
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final GatewayStore store;
    private final InstantSource clock;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile Known known = new Known(List.of(), Instant.EPOCH);

    Gateways(GatewayStore store, InstantSource clock, Ids ids) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
    }

    /** What was read from the table, and when. */
    private record Known(List<Gateway> gateways, Instant at) {}

    /**
     * Sets up an account and makes its secret.
     *
     * @param code two to thirty lower-case letters, digits or dashes, unlike any other's
     * @param url where it is asked, beginning with {@code https://}, or {@code http://} on this machine
     * @throws IllegalArgumentException if one of them is written otherwise
     */
    public Gateway register(String code, Set<Channel> channels, String url) {
        if (!code.matches("[a-z0-9-]{2,30}")
                || channels.isEmpty()
                || ServiceAddress.find(url).isEmpty()) {
            throw new IllegalArgumentException(
                    "a gateway has a code such as contoh, a channel, and an address that begins with https://");
        }
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var gateway = new Gateway(
                ids.next(),
                code,
                channels,
                url.replaceAll("/+$", ""),
                HexFormat.of().formatHex(secret));
        if (!store.insert(gateway, clock.instant())) {
            throw new IllegalArgumentException("the code " + code + " is taken");
        }
        known = new Known(List.of(), Instant.EPOCH);
        return gateway;
    }

    @Override
    public List<Carrier> of(Channel channel) {
        return gateways().stream()
                .filter(gateway -> gateway.channels().contains(channel))
                .map(this::carrier)
                .toList();
    }

    @Override
    public Optional<Carrier> named(String code) {
        return gateways().stream()
                .filter(gateway -> gateway.code().equals(code))
                .findFirst()
                .map(this::carrier);
    }

    Optional<Gateway> find(UUID id) {
        return gateways().stream().filter(gateway -> gateway.id().equals(id)).findFirst();
    }

    private Carrier carrier(Gateway gateway) {
        return new HttpCarrier(gateway, client, clock);
    }

    private List<Gateway> gateways() {
        var now = clock.instant();
        var before = known;
        boolean isFresh = !now.isBefore(before.at()) && now.isBefore(before.at().plus(FRESH));
        if (isFresh) {
            return before.gateways();
        }
        var read = new Known(store.list(), now);
        known = read;
        return read.gateways();
    }
}
