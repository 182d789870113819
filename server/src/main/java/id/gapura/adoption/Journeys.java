package id.gapura.adoption;

import id.gapura.adoption.Fact.MonthPaid;
import id.gapura.rules.Cover;
import id.gapura.rules.CoverFacts;
import id.gapura.rules.CoverSummary.Paid;
import id.gapura.rules.InTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reckons the stages of a person from what is on record. What DESIGN leaves open is decided here:
 *
 * <ul>
 *   <li>Registration is decision whether or not somebody was met before; stages may be skipped.
 *   <li>Implementation begins on the day a first month is paid, by whomever.
 *   <li>Six months in a row are over on the first day after the sixth; paying them ahead does not shorten them. Somebody who
 *       had paid three or more months ahead in one go and pays the next month by its last day to pay has renewed, and is
 *       confirmed on that day.
 *   <li>Discontinuance is the day on which the rules let the membership lapse. Who registered and never paid has not stopped.
 *   <li>After discontinuance only a payment counts; it leads back to implementation, and six months more to confirmation.
 *   <li>Who declines or is refused before deciding is in no stage any more.
 * </ul>
 */
final class Journeys {
    static final int CONFIRMING_MONTHS = 6;
    static final int RENEWABLE_MONTHS = 3;

    private final Cover cover;
    private final InTime inTime;

    Journeys(Cover cover, InTime inTime) {
        this.cover = cover;
        this.inTime = inTime;
    }

    /** The moves up to and with {@code today}, whatever the order of the facts and however often each is told. */
    Journey of(Collection<Fact> facts, LocalDate today) {
        var days =
                facts.stream().distinct().collect(Collectors.groupingBy(Fact::on, TreeMap::new, Collectors.toList()));
        var walk = new Walk();
        days.headMap(today, true).forEach(walk::day);
        walk.passUntil(today);
        var later = Optional.ofNullable(days.higherKey(today));
        var due = Stream.concat(walk.next().map(Next::on).stream(), later.stream())
                .min(Comparator.naturalOrder());
        return new Journey(walk.moves, due);
    }

    /** A move that the calendar brings. */
    private record Next(LocalDate on, Cause cause) {}

    /** One way, day by day. */
    private final class Walk {
        private final List<Move> moves = new ArrayList<>();
        private final SortedSet<YearMonth> paid = new TreeSet<>();
        private Stage stage = Stage.NONE;
        private @Nullable Paid run;
        private LocalDate paidOn = LocalDate.MIN;
        private long paidAhead;

        private void day(LocalDate day, List<Fact> facts) {
            passUntil(day);
            facts.stream()
                    .filter(fact -> fact instanceof Fact.Happened)
                    .map(Fact::cause)
                    .sorted()
                    .forEach(cause -> happened(day, cause));
            var months = facts.stream()
                    .flatMap(fact -> fact instanceof MonthPaid month ? Stream.of(month) : Stream.empty())
                    .sorted(Comparator.comparing(MonthPaid::month).thenComparing(MonthPaid::cause))
                    .toList();
            if (!months.isEmpty()) {
                pay(day, months);
                passUntil(day);
            }
        }

        private void happened(LocalDate day, Cause cause) {
            boolean isLeaving = cause.stage() == Stage.NONE;
            if (isLeaving ? stage != Stage.NONE && stage.isBefore(Stage.DECISION) : stage.isBefore(cause.stage())) {
                move(day, cause);
            }
        }

        private void pay(LocalDate day, List<MonthPaid> bought) {
            var months = bought.stream().map(MonthPaid::month).toList();
            boolean isRenewal = paidAhead >= RENEWABLE_MONTHS
                    && run != null
                    && months.getFirst().equals(run.lastPaid().plusMonths(1))
                    && !day.isAfter(inTime.lastDay(months.getFirst()));
            paid.addAll(months);
            paidOn = day;
            run = (Paid) cover.summary(paid);
            paidAhead = months.stream()
                    .filter(month -> !month.isBefore(YearMonth.from(day)))
                    .count();
            if (stage == Stage.DISCONTINUANCE) {
                move(day, Cause.RETURNED);
            } else if (stage.isBefore(Stage.IMPLEMENTATION)) {
                move(day, bought.getFirst().cause());
            } else if (stage == Stage.IMPLEMENTATION && isRenewal) {
                move(day, Cause.RENEWED);
            }
        }

        private void passUntil(LocalDate day) {
            for (var next = next(); next.isPresent() && !next.get().on().isAfter(day); next = next()) {
                move(next.get().on(), next.get().cause());
            }
        }

        private Optional<Next> next() {
            if (run == null || (stage != Stage.IMPLEMENTATION && stage != Stage.CONFIRMATION)) {
                return Optional.empty();
            }
            var confirmed = run.runFrom().plusMonths(CONFIRMING_MONTHS);
            boolean isInARow = !run.lastPaid().plusMonths(1).isBefore(confirmed);
            return stage == Stage.IMPLEMENTATION && isInARow
                    ? Optional.of(new Next(notBeforePaid(confirmed.atDay(1)), Cause.SIX_MONTHS))
                    : Optional.of(new Next(notBeforePaid(lapsesOn(run)), Cause.UNPAID));
        }

        /** A month that is paid late makes the row whole on the day it is paid, not before. */
        private LocalDate notBeforePaid(LocalDate day) {
            return paidOn.isAfter(day) ? paidOn : day;
        }

        private LocalDate lapsesOn(Paid months) {
            var facts = new CoverFacts(months.runFrom().atDay(1), months, null);
            var standing = cover.on(facts, months.lastPaid().atEndOfMonth());
            return Objects.requireNonNull(standing.lapsesOn());
        }

        private void move(LocalDate day, Cause cause) {
            moves.add(new Move(moves.size(), day, stage, cause.stage(), cause));
            stage = cause.stage();
        }
    }
}
