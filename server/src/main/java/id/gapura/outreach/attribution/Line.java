package id.gapura.outreach.attribution;

import id.gapura.kernel.Rupiah;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What some activities came to.
 *
 * @param joined members who came by them
 * @param survivals at each milestone
 */
public record Line(Input input, Tally joined, Map<Milestone, Survival> survivals) {
    public static final Line EMPTY = new Line(Input.NONE, Tally.NONE, Map.of());

    public Line {
        survivals = Map.copyOf(survivals);
    }

    /**
     * What was put in.
     *
     * @param spent on the activities: actual, or planned where no more is known
     * @param given what the things cost that were given away
     * @param reached people, as counted on the spot
     * @param tried attempts to enrol by people who came by them
     */
    public record Input(int activities, Rupiah spent, Rupiah given, long reached, long tried) {
        static final Input NONE = new Input(0, Rupiah.ZERO, Rupiah.ZERO, 0, 0);

        /** All of it. */
        public Rupiah cost() {
            return spent.plus(given);
        }

        Input plus(Input other) {
            return new Input(
                    activities + other.activities,
                    spent.plus(other.spent),
                    given.plus(other.given),
                    reached + other.reached,
                    tried + other.tried);
        }
    }

    public Survival at(Milestone milestone) {
        return survivals.getOrDefault(milestone, Survival.NONE);
    }

    /**
     * What one member cost who was still covered at a milestone: the cost of one who joined, divided by the share who stayed.
     * Empty where too few people are due, or nobody stayed.
     */
    public Optional<Rupiah> costPerSurvivor(Milestone milestone) {
        var survival = at(milestone);
        if (!survival.due().isEnough() || survival.covered().parts() == 0) {
            return Optional.empty();
        }
        double persons = joined.persons() * survival.share();
        return Optional.of(Rupiah.of(Math.round(input.cost().amount() / persons)));
    }

    /** Of two that have no member in common. */
    public Line plus(Line other) {
        var sums = new EnumMap<Milestone, Survival>(Milestone.class);
        for (var milestone : Milestone.values()) {
            sums.put(milestone, at(milestone).plus(other.at(milestone)));
        }
        return new Line(input.plus(other.input), joined.plus(other.joined), sums);
    }
}
