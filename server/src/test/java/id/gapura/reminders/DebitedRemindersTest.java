package id.gapura.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.program.TestProgram;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who is told to pay though they allowed automatic debits: whoever's bank or wallet will not pay this month. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DebitedRemindersTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    private final TestProgram program = TestProgram.on(LocalDate.of(2026, 1, 5));
    private final RemindedPeople people = new RemindedPeople(program);

    @AfterAll
    void close() {
        program.close();
    }

    /** January is paid; from some month on a mandate takes what is unpaid. */
    private UUID debitedFrom(YearMonth month) {
        var worker = people.paid(JANUARY, 1);
        program.sql()
                .sql("""
                        INSERT INTO partner.mandate (worker_id, mandate_id, aggregator_id, region_code, source, day, most_idr,
                            consent_words, consent_by, consent_at, state, since_at, next_month_on, announce_on)
                        VALUES (:worker, :worker, gen_random_uuid(), '36.04', 'bank', 5, 50000, 'Setuju', 'self',
                            '2026-01-05', 'active', '2026-01-05', :month, :month)
                        """)
                .param("worker", worker)
                .param("month", month.atDay(1))
                .update();
        return worker;
    }

    /** As after its debit of February was made known on the 2nd: the mandate looks at March. */
    private UUID announced() {
        var worker = debitedFrom(FEBRUARY.plusMonths(1));
        program.sql().sql("""
                        INSERT INTO partner.debit (worker_id, mandate_id, month_on, amount_idr, announced_at, state, next_on)
                        VALUES (:worker, :worker, '2026-02-01', 16800, '2026-02-02', 'announced', '2026-02-05')
                        """).param("worker", worker).update();
        return worker;
    }

    private void becomes(UUID worker, String state) {
        program.sql()
                .sql(
                        "UPDATE partner.debit SET state = :state, reason = 'failed', next_on = NULL WHERE worker_id = :worker")
                .param("state", state)
                .param("worker", worker)
                .update();
    }

    @Test
    void whose_debit_is_to_come_is_not_told_to_pay() {
        var planned = debitedFrom(FEBRUARY);
        var announced = announced();
        var asked = announced();
        becomes(asked, "asked");

        people.tellOn(FEBRUARY.atDay(12));

        assertThat(people.reminded(planned)).isEmpty();
        assertThat(people.reminded(announced)).isEmpty();
        assertThat(people.reminded(asked)).isEmpty();
    }

    /** Given up on the 12th. */
    @Test
    void whose_debit_was_given_up_is_told_to_pay_from_that_day_on_and_once() {
        var worker = announced();
        people.tellOn(FEBRUARY.atDay(11));
        assertThat(people.reminded(worker)).isEmpty();

        becomes(worker, "given-up");
        people.tellOn(FEBRUARY.atDay(12));
        assertThat(people.reminded(worker)).containsExactly("payment");

        people.tellOn(FEBRUARY.atDay(13));
        assertThat(people.reminded(worker)).containsExactly("payment");
    }

    @Test
    void whose_debits_begin_next_month_is_told_to_pay_this_one() {
        var worker = debitedFrom(FEBRUARY.plusMonths(1));

        people.tellOn(FEBRUARY.atDay(12));

        assertThat(people.reminded(worker)).containsExactly("payment");
    }
}
