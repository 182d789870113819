package id.gapura.cli.rules;

import id.gapura.rules.Cover;
import id.gapura.rules.CoverFacts;
import id.gapura.rules.Explanation;
import id.gapura.rules.Standing;
import id.gapura.rules.Standing.Consequence;
import id.gapura.rules.law.Law;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gapura rules status}: where a member with these paid months stands, and what skipping the next one does. */
@Command(
        name = "status",
        description = "Says until when the paid months protect, and what skipping the next one does.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Option(
            names = "--paid",
            paramLabel = "MONTHS",
            required = true,
            converter = Reading.Months.class,
            description = "The paid months with commas, such as 2026-01,2026-02; \"\" for none.")
    private SortedSet<YearMonth> paid = new TreeSet<>();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            required = true,
            converter = Reading.Day.class,
            description = "The day asked about, such as 2026-06-10.")
    private LocalDate on = LocalDate.MIN;

    /** What is said of the member on the day. */
    private record Answer(LocalDate on, Standing standing, YearMonth nextMonth, Explanation why) {}

    @Override
    public Integer call() {
        refuseBeforeTheLaw();
        var cover = new Cover(Law.current());
        var summary = cover.summary(paid, on);
        var first = paid.isEmpty() ? on : paid.first().atDay(1);
        var facts = new CoverFacts(first.isAfter(on) ? on : first, summary, null);
        var given = new Answer(on, cover.on(facts, on), cover.nextMonthToPay(summary, on), cover.explain(facts, on));
        return answer.give(json -> write(given, json), page -> write(given, page));
    }

    private void refuseBeforeTheLaw() {
        var first = Law.current()
                .count("membership.arrears-months")
                .entries()
                .getFirst()
                .validity()
                .from();
        if (on.isBefore(first)) {
            throw answer.refusal("on must be " + first + " or later, where the law begins, not " + on);
        }
        if (!paid.isEmpty() && paid.first().isBefore(YearMonth.from(first))) {
            throw answer.refusal(
                    "paid must be " + YearMonth.from(first) + " or later, where the law begins, not " + paid.first());
        }
    }

    private static void write(Answer given, Json json) {
        var standing = given.standing();
        json.put("on", given.on());
        json.put("state", standing.state().code());
        json.put("protected_until", standing.protectedUntil());
        json.put("lapses_on", standing.lapsesOn());
        json.put("months_unpaid", standing.monthsUnpaid());
        json.put("spell", standing.spell());
        json.put("next_month_to_pay", given.nextMonth());
        json.object(
                "if_skipped",
                () -> json.put("consequence", code(standing.ifSkipped()))
                        .wording("text", standing.ifSkipped().wording()));
        json.explanation(given.why());
    }

    private static String code(Consequence consequence) {
        return switch (consequence) {
            case Consequence.ProtectionEnds _ -> "protection-ends";
            case Consequence.GraceGoesOn _ -> "grace-goes-on";
            case Consequence.MembershipLapses _ -> "membership-lapses";
            case Consequence.NothingToLose _ -> "nothing-to-lose";
        };
    }

    private static void write(Answer given, Page page) {
        var standing = given.standing();
        page.table(
                2,
                List.of(
                        List.of(page.text("commands.rules.on"), page.day(given.on())),
                        List.of(page.text("commands.rules.state"), state(standing, page)),
                        List.of(page.text("commands.rules.protected-until"), page.day(standing.protectedUntil())),
                        List.of(page.text("commands.rules.lapses-on"), page.day(standing.lapsesOn())),
                        List.of(page.text("commands.rules.next-month"), page.month(given.nextMonth()))));
        page.line("");
        page.say(standing.ifSkipped().wording());
        page.why(given.why());
    }

    private static String state(Standing standing, Page page) {
        return switch (standing.state()) {
            case REGISTERED -> page.text("commands.rules.state.registered");
            case ACTIVE -> page.text("commands.rules.state.active");
            case GRACE -> page.text("commands.rules.state.grace");
            case LAPSED -> page.text("commands.rules.state.lapsed");
            case CLOSED -> page.text("commands.rules.state.closed");
        };
    }
}
