package id.gapura.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.OwnChannel;
import id.gapura.database.Proof;
import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.Ledger;
import id.gapura.program.TestProgram;
import id.gapura.reconciliation.Match.Rule;
import id.gapura.reconciliation.Reconciliation.Decision;
import id.gapura.reconciliation.Reconciliation.HandMatch;
import id.gapura.reconciliation.Statement.Entry;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class ReconciliationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestProgram program = TestProgram.on(TODAY);
    private final Reconciliation reconciliation = program.get(Reconciliation.class);
    private final Owing channels = new Owing(program.get(TransactionTemplate.class), program.get(Ledger.class));
    private int serial;

    /** Bank-x keeps 1,000 and one in a hundred. */
    @BeforeEach
    void terms() {
        reconciliation.addAccount(new BankAccount(Camt.ACCOUNT, "Bank Satu"), "admin");
        reconciliation.addTerms(
                new ChannelTerms("bank-x", LocalDate.of(2026, 1, 1), Rupiah.of(1_000), Rate.ofPercent("1"), 2),
                "admin");
    }

    @AfterEach
    void everything_proves_right() {
        var differences = new ArrayList<String>();
        program.all(Proof.class).stream()
                .filter(proof ->
                        List.of("settlement", "payouts", "balanced entries").contains(proof.name()))
                .forEach(proof -> proof.run(differences::add));
        program.close();
        assertThat(differences).isEmpty();
    }

    @Test
    void an_entry_that_names_its_day_settles_it_less_the_fee() {
        channels.owes("bank-x", DAY, 100_000);

        bank(NEXT, 98_000, "GPR-BANK-X-20261110 setoran");

        assertThat(day("bank-x", DAY)).satisfies(day -> {
            assertThat(day.expected()).isEqualTo(Rupiah.of(100_000));
            assertThat(day.received()).isEqualTo(Rupiah.of(98_000));
            assertThat(day.fee()).isEqualTo(Rupiah.of(2_000));
            assertThat(day.isSettled()).isTrue();
        });
        assertThat(balance("settlement:bank-x")).isZero();
        assertThat(balance("bank:" + Camt.ACCOUNT)).isEqualTo(98_000);
        assertThat(balance("channel-fee:bank-x")).isEqualTo(2_000);
    }

    @Test
    void a_channels_day_is_when_people_paid_however_late_it_reports() {
        paid("bank-x", "2026-11-09T23:59:59.999+07:00", 30_000);
        paid("bank-x", "2026-11-10T00:00:00+07:00", 60_000);
        paid("bank-x", "2026-11-10T23:59:59.999+07:00", 40_000);
        paid("bank-x", "2026-11-11T00:00:00+07:00", 5_000);
        paid(OwnChannel.SPONSOR, "2026-11-10T12:00:00+07:00", 7_000);

        bank(NEXT, 98_000, "GPR-BANK-X-20261110 setoran");

        assertThat(day("bank-x", DAY).isSettled()).isTrue();
        assertThat(List.of(DAY.minusDays(1), DAY, NEXT))
                .extracting(on -> day("bank-x", on).expected().amount())
                .containsExactly(30_000L, 100_000L, 5_000L);
        assertThat(day(OwnChannel.SPONSOR, TODAY).expected()).isEqualTo(Rupiah.of(7_000));
    }

    @Test
    void matching_again_posts_nothing_twice() {
        channels.owes("bank-x", DAY, 100_000);
        bank(NEXT, 98_000, "GPR-bank-x-20261110");

        int again = reconciliation.match() + reconciliation.match();

        assertThat(again).isZero();
        assertThat(balance("bank:" + Camt.ACCOUNT)).isEqualTo(98_000);
    }

    @Test
    void matching_from_several_sides_at_once_posts_once() {
        bank(NEXT, 98_000, "GPR-bank-x-20261110");
        channels.owes("bank-x", DAY, 100_000);

        int found = IntStream.range(0, 4)
                .parallel()
                .map(_ -> reconciliation.match())
                .sum();

        assertThat(found).isEqualTo(1);
        assertThat(balance("bank:" + Camt.ACCOUNT)).isEqualTo(98_000);
    }

    @Test
    void terms_count_from_their_day() {
        reconciliation.addTerms(new ChannelTerms("bank-x", DAY, Rupiah.of(500), Rate.ofPercent("0"), 2), "admin");
        channels.owes("bank-x", DAY.minusDays(1), 100_000);
        channels.owes("bank-x", DAY, 100_000);
        channels.owes("bank-x", NEXT, 100_000);

        assertThat(List.of(DAY.minusDays(1), DAY, NEXT))
                .extracting(day -> day("bank-x", day).feeDue().amount())
                .containsExactly(2_000L, 500L, 500L);
    }

    @Test
    void the_amount_finds_the_day_when_only_one_fits() {
        channels.owes("kiosk", DAY, 70_000);
        channels.owes("wallet", DAY, 50_000);
        channels.owes("toko", DAY, 50_000);

        var found = bank(NEXT, 70_000, "setoran");
        var doubtful = bank(NEXT.plusDays(1), 50_000, "setoran");
        var named = bank(NEXT.plusDays(2), 50_000, "setoran TOKO");

        assertThat(rule(found)).isEqualTo(Rule.AMOUNT);
        assertThat(reconciliation.matchOf(doubtful.key())).isEmpty();
        assertThat(rule(named)).isEqualTo(Rule.AMOUNT);
        assertThat(day("toko", DAY).isSettled()).isTrue();
        assertThat(day("wallet", DAY).isSettled()).isFalse();
    }

    @Test
    void money_before_its_day_or_long_after_is_for_a_person() {
        channels.owes("kiosk", DAY, 70_000);

        bank(DAY.minusDays(1), 70_000, "kiosk");
        bank(DAY.plusDays(7), 70_000, "kiosk");

        assertThat(reconciliation.queue(9)).hasSize(2);
    }

    @Test
    void several_days_may_come_in_one_sum() {
        channels.owes("kiosk", DAY, 70_000);
        channels.owes("kiosk", NEXT, 30_000);
        channels.owes("kiosk", NEXT.plusDays(1), 5_000);

        var entry = bank(NEXT.plusDays(2), 105_000, "kiosk");

        assertThat(rule(entry)).isEqualTo(Rule.SUM);
        assertThat(balance("settlement:kiosk")).isZero();
    }

    @Test
    void one_day_may_come_in_parts() {
        channels.owes("kiosk", DAY, 70_000);

        upload(Camt.version08("SPLIT", NEXT, NEXT)
                .entry(NEXT, 40_000, "kiosk 1/2")
                .entry(NEXT, 30_000, "kiosk 2/2"));

        assertThat(reconciliation.queue(9)).isEmpty();
        assertThat(day("kiosk", DAY).isSettled()).isTrue();
    }

    @Test
    void parts_that_name_their_day_wait_for_each_other() {
        channels.owes("kiosk", DAY, 70_000);
        bank(NEXT, 40_000, "GPR-kiosk-20261110");
        assertThat(reconciliation.queue(9)).hasSize(1);

        bank(NEXT.plusDays(1), 30_000, "GPR-kiosk-20261110");

        assertThat(reconciliation.queue(9)).isEmpty();
    }

    @Test
    void a_wrong_amount_waits_and_takes_two_officers() {
        channels.owes("bank-x", DAY, 100_000);
        var entry = bank(NEXT, 97_500, "GPR-bank-x-20261110");
        var wanted = new HandMatch(List.of(entry.key()), "bank-x", DAY, true, "Bank menjelaskan lewat surat");

        assertThat(reconciliation.propose(wanted, "siti")).isEqualTo(Decision.DONE);
        var match = reconciliation.proposed(9).getFirst();
        assertThat(balance("bank:" + Camt.ACCOUNT)).isZero();
        assertThat(reconciliation.propose(wanted, "budi")).isEqualTo(Decision.ALREADY_DECIDED);
        assertThat(reconciliation.approve(match.id(), "siti")).isEqualTo(Decision.NEEDS_ANOTHER_OFFICER);
        assertThat(reconciliation.approve(match.id(), "budi")).isEqualTo(Decision.DONE);
        assertThat(reconciliation.approve(match.id(), "budi")).isEqualTo(Decision.ALREADY_DECIDED);

        assertThat(day("bank-x", DAY)).satisfies(day -> {
            assertThat(day.writtenOff()).isEqualTo(Rupiah.of(500));
            assertThat(day.isSettled()).isTrue();
        });
        assertThat(balance("discrepancy:bank-x")).isEqualTo(500);
    }

    @Test
    void what_is_not_given_up_stays_as_a_difference() {
        channels.owes("bank-x", DAY, 100_000);
        var entry = bank(NEXT, 97_500, "");
        reconciliation.propose(new HandMatch(List.of(entry.key()), "bank-x", DAY, false, "sebagian"), "siti");

        reconciliation.approve(reconciliation.proposed(9).getFirst().id(), "budi");

        assertThat(day("bank-x", DAY).difference()).isEqualTo(Rupiah.of(500));
        assertThat(balance("settlement:bank-x")).isEqualTo(500);
    }

    @Test
    void a_refused_match_returns_to_the_queue() {
        channels.owes("bank-x", DAY, 100_000);
        var entry = bank(NEXT, 97_500, "");
        reconciliation.propose(new HandMatch(List.of(entry.key()), "bank-x", DAY, false, "coba"), "siti");
        assertThat(reconciliation.queue(9)).isEmpty();

        var id = reconciliation.proposed(9).getFirst().id();
        assertThat(reconciliation.refuse(id, "budi")).isEqualTo(Decision.DONE);

        assertThat(reconciliation.queue(9)).containsExactly(entry);
        assertThat(reconciliation.approve(id, "budi")).isEqualTo(Decision.ALREADY_DECIDED);
    }

    @Test
    void what_no_channel_owes_is_booked_to_a_named_account_by_two() {
        var charge = bank(NEXT, -7_500, "BIAYA ADM");

        reconciliation.proposeBooking(charge.key(), BookingAccount.BANK_CHARGE, "Biaya bulanan", "siti");
        reconciliation.approve(reconciliation.proposed(9).getFirst().id(), "budi");

        assertThat(balance("bank-charge")).isEqualTo(7_500);
        assertThat(balance("bank:" + Camt.ACCOUNT)).isEqualTo(-7_500);
        assertThat(reconciliation.queue(9)).isEmpty();
    }

    @Test
    void what_took_two_officers_takes_two_to_undo() {
        var charge = bank(NEXT, -7_500, "BIAYA ADM");
        reconciliation.proposeBooking(charge.key(), BookingAccount.BANK_CHARGE, "Biaya bulanan", "siti");
        var id = reconciliation.proposed(9).getFirst().id();
        reconciliation.approve(id, "budi");

        assertThat(reconciliation.undo(id, "bukan biaya", "budi")).isEqualTo(Decision.DONE);
        assertThat(reconciliation.proposed(9)).extracting(Match::id).containsExactly(id);
        assertThat(reconciliation.approveUndo(id, "budi")).isEqualTo(Decision.NEEDS_ANOTHER_OFFICER);
        assertThat(reconciliation.keep(id)).isEqualTo(Decision.DONE);
        assertThat(reconciliation.approveUndo(id, "siti")).isEqualTo(Decision.ALREADY_DECIDED);
        assertThat(balance("bank-charge")).isEqualTo(7_500);

        reconciliation.undo(id, "bukan biaya", "budi");
        assertThat(reconciliation.undo(id, "bukan biaya", "siti")).isEqualTo(Decision.ALREADY_DECIDED);
        assertThat(reconciliation.approveUndo(id, "siti")).isEqualTo(Decision.DONE);

        assertThat(balance("bank-charge")).isZero();
        assertThat(reconciliation.queue(9)).containsExactly(charge);
    }

    @Test
    void a_wrong_match_is_undone_by_reversal_and_can_be_made_again() {
        channels.owes("kiosk", DAY, 70_000);
        var entry = bank(NEXT, 70_000, "kiosk");
        var match = reconciliation.matchOf(entry.key()).orElseThrow();

        assertThat(reconciliation.undo(match.id(), "salah kanal", "siti")).isEqualTo(Decision.DONE);
        assertThat(reconciliation.undo(match.id(), "salah kanal", "siti")).isEqualTo(Decision.ALREADY_DECIDED);

        assertThat(day("kiosk", DAY).difference()).isEqualTo(Rupiah.of(70_000));
        assertThat(balance("settlement:kiosk")).isEqualTo(70_000);
        assertThat(balance("bank:" + Camt.ACCOUNT)).isZero();
        assertThat(reconciliation.queue(9)).containsExactly(entry);
        assertThat(reconciliation.match()).isEqualTo(1);
        assertThat(balance("settlement:kiosk")).isZero();
    }

    @Test
    void what_somebody_changed_behind_the_programs_back_is_found() {
        channels.owes("kiosk", DAY, 70_000);
        bank(NEXT, 70_000, "kiosk");
        var differences = new ArrayList<String>();

        program.asOwner("UPDATE reconciliation.match_day SET received_idr = received_idr - 1");
        program.all(Proof.class).stream()
                .filter(proof -> proof.name().equals("settlement"))
                .forEach(proof -> proof.run(differences::add));
        program.asOwner("UPDATE reconciliation.match_day SET received_idr = received_idr + 1");

        assertThat(differences)
                .anyMatch(line -> line.contains("does not settle what its entries brought"))
                .anyMatch(line -> line.contains("stands otherwise in the ledger"));
    }

    private Entry bank(LocalDate day, long amount, String remittance) {
        var statement = upload(Camt.version08("S" + ++serial, day, day).entry(day, amount, remittance));
        return reconciliation.entries(statement, 0, 1).getFirst();
    }

    private java.util.UUID upload(Camt statement) {
        var uploaded = reconciliation.upload(statement.file(), "bank.xml", "siti");
        assertThat(uploaded).isInstanceOf(Reconciliation.Uploaded.Taken.class);
        return ((Reconciliation.Uploaded.Taken) uploaded).statements().getFirst();
    }

    private Rule rule(Entry entry) {
        return reconciliation.matchOf(entry.key()).orElseThrow().rule();
    }

    private SettlementDay day(String channel, LocalDate day) {
        return reconciliation.days(day, day).stream()
                .filter(one -> one.channel().equals(channel))
                .findFirst()
                .orElseThrow();
    }

    private void paid(String channel, String at, long amount) {
        var paidAt = OffsetDateTime.parse(at).toInstant();
        var id = "late-" + ++serial;
        program.get(Intake.class).accept(new IncomingPayment(channel, id, "nobody", Rupiah.of(amount), paidAt));
    }

    private long balance(String account) {
        Account.get(account);
        return program.get(Ledger.class).trialBalance(LocalDate.of(2027, 1, 1)).stream()
                .filter(balance -> balance.account().equals(account))
                .mapToLong(balance -> balance.amount().amount())
                .sum();
    }
}
