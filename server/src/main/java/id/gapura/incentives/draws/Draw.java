package id.gapura.incentives.draws;

import id.gapura.incentives.drawing.Prize;
import id.gapura.places.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A draw ({@code undian}) and how far it is.
 *
 * @param head the published text; empty until entries are closed
 * @param seed the public value; empty until it is drawn
 * @param steps what was done, oldest first
 */
public record Draw(UUID id, Plan plan, State state, String head, String seed, List<Step> steps) {
    public Draw {
        steps = List.copyOf(steps);
    }

    /**
     * What is to be drawn.
     *
     * @param drawnOn the first day on which the public value is known; prizes are drawn from then on
     * @param protectedOn on which a member of the region has to be protected to enter, no later than {@code drawnOn}; absent
     *     where numbered tickets enter
     * @param seedRule which public value decides, in one line
     */
    public record Plan(
            String name,
            RegionCode region,
            LocalDate drawnOn,
            Optional<LocalDate> protectedOn,
            String seedRule,
            List<Prize> prizes) {
        public Plan {
            prizes = List.copyOf(prizes);
            if (prizes.isEmpty() || protectedOn.filter(drawnOn::isBefore).isPresent()) {
                throw new IllegalArgumentException("a draw has a prize and judges no day after it");
            }
        }

        /** What the winner of a place gets; the first is 1. */
        public Prize prizeAt(int place) {
            int before = 0;
            for (var prize : prizes) {
                before += prize.count();
                if (place <= before) {
                    return prize;
                }
            }
            throw new IllegalArgumentException("there is no prize " + place);
        }
    }

    /** How far a draw is. */
    public enum State {
        /** Who may win is not fixed yet. */
        OPEN,
        /** Tickets are written; another officer has to confirm them. */
        CLOSED,
        /** Published, waiting for the public value. */
        FIXED,
        DRAWN,
        VOID;

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** What officers do to a draw. */
    public enum Deed {
        MADE,
        CLOSED,
        FIXED,
        /** One officer entered the public value. */
        SEED,
        DRAWN,
        /** One officer asked to make a published draw void. */
        VOID_ASKED,
        VOID;

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Deed of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * Something that was done.
     *
     * @param words the value entered or the reason given; otherwise empty
     */
    public record Step(Deed deed, String actor, Instant at, String words) {}

    /** The last time something was done. */
    public Optional<Step> last(Deed deed) {
        return steps.reversed().stream().filter(step -> step.deed() == deed).findFirst();
    }

    /** Whether the public may see it. */
    public boolean isPublished() {
        return last(Deed.FIXED).isPresent();
    }

    /** Whether somebody else has to do the next step after this officer's. */
    public boolean waitsForAnother(Deed deed, String actor) {
        return last(deed).filter(step -> step.actor().equals(actor)).isPresent();
    }
}
