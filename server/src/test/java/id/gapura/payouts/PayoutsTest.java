package id.gapura.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.gapura.database.Proof;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import id.gapura.payouts.Payment.Wanted;
import id.gapura.payouts.Payouts.Decision;
import id.gapura.payouts.Payouts.Export;
import id.gapura.payouts.Payouts.Fault;
import id.gapura.payouts.Payouts.Proposal;
import id.gapura.payouts.Payouts.Reason;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.reconciliation.BankAccount;
import id.gapura.reconciliation.Camt;
import id.gapura.reconciliation.Reconciliation;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PayoutsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final long MONEY = 500_000_000;

    private final TestProgram program = TestProgram.on(TODAY);
    private final Payouts payouts = program.get(Payouts.class);
    private final Source sponsor = new Source(Source.Kind.SPONSOR, sponsor());
    private final Wanted rest = wanted("DESA CONTOH", 20_000_000, "Sisa dana desa");
    private final Wanted refund = wanted("O'Brien, Ari (99)", 16_750, "");
    private int statements;

    @BeforeAll
    void account() {
        program.get(Reconciliation.class).addAccount(new BankAccount(Camt.ACCOUNT, "Bank Satu"), "admin");
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void a_batch_takes_two_others_to_approve() {
        var batch = proposed(rest);

        assertThat(payouts.approve(batch, "maker")).isEqualTo(Decision.NEEDS_ANOTHER_OFFICER);
        assertThat(payouts.approve(batch, "first")).isEqualTo(Decision.DONE);
        assertThat(payouts.approve(batch, "first")).isEqualTo(Decision.NEEDS_ANOTHER_OFFICER);
        assertThat(payouts.export(batch, "maker")).isInstanceOf(Export.NotApproved.class);
        assertThat(payouts.approve(batch, "second")).isEqualTo(Decision.DONE);
        assertThat(payouts.approve(batch, "third")).isEqualTo(Decision.ALREADY_DECIDED);

        assertThat(payouts.find(batch).orElseThrow().approvedBy()).containsExactly("first", "second");
        assertThat(payouts.export(batch, "maker")).isInstanceOf(Export.File.class);
    }

    @Test
    void a_refused_batch_is_never_paid() {
        var batch = approved(rest);

        assertThat(payouts.refuse(batch, "first")).isEqualTo(Decision.DONE);

        assertThat(payouts.export(batch, "maker")).isInstanceOf(Export.NotApproved.class);
        assertThat(payouts.refuse(batch, "first")).isEqualTo(Decision.ALREADY_DECIDED);
        assertThat(book(batch, 0)).isEmpty();
    }

    @Test
    void the_file_follows_the_schema_of_the_standard() throws Exception {
        var xsd = getClass().getResource("/pain.001.001.09.xsd");
        var schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(xsd);

        var file = exported(approved(rest, refund));

        var validator = schema.newValidator();
        assertThatCode(() -> validator.validate(new StreamSource(new StringReader(file.content()))))
                .doesNotThrowAnyException();
        assertThat(file.content().replaceAll(">\\s+<", "><"))
                .contains("<NbOfTxs>2</NbOfTxs>", "<CtrlSum>20016750</CtrlSum>")
                .contains("<InstdAmt Ccy=\"IDR\">20000000</InstdAmt>", "<Nm>DESA CONTOH</Nm>")
                .contains("<ReqdExctnDt><Dt>2026-11-23</Dt></ReqdExctnDt>", "<BtchBookg>false</BtchBookg>");
    }

    @Test
    void an_export_posts_once_and_gives_the_same_file_again() {
        var batch = approved(rest, refund);

        var first = exported(batch);
        var again = exported(batch);

        assertThat(again.content()).isEqualTo(first.content());
        assertThat(first.again()).isFalse();
        assertThat(again.again()).isTrue();
        assertThat(book(batch, 0)).containsExactly("payout 20000000", "bank:" + Camt.ACCOUNT + " -20000000");
        assertThat(differences()).isEmpty();
    }

    @Test
    void exports_at_the_same_moment_post_once() {
        var batch = approved(refund);

        var files =
                IntStream.range(0, 4).parallel().mapToObj(_ -> exported(batch)).toList();

        assertThat(files).filteredOn(file -> !file.again()).hasSize(1);
        assertThat(book(batch, 0)).hasSize(2);
    }

    @Test
    void the_banks_statement_marks_what_was_paid_and_what_came_back() {
        var batch = approved(rest, refund);
        exported(batch);
        var payments = payouts.payments(batch);
        var day = TODAY.plusDays(3);

        upload(
                day,
                statement(day)
                        .payment(day, -20_000_000, payments.get(0).endToEnd())
                        .payment(day, -16_750, payments.get(1).endToEnd()));
        upload(
                day.plusDays(1),
                statement(day.plusDays(1))
                        .payment(day.plusDays(1), 16_750, payments.get(1).endToEnd()));

        assertThat(payouts.payments(batch))
                .extracting(Payment::state)
                .containsExactly(PaymentState.PAID, PaymentState.RETURNED);
        assertThat(program.get(Reconciliation.class).queue(9)).isEmpty();
        assertThat(book(batch, 1)).hasSize(4).contains("payout -16750");
        assertThat(differences()).isEmpty();
    }

    @Test
    void another_amount_than_we_sent_is_for_a_person() {
        var batch = approved(rest);
        exported(batch);
        var day = TODAY.plusDays(8);

        upload(
                day,
                statement(day)
                        .payment(
                                day,
                                -19_999_999,
                                payouts.payments(batch).getFirst().endToEnd()));

        var queue = program.get(Reconciliation.class).queue(9);
        assertThat(queue).extracting(entry -> entry.amount().amount()).contains(-19_999_999L);
        assertThat(payouts.payments(batch).getFirst().state()).isEqualTo(PaymentState.SENT);
    }

    @Test
    void a_purpose_is_a_line_of_140_letters_at_most() {
        for (var purpose : List.of("a".repeat(141), "a\0b", "a\nb")) {
            assertThat(payouts.propose(new Batch.Plan(purpose, Camt.ACCOUNT, TODAY), List.of(rest), "maker"))
                    .isEqualTo(new Proposal.Refused(List.of(new Fault(0, Reason.PURPOSE_UNREADABLE))));
        }
    }

    @Test
    void everything_wrong_with_a_batch_is_said_at_once() {
        var plan = new Batch.Plan(" ", "", TODAY.minusDays(1));
        var bad = new Wanted(sponsor, new Payee("Budi \u2014", "BCA", "12-34"), Rupiah.of(0), "a\u00a0b");

        assertThat(payouts.propose(plan, List.of(rest, bad), "maker"))
                .isEqualTo(new Proposal.Refused(List.of(
                        new Fault(0, Reason.PURPOSE_MISSING),
                        new Fault(0, Reason.ACCOUNT_MISSING),
                        new Fault(0, Reason.DAY_PAST),
                        new Fault(2, Reason.NAME_UNREADABLE),
                        new Fault(2, Reason.BANK_UNREADABLE),
                        new Fault(2, Reason.PAYEE_ACCOUNT_UNREADABLE),
                        new Fault(2, Reason.AMOUNT_IMPOSSIBLE),
                        new Fault(2, Reason.REMITTANCE_UNREADABLE))));
        assertThat(payouts.propose(plan(), List.of(), "maker"))
                .isEqualTo(new Proposal.Refused(List.of(new Fault(0, Reason.NOTHING_TO_PAY))));
    }

    @Test
    void names_and_account_numbers_are_sealed() {
        var batch = proposed(rest);

        var stored = program.sql()
                .sql("SELECT row_to_json(p)::text FROM payouts.payment p WHERE batch_id = :batch")
                .param("batch", batch)
                .query(String.class)
                .single();

        assertThat(stored)
                .doesNotContain("DESA CONTOH", "990011223344")
                .doesNotContain(hex("DESA CONTOH"), hex("990011223344"));
        assertThat(payouts.payments(batch).getFirst().payee()).isEqualTo(rest.payee());
        assertThat(rest.toString()).doesNotContain("DESA CONTOH", "9900");
    }

    @Test
    void a_payout_changed_behind_the_programs_back_is_found() {
        var batch = approved(refund);
        exported(batch);

        program.asOwner("UPDATE payouts.payment SET amount_idr = 16751 WHERE batch_id = '" + batch + "'");
        var found = differences();
        program.asOwner("UPDATE payouts.payment SET amount_idr = 16750 WHERE batch_id = '" + batch + "'");

        assertThat(found).singleElement().asString().contains("-16751, the ledger says -16750");
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private UUID sponsor() {
        var sponsors = program.get(Sponsors.class);
        var id = sponsors.create("Desa Contoh", Sponsor.Kind.VILLAGE, RegionCode.of("36.04"), "", "siti")
                .id();
        sponsors.report(new Funding(id, "TRF-1", Rupiah.of(MONEY), TODAY), "siti");
        sponsors.confirm(id, "TRF-1", "budi");
        return id;
    }

    private Wanted wanted(String name, long amount, String remittance) {
        return new Wanted(sponsor, new Payee(name, "CENAIDJA", "990011223344"), Rupiah.of(amount), remittance);
    }

    private static Batch.Plan plan() {
        return new Batch.Plan("Klaim minggu ini", Camt.ACCOUNT, TODAY.plusDays(3));
    }

    private UUID proposed(Wanted... payments) {
        var proposal = payouts.propose(plan(), List.of(payments), "maker");
        assertThat(proposal).isInstanceOf(Proposal.Proposed.class);
        return ((Proposal.Proposed) proposal).batchId();
    }

    private UUID approved(Wanted... payments) {
        var batch = proposed(payments);
        payouts.approve(batch, "first");
        payouts.approve(batch, "second");
        return batch;
    }

    private Export.File exported(UUID batch) {
        return (Export.File) payouts.export(batch, "maker");
    }

    private Camt statement(LocalDate day) {
        return Camt.version08("P" + ++statements, day, day);
    }

    /** On the day that it is of. */
    private void upload(LocalDate day, Camt statement) {
        program.setToday(day);
        assertThat(program.get(Reconciliation.class).upload(statement.file(), "bank.xml", "siti"))
                .isInstanceOf(Reconciliation.Uploaded.Taken.class);
        program.setToday(TODAY);
    }

    private List<String> book(UUID batch, int payment) {
        return program
                .get(Ledger.class)
                .statement(payouts.payments(batch).get(payment).id())
                .stream()
                .map(line -> line.account() + " " + line.amount().amount())
                .toList();
    }

    private List<String> differences() {
        var differences = new ArrayList<String>();
        program.all(Proof.class).stream()
                .filter(proof -> List.of("settlement", "payouts").contains(proof.name()))
                .forEach(proof -> proof.run(differences::add));
        return differences;
    }
}
