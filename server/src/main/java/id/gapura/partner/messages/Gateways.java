package id.gapura.partner.messages;

import id.gapura.kernel.Ids;
import id.gapura.messaging.Carrier;
import id.gapura.messaging.Carriers;
import id.gapura.messaging.Channel;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The face of our accounts at gateways. A message goes to the first that carries its channel; where that one does not take
 * it, to the next. They stand in an order that is set, without one the newest first. What another process added is seen
 * within seconds.
 */
public final class Gateways implements Carriers {
    private static final int SECRET_BYTES = 32;
    private static final int DIGITS_A_BYTE = 2;
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final GatewayStore store;
    private final Map<Speech, Speaker> speakers;
    private final InstantSource clock;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();
    private volatile Known known = new Known(List.of(), Instant.EPOCH);

    Gateways(GatewayStore store, List<Speaker> speakers, InstantSource clock, Ids ids) {
        this.store = store;
        this.speakers = speakers.stream().collect(Collectors.toMap(Speaker::speech, Function.identity()));
        this.clock = clock;
        this.ids = ids;
    }

    /** What was read from the table, and when. */
    private record Known(List<Gateway> gateways, Instant at) {}

    /**
     * Sets up an account that speaks our own interface, and makes its secret.
     *
     * @throws IllegalArgumentException if something of it cannot be
     */
    public Gateway register(String code, Set<Channel> channels, String url) {
        return register(NewGateway.own(code, channels, url));
    }

    /**
     * Sets up an account.
     *
     * @throws IllegalArgumentException if its address or sender cannot be, or its code is taken
     */
    public Gateway register(NewGateway wanted) {
        var url = wanted.url().replaceAll("/+$", "");
        var fault = speaker(wanted.manner().speech()).fault(url, wanted.manner());
        if (!fault.isEmpty()) {
            throw new IllegalArgumentException("this gateway cannot be: " + fault);
        }
        var gateway = new Gateway(
                ids.next(),
                wanted.code(),
                wanted.channels(),
                url,
                wanted.secret().orElseGet(() -> madeSecret(wanted.manner().speech())),
                wanted.manner(),
                true);
        if (!store.insert(gateway, clock.instant())) {
            throw new IllegalArgumentException("the code " + wanted.code() + " is taken");
        }
        forget();
        return gateway;
    }

    private String madeSecret(Speech speech) {
        var secret = new byte[Math.min(SECRET_BYTES, speech.longestSecret() / DIGITS_A_BYTE)];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    /**
     * Sets the order in which they are tried; those that are not named come after.
     *
     * @throws IllegalArgumentException if there is none of a code
     */
    public void order(List<String> codes) {
        var known = list().stream().map(Gateway::code).toList();
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("there is no gateway " + unknown);
        });
        store.order(codes);
        forget();
    }

    /**
     * Sends nothing new to one, until it is opened again; about what it has it is asked still, and what it reports is taken.
     *
     * @throws IllegalArgumentException if there is none of the code
     */
    public void close(String code) {
        set(code, false);
    }

    /**
     * Sends to one again.
     *
     * @throws IllegalArgumentException if there is none of the code
     */
    public void open(String code) {
        set(code, true);
    }

    private void set(String code, boolean isOpen) {
        if (!store.set(code, isOpen, clock.instant())) {
            throw new IllegalArgumentException("there is no gateway " + code);
        }
        forget();
    }

    /** All, in the order in which they are tried. */
    public List<Gateway> list() {
        return gateways();
    }

    private synchronized void forget() {
        known = new Known(List.of(), Instant.EPOCH);
    }

    @Override
    public List<Carrier> of(Channel channel) {
        return gateways().stream()
                .filter(gateway -> gateway.isOpen() && gateway.channels().contains(channel))
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

    /** The account of an id. */
    public Optional<Gateway> find(UUID id) {
        return gateways().stream().filter(gateway -> gateway.id().equals(id)).findFirst();
    }

    private Carrier carrier(Gateway gateway) {
        return speaker(gateway.manner().speech()).carrier(gateway);
    }

    private Speaker speaker(Speech speech) {
        return Objects.requireNonNull(speakers.get(speech));
    }

    private List<Gateway> gateways() {
        var now = clock.instant();
        var before = known;
        boolean isFresh = !now.isBefore(before.at()) && now.isBefore(before.at().plus(FRESH));
        return isFresh ? before.gateways() : read(now);
    }

    /** Not while something is forgotten: what was read before a change would be kept after it. */
    private synchronized List<Gateway> read(Instant now) {
        known = new Known(store.list(), now);
        return known.gateways();
    }
}
