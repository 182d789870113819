package id.gapura.partner.snap;

import static id.gapura.partner.snap.SnapTown.PRICE;
import static id.gapura.partner.snap.SnapTown.TODAY;
import static id.gapura.partner.snap.SnapTown.code;
import static id.gapura.partner.snap.SnapTown.field;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.database.Proof;
import id.gapura.kernel.Luhn;
import id.gapura.kernel.Rupiah;
import id.gapura.partner.snap.standard.RsaKeys;
import id.gapura.partner.snap.standard.SnapOperation;
import id.gapura.sandbox.SandboxBank.Order;
import id.gapura.sandbox.SandboxBank.Standing;
import id.gapura.sandbox.Trick;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SnapTest {
    private static final SnapTown TOWN = new SnapTown();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private static Order order(String requestId, String account, long amount) {
        return new Order(requestId, account, new Rupiah(amount), Standing.DONE);
    }

    @Test
    void an_inquiry_names_the_member_masked_and_what_is_due() {
        var account = TOWN.account("Siti Aminah");

        var answer = TOWN.caller.inquire(account, "inq-1", Trick.NONE);

        assertThat(code(answer)).isEqualTo("2002400");
        assertThat(field(answer, "virtualAccountData.virtualAccountName")).isEqualTo("SI** AM****");
        assertThat(field(answer, "virtualAccountData.totalAmount.value")).isEqualTo(PRICE + ".00");
        assertThat(field(answer, "virtualAccountData.virtualAccountNo")).isEqualTo("   88201" + account);
        assertThat(answer.body()).contains("\"billName\":\"Iuran 2026-11\"").doesNotContain("Aminah");
    }

    @Test
    void an_account_number_is_twelve_random_digits_with_a_check_digit() {
        var first = TOWN.account("Budi");
        var second = TOWN.account("Budi");

        assertThat(first).hasSize(12).isNotEqualTo(second);
        assertThat(Luhn.isRight(first)).isTrue();
        assertThat(first.substring(0, 6)).isNotEqualTo(second.substring(0, 6));
    }

    @Test
    void a_payment_buys_the_month_that_was_due_and_moves_the_next_inquiry_on() {
        var account = TOWN.account("Rina");

        var answer = TOWN.caller.payWhatIsDue(account).orElseThrow();

        assertThat(code(answer)).isEqualTo("2002500");
        assertThat(field(answer, "virtualAccountData.paymentFlagStatus")).isEqualTo("00");
        assertThat(TOWN.payments(account)).singleElement().satisfies(payment -> {
            assertThat(payment.channel()).isEqualTo("va-jaya");
            assertThat(payment.months()).containsExactly(YearMonth.of(2026, 11));
        });
        assertThat(TOWN.caller.inquire(account, "inq-2", Trick.NONE).body()).contains("Iuran 2026-12");
    }

    @Test
    void a_call_without_token_is_signed_with_the_banks_own_key() {
        var account = TOWN.account("Joko");

        assertThat(code(TOWN.caller.inquire(account, "inq-3", Trick.ASYMMETRIC)))
                .isEqualTo("2002400");
        assertThat(code(TOWN.caller.pay(order("asymmetric", account, PRICE), Trick.ASYMMETRIC)))
                .isEqualTo("2002500");
    }

    @Test
    void the_same_payment_told_twice_is_taken_once_and_answered_alike() {
        var account = TOWN.account("Wati");
        var order = order("twice", account, PRICE);

        var first = TOWN.caller.pay(order, Trick.NONE);
        TOWN.program.clock().standAt(TOWN.program.clock().instant().plus(Duration.ofMinutes(10)));
        var second = TOWN.caller.pay(order, Trick.NONE);
        TOWN.program.setToday(TODAY);

        assertThat(code(second)).isEqualTo("2002500");
        assertThat(field(second, "virtualAccountData.trxDateTime"))
                .isEqualTo(field(first, "virtualAccountData.trxDateTime"));
        assertThat(TOWN.payments(account)).hasSize(1);
    }

    @Test
    void the_same_payment_told_by_eight_at_once_is_taken_once() throws Exception {
        var account = TOWN.account("Eko");
        var body = TOWN.caller.payment(order("at-once", account, PRICE)).toString();
        Callable<String> call = () -> code(TOWN.caller.send(SnapOperation.PAYMENT, body, "424242", Trick.ASYMMETRIC));

        var codes = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(List.of(call, call, call, call, call, call, call, call))) {
                codes.add(answer.get());
            }
        }

        assertThat(codes).containsOnly("2002500");
        assertThat(TOWN.payments(account)).hasSize(1);
    }

    @Test
    void another_amount_under_the_same_payment_id_is_inconsistent() {
        var account = TOWN.account("Tono");
        TOWN.caller.pay(order("inconsistent", account, PRICE), Trick.NONE);

        var answer = TOWN.caller.pay(order("inconsistent", account, 2 * PRICE), Trick.NONE);

        assertThat(code(answer)).isEqualTo("4042518");
        assertThat(TOWN.payments(account)).hasSize(1);
    }

    @Test
    void an_external_id_used_again_gives_the_same_answer_for_the_same_body_and_a_conflict_for_another() {
        var account = TOWN.account("Yuni");
        var body = TOWN.caller.account(account).put("inquiryRequestId", "ext").toString();
        var other =
                TOWN.caller.account(account).put("inquiryRequestId", "other").toString();
        var inquiry = SnapOperation.INQUIRY;

        var first = TOWN.caller.send(inquiry, body, "9001", Trick.NONE);
        TOWN.caller.payWhatIsDue(account);
        var again = TOWN.caller.send(inquiry, body, "9001", Trick.NONE);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(code(TOWN.caller.send(inquiry, other, "9001", Trick.NONE))).isEqualTo("4092400");
        assertThat(TOWN.lastAudit()).isEqualTo("bank-jaya snap.refused 4092400 /v1.0/transfer-va/inquiry");
    }

    @Test
    void a_payment_under_an_external_id_of_today_is_a_conflict_and_is_not_taken() {
        var account = TOWN.account("Dewi");
        TOWN.caller.pay(order("conflict-1", account, PRICE), "9002");

        assertThat(code(TOWN.caller.pay(order("conflict-2", account, PRICE), "9002")))
                .isEqualTo("4092500");
        assertThat(TOWN.payments(account)).hasSize(1);
    }

    @Test
    void the_next_day_an_external_id_is_free_again() {
        var account = TOWN.account("Agus");
        TOWN.caller.pay(order("day-1", account, PRICE), "9003");

        TOWN.program.setToday(TODAY.plusDays(1));
        var answer = TOWN.caller.pay(order("day-2", account, PRICE), "9003");
        TOWN.program.setToday(TODAY);

        assertThat(code(answer)).isEqualTo("2002500");
        assertThat(TOWN.payments(account)).hasSize(2);
    }

    @Test
    void a_bill_is_paid_once_and_until_its_last_day() {
        var accounts = TOWN.program.get(VirtualAccounts.class);
        var bill = accounts.bill(TOWN.member("Sri"), 3, TODAY).customerNo();
        var late = accounts.bill(TOWN.member("Lina"), 1, TODAY).customerNo();

        var due = TOWN.caller.inquire(bill, "bill", Trick.NONE);
        assertThat(field(due, "virtualAccountData.totalAmount.value")).isEqualTo("33600.00");
        assertThat(code(TOWN.caller.payWhatIsDue(bill).orElseThrow())).isEqualTo("2002500");
        assertThat(TOWN.payments(bill).getFirst().months()).hasSize(3);
        assertThat(code(TOWN.caller.inquire(bill, "bill-2", Trick.NONE))).isEqualTo("4042414");
        assertThat(code(TOWN.caller.pay(order("bill-3", bill, 2 * PRICE + 16_800), Trick.NONE)))
                .isEqualTo("4042514");
        assertThat(code(TOWN.caller.inquire(late, "late", Trick.NONE))).isEqualTo("2002400");

        TOWN.program.setToday(TODAY.plusDays(1));
        assertThat(code(TOWN.caller.inquire(late, "late-2", Trick.NONE))).isEqualTo("4042419");
        assertThat(code(TOWN.caller.pay(order("late-3", late, PRICE), Trick.NONE)))
                .isEqualTo("4042519");
        TOWN.program.setToday(TODAY);
    }

    @Test
    void an_account_that_was_closed_takes_nothing_any_more() {
        var account = TOWN.account("Hadi");
        TOWN.program.get(VirtualAccounts.class).close(account);

        var answer = TOWN.caller.pay(order("closed", account, PRICE), Trick.NONE);

        assertThat(code(answer)).isEqualTo("4042512");
        assertThat(SnapTown.message(answer)).isEqualTo("Invalid Bill/Virtual Account [Suspended]");
    }

    @Test
    void the_status_of_a_payment_is_answered_from_what_is_stored() {
        var account = TOWN.account("Maya");
        TOWN.caller.pay(order("status", account, PRICE), Trick.NONE);

        var answer = TOWN.caller.status(account, "status");

        assertThat(code(answer)).isEqualTo("2002600");
        assertThat(field(answer, "virtualAccountData.paymentFlagStatus")).isEqualTo("00");
        assertThat(field(answer, "virtualAccountData.paidAmount.value")).isEqualTo(PRICE + ".00");
        assertThat(code(TOWN.caller.status(account, "nobody-paid"))).isEqualTo("4042601");
    }

    @Test
    void a_program_that_died_before_the_posting_goes_on_when_the_bank_tells_again() {
        var account = TOWN.account("Nur");
        TOWN.caller.pay(order("died", account, PRICE), Trick.NONE);
        TOWN.program.asOwner("UPDATE partner.snap_payment SET state = 'taking' WHERE request_id = 'died'");

        assertThat(field(TOWN.caller.status(account, "died"), "virtualAccountData.paymentFlagStatus"))
                .isEqualTo("03");
        assertThat(code(TOWN.caller.pay(order("died", account, PRICE), Trick.NONE)))
                .isEqualTo("2002500");
        assertThat(TOWN.payments(account)).hasSize(1);
        assertThat(field(TOWN.caller.status(account, "died"), "virtualAccountData.paymentFlagStatus"))
                .isEqualTo("00");
    }

    @Test
    void a_token_is_good_for_fifteen_minutes() {
        var account = TOWN.account("Tuti");
        var start = TOWN.program.clock().instant();
        var tokens = new AccessTokens(TOWN.program.get(id.gapura.vault.Vault.class), TOWN.program.clock());
        var token = tokens.issue(TOWN.bank);

        TOWN.program.clock().standAt(start.plus(Duration.ofMinutes(15)).minusMillis(1));
        assertThat(tokens.bank(token)).contains(TOWN.bank.id());
        TOWN.program.clock().standAt(start.plus(Duration.ofMinutes(15)));
        assertThat(tokens.bank(token)).isEmpty();
        TOWN.program.setToday(TODAY);
        assertThat(tokens.bank(token.substring(1))).isEmpty();
        assertThat(tokens.bank("B" + token.substring(1))).isEmpty();
        assertThat(code(TOWN.caller.inquire(account, "token", Trick.WRONG_TOKEN)))
                .isEqualTo("4012401");
    }

    @Test
    void a_key_is_replaced_while_both_are_good_and_the_old_one_then_ends() {
        var banks = TOWN.program.get(Banks.class);
        var account = TOWN.account("Rudi");
        var old = banks.keys(TOWN.bank);
        var nextPair = RsaKeys.pair();
        var nextSecret = ((Banks.Outcome.Done) banks.addSecret(TOWN.bank)).secret();
        banks.addPublicKey(TOWN.bank, RsaKeys.pem(nextPair.getPublic()));
        var next = TOWN.caller(nextSecret, nextPair);

        assertThat(banks.addSecret(TOWN.bank)).isEqualTo(new Banks.Outcome.Refused(Banks.Reason.TWO_KEYS_ALREADY));
        assertThat(code(next.inquire(account, "next", Trick.NONE))).isEqualTo("2002400");
        assertThat(code(TOWN.caller.inquire(account, "old", Trick.NONE))).isEqualTo("2002400");

        var added =
                banks.keys(TOWN.bank).stream().filter(key -> !old.contains(key)).toList();
        added.forEach(key -> assertThat(banks.retire(TOWN.bank, key.id())).isTrue());
        assertThat(code(next.inquire(account, "next-2", Trick.ASYMMETRIC))).isEqualTo("4012400");
        assertThat(code(TOWN.caller.inquire(account, "old-2", Trick.NONE))).isEqualTo("2002400");
    }

    @Test
    void a_bank_that_was_switched_off_gets_no_token() {
        var banks = TOWN.program.get(Banks.class);
        banks.setActive(TOWN.bank, false);

        assertThat(TOWN.caller.token()).isEmpty();
        banks.setActive(TOWN.bank, true);
        assertThat(TOWN.caller.token()).isNotEmpty();
    }

    @Test
    void what_banks_paid_leaves_books_that_agree() {
        TOWN.caller.payWhatIsDue(TOWN.account("Ratih"));
        TOWN.program.awaitQuiet();

        var differences = new ArrayList<String>();
        TOWN.program.all(Proof.class).forEach(proof -> proof.run(differences::add));

        assertThat(differences).isEmpty();
    }
}
