package id.gapura.adoption.cohort;

import id.gapura.adoption.cohort.Cohort.Kept;
import id.gapura.adoption.cohort.CohortStore.Row;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.rules.InTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** The face of who stayed, by month of joining, door and campaign. */
public final class Cohorts {
    private final CohortStore store;
    private final InTime inTime;
    private final InstantSource clock;

    Cohorts(CohortStore store, InTime inTime, InstantSource clock) {
        this.store = store;
        this.inTime = inTime;
        this.clock = clock;
    }

    /**
     * Of whom it is asked.
     *
     * @param door the code of one by which they joined; empty for all
     * @param campaign one by whose activities they came before they joined; empty for all members
     * @param first the first month of joining; {@code last} is the last one
     */
    public record Asked(RegionCode within, String door, Optional<UUID> campaign, YearMonth first, YearMonth last) {}

    /** Those asked for, by month and by the code of the door; who nobody is of is absent. */
    public record Found(SortedMap<YearMonth, Cohort> byMonth, SortedMap<String, Cohort> byDoor) {
        /** All of them together. */
        public Cohort all() {
            return byMonth.values().stream().reduce(Cohort.NOBODY, Cohort::plus);
        }
    }

    /** Adds up who is asked for. */
    public Found of(Asked asked) {
        var rows = store.rows(asked);
        return new Found(sums(rows, Row::month), sums(rows, Row::key));
    }

    /**
     * By each of some campaigns, whatever campaign is asked for. Who came by several counts whole in each; a campaign by
     * which nobody joined is absent.
     */
    public Map<UUID, Cohort> byCampaign(Asked asked, Collection<UUID> campaigns) {
        var found = new HashMap<UUID, Cohort>();
        sums(store.rows(asked, campaigns), Row::key).forEach((id, cohort) -> found.put(UUID.fromString(id), cohort));
        return found;
    }

    private <K> SortedMap<K, Cohort> sums(List<Row> rows, Function<Row, K> key) {
        var today = Jakarta.today(clock);
        var sums = new TreeMap<K, Cohort>();
        rows.forEach(row -> sums.merge(key.apply(row), cohort(row, today), Cohort::plus));
        return sums;
    }

    private Cohort cohort(Row row, LocalDate today) {
        var kept = new EnumMap<After, Kept>(After.class);
        row.kept().forEach((after, covered) -> {
            if (isOver(row.month(), after, today)) {
                kept.put(after, new Kept(row.joined(), covered));
            }
        });
        return new Cohort(row.joined(), kept);
    }

    /** Whether it can be told of everybody who joined in a month. */
    private boolean isOver(YearMonth month, After after, LocalDate today) {
        return !inTime.latestFirstDay(after.months(), today).isBefore(month.atEndOfMonth());
    }
}
