package id.gapura.portal.card;

import id.gapura.screen.pace.Throttle;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;

/** Keeps people from guessing: so many questions an address, so many about one thing. */
public final class Guessing {
    private static final int REMEMBERED = 50_000;
    /** The part of an IPv6 address that one household gets; it may change the rest at will. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final Throttle byAddress;
    private final Throttle byThing;

    /** So many an address and minute, so many a thing and hour. */
    public Guessing(int anAddress, int aThing, InstantSource clock) {
        byAddress = new Throttle(anAddress, Duration.ofMinutes(1), REMEMBERED, clock);
        byThing = new Throttle(aThing, Duration.ofHours(1), REMEMBERED, clock);
    }

    /** Counts one question; false when it is one too many for its address or its thing. */
    public boolean admits(String address, String thing) {
        return byAddress.admits(network(address)) && byThing.admits(thing);
    }

    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, IPV6_NETWORK_BYTES)));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
