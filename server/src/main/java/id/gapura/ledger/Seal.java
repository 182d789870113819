package id.gapura.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The seal of one Jakarta day ({@code segel harian}).
 *
 * @param entries how many were recorded on the day
 * @param at when the day was sealed
 * @param hash over the day's content and the seal of the day before, hexadecimal; whoever keeps a copy of one elsewhere
 *     can tell later whether anything up to that day was changed
 */
public record Seal(LocalDate day, long entries, Instant at, String hash) {
    /** What the first seal follows. */
    static final String START = "";

    /** What a day came to when it was read. */
    record Content(long entries, String hash) {}

    static Seal of(String before, LocalDate day, Content content, Instant at) {
        var hash = new SealHash()
                .add(before)
                .add(day.toString())
                .add(Long.toString(content.entries))
                .add(content.hash)
                .add(Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)))
                .end();
        return new Seal(day, content.entries, at, hash);
    }
}
