package id.gapura.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.database.Proof;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.IdentityRounds;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.offers.Trial.Money;
import id.gapura.offers.Trial.Plan;
import id.gapura.offers.Trial.Unit;
import id.gapura.offers.Trials.Decision;
import id.gapura.offers.Trials.Fault;
import id.gapura.offers.Trials.Proposal;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.registry.Registry;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.Sponsor.Kind;
import id.gapura.sponsors.SponsorMoney;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class OffersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 22);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final RegionCode SERANG = RegionCode.of("36.04");
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(PROGRAM::get, PROGRAM.clock());
    private static int serial;

    /** Whoever is not held out in 1 of 100 is offered; tests ask until they have one of each. */
    private static final List<Arm> HALVES = List.of(Arm.heldOut(50), new Arm("B", 50, 2, false, true));

    @BeforeEach
    void today() {
        PROGRAM.setToday(TODAY);
        PEOPLE.office().be(Mood.HONEST);
    }

    /** No two trials take the same people, so each test ends its own. */
    @AfterEach
    void end_and_verify() {
        var differences = differences();
        trials().list(RegionCode.NATION).forEach(trial -> trials().close(trial.id(), "siti"));
        assertThat(differences).isEmpty();
    }

    private static List<String> differences() {
        PROGRAM.awaitQuiet();
        var differences = new ArrayList<String>();
        PROGRAM.all(Proof.class).forEach(proof -> proof.run(differences::add));
        return differences;
    }

    @BeforeAll
    static void villages() {
        assertThat(PROGRAM.get(Places.class)
                        .importRegions(Path.of("src/main/resources/places/demo-villages.csv"), "villages.csv"))
                .isInstanceOf(Places.RegionImport.Done.class);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        PROGRAM.close();
    }

    @Test
    void the_same_person_gets_the_same_however_often_they_try_and_whoever_helps_them() {
        opened(HALVES);
        var nik = TestAttempts.nik();

        var first = met(Door.CONSOLE, nik, "siti");
        var arm = arm(nik);
        for (var officer : List.of("siti", "budi", "rudi")) {
            var again = met(Door.CONSOLE, nik, officer);
            assertThat(offers().promised(again)).isEqualTo(offers().promised(first));
        }
        var alone = met(Door.SELF, nik, "self");

        assertThat(offers().promised(alone)).isEqualTo(offers().promised(first));
        assertThat(arm(nik)).isEqualTo(arm);
        assertThat(rowsOf(nik)).isEqualTo(1);
    }

    @Test
    void held_out_people_see_what_people_in_no_trial_see() {
        var outside = met(Door.CONSOLE, TestAttempts.nik(), "siti");
        opened(HALVES);

        var heldOut = oneOf("A");

        assertThat(offers().promised(heldOut)).isEmpty();
        assertThat(offers().promised(outside)).isEmpty();
    }

    @Test
    void a_trial_takes_people_from_its_first_day_to_its_last_in_its_place_by_doors_that_show_offers_and_no_members() {
        opened(HALVES);
        var member = TestAttempts.nik();
        PEOPLE.handedIn("Anggota Lama", member);

        met(Door.CONSOLE, member, "siti");
        var field = met(Door.FIELD, TestAttempts.nik(), "siti");
        var elsewhere = TestAttempts.nik();
        var opening = PEOPLE.opening(
                Door.CONSOLE,
                TestAttempts.complete("Jauh", elsewhere).with(Map.of(DraftField.REGION, "35.10")),
                "siti");
        PEOPLE.face().open(opening);
        offers().meet(PEOPLE.get(opening.id()));
        PROGRAM.setToday(LAST.plusDays(1));
        var late = TestAttempts.nik();
        met(Door.CONSOLE, late, "siti");
        PROGRAM.setToday(LAST);
        var inTime = TestAttempts.nik();
        met(Door.CONSOLE, inTime, "siti");

        assertThat(List.of(rowsOf(member), rowsOf(nik(field)), rowsOf(elsewhere), rowsOf(late)))
                .containsOnly(0);
        assertThat(rowsOf(inTime)).isEqualTo(1);
    }

    @Test
    void who_proposed_a_trial_cannot_open_it_and_two_cannot_take_the_same_people() {
        var id = proposed(plan(HALVES, Unit.PERSON));
        var other = proposed(plan(HALVES, Unit.PERSON));

        assertThat(trials().open(id, "siti")).isEqualTo(Decision.NEEDS_ANOTHER_OFFICER);
        assertThat(trials().open(id, "budi")).isEqualTo(Decision.DONE);
        assertThat(trials().open(id, "budi")).isEqualTo(Decision.ALREADY_DECIDED);
        assertThat(trials().open(other, "budi")).isEqualTo(Decision.OVERLAPS);
        assertThat(trials().refuse(other, "siti")).isEqualTo(Decision.DONE);
        var late = proposed(plan(HALVES, Unit.PERSON));
        assertThat(trials().close(id, "siti")).isEqualTo(Decision.DONE);
        PROGRAM.setToday(LAST.plusDays(1));
        assertThat(trials().open(late, "budi")).isEqualTo(Decision.TOO_LATE);
        assertThat(trials().refuse(late, "budi")).isEqualTo(Decision.DONE);
    }

    @Test
    void a_plan_that_measures_nothing_is_refused_with_what_is_wrong() {
        var free = new Arm("B", 50, 3, false, false);
        var help = new Arm("C", 25, 0, true, false);

        assertThat(faults(plan(List.of(Arm.heldOut(100)), Unit.PERSON))).containsExactly(Fault.ARMS);
        assertThat(faults(plan(List.of(Arm.heldOut(50), new Arm("B", 50, 0, false, false)), Unit.PERSON)))
                .contains(Fault.ARMS, Fault.ARM_TWICE);
        assertThat(faults(plan(List.of(Arm.heldOut(49), free), Unit.PERSON))).containsExactly(Fault.SHARES);
        assertThat(faults(plan(List.of(Arm.heldOut(50), help, new Arm("D", 25, 0, true, false)), Unit.PERSON)))
                .containsExactly(Fault.ARM_TWICE);
        assertThat(faults(plan(List.of(Arm.heldOut(50), new Arm("B", 50, 7, false, false)), Unit.PERSON)))
                .containsExactly(Fault.MONTHS);
        assertThat(faults(new Plan(Unit.PERSON, SERANG, TODAY, LAST, List.of(Arm.heldOut(50), free), Optional.empty())))
                .containsExactly(Fault.MONEY);
        assertThat(faults(new Plan(
                        Unit.PERSON,
                        SERANG,
                        TODAY.minusDays(1),
                        LAST,
                        List.of(Arm.heldOut(75), help),
                        Optional.empty())))
                .containsExactly(Fault.TERM);
    }

    @Test
    void nobody_can_change_what_the_lot_is_drawn_with() {
        var trial = opened(HALVES);
        var before = TestAttempts.nik();
        met(Door.CONSOLE, before, "siti");
        var other = new byte[Lot.SEED_BYTES];
        var sealed = HexFormat.of().formatHex(PROGRAM.get(Vault.class).seal(trial.id(), Field.OFFER_SEED, other));
        var change = "UPDATE offers.seed SET seed_sealed = '\\x" + sealed + "' WHERE trial_id = '" + trial.id() + "'";
        var kept = PROGRAM.sql()
                .sql("SELECT encode(seed_sealed, 'hex') FROM offers.seed WHERE trial_id = :id")
                .param("id", trial.id())
                .query(String.class)
                .single();

        assertThatThrownBy(() -> PROGRAM.sql().sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        PROGRAM.asOwner(change);
        var after = TestAttempts.nik();
        met(Door.CONSOLE, after, "siti");
        var differences = differences();
        PROGRAM.asOwner(change.replace(sealed, kept));

        assertThat(rowsOf(after)).isZero();
        assertThat(rowsOf(before)).isEqualTo(1);
        assertThat(differences).containsExactly("trial " + trial.id() + ": its seed is not the announced one");
    }

    @Test
    void an_arm_that_was_not_drawn_is_found_out() {
        opened(HALVES);
        var nik = TestAttempts.nik();
        met(Door.CONSOLE, nik, "siti");
        var swap = "UPDATE offers.assignment SET arm = CASE arm WHEN 'A' THEN 'B' ELSE 'A' END WHERE person_index = '"
                + index(nik) + "'";

        assertThatThrownBy(() -> PROGRAM.sql().sql(swap).update()).isInstanceOf(DataAccessException.class);
        PROGRAM.asOwner(swap);
        var differences = differences();
        PROGRAM.asOwner(swap);

        assertThat(differences).singleElement().asString().contains("has arm").doesNotContain(nik);
    }

    @Test
    void free_months_are_paid_by_the_sponsor_and_by_no_one_twice() {
        var sponsor = sponsor();
        opened(new Plan(
                Unit.PERSON, SERANG, TODAY, LAST, HALVES, Optional.of(new Money(sponsor.id(), Rupiah.of(500_000)))));
        var lucky = oneOf("B");

        PEOPLE.face().submit(lucky.id(), "siti");
        offers().give(PEOPLE.get(lucky.id()));
        offers().give(PEOPLE.get(lucky.id()));
        offers().giveDue();
        PROGRAM.awaitQuiet();

        assertThat(months(lucky)).containsExactly(YearMonth.of(2026, 8));
        assertThat(offers().promised(PEOPLE.get(lucky.id())))
                .first()
                .isEqualTo(new Promise(Promise.Kind.FREE_MONTHS, 2, sponsor.name()));
        assertThat(PROGRAM.get(Sponsors.class).account(sponsor.id()).paid()).isEqualTo(Rupiah.of(8_400));
    }

    @Test
    void a_trial_does_not_open_while_its_sponsor_holds_less_than_the_budget() {
        var sponsor = sponsor();
        var money = Optional.of(new Money(sponsor.id(), Rupiah.of(10_000_001)));
        var id = proposed(new Plan(Unit.PERSON, SERANG, TODAY, LAST, HALVES, money));

        assertThat(trials().open(id, "budi")).isEqualTo(Decision.NO_MONEY);
        SponsorMoney.receive(PROGRAM.get(Sponsors.class), new Funding(sponsor.id(), "M" + serial, Rupiah.of(1), TODAY));

        assertThat(trials().open(id, "budi")).isEqualTo(Decision.DONE);
    }

    @Test
    void nobody_is_drawn_at_an_officers_door_before_it_is_said_where_they_live() {
        opened(HALVES);
        var nik = TestAttempts.nik();
        var opening = PEOPLE.opening(Door.CONSOLE, TestAttempts.complete("Orang Uji", nik), "siti");
        PEOPLE.face().open(opening);

        offers().meet(PEOPLE.get(opening.id()));
        assertThat(rowsOf(nik)).isZero();
        PEOPLE.face().save(opening.id(), Map.of(DraftField.REGION, SERANG.text()), "siti");
        offers().meet(PEOPLE.get(opening.id()));

        assertThat(rowsOf(nik)).isOne();
    }

    @Test
    void free_months_are_not_promised_any_more_once_nobody_pays_them() {
        opened(HALVES);
        var lucky = oneOf("B");
        assertThat(offers().promised(lucky)).extracting(Promise::kind).contains(Promise.Kind.FREE_MONTHS);

        PROGRAM.setToday(LAST.plusMonths(6));

        assertThat(offers().promised(lucky)).extracting(Promise::kind).doesNotContain(Promise.Kind.FREE_MONTHS);
    }

    @Test
    void who_waits_for_the_id_office_gets_the_free_months_once_it_has_answered() {
        opened(HALVES);
        var waiting = oneOf("B");
        PEOPLE.office().be(Mood.DOWN);

        PEOPLE.face().submit(waiting.id(), "siti");
        offers().give(PEOPLE.get(waiting.id()));
        PROGRAM.awaitQuiet();
        assertThat(months(waiting)).isEmpty();
        PEOPLE.office().be(Mood.HONEST);
        PEOPLE.wait(Duration.ofHours(2));
        PROGRAM.get(IdentityRounds.class).askDue();
        offers().giveDue();
        PROGRAM.awaitQuiet();

        assertThat(months(waiting)).containsExactly(YearMonth.of(2026, 8));
    }

    @Test
    void who_wants_other_programmes_or_paid_before_gets_no_free_months_and_is_told_so() {
        opened(HALVES);
        var saver = oneOf("B");
        PEOPLE.face().save(saver.id(), Map.of(DraftField.PROGRAMMES, "JKK,JKM,JHT"), "siti");
        var quick = oneOf("B");

        PEOPLE.face().submit(saver.id(), "siti");
        PEOPLE.face().submit(quick.id(), "siti");
        pays(quick);
        offers().giveDue();
        PROGRAM.awaitQuiet();

        assertThat(months(saver)).isEmpty();
        assertThat(months(quick)).hasSize(1);
        for (var one : List.of(saver, quick)) {
            assertThat(offers().promised(PEOPLE.get(one.id())))
                    .extracting(Promise::kind)
                    .containsExactly(Promise.Kind.AUTO_DEBIT);
        }
    }

    @Test
    void what_was_promised_is_kept_after_the_trial_is_closed() {
        var trial = opened(HALVES);
        var lucky = oneOf("B");
        trials().close(trial.id(), "siti");

        PEOPLE.face().submit(lucky.id(), "siti");
        offers().give(PEOPLE.get(lucky.id()));
        PROGRAM.awaitQuiet();
        var late = TestAttempts.nik();
        met(Door.CONSOLE, late, "siti");

        assertThat(months(lucky)).hasSize(1);
        assertThat(rowsOf(late)).isZero();
    }

    @Test
    void the_seed_is_shown_once_the_trial_is_closed_and_has_the_announced_hash() {
        var trial = opened(HALVES);
        assertThat(trials().seed(trial)).isEmpty();

        trials().close(trial.id(), "siti");
        var seed = trials().seed(trials().find(trial.id()).orElseThrow()).orElseThrow();

        assertThat(Lot.hash(HexFormat.of().parseHex(seed))).isEqualTo(trial.seedHash());
    }

    @Test
    void everybody_of_a_village_is_offered_the_same_and_who_lives_in_none_of_them_nothing() {
        var trial = opened(new Plan(
                Unit.VILLAGE,
                SERANG,
                TODAY,
                LAST,
                List.of(Arm.heldOut(50), new Arm("B", 50, 0, false, true)),
                Optional.empty()));
        var people = IntStream.range(0, 6).mapToObj(_ -> TestAttempts.nik()).toList();

        people.forEach(nik -> met(Door.CONSOLE, nik, "siti"));
        var unknown = TestAttempts.nik();
        var opening = PEOPLE.opening(
                Door.CONSOLE, TestAttempts.complete("Kota", unknown).with(Map.of(DraftField.REGION, "36.04")), "siti");
        PEOPLE.face().open(opening);
        offers().meet(PEOPLE.get(opening.id()));

        var report = trials().report(trial);
        assertThat(people.stream().map(OffersTest::arm).distinct()).hasSize(1);
        assertThat(rowsOf(unknown)).isZero();
        assertThat(report.people()).isEqualTo(6);
        assertThat(report.units()).isEqualTo(1);
    }

    @Test
    void a_place_with_fewer_villages_than_two_an_arm_cannot_be_drawn() {
        var id = proposed(new Plan(
                Unit.VILLAGE,
                RegionCode.of("36.04.19.2008"),
                TODAY,
                LAST,
                List.of(Arm.heldOut(50), new Arm("B", 50, 0, false, true)),
                Optional.empty()));

        assertThat(trials().open(id, "budi")).isEqualTo(Decision.TOO_FEW_VILLAGES);
        trials().refuse(id, "budi");
    }

    @Test
    void outcomes_are_read_from_membership_and_payments_and_the_file_names_nobody() {
        var trial = opened(HALVES);
        var people = new ArrayList<Attempt>();
        IntStream.range(0, 60).forEach(_ -> people.add(met(Door.CONSOLE, TestAttempts.nik(), "siti")));
        var enrolled = people.subList(0, 30);
        enrolled.forEach(one -> PEOPLE.face().submit(one.id(), "siti"));
        offers().giveDue();
        PROGRAM.awaitQuiet();
        var unwilling = worker(enrolled.getFirst());
        PROGRAM.get(Consents.class).withdraw(Subject.worker(unwilling), Purpose.RESEARCH, Source.own(Way.PAGE));
        enrolled.stream().filter(one -> arm(nik(one)).equals("A")).forEach(OffersTest::pays);

        var report = trials().report(trial);
        var rows = trials().rows(trial, new SplittableRandom(7));

        int yes = report.arms().stream()
                .mapToInt(arm -> arm.of(Outcome.ENROLLED).yes())
                .sum();
        long controls =
                enrolled.stream().filter(one -> arm(nik(one)).equals("A")).count();
        assertThat(report.people()).isEqualTo(60);
        assertThat(yes).isEqualTo(30);
        assertThat(report.arms().getFirst().of(Outcome.OWN_MONTH).yes()).isEqualTo((int) controls);
        assertThat(report.arms().getLast().of(Outcome.OWN_MONTH).yes()).isZero();
        assertThat(report.arms().getLast().of(Outcome.PROTECTED_3).people()).isZero();
        assertThat(report.balance()).singleElement().satisfies(row -> {
            assertThat(row.people().stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
            assertThat(row.regency()).isEqualTo(SERANG);
        });
        assertThat(rows).hasSize(59);
        assertThat(rows.toString())
                .doesNotContain(people.stream().map(OffersTest::nik).toList());
    }

    private static UUID index(String nik) {
        return PROGRAM.get(Registry.class).nikIndex(new Nik(nik));
    }

    private static Offers offers() {
        return PROGRAM.get(Offers.class);
    }

    private static Trials trials() {
        return PROGRAM.get(Trials.class);
    }

    private static Sponsor sponsor() {
        var sponsors = PROGRAM.get(Sponsors.class);
        var sponsor = sponsors.create("Promosi " + ++serial, Kind.PROMOTION, SERANG, "", "siti");
        SponsorMoney.receive(sponsors, new Funding(sponsor.id(), "T" + serial, Rupiah.of(10_000_000), TODAY));
        return sponsor;
    }

    private static Plan plan(List<Arm> arms, Unit unit) {
        boolean isFree = arms.stream().anyMatch(Arm::isFree);
        return new Plan(
                unit,
                SERANG,
                TODAY,
                LAST,
                arms,
                isFree ? Optional.of(new Money(sponsor().id(), Rupiah.of(1_000_000))) : Optional.empty());
    }

    private static Set<Fault> faults(Plan plan) {
        return ((Proposal.Refused) trials().propose("Uji", plan, "siti")).faults();
    }

    private static UUID proposed(Plan plan) {
        return ((Proposal.Proposed) trials().propose("Uji " + ++serial, plan, "siti")).trialId();
    }

    private static Trial opened(List<Arm> arms) {
        return opened(plan(arms, Unit.PERSON));
    }

    private static Trial opened(Plan plan) {
        var id = proposed(plan);
        assertThat(trials().open(id, "budi")).isEqualTo(Decision.DONE);
        return trials().find(id).orElseThrow();
    }

    private static Attempt met(Door door, String nik, String actor) {
        var home = Map.of(DraftField.REGION, TestAttempts.VILLAGE.text());
        var opening =
                PEOPLE.opening(door, TestAttempts.complete("Orang Uji", nik).with(home), actor);
        PEOPLE.face().open(opening);
        offers().meet(PEOPLE.get(opening.id()));
        return PEOPLE.get(opening.id());
    }

    /** Somebody whom the lot gave an arm. */
    private static Attempt oneOf(String arm) {
        while (true) {
            var attempt = met(Door.CONSOLE, TestAttempts.nik(), "siti");
            if (arm(nik(attempt)).equals(arm)) {
                return attempt;
            }
        }
    }

    private static String nik(Attempt attempt) {
        return attempt.draft().get(DraftField.NIK);
    }

    private static String arm(String nik) {
        return PROGRAM.sql()
                .sql("SELECT arm FROM offers.assignment WHERE person_index = :person")
                .param("person", index(nik))
                .query(String.class)
                .single();
    }

    private static int rowsOf(String nik) {
        return PROGRAM.sql()
                .sql("SELECT count(*)::integer FROM offers.assignment WHERE person_index = :person")
                .param("person", index(nik))
                .query(Integer.class)
                .single();
    }

    private static UUID worker(Attempt attempt) {
        return PEOPLE.get(attempt.id()).progress().workerId().orElseThrow();
    }

    private static List<YearMonth> months(Attempt attempt) {
        var worker = worker(attempt);
        return List.copyOf(PROGRAM.get(Contributions.class)
                .paidMonths(List.of(worker))
                .getOrDefault(worker, new TreeMap<>())
                .keySet());
    }

    private static void pays(Attempt attempt) {
        PROGRAM.get(Intake.class)
                .accept(new IncomingPayment(
                        "bank-jaya", "O" + ++serial, nik(attempt), Rupiah.of(8_400), TestProgram.noon(TODAY)));
    }
}
