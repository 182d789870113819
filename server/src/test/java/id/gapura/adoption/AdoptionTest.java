package id.gapura.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.adoption.Waiting.Kind;
import id.gapura.consents.Consent;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.database.Proof;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.MembersChanged;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.Home;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Prospects.NewProspect;
import id.gapura.registry.Registry;
import id.gapura.registry.WorkerCorrection;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdoptionTest {
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final RegionCode SERANG = TestMembers.SERANG;

    private final TestProgram program = TestProgram.on(START);
    private final TestMembers members = new TestMembers(program);
    private final Nik nik = members.freshNik(BORN);

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void the_calendar_confirms_and_ends_on_its_day_and_touches_nobody_else() {
        var wati = member("Wati", nik);
        var other = members.member("Budi", BORN);
        pay(6, LocalDate.of(2026, 1, 10));
        var untouched = version(other);

        assertThat(stageOn("2026-06-30", wati)).isEqualTo(Stage.IMPLEMENTATION);
        assertThat(stageOn("2026-07-01", wati)).isEqualTo(Stage.CONFIRMATION);
        assertThat(stageOn("2026-07-02", wati)).isEqualTo(Stage.CONFIRMATION);
        assertThat(stageOn("2026-09-30", wati)).isEqualTo(Stage.CONFIRMATION);
        assertThat(differences()).isEmpty();
        program.setToday(LocalDate.of(2026, 10, 1));
        assertThat(differences()).as("before the round of the day").isEmpty();
        assertThat(stageOn("2026-10-01", wati)).isEqualTo(Stage.DISCONTINUANCE);
        assertThat(stageOn("2026-10-02", wati)).isEqualTo(Stage.DISCONTINUANCE);
        pay(1, LocalDate.of(2026, 10, 2));

        assertThat(program.get(Adoption.class).moves(wati))
                .extracting(move -> move.on() + " " + move.cause())
                .containsExactly(
                        "2026-01-05 REGISTERED",
                        "2026-01-10 PAID",
                        "2026-07-01 SIX_MONTHS",
                        "2026-10-01 UNPAID",
                        "2026-10-02 RETURNED");
        assertThat(version(other)).isEqualTo(untouched);
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_payment_reported_late_takes_back_that_somebody_stopped() {
        var wati = member("Wati", nik);
        pay(1, LocalDate.of(2026, 1, 10));
        assertThat(stageOn("2026-05-01", wati)).isEqualTo(Stage.DISCONTINUANCE);

        pay(1, LocalDate.of(2026, 4, 30));

        assertThat(stage(wati)).isEqualTo(Stage.IMPLEMENTATION);
        assertThat(count("SELECT count(*) FROM adoption.move WHERE cause = 'unpaid'"))
                .isEqualTo(2);
        assertThat(level(Stage.DISCONTINUANCE, SERANG, "").came()).isZero();
        assertThat(differences()).isEmpty();
    }

    @Test
    void the_same_news_again_changes_nothing() {
        var wati = member("Wati", nik);
        pay(1, LocalDate.of(2026, 1, 10));
        long moves = count("SELECT count(*) FROM adoption.move");
        var unwritten = version(wati);

        program.get(Jobs.class).publish(new MembersChanged(List.of(wati, UUID.randomUUID(), wati)));
        program.awaitQuiet();

        assertThat(version(wati)).isEqualTo(unwritten);
        assertThat(count("SELECT count(*) FROM adoption.move")).isEqualTo(moves);
        assertThat(differences()).isEmpty();
    }

    @Test
    void an_attempt_stands_by_itself_until_it_is_a_workers() {
        try (var attempts = new TestAttempts(program::get, program.clock())) {
            var opening = attempts.opening(Door.SELF, new Draft(Map.of()), "self");
            attempts.face().open(opening);
            program.awaitQuiet();
            assertThat(waiting(Stage.KNOWLEDGE)).containsExactly(opening.id() + " ATTEMPT");

            attempts.face().save(opening.id(), Map.of(DraftField.NAME, "Siti"), "self");
            program.awaitQuiet();
            assertThat(waiting(Stage.KNOWLEDGE)).isEmpty();
            assertThat(waiting(Stage.PERSUASION)).containsExactly(opening.id() + " ATTEMPT");

            var all = TestAttempts.complete("Siti", TestAttempts.nik()).answers();
            attempts.face().save(opening.id(), all, "self");
            attempts.face().submit(opening.id(), "self");
            program.awaitQuiet();
            var worker = attempts.get(opening.id()).progress().workerId().orElseThrow();
            assertThat(waiting(Stage.PERSUASION)).isEmpty();
            assertThat(waiting(Stage.DECISION)).containsExactly(worker + " WORKER");
            assertThat(program.get(Adoption.class).moves(worker))
                    .extracting(Move::cause)
                    .containsExactly(Cause.ATTEMPTED, Cause.ANSWERED, Cause.REGISTERED);
            assertThat(program.get(Adoption.class).moves(opening.id())).isEmpty();
            assertThat(differences()).isEmpty();
        }
    }

    @Test
    void who_tells_an_officer_that_they_do_not_want_to_is_in_no_stage_until_they_answer_again() {
        try (var attempts = new TestAttempts(program::get, program.clock())) {
            var opening = attempts.opening(Door.SELF, new Draft(Map.of(DraftField.NAME, "Siti")), "self");
            attempts.face().open(opening);
            program.setToday(LocalDate.of(2026, 3, 20));
            attempts.face().care(opening.id(), new Care.Close(Outcome.DECLINED, "tidak mau"), "ratna");
            program.awaitQuiet();
            assertThat(waiting(Stage.KNOWLEDGE)).isEmpty();
            assertThat(waiting(Stage.PERSUASION)).isEmpty();
            assertThat(program.get(Adoption.class).find(opening.id())).isEmpty();
            assertThat(program.get(Adoption.class).moves(opening.id()))
                    .extracting(Move::cause)
                    .last()
                    .isEqualTo(Cause.DECLINED);

            program.setToday(LocalDate.of(2026, 3, 25));
            attempts.face().save(opening.id(), Map.of(DraftField.PHONE, "081234567890"), "self");
            program.awaitQuiet();

            assertThat(waiting(Stage.PERSUASION)).containsExactly(opening.id() + " ATTEMPT");
            assertThat(program.get(Adoption.class).find(opening.id()))
                    .hasValueSatisfying(one -> assertThat(one.stage()).isEqualTo(Stage.PERSUASION));
            assertThat(differences()).isEmpty();
        }
    }

    @Test
    void a_prospect_is_met_declines_and_when_forgotten_was_never_there() {
        var declined = prospect("Rini");
        var forgotten = prospect("Sari");
        program.awaitQuiet();
        assertThat(waiting(Stage.KNOWLEDGE))
                .containsExactlyInAnyOrder(declined + " " + Kind.PROSPECT, forgotten + " " + Kind.PROSPECT);

        program.get(Prospects.class).close(declined, Prospect.State.DECLINED, SERANG);
        program.get(Prospects.class).forget(forgotten, SERANG, new Source(Way.VOICE, "siti"));
        program.awaitQuiet();

        var knowledge = level(Stage.KNOWLEDGE, SERANG, "");
        assertThat(knowledge.now()).isZero();
        assertThat(knowledge.came()).as("who declined was there").isEqualTo(1);
        assertThat(program.get(Adoption.class).moves(forgotten)).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @Test
    void the_funnel_counts_by_place_and_livelihood_and_says_how_many_went_on() {
        var wati = member("Wati", nik);
        members.member("Budi", BORN);
        pay(1, LocalDate.of(2026, 1, 10));

        var decision = level(Stage.DECISION, SERANG, "farmer");
        assertThat(List.of(decision.now(), decision.came(), decision.reached())).containsExactly(1L, 2L, 2L);
        assertThat(decision.share()).contains(0.5);
        assertThat(funnel(SERANG, "ojek")).allMatch(level -> level.now() == 0 && level.reached() == 0);

        moveTo(wati, RegionCode.of("35.10"));

        assertThat(level(Stage.DECISION, SERANG, "").reached()).isEqualTo(1);
        assertThat(level(Stage.IMPLEMENTATION, RegionCode.of("35.10"), "").now())
                .isEqualTo(1);
        assertThat(differences()).isEmpty();
    }

    @Test
    void the_proof_sees_a_lost_move_a_wrong_total_and_a_forgotten_person() {
        var wati = member("Wati", nik);
        var budi = members.member("Budi", BORN);
        program.awaitQuiet();

        program.asOwner("UPDATE adoption.move SET moved_on = moved_on - 1 WHERE person_id = '" + wati + "'");
        program.asOwner("UPDATE adoption.total SET people = 5");
        program.asOwner("DELETE FROM adoption.person WHERE person_id = '" + budi + "'");

        assertThat(differences())
                .containsExactly(
                        "person " + wati + ": moves [2026-01-04 decision (registered)], reckoned"
                                + " [2026-01-05 decision (registered)]",
                        "person " + budi + ": known, but in no stage",
                        "person " + wati + ": the stage is not that of the last move",
                        "region 36.04, farmer, week of 2025-12-29, none to decision: stored 0, counted 1",
                        "region 36.04, farmer, week of 2026-01-05, none to decision: stored 5, counted 0");
    }

    private UUID member(String name, Nik of) {
        return members.member(name, BORN, of, Optional.empty());
    }

    /** Pays so many of the oldest unpaid months. */
    private void pay(int months, LocalDate on) {
        if (on.isAfter(Jakarta.today(program.clock()))) {
            program.setToday(on);
        }
        var residents = program.get(Registry.class).residentsByNik(List.of(nik));
        var worker = Objects.requireNonNull(residents.get(nik));
        var member = program.get(Membership.class).find(worker.workerId()).orElseThrow();
        var first = program.get(Cover.class).nextMonthToPay(member.cover(), on);
        var amount = Rupiah.ZERO;
        for (int i = 0; i < months; i++) {
            amount = amount.plus(program.get(ContributionPrice.class).total(member.terms(), first.plusMonths(i)));
        }
        program.get(Intake.class)
                .accept(new IncomingPayment(
                        "bank-jaya", "T" + UUID.randomUUID(), nik.digits(), amount, TestProgram.noon(on)));
        program.awaitQuiet();
    }

    private UUID prospect(String name) {
        var id = program.get(Ids.class).next();
        var words = Optional.of(new Words("consent.prospect.1", "id", "Boleh saya hubungi lagi?"));
        program.get(Prospects.class)
                .record(
                        id,
                        new NewProspect(name, Optional.empty(), SERANG, Optional.of("Nelayan"), Optional.empty()),
                        new Consent(
                                Purpose.CONTACT,
                                words,
                                new Source(Way.VOICE, "siti"),
                                program.clock().instant()));
        return id;
    }

    private void moveTo(UUID id, RegionCode region) {
        var worker = program.get(Registry.class).find(id).orElseThrow();
        var home = new Home(region, Optional.empty(), Optional.empty());
        program.get(Registry.class)
                .correct(new WorkerCorrection.Command(
                        id, worker.standing().version(), worker.person(), home, "siti", "pindah rumah"));
        program.awaitQuiet();
    }

    private Stage stageOn(String day, UUID person) {
        program.setToday(LocalDate.parse(day));
        program.get(Adoption.class).moveOn();
        return stage(person);
    }

    private Stage stage(UUID person) {
        return program.get(Adoption.class).moves(person).getLast().to();
    }

    private List<String> waiting(Stage stage) {
        return program.get(Adoption.class).list(new Adoption.Listed(stage, People.of(SERANG, "")), 0, 50).stream()
                .map(one -> one.who().id() + " " + one.who().kind())
                .toList();
    }

    private List<Funnel.Level> funnel(RegionCode within, String segment) {
        var today = Jakarta.today(program.clock());
        return program.get(Funnel.class).levels(Funnel.Asked.weeksUntil(today, 26, People.of(within, segment)));
    }

    private Funnel.Level level(Stage stage, RegionCode within, String segment) {
        return funnel(within, segment).stream()
                .filter(level -> level.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private String version(UUID person) {
        return program.sql()
                .sql("SELECT xmin::text FROM adoption.person WHERE person_id = :id")
                .param("id", person)
                .query(String.class)
                .single();
    }

    private long count(String query) {
        return program.sql().sql(query).query(Long.class).single();
    }

    private List<String> differences() {
        var differences = new ArrayList<String>();
        program.all(Proof.class).stream()
                .filter(proof -> proof.name().equals("stages of adoption"))
                .forEach(proof -> proof.run(differences::add));
        return differences;
    }
}
