package id.gapura.field.directory;

import id.gapura.registry.Work;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.OptionalLong;

/**
 * What a device is told of one person. Numbers and short texts, so that many of them travel light.
 *
 * @param number the member number, by which a device knows people
 * @param dues what the device reckons protection and prices with
 */
public record Line(String number, Who who, Where where, Dues dues) {
    /**
     * By what the person is known.
     *
     * @param sex {@code M}, {@code F}, or empty where that is not told
     * @param birthDay days since 1970-01-01; empty where that is not told
     */
    public record Who(String name, String sex, OptionalLong birthDay) {}

    /**
     * Where the person is found.
     *
     * @param phone empty unless cover ends soon, when somebody may have to call
     * @param alone whether the person does not want to be called or visited
     */
    public record Where(String region, String address, String work, String phone, boolean alone) {}

    /**
     * Months count from year 0 ({@code year * 12 + month - 1}).
     *
     * @param last the last paid month; 0 if none
     * @param lapses the month on whose first day membership ends if nothing is paid; 0 if none was paid
     * @param sponsored until which day a sponsor pays, in days since 1970-01-01; empty where none does
     * @param prices of the months to come: {@code 8400}, then where it changes {@code 24324:16800}; empty for no member
     */
    public record Dues(long last, long lapses, OptionalLong sponsored, String prices) {}

    /** What somebody lives on, as a device is told it: the place with the livelihood, and nothing where that is not known. */
    public static String inWords(Work work) {
        return work.livelihood()
                .map(livelihood ->
                        work.workplace().map(place -> livelihood + ", " + place).orElse(livelihood))
                .orElse("");
    }

    /** The number of a month that dues count with. */
    static long count(YearMonth month) {
        return month.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    /** The same for the same content; hardly ever for another. */
    long digest() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
