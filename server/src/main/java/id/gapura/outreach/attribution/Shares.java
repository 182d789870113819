package id.gapura.outreach.attribution;

import id.gapura.kernel.Jakarta;
import id.gapura.outreach.attribution.Journey.Touch;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Divides a member among the activities they came by, in millionths of a person; the parts of one member are always a million
 * together.
 *
 * @param halfLifeDays after so many days a contact counts half
 */
record Shares(Model model, int halfLifeDays) {
    /** One person. */
    static final long WHOLE = 1_000_000;

    /** By activity, in the order in which they came. */
    Map<UUID, Long> of(Journey journey) {
        return switch (model) {
            case FIRST -> Map.of(journey.touches().getFirst().activityId(), WHOLE);
            case LAST -> Map.of(journey.touches().getLast().activityId(), WHOLE);
            case DECAYED -> decayed(journey);
        };
    }

    private Map<UUID, Long> decayed(Journey journey) {
        var touches = journey.touches();
        var weights = touches.stream().map(touch -> weight(touch, journey)).toList();
        double all = weights.stream().mapToDouble(Double::doubleValue).sum();
        var parts = rounded(weights, all);
        var shares = new LinkedHashMap<UUID, Long>();
        for (int i = 0; i < touches.size(); i++) {
            shares.merge(touches.get(i).activityId(), parts.get(i), Long::sum);
        }
        return shares;
    }

    /** Only the differences between contacts count, so the last one weighs 1 however long before joining it was. */
    private double weight(Touch touch, Journey journey) {
        var last = journey.touches().getLast();
        long days = ChronoUnit.DAYS.between(Jakarta.day(touch.at()), Jakarta.day(last.at()));
        return StrictMath.pow(2, -(double) days / halfLifeDays);
    }

    /** Rounded down; what is left over goes to the largest, the first of them where several are. */
    private static List<Long> rounded(List<Double> weights, double all) {
        var parts = new ArrayList<Long>();
        for (double weight : weights) {
            parts.add((long) (weight / all * WHOLE));
        }
        int largest = 0;
        long left = WHOLE;
        for (int i = 0; i < parts.size(); i++) {
            largest = weights.get(i) > weights.get(largest) ? i : largest;
            left -= parts.get(i);
        }
        parts.set(largest, parts.get(largest) + left);
        return parts;
    }
}
