package id.gapura.portal.cover;

import id.gapura.registry.MemberNumber;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;

/** Keeps people from guessing birth dates: so many questions an address, so many a card. */
final class Guessing {
    private static final int AN_ADDRESS_A_MINUTE = 10;
    private static final int A_CARD_AN_HOUR = 5;
    private static final int REMEMBERED = 50_000;
    /** The part of an IPv6 address that one household gets; it may change the rest at will. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final Throttle byAddress;
    private final Throttle byCard;

    Guessing(InstantSource clock) {
        byAddress = new Throttle(AN_ADDRESS_A_MINUTE, Duration.ofMinutes(1), REMEMBERED, clock);
        byCard = new Throttle(A_CARD_AN_HOUR, Duration.ofHours(1), REMEMBERED, clock);
    }

    /** Counts one question; false when it is one too many for its address or its card. */
    boolean admits(String address, MemberNumber number) {
        return byAddress.admits(network(address)) && byCard.admits(number.digits());
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
