package id.gapura.field;

import static id.gapura.field.TestDevices.answered;
import static id.gapura.field.TestDevices.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.agents.Agents;
import id.gapura.agents.Takings;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.MemberPayment;
import id.gapura.contributions.Outcome.Reason;
import id.gapura.contributions.Suspended;
import id.gapura.contributions.suspense.Proposal.Aim;
import id.gapura.contributions.suspense.SuspenseReview;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.attempts.Decision;
import id.gapura.enrolment.attempts.WorkerMet;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Rupiah;
import id.gapura.program.TestWeb;
import id.gapura.receipts.DeviceReceipt;
import id.gapura.sandbox.device.SandboxDevice;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Cash from somebody who was enrolled a minute before, where there was no network. */
class EnrolmentCashTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final YearMonth THIS_MONTH = YearMonth.from(TODAY);
    private static final long MONTHLY = 8_400;
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestDevices DEVICES = new TestDevices(WEB);
    private static int serial;

    private final Attempts attempts = WEB.get(Attempts.class);
    private final Contributions contributions = WEB.get(Contributions.class);
    private String login = "langsung" + ++serial;
    private SandboxDevice device = DEVICES.agent(login, 50_000);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("kasir", Role.BRANCH_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @AfterEach
    void books_agree() {
        assertThat(WEB.differences()).isEmpty();
    }

    private String certificate() {
        return device.brief().path("cash").path("certificate").asString();
    }

    private UUID enrols(String name, String nik) {
        return device.does("enrol", enrolment(name, nik));
    }

    private UUID pays(UUID enrolment) {
        return device.takesCashWith(enrolment, certificate(), 1, MONTHLY);
    }

    /** Somebody whose NIK another has too, so that an officer decides; nothing is sent. */
    private UUID contradicted(String name) {
        var nik = DEVICES.nik();
        enrols("Wawan Setiawan", nik);
        return enrols(name, nik);
    }

    private UUID worker(UUID attempt) {
        return attempts.find(attempt).orElseThrow().progress().workerId().orElseThrow();
    }

    private List<MemberPayment> paid(UUID attempt) {
        return contributions.payments(worker(attempt));
    }

    private List<Suspended> waitingFor(UUID attempt) {
        return contributions.suspended(1_000).stream()
                .filter(one -> one.payer().equals(IncomingPayment.payerOf(attempt)))
                .toList();
    }

    private Rupiah held() {
        return WEB.get(Agents.class).find(login).orElseThrow().cash().open();
    }

    private UUID paysAs(UUID taking, UUID enrolment) {
        var receipt = device.receiptOf(certificate(), taking, DeviceReceipt.reference(enrolment), MONTHLY);
        var body = Map.of("of", enrolment.toString(), "months", 1, "amount", MONTHLY, "receipt", receipt);
        return device.doesAs(taking, "cash", body);
    }

    /** As if the server had died before it could keep the answer; the device sends it once more. */
    private String paysAgain(UUID taking, UUID enrolment) {
        WEB.sql()
                .sql("UPDATE field.command SET result = NULL, reason = NULL, facts = NULL WHERE command_id = :id")
                .param("id", taking)
                .update();
        return answered(device, paysAs(taking, enrolment));
    }

    @Test
    void it_is_the_members_once_the_enrolment_that_came_before_it_is_accepted() {
        var enrolment = enrols("Karsih Langsung", DEVICES.nik());
        var taking = pays(enrolment);

        assertThat(answered(device, taking)).isEqualTo("done ");

        assertThat(paid(enrolment))
                .singleElement()
                .satisfies(payment -> assertThat(payment.months()).containsExactly(THIS_MONTH));
        assertThat(held()).isEqualTo(new Rupiah(MONTHLY));
        assertThat(waitingFor(enrolment)).isEmpty();
    }

    @Test
    void its_months_count_from_the_acceptance_on_also_where_it_was_taken_the_day_before() {
        var now = WEB.clock().instant();
        WEB.clock().standAt(now.minus(Duration.ofDays(1)));
        var enrolment = enrols("Karsih Kemarin", DEVICES.nik());
        pays(enrolment);
        WEB.clock().standAt(now);
        device.sendAll();

        assertThat(paid(enrolment).getFirst().months()).containsExactly(THIS_MONTH);
    }

    @Test
    void a_batch_cut_between_the_two_loses_neither() {
        var enrolment = enrols("Karsih Terputus", DEVICES.nik());
        device.sendAll();
        var taking = pays(enrolment);

        assertThat(answered(device, taking)).isEqualTo("done ");
        assertThat(paid(enrolment)).hasSize(1);
    }

    @Test
    void it_goes_to_the_record_into_which_the_members_was_merged() {
        var enrolment = enrols("Karsih Tercatat", DEVICES.nik());
        device.sendAll();
        var known = WEB.people().member("Karsih Tercatat");
        WEB.people().merge(worker(enrolment), known.id());

        assertThat(answered(device, pays(enrolment))).isEqualTo("done ");

        assertThat(contributions.payments(known.id())).hasSize(1);
        assertThat(recruited(known.id())).isTrue();
        assertThat(paid(enrolment)).isEmpty();
        assertThat(waitingFor(enrolment)).isEmpty();
    }

    @Test
    void what_waits_goes_there_too() {
        var enrolment = enrols("Dadang Tercatat", DEVICES.nik());
        var before = UUID.randomUUID();
        pays(before);
        device.sendAll();
        var known = WEB.people().member("Dadang Tercatat");
        var met = new WorkerMet(enrolment, worker(enrolment));
        WEB.people().merge(met.workerId(), known.id());
        var agent = WEB.get(Agents.class).find(login).orElseThrow();
        WEB.get(Takings.class).follow(agent, before, enrolment);

        WEB.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> WEB.get(Outbox.class).publish(met));
        WEB.awaitQuiet();

        assertThat(contributions.payments(known.id())).hasSize(1);
        assertThat(waitingFor(before)).isEmpty();
    }

    @Test
    void it_waits_for_an_enrolment_that_comes_after_it() {
        var enrolment = UUID.randomUUID();
        var taking = pays(enrolment);
        assertThat(answered(device, taking)).isEqualTo("done cash-waits");
        assertThat(held()).isEqualTo(new Rupiah(MONTHLY));

        device.doesAs(enrolment, "enrol", enrolment("Karsih Terlambat", DEVICES.nik()));
        device.sendAll();
        WEB.awaitQuiet();

        assertThat(paid(enrolment)).hasSize(1);
        assertThat(waitingFor(enrolment)).isEmpty();
    }

    @Test
    void it_waits_in_suspense_for_a_decision_counts_as_held_and_follows_when_the_enrolment_is_accepted() {
        var enrolment = contradicted("Dadang Menunggu");
        var taking = pays(enrolment);

        assertThat(answered(device, taking)).isEqualTo("done cash-waits");
        assertThat(waitingFor(enrolment))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo(Reason.ENROLMENT_WAITS));
        assertThat(held()).isEqualTo(new Rupiah(MONTHLY));

        attempts.decide(enrolment, new Decision.Accept("KTP dilihat"), "ratna");
        WEB.awaitQuiet();

        assertThat(paid(enrolment))
                .singleElement()
                .satisfies(payment -> assertThat(payment.months()).containsExactly(THIS_MONTH));
        assertThat(waitingFor(enrolment)).isEmpty();
        assertThat(held()).isEqualTo(new Rupiah(MONTHLY));
        assertThat(recruited(worker(enrolment))).isTrue();
    }

    private static boolean recruited(UUID worker) {
        return WEB.sql()
                .sql("SELECT EXISTS (SELECT FROM agents.recruit WHERE worker_id = :worker)")
                .param("worker", worker)
                .query(Boolean.class)
                .single();
    }

    @Test
    void it_is_given_back_where_the_enrolment_is_refused() {
        var enrolment = contradicted("Maman Ditolak");
        pays(enrolment);
        device.sendAll();
        attempts.decide(enrolment, new Decision.Refuse("NIK orang lain"), "ratna");
        WEB.awaitQuiet();
        var waiting = waitingFor(enrolment).getFirst().paymentId();

        var review = WEB.get(SuspenseReview.class);
        review.propose(waiting, new Aim.ToChannel(), "siti", "the payer has the receipt");
        review.approve(
                waiting, review.find(waiting).orElseThrow().open().orElseThrow().id(), "budi");
        WEB.awaitQuiet();

        assertThat(held()).isEqualTo(Rupiah.ZERO);
        assertThat(waitingFor(enrolment)).isEmpty();
    }

    @Test
    void what_was_refused_and_is_typed_anew_under_the_same_name_takes_the_cash_along() {
        var first = contradicted("Salah Nomor");
        pays(first);
        device.sendAll();
        attempts.decide(first, new Decision.Refuse("NIK orang lain"), "ratna");
        var right = new HashMap<>(enrolment("Ibu SALAH NOMOR", DEVICES.nik()));
        right.put("again", first.toString());
        var mended = device.does("enrol", right);
        device.sendAll();
        WEB.awaitQuiet();

        assertThat(paid(mended)).hasSize(1);
        assertThat(waitingFor(first)).isEmpty();
    }

    @Test
    void while_what_was_typed_anew_waits_itself_officers_are_led_to_that() {
        var first = contradicted("Salah Dua Kali");
        pays(first);
        device.sendAll();
        attempts.decide(first, new Decision.Refuse("NIK orang lain"), "ratna");
        var taken = DEVICES.nik();
        enrols("Pemilik Nomor", taken);
        var still = new HashMap<>(enrolment("Salah Dua Kali", taken));
        still.put("again", first.toString());
        var next = device.does("enrol", still);
        device.sendAll();

        var payment = waitingFor(first).getFirst().paymentId();
        assertThat(WEB.signIn("kasir")
                        .get("/console/payments/suspense/" + payment)
                        .body())
                .contains("/console/rescue/" + next)
                .doesNotContain("/console/rescue/" + first);
    }

    @Test
    void under_another_name_it_waits_for_two_officers() {
        var first = contradicted("Orang Ini");
        pays(first);
        device.sendAll();
        attempts.decide(first, new Decision.Refuse("NIK orang lain"), "ratna");
        var other = new HashMap<>(enrolment("Orang Itu", DEVICES.nik()));
        other.put("again", first.toString());
        var mended = device.does("enrol", other);
        device.sendAll();
        WEB.awaitQuiet();

        assertThat(paid(mended)).isEmpty();
        assertThat(waitingFor(first)).hasSize(1);
    }

    @Test
    void what_could_not_be_registered_at_once_is_paid_when_it_is_put_right() {
        var first = enrols("Warsih Umur", "3604990205500002");
        pays(first);
        device.sendAll();
        assertThat(waitingFor(first)).hasSize(1);
        var right = new HashMap<>(enrolment("Warsih Umur", DEVICES.nik()));
        right.put("again", first.toString());
        device.does("enrol", right);
        device.sendAll();
        WEB.awaitQuiet();

        assertThat(paid(first)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Warsih Tertolak, 1", "Orang Lain, 0"})
    void what_the_phone_thought_to_put_right_and_was_refused_meanwhile_is_paid_by_what_it_became(
            String name, int paid) {
        var first = enrols("Warsih Tertolak", "3604990205500003");
        device.sendAll();
        attempts.care(first, new Care.Close(Outcome.CANNOT_BE_HELPED, ""), "ratna");
        var right = new HashMap<>(enrolment(name, DEVICES.nik()));
        right.put("again", first.toString());
        var mended = device.does("enrol", right);
        var taking = UUID.randomUUID();
        var receipt = device.receiptOf(certificate(), taking, DeviceReceipt.reference(first), MONTHLY);
        var body = Map.of("of", first.toString(), "by", mended.toString(), "months", 1, "amount", MONTHLY);
        var cash = new HashMap<String, Object>(body);
        cash.put("receipt", receipt);
        device.doesAs(taking, "cash", cash);
        device.sendAll();
        WEB.awaitQuiet();

        assertThat(paid(mended)).hasSize(paid);
        assertThat(waitingFor(first)).hasSize(1 - paid);
        assertThat(held()).isEqualTo(new Rupiah(MONTHLY));
    }

    @Test
    void sent_twice_it_is_taken_once_whether_the_enrolment_is_accepted_waits_or_was_accepted_in_between() {
        var accepted = enrols("Karsih Dua Kali", DEVICES.nik());
        var waits = contradicted("Dadang Dua Kali");
        var first = pays(accepted);
        var second = pays(waits);
        device.sendAll();

        assertThat(paysAgain(first, accepted)).isEqualTo("done ");
        assertThat(paysAgain(second, waits)).isEqualTo("done cash-waits");
        assertThat(waitingFor(waits)).hasSize(1);
        attempts.decide(waits, new Decision.Accept("KTP dilihat"), "ratna");
        WEB.awaitQuiet();
        assertThat(paysAgain(second, waits)).isEqualTo("done ");

        assertThat(paid(accepted)).hasSize(1);
        assertThat(paid(waits)).hasSize(1);
        assertThat(held()).isEqualTo(new Rupiah(2 * MONTHLY));
    }

    @Test
    void a_receipt_that_names_another_enrolment_is_refused() {
        var mine = enrols("Karsih Sendiri", DEVICES.nik());
        var taking = UUID.randomUUID();
        var receipt = device.receiptOf(certificate(), taking, DeviceReceipt.reference(UUID.randomUUID()), MONTHLY);
        device.doesAs(
                taking, "cash", Map.of("of", mine.toString(), "months", 1, "amount", MONTHLY, "receipt", receipt));

        assertThat(answered(device, taking)).isEqualTo("refused receipt-differs");
        assertThat(paid(mine)).isEmpty();
        assertThat(held()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void cash_for_an_enrolment_of_another_agents_counts_and_waits_for_two_officers() {
        var enrolment = enrols("Karsih Orang Lain", DEVICES.nik());
        device.sendAll();
        login = "tetangga" + ++serial;
        device = DEVICES.agent(login, 50_000);
        var taking = pays(enrolment);

        assertThat(answered(device, taking)).isEqualTo("done cash-waits");
        assertThat(paid(enrolment)).isEmpty();
        assertThat(waitingFor(enrolment)).hasSize(1);
        assertThat(held()).isEqualTo(new Rupiah(MONTHLY));
    }
}
