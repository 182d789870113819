package id.gapura.messaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A carrier that does as a test says, and remembers what it was handed. */
final class TestCarrier implements Carrier {
    final List<Parcel> handed = Collections.synchronizedList(new ArrayList<>());
    private final String code;
    private final Set<Channel> channels;
    private final Function<Parcel, Handover> hand;
    private final Function<UUID, Whereabouts> ask;

    TestCarrier(String code, Set<Channel> channels, Function<Parcel, Handover> hand, Function<UUID, Whereabouts> ask) {
        this.code = code;
        this.channels = channels;
        this.hand = hand;
        this.ask = ask;
    }

    static TestCarrier of(String code, Channel channel, Handover answer) {
        return new TestCarrier(code, EnumSet.of(channel), _ -> answer, _ -> new Whereabouts.Untold());
    }

    /** Some carriers, tried in this order. */
    static Carriers all(TestCarrier... carriers) {
        return new Carriers() {
            @Override
            public List<Carrier> of(Channel channel) {
                return Arrays.stream(carriers)
                        .filter(one -> one.carries(channel))
                        .map(one -> (Carrier) one)
                        .toList();
            }

            @Override
            public Optional<Carrier> named(String code) {
                return Arrays.stream(carriers)
                        .filter(one -> one.code.equals(code))
                        .map(one -> (Carrier) one)
                        .findFirst();
            }
        };
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean carries(Channel channel) {
        return channels.contains(channel);
    }

    @Override
    public Handover hand(Parcel parcel) {
        handed.add(parcel);
        return hand.apply(parcel);
    }

    @Override
    public Whereabouts ask(UUID messageId) {
        return ask.apply(messageId);
    }

    List<UUID> ids() {
        return handed.stream().map(Parcel::id).toList();
    }
}
