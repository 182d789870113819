package id.gapura.offers;

import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Draws by lot: a function of the seed and of the name of what is drawn for, and of nothing else. Without the seed nobody
 * can foretell a draw; with it everybody can repeat one.
 */
final class Lot {
    static final int SEED_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int HUNDRED = 100;
    private static final double TO_FRACTION = 0x1p-53;
    private static final int FRACTION_BITS = 53;

    private final SecretKeySpec seed;

    /** @param seed {@link #SEED_BYTES} random bytes */
    Lot(byte[] seed) {
        this.seed = new SecretKeySpec(seed, ALGORITHM);
    }

    static String hash(byte[] seed) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(seed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** The arm of one, each with the chance of its share. */
    Arm draw(List<Arm> arms, String name) {
        return at(arms, Math.unsignedMultiplyHigh(number(name), HUNDRED));
    }

    /**
     * The arms of many that are known beforehand: in each regency shuffled and dealt, so that the shares come out as evenly
     * as numbers allow, while each one's chance is still its share.
     */
    Map<RegionCode, Arm> deal(List<Arm> arms, Collection<RegionCode> villages) {
        var dealt = new TreeMap<RegionCode, Arm>(Comparator.comparing(RegionCode::text));
        villages.stream()
                .collect(Collectors.groupingBy(village -> village.at(RegionLevel.REGENCY)))
                .forEach((regency, ofRegency) -> {
                    var shuffled = ofRegency.stream()
                            .sorted(Comparator.comparingLong((RegionCode village) -> number(village.text()))
                                    .thenComparing(RegionCode::text))
                            .toList();
                    double start = (number(regency.text()) >>> (Long.SIZE - FRACTION_BITS)) * TO_FRACTION;
                    for (int i = 0; i < shuffled.size(); i++) {
                        dealt.put(shuffled.get(i), at(arms, (long) (HUNDRED * (i + start) / shuffled.size())));
                    }
                });
        return dealt;
    }

    /** @param percent from 0 to 99 */
    private static Arm at(List<Arm> arms, long percent) {
        long upTo = 0;
        for (var arm : arms) {
            upTo += arm.share();
            if (percent < upTo) {
                return arm;
            }
        }
        throw new IllegalStateException("the shares of the arms come to " + upTo + ", not to " + HUNDRED);
    }

    private long number(String name) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(seed);
            return ByteBuffer.wrap(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }
}
