package id.gapura.field.directory;

import id.gapura.field.directory.Line.Dues;
import id.gapura.field.directory.Line.Where;
import id.gapura.field.directory.Line.Who;
import id.gapura.membership.Member;
import id.gapura.registry.ListedWorker;
import id.gapura.rules.Cover;
import id.gapura.rules.CoverFacts;
import id.gapura.rules.CoverSummary.NeverPaid;
import id.gapura.rules.CoverSummary.Paid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Reckons what a device is told of a person. */
final class LineReckoning {
    /** Whose cover ends within so many days may have to be called. */
    private static final int CALLED_DAYS = 62;

    private final Cover cover;
    private final PriceSteps prices;

    LineReckoning(Cover cover, PriceSteps prices) {
        this.cover = cover;
        this.prices = prices;
    }

    /**
     * What is known of a person.
     *
     * @param sponsored the last day a sponsor pays
     * @param alone whether they said that they do not want to be called or visited
     */
    record Known(ListedWorker worker, Optional<Member> member, Optional<LocalDate> sponsored, boolean alone) {}

    /** The line of a person; empty for one whose membership has ended, who is nobody's errand any more. */
    Optional<Line> line(Known known, Audience audience, LocalDate today) {
        if (known.member().filter(Member::isClosed).isPresent()) {
            return Optional.empty();
        }
        var worker = known.worker();
        return Optional.of(new Line(
                worker.number().digits(), who(worker, audience), where(known, audience, today), dues(known, today)));
    }

    private static Who who(ListedWorker worker, Audience audience) {
        var person = worker.person();
        return switch (audience) {
            case AGENT -> new Who(person.name(), "", OptionalLong.empty());
            case OFFICER ->
                new Who(
                        person.name(),
                        person.sex().code(),
                        OptionalLong.of(person.birthOn().toEpochDay()));
        };
    }

    private Where where(Known known, Audience audience, LocalDate today) {
        var worker = known.worker();
        var region = worker.home().region().text();
        var work = Line.inWords(worker.work());
        return switch (audience) {
            case AGENT -> new Where(region, "", work, "", known.alone());
            case OFFICER ->
                new Where(
                        region,
                        worker.home().address().orElse(""),
                        work,
                        worker.home()
                                .phone()
                                .filter(_ -> mayBeCalled(known, today))
                                .orElse(""),
                        known.alone());
        };
    }

    private boolean mayBeCalled(Known known, LocalDate today) {
        return !known.alone()
                && known.member().filter(one -> endsSoon(one, today)).isPresent();
    }

    /** Whether protection ends soon, or has ended and can still be kept up. */
    private boolean endsSoon(Member member, LocalDate today) {
        return switch (member.cover()) {
            case NeverPaid _ -> false;
            case Paid paid ->
                paid.lastPaid().atEndOfMonth().isBefore(today.plusDays(CALLED_DAYS))
                        && today.isBefore(lapses(paid).atDay(1));
        };
    }

    private Dues dues(Known known, LocalDate today) {
        var sponsored =
                known.sponsored().map(day -> OptionalLong.of(day.toEpochDay())).orElse(OptionalLong.empty());
        if (known.member().isEmpty()) {
            return new Dues(0, 0, sponsored, "");
        }
        var member = known.member().get();
        var steps = prices.of(member.terms(), cover.nextMonthToPay(member.cover(), today));
        return switch (member.cover()) {
            case NeverPaid _ -> new Dues(0, 0, sponsored, steps);
            case Paid paid -> new Dues(Line.count(paid.lastPaid()), Line.count(lapses(paid)), sponsored, steps);
        };
    }

    /** Seen from the run of paid months alone: a member may be on record as registered later than that. */
    private YearMonth lapses(Paid paid) {
        var facts = new CoverFacts(paid.runFrom().atDay(1), paid, null);
        var standing = cover.on(facts, paid.lastPaid().atEndOfMonth());
        return YearMonth.from(Objects.requireNonNull(standing.lapsesOn()));
    }
}
