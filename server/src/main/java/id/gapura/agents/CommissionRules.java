package id.gapura.agents;

import id.gapura.agents.CommissionLine.Kind;
import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an agent earns, by the parameters {@code agents.*} in force on the first day of the month a line is for. Pure: what
 * was reckoned before comes in, what is new goes out.
 */
final class CommissionRules {
    private final Series<Rate> rate;
    private final Series<Rupiah> incentive;
    private final Series<Integer> members;
    private final Series<Integer> survivors;
    private final Series<Integer> survival;

    CommissionRules(Law law) {
        this.rate = law.rate("agents.commission-rate");
        this.incentive = law.rupiah("agents.acquisition-incentive");
        this.members = law.count("agents.acquisition-members");
        this.survivors = law.count("agents.acquisition-survivors");
        this.survival = law.count("agents.survival-months");
    }

    /**
     * What is known when a month is reckoned.
     *
     * @param recruits members recruited, with the day
     * @param paid the months each has paid and what each cost
     * @param earlier every line that stands
     * @param merges which records of recruits were merged into others
     */
    record Facts(
            UUID agentId,
            Map<UUID, LocalDate> recruits,
            Map<UUID, SortedMap<YearMonth, Rupiah>> paid,
            Collection<CommissionLine> earlier,
            Merges merges) {
        /** The months of whoever a line is for by now. */
        private SortedMap<YearMonth, Rupiah> paidBy(CommissionLine line) {
            return paid.getOrDefault(merges.who(line.subjectId()), new TreeMap<>());
        }
    }

    /**
     * What became of recruits by merging records of one person.
     *
     * @param survivors the worker that stays, by the one that was merged into it
     * @param elsewhere months of recruits that another agent has earned on before the records were merged
     */
    record Merges(Map<UUID, UUID> survivors, Map<UUID, Set<YearMonth>> elsewhere) {
        static final Merges NONE = new Merges(Map.of(), Map.of());

        Merges {
            survivors = Map.copyOf(survivors);
            elsewhere = Map.copyOf(elsewhere);
        }

        UUID who(UUID worker) {
            return survivors.getOrDefault(worker, worker);
        }
    }

    /** The share of a contribution, rounded down to whole rupiah: no source says how. */
    Rupiah share(Rupiah contribution, YearMonth month) {
        return contribution.times(rate(month), RoundingMode.DOWN);
    }

    Rate rate(YearMonth month) {
        return rate.at(month.atDay(1)).value();
    }

    /** The new lines of the reckoning of a month that is over. */
    List<CommissionLine> lines(Facts facts, YearMonth run) {
        var clawed = clawed(facts);
        var known = known(facts, clawed);
        var lines = new ArrayList<CommissionLine>();
        facts.recruits.keySet().stream()
                .sorted()
                .forEach(worker -> lines.addAll(shares(worker, paid(facts, worker), known, run)));
        var standing = new ArrayList<>(facts.earlier);
        standing.addAll(lines);
        var open = standing.stream()
                .filter(line -> line.kind() == Kind.CONTRIBUTION)
                .filter(line -> !clawed.contains(Claim.of(line)))
                .toList();
        open.forEach(line -> clawback(line, facts, open, run).ifPresent(lines::add));
        standing.stream()
                .filter(line -> line.kind() == Kind.ACQUISITION)
                .filter(line -> !clawed.contains(Claim.of(line)))
                .forEach(line -> incentiveBack(line, facts, run).ifPresent(lines::add));
        acquisition(facts, run).ifPresent(lines::add);
        return lines;
    }

    /** What a line of commission and the one that claws it back have in common. */
    private record Claim(YearMonth month, UUID subject) {
        static Claim of(CommissionLine line) {
            return new Claim(line.month(), line.subjectId());
        }
    }

    private static Set<Claim> clawed(Facts facts) {
        return facts.earlier.stream()
                .filter(line -> line.kind().isClawback())
                .map(Claim::of)
                .collect(Collectors.toSet());
    }

    /** What needs no line any more: one stands, also under a record that was merged, or another agent has it. */
    private static Set<Key> known(Facts facts, Set<Claim> clawed) {
        var known = new HashSet<Key>();
        for (var line : facts.earlier) {
            known.add(new Key(line.kind(), line.month(), line.subjectId()));
            if (!clawed.contains(Claim.of(line))) {
                known.add(new Key(line.kind(), line.month(), facts.merges.who(line.subjectId())));
            }
        }
        facts.merges.elsewhere.forEach(
                (worker, months) -> months.forEach(month -> known.add(new Key(Kind.CONTRIBUTION, month, worker))));
        return known;
    }

    private record Key(Kind kind, YearMonth month, UUID subject) {}

    private static SortedMap<YearMonth, Rupiah> paid(Facts facts, UUID worker) {
        return facts.paid.getOrDefault(worker, new TreeMap<>());
    }

    /** Every paid month that is over and was not reckoned yet, also one paid late. */
    private List<CommissionLine> shares(UUID worker, SortedMap<YearMonth, Rupiah> paid, Set<Key> known, YearMonth run) {
        return paid.headMap(run.plusMonths(1)).entrySet().stream()
                .filter(one -> !known.contains(new Key(Kind.CONTRIBUTION, one.getKey(), worker)))
                .map(one -> new CommissionLine(
                        Kind.CONTRIBUTION,
                        one.getKey(),
                        worker,
                        one.getValue().amount(),
                        share(one.getValue(), one.getKey()),
                        run))
                .toList();
    }

    private Optional<CommissionLine> clawback(
            CommissionLine line, Facts facts, List<CommissionLine> open, YearMonth run) {
        var paid = facts.paidBy(line);
        if (!paid.containsKey(line.month()) || isDouble(line, facts.merges, open)) {
            return Optional.of(back(line, Kind.REVERSED, run));
        }
        return isWindowOver(line, run) && paid.size() == 1
                ? Optional.of(back(line, Kind.NOT_SURVIVED, run))
                : Optional.empty();
    }

    /** Whether whoever stays had the time to pay a second month. */
    private boolean isWindowOver(CommissionLine line, YearMonth run) {
        int window = survival.at(line.month().atDay(1)).value();
        return !line.month().plusMonths(window).isAfter(run);
    }

    /** The incentive of a month whose recruits mostly left again is taken back, all of it. */
    private Optional<CommissionLine> incentiveBack(CommissionLine line, Facts facts, YearMonth run) {
        int least = survivors.at(line.month().atDay(1)).value();
        if (least == 0 || !isWindowOver(line, run)) {
            return Optional.empty();
        }
        long stayed = recruitedIn(facts, line.month())
                .filter(worker -> paid(facts, worker).size() > 1)
                .count();
        return stayed >= least
                ? Optional.empty()
                : Optional.of(new CommissionLine(
                        Kind.INCENTIVE_BACK,
                        line.month(),
                        line.subjectId(),
                        stayed,
                        line.amount().negated(),
                        run));
    }

    private static Stream<UUID> recruitedIn(Facts facts, YearMonth month) {
        return facts.recruits.entrySet().stream()
                .filter(one -> YearMonth.from(one.getValue()).equals(month))
                .map(Map.Entry::getKey);
    }

    /** Whether two records of one person both earned the month: only one of their payments stands. */
    private static boolean isDouble(CommissionLine line, Merges merges, List<CommissionLine> open) {
        var who = merges.who(line.subjectId());
        return !line.subjectId().equals(who)
                && open.stream()
                        .filter(other -> other.month().equals(line.month()))
                        .filter(other -> merges.who(other.subjectId()).equals(who))
                        .anyMatch(other -> other.subjectId().equals(who)
                                || other.subjectId().compareTo(line.subjectId()) < 0);
    }

    private static CommissionLine back(CommissionLine line, Kind kind, YearMonth run) {
        return new CommissionLine(
                kind, line.month(), line.subjectId(), line.base(), line.amount().negated(), run);
    }

    private Optional<CommissionLine> acquisition(Facts facts, YearMonth run) {
        long fresh = recruitedIn(facts, run).count();
        var day = run.atDay(1);
        return fresh < members.at(day).value()
                ? Optional.empty()
                : Optional.of(new CommissionLine(
                        Kind.ACQUISITION,
                        run,
                        facts.agentId,
                        fresh,
                        incentive.at(day).value(),
                        run));
    }
}
