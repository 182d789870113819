package id.gapura.outreach.activity;

import id.gapura.enrolment.Codes;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something done so that people hear of us ({@code kegiatan}).
 *
 * @param version goes up with every change
 */
public record Activity(UUID id, UUID campaignId, Plan plan, Standing standing, Words words, int version)
        implements Origin {
    /** What is meant to happen. */
    public record Plan(ActivityKind kind, String title, Where where, Span span, Audience audience, Effort effort) {
        public Plan {
            if (title.isBlank()) {
                throw new IllegalArgumentException("an activity has a title");
            }
            if (kind.isFree() && effort.cost().isPositive()) {
                throw new IllegalArgumentException("riding on somebody else's event costs nothing");
            }
        }

        /** Whether nobody is there all the while, as with a sign at a gate. */
        boolean isLeftAlone() {
            return span.isStanding() && kind != ActivityKind.DOOR_TO_DOOR;
        }

        /** The same with somebody else who speaks. */
        Plan spokenBy(String communicator) {
            return new Plan(
                    kind, title, where, span, new Audience(audience.segment, communicator, audience.material), effort);
        }
    }

    /**
     * Where it is.
     *
     * @param venue such as {@code Pasar Petir}, or the station of a broadcast; may be empty
     */
    public record Where(RegionCode region, String venue) {}

    /** From a moment until before another. */
    public record Span(Instant from, Instant to) {
        private static final Duration WEEK = Duration.ofDays(7);

        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("an activity ends after it begins");
            }
        }

        public boolean overlaps(Span other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }

        /** The last moment of it that is not after another; that other one where it is still to begin. */
        public Instant last(Instant now) {
            var end = to.minusMillis(1);
            return end.isBefore(now) ? end : now;
        }

        /** The day of Jakarta on which it begins. */
        public LocalDate firstDay() {
            return Jakarta.day(from);
        }

        /** The last day of Jakarta at some time of which it goes on. */
        public LocalDate lastDay() {
            return Jakarta.day(to.minusNanos(1));
        }

        /** Whether it goes on at some time of a day of Jakarta. */
        public boolean isOn(LocalDate day) {
            return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
        }

        /** Whether it stands rather than happens, as a sign at a gate does: longer than a week. */
        public boolean isStanding() {
            return Duration.between(from, to).compareTo(WEEK) > 0;
        }
    }

    /**
     * Who is to be told, by whom and with what.
     *
     * @param segment their livelihood; empty for everybody
     * @param communicator how they are called, such as {@code Ketua paguyuban pedagang}; somebody new is put down
     * @param material what is shown or handed out; may be empty
     */
    public record Audience(Optional<Livelihood> segment, String communicator, String material) {}

    /**
     * What it takes, and whom it is expected to reach.
     *
     * @param staff logins of those who go
     */
    public record Effort(List<String> staff, Rupiah cost, int reach) {
        public Effort {
            staff = List.copyOf(staff);
        }
    }

    /** Where it stands; only one that is done has an effect. */
    public record Standing(State state, Optional<Effect> effect) {
        static final Standing PLANNED = new Standing(State.PLANNED, Optional.empty());

        static final Standing CANCELLED = new Standing(State.CANCELLED, Optional.empty());

        static Standing done(Effect effect) {
            return new Standing(State.DONE, Optional.of(effect));
        }
    }

    /** How far it has come. */
    public enum State {
        PLANNED,
        DONE,
        CANCELLED;

        /** The word the database keeps. */
        public String code() {
            return Codes.of(this);
        }

        static State of(String code) {
            return Codes.read(State.class, code);
        }
    }

    /** What it cost after all, and how many people it reached. */
    public record Effect(Rupiah cost, int reach) {}

    /**
     * By what people say that they come from it.
     *
     * @param code six letters and digits, on paper and in its QR code
     * @param spoken a word that can be said on the radio and sent by SMS
     */
    public record Words(String code, Optional<String> spoken) {}

    @Override
    public String called() {
        return plan.title();
    }

    @Override
    public Communicator speaker(Map<UUID, Communicator> speakers) {
        return Objects.requireNonNull(speakers.get(id));
    }

    @Override
    public String kind() {
        return plan.kind().code();
    }

    /** Whether it concerns people of a place: it is there, or in a place around it. */
    public boolean isAround(RegionCode place) {
        return place.contains(plan.where.region) || plan.where.region.contains(place);
    }

    /** Whether a visit to somebody of a place may be part of it on a day. */
    public boolean isGoingOn(LocalDate day, RegionCode place) {
        return standing.state() != State.CANCELLED && plan.span.isOn(day) && isAround(place);
    }

    /** What it cost; what it is planned to cost while that is not known, nothing once it is cancelled. */
    public Rupiah cost() {
        return switch (standing.state()) {
            case PLANNED -> plan.effort().cost();
            case DONE -> standing.effect().orElseThrow().cost();
            case CANCELLED -> Rupiah.ZERO;
        };
    }

    /** How many people it reached, as far as anybody counted. */
    public int reached() {
        return standing.effect().map(Effect::reach).orElse(0);
    }

    public boolean isPlanned() {
        return standing.state() == State.PLANNED;
    }
}
