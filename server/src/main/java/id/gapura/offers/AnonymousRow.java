package id.gapura.offers;

import id.gapura.offers.Participant.Stratum;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Somebody in a trial, without anything by which they could be found. Place, sex and month are there only where at least
 * {@link #FEWEST} people of the same arm share them; days are counted from the draw.
 *
 * @param number in random order, another one in every file
 * @param stratum absent where few share it
 * @param month of the draw; absent likewise
 * @param outcomes those that can be told yet
 */
public record AnonymousRow(
        int number,
        String arm,
        Optional<Place> stratum,
        Optional<YearMonth> month,
        OptionalLong daysToEnrolment,
        OptionalLong monthsToOwnMonth,
        Map<Outcome, Boolean> outcomes) {
    /** So many must share what a row says of a person. */
    public static final int FEWEST = 10;

    public AnonymousRow {
        outcomes = Map.copyOf(outcomes);
    }

    /**
     * Where somebody is from.
     *
     * @param regency its official code
     * @param sex {@code F} or {@code M}
     */
    public record Place(String regency, String sex) {}

    /** Nothing while there are fewer than {@link #FEWEST} of them in an arm. */
    static List<AnonymousRow> of(List<Participant> participants, LocalDate today, RandomGenerator random) {
        var byArm = participants.stream().collect(Collectors.groupingBy(Participant::arm));
        var rows = new ArrayList<Row>();
        byArm.values().stream().filter(arm -> arm.size() >= FEWEST).forEach(arm -> rows.addAll(rows(arm)));
        Collections.shuffle(rows, java.util.Random.from(random));
        var numbered = new ArrayList<AnonymousRow>();
        for (var row : rows) {
            numbered.add(row.numbered(numbered.size() + 1, today));
        }
        return numbered;
    }

    /** A person and what may be said of them. */
    private record Row(Participant one, Optional<Stratum> stratum, Optional<YearMonth> month) {
        private AnonymousRow numbered(int number, LocalDate today) {
            var outcomes = new EnumMap<Outcome, Boolean>(Outcome.class);
            for (var outcome : Outcome.values()) {
                outcome.of(one, today).ifPresent(isSo -> outcomes.put(outcome, isSo));
            }
            return new AnonymousRow(
                    number,
                    one.arm(),
                    stratum.map(known ->
                            new Place(known.regency().text(), known.sex().code())),
                    month,
                    one.daysToEnrolment(),
                    one.monthsToOwnMonth(),
                    outcomes);
        }
    }

    private static List<Row> rows(List<Participant> ofArm) {
        var strata = shown(ofArm, Participant::stratum, Comparator.comparing(Stratum::toString));
        return ofArm.stream()
                .collect(Collectors.groupingBy(one -> Optional.of(one.stratum()).filter(strata::contains)))
                .entrySet()
                .stream()
                .flatMap(group -> rows(group.getKey(), group.getValue()).stream())
                .toList();
    }

    private static List<Row> rows(Optional<Stratum> stratum, List<Participant> group) {
        var months = shown(group, one -> YearMonth.from(one.on()), Comparator.<YearMonth>naturalOrder());
        return group.stream()
                .map(one -> new Row(
                        one, stratum, Optional.of(YearMonth.from(one.on())).filter(months::contains)))
                .toList();
    }

    /**
     * What may be shown of those that people have: the rarest are left out, and with them as many more as it takes until
     * those who have something left out are not few either.
     */
    private static <K> Set<K> shown(
            Collection<Participant> people, Function<Participant, K> kind, Comparator<K> order) {
        var counts = people.stream().collect(Collectors.groupingBy(kind, Collectors.counting()));
        var shown = new HashSet<>(counts.keySet());
        long hidden = 0;
        for (var next : counts.entrySet().stream()
                .sorted(Map.Entry.<K, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(order)))
                .toList()) {
            boolean isEnough = hidden == 0 || hidden >= FEWEST;
            if (next.getValue() >= FEWEST && isEnough) {
                return shown;
            }
            hidden += next.getValue();
            shown.remove(next.getKey());
        }
        return shown;
    }
}
