package id.gapura.enrolment.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Attempts.OpenResult;
import id.gapura.enrolment.attempts.Attempts.SaveResult;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftProblem;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Reason;
import id.gapura.kernel.Nik;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.registry.Registry;
import id.gapura.registry.Sex;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.vault.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(PROGRAM::get, PROGRAM.clock());

    @BeforeEach
    void setToday() {
        PROGRAM.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        PROGRAM.close();
    }

    @Test
    void whoever_has_all_that_is_needed_is_a_member_at_once() {
        var draft = TestAttempts.complete("SITI  AMINAH", TestAttempts.nik())
                .with(Map.of(DraftField.LIVELIHOOD, "tukang ojek", DraftField.PROGRAMMES, "JKK,JKM,JHT"));
        var opening = PEOPLE.opening(draft);

        var ending = PEOPLE.face().enrol(opening);

        var attempt = PEOPLE.get(opening.id());
        var worker = PROGRAM.get(Registry.class)
                .find(attempt.progress().workerId().orElseThrow())
                .orElseThrow();
        var member = PROGRAM.get(Membership.class).find(worker.id()).orElseThrow();
        assertThat(ending).isEqualTo(new Ending.Enrolled(worker.id()));
        assertThat(worker.person().name()).isEqualTo("Siti Aminah");
        assertThat(worker.person().sex()).isEqualTo(Sex.FEMALE);
        assertThat(worker.person().birthOn()).isEqualTo(LocalDate.of(1986, 5, 2));
        assertThat(worker.home().phone()).contains("+6281234567890");
        assertThat(worker.home().region()).isEqualTo(TestAttempts.VILLAGE);
        assertThat(member.terms().programmes()).isEqualTo(Programmes.JKK_JKM_JHT);
        assertThat(member.terms().sector()).isEqualTo(Sector.TRANSPORT);
        assertThat(member.facts().registeredOn()).isEqualTo(TODAY);
        assertThat(attempt.followUp().reason()).isEmpty();
        assertThat(kinds(opening.id()))
                .containsExactly(
                        AttemptEvent.Kind.ENROLLED,
                        AttemptEvent.Kind.ASKED,
                        AttemptEvent.Kind.HANDED_IN,
                        AttemptEvent.Kind.OPENED);
    }

    @Test
    void the_same_command_again_gives_the_same_answer_and_another_one_is_a_conflict() {
        var nik = TestAttempts.nik();
        var opening = PEOPLE.opening(TestAttempts.complete("Jaenudin", nik));
        var first = PEOPLE.face().enrol(opening);
        long workers = count("registry.worker");

        var again = PEOPLE.face().enrol(opening);
        var other = PEOPLE.face()
                .enrol(new Opening(
                        opening.id(),
                        opening.door(),
                        opening.place(),
                        TestAttempts.complete("Jaenudin Lain", nik),
                        opening.actor()));

        assertThat(again).isEqualTo(first);
        assertThat(other).isEqualTo(new Ending.Conflict());
        assertThat(count("registry.worker")).isEqualTo(workers);
        assertThat(kinds(opening.id())).hasSize(4);
    }

    @Test
    void a_draft_is_kept_bit_by_bit_and_also_when_it_is_wrong() {
        var opening = PEOPLE.opening(Draft.of(DraftField.NAME, "Karta"));
        var nik = TestAttempts.nik();

        var opened = PEOPLE.face().open(opening);
        var wrong = PEOPLE.face().save(opening.id(), Map.of(DraftField.NIK, nik.substring(1)), "self");
        var refused = PEOPLE.face().submit(opening.id(), "self");
        var right = PEOPLE.face()
                .save(opening.id(), Map.of(DraftField.NIK, nik, DraftField.CONSENT, "Ya, saya setuju."), "self");
        var ending = PEOPLE.face().submit(opening.id(), "self");

        assertThat(opened).isInstanceOf(OpenResult.Opened.class);
        assertThat(faults(wrong))
                .containsExactly(
                        new DraftFault(DraftProblem.NIK_LENGTH, "15"),
                        new DraftFault(DraftProblem.CONSENT_MISSING, ""));
        assertThat(refused).isEqualTo(new Ending.NotReady(faults(wrong)));
        assertThat(faults(right)).isEmpty();
        assertThat(ending).isInstanceOf(Ending.Enrolled.class);
        assertThat(PEOPLE.face().history(opening.id()))
                .filteredOn(event -> event.kind() == AttemptEvent.Kind.SAVED)
                .extracting(AttemptEvent::detail)
                .containsExactly("NIK,CONSENT", "NIK");
    }

    @Test
    void a_blank_answer_takes_one_away_and_an_equal_one_changes_nothing() {
        var opening = PEOPLE.opening(Draft.of(DraftField.NAME, "Karta").with(DraftField.INCOME, "1,5 jt"));
        PEOPLE.face().open(opening);

        PEOPLE.face().save(opening.id(), Map.of(DraftField.NAME, "Karta"), "self");
        PEOPLE.face().save(opening.id(), Map.of(DraftField.INCOME, " "), "self");

        assertThat(PEOPLE.get(opening.id()).draft()).isEqualTo(Draft.of(DraftField.NAME, "Karta"));
        assertThat(kinds(opening.id())).containsExactly(AttemptEvent.Kind.SAVED, AttemptEvent.Kind.OPENED);
    }

    @Test
    void a_draft_of_before_is_read_without_what_is_asked_no_more() {
        var id = opened(Draft.of(DraftField.NAME, "Karta")).id();
        var before = PROGRAM.get(Vault.class)
                .seal(id, Vault.Field.DRAFT, "{\"NAME\":\"Karta\",\"CONTACT\":\"Boleh dihubungi\"}");
        PROGRAM.sql()
                .sql("UPDATE enrolment.attempt SET draft_sealed = :draft WHERE attempt_id = :id")
                .param("draft", before)
                .param("id", id)
                .update();

        PEOPLE.face().save(id, Map.of(DraftField.INCOME, "1,5 jt"), "self");

        assertThat(PEOPLE.get(id).draft())
                .isEqualTo(Draft.of(DraftField.NAME, "Karta").with(DraftField.INCOME, "1,5 jt"));
    }

    @Test
    void what_was_handed_in_is_changed_by_nobody() {
        var id = PEOPLE.handedIn("Rohani", TestAttempts.nik());

        var result = PEOPLE.face().save(id, Map.of(DraftField.NAME, "Lain"), "self");

        assertThat(result).isEqualTo(new SaveResult.Over(PEOPLE.get(id)));
        assertThat(PEOPLE.get(id).draft().get(DraftField.NAME)).isEqualTo("Rohani");
        assertThat(PEOPLE.face().submit(UUID.randomUUID(), "self")).isEqualTo(new Ending.Unknown());
        assertThat(PEOPLE.face().save(UUID.randomUUID(), Map.of(), "self")).isEqualTo(new SaveResult.Unknown());
    }

    @Test
    void a_known_person_is_a_member_already_also_in_another_spelling() {
        var nik = TestAttempts.nik();
        var first = PEOPLE.get(PEOPLE.handedIn("Soekarno", nik));

        var ending = PEOPLE.face().enrol(PEOPLE.opening(TestAttempts.complete("Sukarno", nik)));

        assertThat(ending)
                .isEqualTo(new Ending.AlreadyMember(first.progress().workerId().orElseThrow()));
    }

    @Test
    void a_known_nik_under_another_name_waits_for_an_officer() {
        var nik = TestAttempts.nik();
        PEOPLE.handedIn("Mariyam", nik);
        var id = PEOPLE.handedIn("Dulah", nik);

        var attempt = PEOPLE.get(id);

        assertThat(attempt.progress().state()).isEqualTo(State.NEEDS_DECISION);
        assertThat(attempt.followUp().reason()).contains(Reason.NIK_OF_ANOTHER);
        assertThat(attempt.followUp().dueOn()).contains(TODAY.plusDays(3));
        assertThat(attempt.progress().workerId()).isEmpty();
    }

    @Test
    void a_known_nik_with_another_birth_date_waits_for_an_officer_too() {
        var nik = TestAttempts.nik();
        PEOPLE.handedIn("Mariyam", nik);
        var same = PEOPLE.opening(TestAttempts.complete("Mariyam", nik).with(DraftField.BIRTH_ON, "2 Mei 1986"));
        var other = PEOPLE.opening(TestAttempts.complete("Mariyam", nik).with(DraftField.BIRTH_ON, "3 Mei 1986"));

        assertThat(PEOPLE.face().enrol(same)).isInstanceOf(Ending.AlreadyMember.class);
        assertThat(PEOPLE.face().enrol(other)).isInstanceOf(Ending.Waiting.class);
        assertThat(PEOPLE.get(other.id()).followUp().reason()).contains(Reason.NIK_OF_ANOTHER);
    }

    @Test
    void whoever_becomes_a_member_ends_their_own_other_attempts_and_nobody_elses_with_that_nik() {
        var nik = TestAttempts.nik();
        var own = PEOPLE.opening(new Draft(Map.of(DraftField.NAME, "Mariyam", DraftField.NIK, nik)));
        var others = PEOPLE.opening(new Draft(Map.of(DraftField.NAME, "Dulah", DraftField.NIK, nik)));
        PEOPLE.face().open(own);
        PEOPLE.face().open(others);

        PEOPLE.handedIn("Mariyam", nik);

        assertThat(PEOPLE.get(own.id()).progress().state()).isEqualTo(State.ALREADY_MEMBER);
        assertThat(PEOPLE.get(others.id()).progress().state()).isEqualTo(State.OPEN);
        assertThat(PEOPLE.get(others.id()).followUp().reason()).contains(Reason.NIK_OF_ANOTHER);
        assertThat(PEOPLE.get(others.id()).followUp().isListed(TODAY)).isTrue();
    }

    @Test
    void what_is_left_unfinished_is_abandoned_on_the_third_day_and_goes_on_where_it_stopped() {
        var opening = PEOPLE.opening(Draft.of(DraftField.NAME, "Wati"));
        PEOPLE.face().open(opening);
        var attempt = PEOPLE.get(opening.id());

        assertThat(attempt.stateOn(TODAY.plusDays(2))).isEqualTo(State.OPEN);
        assertThat(attempt.stateOn(TODAY.plusDays(3))).isEqualTo(State.ABANDONED);
        assertThat(attempt.followUp().isListed(TODAY.plusDays(3))).isTrue();
        assertThat(attempt.followUp().reason()).contains(Reason.UNFINISHED);
        assertThat(attempt.followUp().isOverdue(TODAY.plusDays(10))).isFalse();
        assertThat(attempt.followUp().isOverdue(TODAY.plusDays(11))).isTrue();

        PROGRAM.setToday(TODAY.plusDays(5));
        var answers = TestAttempts.complete("Wati", TestAttempts.nik()).answers();
        PEOPLE.face().save(opening.id(), answers, "self");
        assertThat(PEOPLE.get(opening.id()).stateOn(TODAY.plusDays(5))).isEqualTo(State.OPEN);
        PROGRAM.setToday(TODAY.plusDays(9));
        PEOPLE.face().submit(opening.id(), "self");

        assertThat(PEOPLE.get(opening.id()).progress().state()).isEqualTo(State.ENROLLED);
        assertThat(PEOPLE.get(opening.id()).followUp().outcome()).contains(Outcome.ENROLLED);
    }

    @Test
    void the_reason_says_what_is_the_matter_with_a_draft() {
        var faulty = opened(TestAttempts.complete("Udin", "36049942058600"));
        var old = opened(TestAttempts.complete("Udin", TestAttempts.nik()).with(DraftField.BIRTH_ON, "2 Mei 1950"));

        assertThat(faulty.followUp().reason()).contains(Reason.FAULTY);
        assertThat(old.followUp().reason()).contains(Reason.AGE);
    }

    @Test
    void the_other_open_attempts_of_a_person_end_when_one_succeeds() {
        var nik = TestAttempts.nik();
        var left = opened(new Draft(Map.of(DraftField.NAME, "Sarip", DraftField.NIK, nik)));
        PROGRAM.setToday(TODAY.plusDays(4));

        var id = PEOPLE.handedIn("Sarip", nik);

        assertThat(PEOPLE.get(left.id()).progress().state()).isEqualTo(State.ALREADY_MEMBER);
        assertThat(PEOPLE.get(left.id()).progress().workerId())
                .isEqualTo(PEOPLE.get(id).progress().workerId());
        assertThat(PEOPLE.get(left.id()).followUp().outcome()).contains(Outcome.DUPLICATE);
    }

    @Test
    void an_attempt_counts_where_the_worker_lives_or_where_the_door_is_or_where_the_nik_is_from() {
        var nowhere = new Opening(UUID.randomUUID(), Door.SELF, RegionCode.NATION, Draft.EMPTY, "self");
        var byNik = new Opening(
                UUID.randomUUID(), Door.SELF, RegionCode.NATION, Draft.of(DraftField.NIK, "3510990205860001"), "self");
        PEOPLE.face().open(nowhere);
        PEOPLE.face().open(byNik);

        assertThat(PEOPLE.get(nowhere.id()).place()).isEqualTo(RegionCode.NATION);
        assertThat(PEOPLE.get(byNik.id()).place()).isEqualTo(RegionCode.of("35.10"));
        assertThat(opened(Draft.EMPTY).place()).isEqualTo(TestAttempts.VILLAGE);
        assertThat(opened(Draft.of(DraftField.REGION, "31.71")).place()).isEqualTo(RegionCode.of("31.71"));
    }

    @Test
    void an_attempt_belongs_to_who_helps_with_it_or_else_to_an_officer_close_by() {
        var place = RegionCode.of("35.10");
        staff("jatim", Role.BRANCH_OFFICER, "35");
        staff("muncar", Role.VILLAGE_OFFICER, "35.10");
        staff("muncar2", Role.VILLAGE_OFFICER, "35.10");
        staff("periksa", Role.AUDITOR, "35.10");

        var helped = new Opening(UUID.randomUUID(), Door.CONSOLE, place, Draft.EMPTY, "jatim");
        PEOPLE.face().open(helped);
        var alone = java.util.stream.Stream.generate(
                        () -> new Opening(UUID.randomUUID(), Door.SELF, place, Draft.EMPTY, "self"))
                .limit(20)
                .peek(PEOPLE.face()::open)
                .map(opening -> PEOPLE.get(opening.id()).followUp().owner())
                .toList();

        assertThat(PEOPLE.get(helped.id()).followUp().owner()).isEqualTo("jatim");
        assertThat(alone).contains("muncar", "muncar2").doesNotContain("jatim", "periksa", "");
        assertThat(opened(Draft.EMPTY).followUp().owner()).isEmpty();
    }

    @Test
    void a_draft_is_found_by_its_phone_until_it_is_handed_in() {
        var opening = PEOPLE.opening(new Draft(Map.of(DraftField.NAME, "Yayah", DraftField.PHONE, "0813-1111-2222")));
        PEOPLE.face().open(opening);

        assertThat(PEOPLE.face().openOfPhone("+6281311112222"))
                .extracting(Attempt::id)
                .containsExactly(opening.id());
        PEOPLE.face()
                .save(
                        opening.id(),
                        TestAttempts.complete("Yayah", TestAttempts.nik()).answers(),
                        "self");
        PEOPLE.face().save(opening.id(), Map.of(DraftField.PHONE, "0813-1111-2222"), "self");
        PEOPLE.face().submit(opening.id(), "self");
        assertThat(PEOPLE.face().openOfPhone("+6281311112222")).isEmpty();
    }

    @Test
    void nothing_of_a_person_can_be_read_from_the_tables_or_a_log() {
        var nik = TestAttempts.nik();
        var opening = PEOPLE.opening(TestAttempts.complete("Rahasianingsih", nik));
        PEOPLE.face().open(opening);
        PEOPLE.face().save(opening.id(), Map.of(DraftField.ADDRESS, "Kp. Rahasia"), "self");

        var rows = PROGRAM.sql()
                .sql("SELECT a::text || coalesce((SELECT string_agg(e::text, ' ') FROM enrolment.attempt_event e"
                        + " WHERE e.attempt_id = a.attempt_id), '') FROM enrolment.attempt a WHERE attempt_id = :id")
                .param("id", opening.id())
                .query(String.class)
                .single();

        assertThat(rows + PEOPLE.get(opening.id()) + opening)
                .contains("ADDRESS")
                .doesNotContain(nik, "Rahasia", "0812", "81234567890");
    }

    @Test
    void two_doors_at_the_same_moment_make_one_member() throws Exception {
        var nik = TestAttempts.nik();
        var endings = new java.util.concurrent.ConcurrentLinkedQueue<Ending>();
        var threads = List.of(
                Thread.ofVirtual()
                        .unstarted(() ->
                                endings.add(PEOPLE.face().enrol(PEOPLE.opening(TestAttempts.complete("Ahmad", nik))))),
                Thread.ofVirtual()
                        .unstarted(() -> endings.add(
                                PEOPLE.face().enrol(PEOPLE.opening(TestAttempts.complete("Achmad", nik))))));
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }

        var worker = PROGRAM.get(Registry.class)
                .residentsByNik(List.of(new Nik(nik)))
                .values()
                .iterator()
                .next()
                .workerId();
        assertThat(endings).containsExactlyInAnyOrder(new Ending.Enrolled(worker), new Ending.AlreadyMember(worker));
    }

    private static Attempt opened(Draft draft) {
        var opening = PEOPLE.opening(draft);
        PEOPLE.face().open(opening);
        return PEOPLE.get(opening.id());
    }

    private static void staff(String login, Role role, String scope) {
        PROGRAM.get(Accounts.class).create(new NewStaff(login, login, "rahasia-sekali", role, RegionCode.of(scope)));
    }

    private static List<DraftFault> faults(SaveResult result) {
        return ((SaveResult.Saved) result).faults();
    }

    private static List<AttemptEvent.Kind> kinds(UUID id) {
        return PEOPLE.face().history(id).stream().map(AttemptEvent::kind).toList();
    }

    private static long count(String table) {
        return PROGRAM.sql()
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
