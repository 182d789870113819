package id.gapura.contributions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.jobs.Outbox;
import id.gapura.kernel.Rupiah;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Registry;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person paid under records that were found to be theirs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergedPaymentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final long MONTH = 8_400;

    private final TestProgram program = TestProgram.on(TODAY);
    private final TestMembers members = new TestMembers(program);
    private final Contributions contributions = program.get(Contributions.class);
    private UUID first = new UUID(0, 0);
    private UUID second = first;
    private UUID third = first;

    @BeforeEach
    void three_records_of_one_person() {
        first = members.member("Sarip", BORN);
        second = members.member("Sarip", BORN);
        third = members.member("Sarip", BORN);
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void payments_and_their_months_are_the_survivors_and_so_are_coins() {
        pay(first, 2 * MONTH);
        pay(second, 700);
        merge(first, third);
        merge(second, third);

        assertThat(contributions.payments(third))
                .extracting(MemberPayment::amount, MemberPayment::months)
                .containsExactlyInAnyOrder(row(2 * MONTH, NOVEMBER, NOVEMBER.plusMonths(1)), row(700));
        assertThat(program.differences()).isEmpty();
    }

    @Test
    void who_is_merged_and_merged_again_takes_everything_along() {
        pay(first, MONTH);
        pay(second, 700);
        merge(first, second);
        merge(second, third);

        assertThat(contributions.payments(third))
                .extracting(MemberPayment::amount, MemberPayment::months)
                .containsExactlyInAnyOrder(row(MONTH, NOVEMBER), row(700));
        assertThat(program.differences()).isEmpty();
    }

    @Test
    void a_merger_heard_after_the_next_one_goes_to_who_stays() {
        pay(first, MONTH);
        pay(second, 700);
        merge(second, third);
        hear(new WorkersMerged(first, second));

        assertThat(contributions.payments(third))
                .extracting(MemberPayment::amount, MemberPayment::months)
                .containsExactlyInAnyOrder(row(MONTH, NOVEMBER), row(700));
        assertThat(contributions.paidMonths(List.of(third)).get(third)).containsOnlyKeys(NOVEMBER);
        assertThat(program.differences()).isEmpty();
    }

    @Test
    void mergers_from_before_there_was_a_table_of_them_are_known_after_it() throws IOException {
        pay(first, MONTH);
        pay(second, 700);
        merge(first, second);
        merge(second, third);
        var before = contributions.payments(third);
        program.asOwner(
                "DELETE FROM contributions.merged_record WHERE worker_id IN ('" + second + "', '" + third + "')");
        assertThat(program.differences()).containsExactly("worker " + third + ": a stranger's payment bought a month");
        program.asOwner("UPDATE contributions.paid_month SET payer_id = NULL WHERE worker_id = '" + third + "'");
        assertThat(contributions.payments(third)).isEmpty();

        migrateAgain();
        migrateAgain();

        assertThat(contributions.payments(third)).hasSize(2).isEqualTo(before);
        assertThat(program.differences()).isEmpty();
        assertThat(program.sql()
                        .sql("SELECT payer_id FROM contributions.paid_month WHERE worker_id = :worker")
                        .param("worker", third)
                        .query(UUID.class)
                        .list())
                .containsExactly(first);
    }

    @Test
    void a_record_that_still_has_something_is_no_merged_one_before_it_is_emptied() throws IOException {
        pay(first, MONTH);
        pay(second, 700);
        for (var merged : List.of(first, second)) {
            program.asOwner(
                    "UPDATE registry.worker SET merged_into = '" + third + "' WHERE worker_id = '" + merged + "'");
        }

        migrateAgain();

        assertThat(contributions.payments(third)).isEmpty();
        assertThat(contributions.payments(first)).hasSize(1);
        hear(new WorkersMerged(first, third));
        hear(new WorkersMerged(second, third));
        assertThat(contributions.payments(third)).hasSize(2);
        assertThat(program.differences()).isEmpty();
    }

    private void migrateAgain() throws IOException {
        program.asOwner(
                new ClassPathResource("db/contributions/V442__mergers_from_before.sql").getContentAsString(UTF_8));
    }

    private static Tuple row(long amount, YearMonth... months) {
        return tuple(Rupiah.of(amount), List.of(months));
    }

    private void pay(UUID member, long amount) {
        var number = program.get(Registry.class).find(member).orElseThrow().number();
        program.get(Intake.class)
                .accept(new IncomingPayment(
                        "bank-x",
                        UUID.randomUUID().toString(),
                        number.digits(),
                        Rupiah.of(amount),
                        TestProgram.noon(TODAY)));
    }

    private void hear(WorkersMerged merged) {
        program.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> program.get(Outbox.class).publish(merged));
        program.awaitQuiet();
    }

    private void merge(UUID merged, UUID survivor) {
        var review = program.get(LookalikeReview.class);
        var pair = review.suspect(merged, survivor);
        review.proposeMerge(pair, survivor, "ratna", "same card");
        review.approveMerge(pair.workerId(), pair.otherId(), "yusuf");
        program.awaitQuiet();
    }
}
