package id.gapura.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Counter;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.database.Proof;
import id.gapura.groups.Collections;
import id.gapura.groups.Collections.Brought;
import id.gapura.groups.Groups;
import id.gapura.groups.PayGroup;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import id.gapura.membership.Membership;
import id.gapura.payouts.Payment.Wanted;
import id.gapura.payouts.Payouts.Decision;
import id.gapura.payouts.Payouts.Fault;
import id.gapura.payouts.Payouts.Proposal;
import id.gapura.payouts.Payouts.Reason;
import id.gapura.payouts.Payouts.Settled;
import id.gapura.places.RegionCode;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Registry;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the money of payouts comes from and goes back to. A month costs 8,400 rupiah. */
class SourcesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final RegionCode SERANG = RegionCode.of("36.04");
    private static final long HELD = 5_000;
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(PROGRAM);

    private final Payouts payouts = PROGRAM.get(Payouts.class);

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    /** Whatever a test did, every proof of the house holds. */
    @AfterEach
    void booksAgree() {
        PROGRAM.awaitQuiet();
        var differences = new ArrayList<String>();
        PROGRAM.all(Proof.class).forEach(proof -> proof.run(differences::add));
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "COMMISSION")
    void what_is_proposed_has_left_its_source_and_stands_to_be_paid(Source.Kind kind) {
        var source = source(kind);
        long before = toBePaid();

        proposed(source, HELD - 1);

        assertThat(payouts.holds(source)).isEqualTo(Rupiah.of(1));
        assertThat(toBePaid() - before).isEqualTo(HELD - 1);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "COMMISSION")
    void no_more_is_paid_than_there_is_and_nothing_moves_for_it(Source.Kind kind) {
        var source = source(kind);
        proposed(source, HELD - 100);
        long before = toBePaid();

        assertThat(propose(wanted(source, 100), wanted(source, 1)))
                .isEqualTo(new Proposal.Refused(List.of(new Fault(2, Reason.SOURCE_SHORT))));

        assertThat(payouts.holds(source)).isEqualTo(Rupiah.of(100));
        assertThat(toBePaid()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "COMMISSION")
    void what_is_refused_or_sent_back_by_the_bank_is_its_sources_again(Source.Kind kind) {
        var source = source(kind);
        long before = toBePaid();

        payouts.refuse(proposed(source, HELD), "budi");
        assertThat(payouts.holds(source)).isEqualTo(Rupiah.of(HELD));

        var payment = exported(source, HELD);
        assertThat(payouts.holds(source)).isEqualTo(Rupiah.ZERO);
        assertThat(returned(payment)).isEqualTo(Settled.DONE);
        assertThat(returned(payment)).isEqualTo(Settled.NOT_EXPECTED);

        assertThat(payouts.holds(source)).isEqualTo(Rupiah.of(HELD));
        assertThat(toBePaid()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "COMMISSION")
    void proposals_at_the_same_moment_pay_it_once(Source.Kind kind) throws Exception {
        var source = source(kind);

        var ends = atOnce(() -> propose(wanted(source, HELD)));

        assertThat(ends).filteredOn(Proposal.Proposed.class::isInstance).hasSize(1);
        assertThat(payouts.holds(source)).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void refusals_at_the_same_moment_put_back_once() throws Exception {
        var source = source(Source.Kind.PIGGY_BANK);
        var batch = proposed(source, HELD);

        var ends = atOnce(() -> payouts.refuse(batch, "budi"));

        assertThat(ends).filteredOn(Decision.DONE::equals).hasSize(1);
        assertThat(payouts.holds(source)).isEqualTo(Rupiah.of(HELD));
    }

    @Test
    void a_piggy_bank_is_paid_into_and_out_of_at_the_same_moment() throws Exception {
        var source = source(Source.Kind.PIGGY_BANK);

        atOnce(() ->
                Stream.of(propose(wanted(source, 500)), pay(source.of(), 100)).toList());

        assertThat(payouts.holds(source)).isEqualTo(Rupiah.of(HELD - 4 * 400));
    }

    @Test
    void what_comes_back_for_a_merged_record_is_the_survivors() {
        var source = source(Source.Kind.PIGGY_BANK);
        var payment = exported(source, HELD);
        var survivor = MEMBERS.member("Tetap", LocalDate.of(1985, 3, 4));
        merge(source.of(), survivor);

        returned(payment);

        assertThat(PROGRAM.get(Contributions.class).piggyBank(survivor)).isEqualTo(Rupiah.of(HELD));
        assertThat(payouts.holds(source)).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void what_a_group_is_about_to_split_is_not_given_back() {
        var member = MEMBERS.member("Kolektor", LocalDate.of(1985, 3, 4));
        var group = group(member);
        var shares = Map.of(member, Rupiah.of(8_400));
        PROGRAM.get(Collections.class)
                .receive(group, new Brought(UUID.randomUUID(), Rupiah.of(10_000), false, shares), counter());

        var source = new Source(Source.Kind.GROUP, group.id());

        assertThat(payouts.holds(source)).isEqualTo(Rupiah.of(1_600));
        assertThat(propose(wanted(source, 1_601))).isInstanceOf(Proposal.Refused.class);
    }

    @Test
    void money_that_stands_to_be_paid_for_no_payment_is_found() {
        var batch = proposed(source(Source.Kind.SPONSOR), 300);
        PROGRAM.asOwner("UPDATE payouts.payment SET amount_idr = 299 WHERE batch_id = '" + batch + "'");
        var found = new ArrayList<String>();
        PROGRAM.all(Proof.class).stream()
                .filter(proof -> proof.name().equals("payouts"))
                .forEach(proof -> proof.run(found::add));
        PROGRAM.asOwner("UPDATE payouts.payment SET amount_idr = 300 WHERE batch_id = '" + batch + "'");

        assertThat(found).singleElement().asString().startsWith("to be paid out: ");
    }

    private Source source(Source.Kind kind) {
        var of = switch (kind) {
            case PIGGY_BANK -> saver();
            case GROUP -> groupWithARest();
            case SPONSOR -> sponsor();
            case COMMISSION -> throw new IllegalArgumentException("see CommissionTest");
        };
        var source = new Source(kind, of);
        assertThat(payouts.holds(source)).isEqualTo(Rupiah.of(HELD));
        return source;
    }

    private UUID saver() {
        var member = MEMBERS.member("Penabung", LocalDate.of(1985, 3, 4));
        pay(member, HELD);
        return member;
    }

    private static Object pay(UUID member, long amount) {
        var number = PROGRAM.get(Registry.class).find(member).orElseThrow().number();
        return PROGRAM.get(Intake.class)
                .accept(new IncomingPayment(
                        "bank-x",
                        UUID.randomUUID().toString(),
                        number.digits(),
                        Rupiah.of(amount),
                        PROGRAM.clock().instant()));
    }

    private static UUID groupWithARest() {
        var member = MEMBERS.member("Kolektor", LocalDate.of(1985, 3, 4));
        var group = group(member);
        var collections = PROGRAM.get(Collections.class);
        var shares = Map.of(member, Rupiah.of(8_400));
        var brought = new Brought(UUID.randomUUID(), Rupiah.of(8_400 + HELD), false, shares);
        collections.receive(group, brought, counter());
        for (var officer : List.of("serang2", "serang3")) {
            var saying = new Collections.Saying(new Collections.Eye.Officer(officer), true, "");
            collections.witness(group, brought.id(), 1, saying);
        }
        return group.id();
    }

    private static PayGroup group(UUID collector) {
        return PROGRAM.get(Groups.class).create("Arisan", PayGroup.Kind.ARISAN, SERANG, collector, "serang");
    }

    private static Counter counter() {
        return new Counter("serang", SERANG);
    }

    private static UUID sponsor() {
        var sponsors = PROGRAM.get(Sponsors.class);
        var id = sponsors.create("Desa", Sponsor.Kind.VILLAGE, SERANG, "", "siti")
                .id();
        sponsors.report(new Funding(id, "TRF", Rupiah.of(HELD), TODAY), "siti");
        sponsors.confirm(id, "TRF", "budi");
        return id;
    }

    private static void merge(UUID merged, UUID survivor) {
        PROGRAM.asOwner(
                "UPDATE registry.worker SET merged_into = '" + survivor + "' WHERE worker_id = '" + merged + "'");
        PROGRAM.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> PROGRAM.get(Outbox.class).publish(new WorkersMerged(merged, survivor)));
        PROGRAM.awaitQuiet();
        assertThat(PROGRAM.get(Membership.class).find(merged).orElseThrow().isClosed())
                .isTrue();
    }

    private static Wanted wanted(Source source, long amount) {
        return new Wanted(source, new Payee("WARGA CONTOH", "CENAIDJA", "990011223344"), Rupiah.of(amount), "");
    }

    private Proposal propose(Wanted... payments) {
        var plan = new Batch.Plan("Pengembalian", "990000000001", TODAY.plusDays(3));
        return payouts.propose(plan, List.of(payments), "siti");
    }

    private UUID proposed(Source source, long amount) {
        return ((Proposal.Proposed) propose(wanted(source, amount))).batchId();
    }

    private Payment exported(Source source, long amount) {
        var batch = proposed(source, amount);
        payouts.approve(batch, "budi");
        payouts.approve(batch, "dewi");
        payouts.export(batch, "siti");
        return payouts.payments(batch).getFirst();
    }

    private Settled returned(Payment payment) {
        return Objects.requireNonNull(PROGRAM.get(TransactionTemplate.class)
                .execute(_ -> payouts.returned(payment.endToEnd(), payment.amount(), TODAY)));
    }

    private static long toBePaid() {
        return PROGRAM.get(Ledger.class).trialBalance(TODAY.plusYears(1)).stream()
                .filter(one -> one.account().equals("payout"))
                .mapToLong(one -> -one.amount().amount())
                .sum();
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        var ends = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var one : threads.invokeAll(java.util.Collections.nCopies(4, work))) {
                ends.add(one.get());
            }
        }
        return ends;
    }
}
