package id.gapura.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.rules.LegalCase.Facts;
import id.gapura.rules.benefit.Benefit;
import id.gapura.rules.benefit.Benefits;
import id.gapura.rules.benefit.CaseReader;
import id.gapura.rules.law.Law;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegalCasesTest {
    private final ContributionPrice price = new ContributionPrice(Law.current());
    private final PaidAhead paidAhead = new PaidAhead(Law.current(), price);
    private final Cover cover = new Cover(Law.current());
    private final Registration registration = new Registration(Law.current());
    private final Benefits benefits = new Benefits(Law.current());

    static List<LegalCase> cases() throws IOException {
        return LegalCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_law_answers_as_the_case_expects(LegalCase legalCase) {
        var answer = answer(legalCase);

        assertThat(legalCase.expected()).isNotEmpty();
        assertThat(answer).containsAllEntriesOf(legalCase.expected());
    }

    @Test
    void there_are_cases_enough_and_no_two_say_the_same() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(150);
        assertThat(cases()).extracting(LegalCase::toString).doesNotHaveDuplicates();
    }

    private Map<String, String> answer(LegalCase legalCase) {
        var facts = legalCase.facts();
        try {
            return switch (legalCase.question()) {
                case String name when name.startsWith("benefit-") -> benefit(legalCase);
                case "contribution" -> contribution(facts);
                case "cover" -> cover(facts);
                case "paid-ahead" -> paidAhead(facts);
                case "registration" -> registration(facts);
                default -> throw new IllegalStateException("no one answers " + legalCase.question());
            };
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return Map.of("refused", String.valueOf(e.getMessage()));
        }
    }

    private Map<String, String> benefit(LegalCase legalCase) {
        var benefit = benefits.of(CaseReader.read(legalCase.place()));
        var answer = new TreeMap<String, String>();
        benefit.items()
                .forEach(item ->
                        answer.put(item.code(), Long.toString(item.amount().amount())));
        benefit.offers().forEach(offer -> answer.put("offer-" + offer.code(), offered(offer)));
        benefit.deadlines()
                .forEach(deadline ->
                        answer.put("by-" + deadline.code(), deadline.lastDay().toString()));
        answer.put("total", Long.toString(benefit.total().amount()));
        answer.put("not-paid", words(benefit.refused(), each -> each.item() + " " + each.ground()));
        answer.put("unsure", words(benefit.cautions(), each -> each.doubt().name()));
        answer.put(
                "because",
                benefit.explanation().steps().stream()
                        .map(step -> step.id().substring("benefit.".length()))
                        .collect(Collectors.joining(" ")));
        return answer;
    }

    private static String offered(Benefit.Offer offer) {
        var ceiling = offer.ceiling().map(most -> Long.toString(most.amount())).orElse("no ceiling");
        return ceiling + offer.years().map(years -> " for " + years + " years").orElse("");
    }

    private static <T> String words(List<T> findings, Function<T, String> word) {
        var words = findings.stream().map(word).collect(Collectors.joining(", "));
        return words.isEmpty() ? "nothing" : words;
    }

    private Map<String, String> contribution(Facts facts) {
        var worker = worker(facts);
        var due = price.due(worker, facts.month("month"));
        var answer = new TreeMap<String, String>();
        for (var programme : Programme.values()) {
            answer.put(programme.name(), Long.toString(due.of(programme).amount()));
        }
        answer.put("total", Long.toString(due.total().amount()));
        answer.put(
                "because",
                price.explain(worker, facts.month("month")).steps().stream()
                        .map(step -> step.id().substring("contribution.".length()))
                        .collect(Collectors.joining(" ")));
        return answer;
    }

    private static ContributionFacts worker(Facts facts) {
        return new ContributionFacts(
                facts.findRupiah("income"),
                Programmes.of(facts.text("programmes")),
                Sector.of(facts.text("sector")),
                Payer.of(facts.text("payer")));
    }

    private Map<String, String> paidAhead(Facts facts) {
        var worker = worker(facts);
        if (facts.has("months")) {
            return quote(paidAhead.quote(worker, facts.month("first"), facts.count("months")));
        }
        return switch (paidAhead.months(worker, facts.month("first"), facts.rupiah("amount"))) {
            case PaidAhead.Result.Exact found -> quote(found.quote());
            case PaidAhead.Result.NotAWholeNumber found ->
                Map.of(
                        "between",
                        found.below().months() + " and " + found.above().months());
            case PaidAhead.Result.TooMuch found ->
                Map.of("more-than", Integer.toString(found.most().months()));
        };
    }

    private static Map<String, String> quote(Quote quote) {
        return Map.of(
                "months", Integer.toString(quote.months().size()),
                "last", quote.last().toString(),
                "total", Long.toString(quote.total().amount()));
    }

    private Map<String, String> cover(Facts facts) {
        var on = facts.day("on");
        var paid = cover.summary(facts.months("paid"), on);
        var closedOn = facts.has("closed") ? facts.day("closed") : null;
        var standing = cover.on(new CoverFacts(facts.day("registered"), paid, closedOn), on);
        return Map.of(
                "state", standing.state().code(),
                "protected-until", String.valueOf(standing.protectedUntil()),
                "lapses-on", String.valueOf(standing.lapsesOn()),
                "unpaid", Integer.toString(standing.monthsUnpaid()),
                "spell", Integer.toString(standing.spell()),
                "payment-settles", cover.nextMonthToPay(paid, on).toString(),
                "if-skipped", ifSkipped(standing.ifSkipped()));
    }

    private static String ifSkipped(Standing.Consequence consequence) {
        return switch (consequence) {
            case Standing.Consequence.ProtectionEnds ends -> "protection ends after " + ends.lastDay();
            case Standing.Consequence.GraceGoesOn grace -> "grace with " + grace.monthsUnpaid() + " months unpaid";
            case Standing.Consequence.MembershipLapses lapse -> "lapses on " + lapse.lapsesOn();
            case Standing.Consequence.NothingToLose _ -> "nothing to lose";
        };
    }

    private Map<String, String> registration(Facts facts) {
        var jobs = facts.has("jobs") ? facts.count("jobs") : 1;
        var applicant = new Registration.Facts(facts.day("born"), facts.day("on"), jobs, facts.findRupiah("income"));
        var grounds = registration.obstacles(applicant).stream()
                .map(obstacle -> obstacle.ground().name())
                .collect(Collectors.joining(" "));
        return Map.of("obstacles", grounds.isEmpty() ? "none" : grounds);
    }
}
