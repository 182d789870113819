package id.gapura.offers;

import id.gapura.offers.Estimate.Cluster;
import id.gapura.offers.Participant.Stratum;
import id.gapura.places.RegionCode;
import id.gapura.registry.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a trial goes, counted.
 *
 * @param people how many are in it
 * @param units of how many persons or villages
 * @param balance how many of each kind of people each arm has, which the lot should have made alike
 */
public record TrialReport(int people, int units, List<ArmResult> arms, List<Balance> balance) {
    public TrialReport {
        arms = List.copyOf(arms);
        balance = List.copyOf(balance);
    }

    /** What came of an arm. */
    public record ArmResult(Arm arm, int people, int units, Map<Outcome, Estimate> outcomes) {
        public ArmResult {
            outcomes = Map.copyOf(outcomes);
        }

        /** How many an outcome came true for; of nobody where it cannot be told of anybody yet. */
        public Estimate of(Outcome outcome) {
            return Objects.requireNonNull(outcomes.get(outcome));
        }
    }

    /** How many people of one place and sex are in each arm, in the order of the arms. */
    public record Balance(RegionCode regency, Sex sex, List<Integer> people) {
        public Balance {
            people = List.copyOf(people);
        }
    }

    static TrialReport of(Trial trial, List<Participant> participants, LocalDate today) {
        var arms = trial.plan().arms();
        return new TrialReport(
                participants.size(),
                units(participants),
                arms.stream()
                        .map(arm -> result(arm, in(arm, participants), today))
                        .toList(),
                balance(arms, participants));
    }

    private static List<Participant> in(Arm arm, List<Participant> participants) {
        return participants.stream().filter(one -> one.arm().equals(arm.code())).toList();
    }

    private static int units(List<Participant> participants) {
        return (int) participants.stream().map(Participant::unit).distinct().count();
    }

    private static ArmResult result(Arm arm, List<Participant> participants, LocalDate today) {
        var outcomes = new EnumMap<Outcome, Estimate>(Outcome.class);
        for (var outcome : Outcome.values()) {
            outcomes.put(outcome, estimate(outcome, participants, today));
        }
        return new ArmResult(arm, participants.size(), units(participants), outcomes);
    }

    private static Estimate estimate(Outcome outcome, List<Participant> participants, LocalDate today) {
        var clusters = new LinkedHashMap<String, Cluster>();
        for (var one : participants) {
            outcome.of(one, today)
                    .map(isSo -> new Cluster(1, isSo ? 1 : 0))
                    .ifPresent(alone -> clusters.merge(
                            one.unit(),
                            alone,
                            (some, more) -> new Cluster(some.people() + more.people(), some.yes() + more.yes())));
        }
        return Estimate.of(clusters.values());
    }

    private static List<Balance> balance(List<Arm> arms, List<Participant> participants) {
        var byStratum = participants.stream()
                .collect(Collectors.groupingBy(
                        Participant::stratum,
                        () -> new TreeMap<>(Comparator.comparing(
                                        (Stratum one) -> one.regency().text())
                                .thenComparing(Stratum::sex)),
                        Collectors.toList()));
        var rows = new ArrayList<Balance>();
        byStratum.forEach((stratum, people) -> rows.add(new Balance(
                stratum.regency(),
                stratum.sex(),
                arms.stream().map(arm -> in(arm, people).size()).toList())));
        return rows;
    }
}
