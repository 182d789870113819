package id.gapura.survey.result;

import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.result.ResultStore.Count;
import id.gapura.survey.result.Sampled.Others;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whose answers are asked for.
 *
 * @param within where they lived
 * @param livelihood empty for all
 * @param stage the code of the stage of adoption they were in on the day they answered, as far as they agreed to be named;
 *     empty for everybody
 */
public record Whose(RegionCode within, Optional<Livelihood> livelihood, String stage) {
    public static Whose within(RegionCode region) {
        return new Whose(region, Optional.empty(), "");
    }

    boolean holds(Count count) {
        return isOfGroup(count) && (stage.isEmpty() || stage.equals(count.stage()));
    }

    private boolean isOfGroup(Count count) {
        return within.contains(count.home())
                && livelihood.filter(one -> one != count.livelihood()).isEmpty();
    }

    /** What those are who are not asked for. */
    Others others(Count count) {
        if (!isOfGroup(count)) {
            return Others.OF_ANOTHER_GROUP;
        }
        return count.stage().isEmpty() ? Others.AT_UNKNOWN_STAGE : Others.AT_ANOTHER_STAGE;
    }

    /**
     * Something of which they are a part, and its parts.
     *
     * @param part which of them somebody is in
     */
    record Whole(Whose all, Function<Count, Object> part) {}

    /** What they are parts of, with one thing less chosen, or in the next larger place of a scope. */
    List<Whole> wholes(RegionCode scope) {
        var wholes = new ArrayList<Whole>();
        if (!within.equals(scope) && scope.contains(within)) {
            var larger = new Whose(within.parent(), livelihood, stage);
            wholes.add(new Whole(larger, count -> count.home().at(within.level())));
        }
        livelihood.ifPresent(_ -> wholes.add(new Whole(new Whose(within, Optional.empty(), stage), Count::livelihood)));
        if (!stage.isEmpty()) {
            wholes.add(new Whole(new Whose(within, livelihood, ""), Count::stage));
        }
        return wholes;
    }
}
