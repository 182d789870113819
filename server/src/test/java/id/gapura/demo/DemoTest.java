package id.gapura.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.database.Proof;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.insight.Insight;
import id.gapura.insight.Success;
import id.gapura.insight.SuccessRate.Span;
import id.gapura.ledger.Seals;
import id.gapura.payouts.Payouts;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.reconciliation.Reconciliation;
import id.gapura.registry.LookalikeReview;
import id.gapura.sponsors.Outlook;
import id.gapura.sponsors.Outlook.Cause;
import id.gapura.sponsors.Outlook.Warning;
import id.gapura.sponsors.Schemes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_year_of_the_demo_leaves_books_that_agree(@TempDir Path folder) {
        try (var program = TestProgram.on(TODAY)) {
            new Demo(program::get, program.clock(), folder).load(TODAY);
            program.awaitQuiet();

            var differences = new ArrayList<String>();
            program.all(Proof.class).forEach(proof -> proof.run(differences::add));
            var nation = program.get(Insight.class).coverage(RegionCode.NATION, TODAY);

            assertThat(differences).isEmpty();
            assertThat(program.get(LookalikeReview.class).countWaiting(RegionCode.of("36.04")))
                    .isEqualTo(3);
            assertThat(program.get(Seals.class).last().orElseThrow().day()).isEqualTo(TODAY.minusDays(1));
            assertThat(program.get(Seals.class).verify().days()).isGreaterThan(300);
            assertThat(program.get(Reconciliation.class).queue(9))
                    .as("what a person can try: a settlement that came short, and a charge")
                    .hasSize(2);
            assertThat(program.get(Payouts.class).list(9))
                    .singleElement()
                    .satisfies(batch -> assertThat(batch.approvedBy()).hasSize(1));
            var tried = program.get(Success.class).of(RegionCode.NATION, Span.weeksUntil(TODAY, 52));
            assertThat(tried.tried()).isGreaterThan(300);
            assertThat(tried.share().orElseThrow()).isBetween(0.6, 0.95);
            assertThat(program.get(RescueList.class).list(RescueFilter.in(RegionCode.of("36.04")), TODAY, 0, 99))
                    .as("who can be helped today, each by somebody")
                    .hasSizeBetween(3, 40)
                    .noneMatch(attempt -> attempt.followUp().owner().isEmpty());
            assertThat(nation.registered()).isGreaterThan(1_000);
            assertThat(nation.protectedNow()).isBetween(nation.registered() / 4, nation.registered());
            assertThat(program.get(Insight.class).countEndings(YearMonth.from(TODAY), RegionCode.NATION))
                    .isPositive();
            assertThat(program.get(Schemes.class).outlooks(RegionCode.of("36.04")))
                    .hasSize(2)
                    .allMatch(outlook -> outlook.warning(TODAY) != Warning.NONE && outlook.daysFrom(TODAY) >= 0)
                    .extracting(Outlook::cause)
                    .containsExactlyInAnyOrder(Cause.MONEY, Cause.TERM);
        }
    }
}
