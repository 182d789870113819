package id.gapura.incentives.drawing;

import id.gapura.kernel.Printable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is promised before a draw.
 *
 * @param what is drawn where
 * @param protectedOn the day on which whoever entered is protected; absent where numbered tickets enter
 * @param closedAt when nobody could enter any more
 * @param seed the public value that decides
 * @param prizes in the order in which they are drawn
 */
public record Terms(What what, Optional<LocalDate> protectedOn, Instant closedAt, SeedRule seed, List<Prize> prizes) {
    public Terms {
        prizes = List.copyOf(prizes);
        if (prizes.isEmpty()) {
            throw new IllegalArgumentException("a draw has a prize");
        }
    }

    /** Which draw; texts of one line. */
    public record What(UUID draw, String name, String place) {}

    /**
     * A value that nobody knows yet.
     *
     * @param words where everybody will read it; one line
     * @param knownOn the first day on which it can be known
     */
    public record SeedRule(String words, LocalDate knownOn) {}

    /** The lines that are hashed, without those about the tickets. */
    String lines() {
        var text = new StringBuilder(FixedList.VERSION).append('\n');
        line(text, "draw", what.draw().toString());
        line(text, "name", what.name());
        line(text, "place", what.place());
        line(
                text,
                "entrants",
                protectedOn.map(day -> "members protected on " + day).orElse("numbered tickets"));
        line(text, "closed", closedAt.toString());
        line(text, "drawn-on", seed.knownOn().toString());
        line(text, "seed-rule", seed.words());
        prizes.forEach(prize -> line(text, "prize", prize.line()));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        if (value.isBlank() || !Printable.isLine(value)) {
            throw new IllegalArgumentException(name + " is not one line");
        }
        text.append(name).append(": ").append(value).append('\n');
    }
}
