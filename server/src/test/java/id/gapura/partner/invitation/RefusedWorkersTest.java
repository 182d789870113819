package id.gapura.partner.invitation;

import static id.gapura.partner.invitation.PlatformRows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.AttemptEvent;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Reason;
import id.gapura.insight.Success;
import id.gapura.insight.SuccessRate;
import id.gapura.insight.SuccessRate.Span;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.sandbox.SandboxDukcapil;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workers whom platforms name in rows that are refused. */
class RefusedWorkersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());

    private static int people;

    /** Each test has a platform of its own, which names one worker. */
    private final int person = ++people;

    private final String channel = "ojek-" + person;
    private final PlatformRows rows = new PlatformRows(WEB, channel);
    private final String external = "D-" + person;
    private final String nik = TestAttempts.nik();
    private final String phone = "0812944%04d".formatted(person);

    @BeforeAll
    static void staff() {
        WEB.loadVillages();
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("pusat", Role.BRANCH_OFFICER, "");
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    @BeforeEach
    void setToday() {
        WEB.setToday(TODAY);
    }

    @Test
    void who_can_be_reached_or_known_again_waits_with_reason_owner_and_deadline() {
        rows.send(row(external + "a", "Salah Angka", "12", phone));
        rows.send(row(external + "b", "Terlalu Tua", "360499420530%04d".formatted(person), phone));
        rows.send("""
                {"externalId": "%s", "name": "Tanpa Hape", "nik": "%s"}""".formatted(external + "c", nik));
        rows.send(row("bukan nomor", "Nomor Salah", TestAttempts.nik(), phone));

        assertThat(rows.listed())
                .extracting(
                        one -> one.draft().get(DraftField.NAME),
                        one -> one.followUp().reason().orElseThrow(),
                        one -> one.followUp().dueOn().orElseThrow(),
                        Attempt::place,
                        one -> one.followUp().owner())
                .containsExactlyInAnyOrder(
                        tuple("Salah Angka", Reason.FAULTY, TODAY.plusDays(5), RegionCode.NATION, "pusat"),
                        tuple("Terlalu Tua", Reason.AGE, TODAY.plusDays(7), RegionCode.of("36.04"), "serang"),
                        tuple("Tanpa Hape", Reason.UNFINISHED, TODAY.plusDays(7), RegionCode.of("36.04"), "serang"),
                        tuple("Nomor Salah", Reason.FAULTY, TODAY.plusDays(5), RegionCode.of("36.04"), "serang"));
        assertThat(rows.listed()).allSatisfy(one -> {
            assertThat(one.opened().door()).isEqualTo(Door.PLATFORM);
            assertThat(one.awaitsConsent()).isFalse();
        });
        assertThat(rows.history(named("Salah Angka")))
                .extracting(AttemptEvent::kind, AttemptEvent::detail)
                .containsExactly(tuple(AttemptEvent.Kind.ROW_REFUSED, "NIK,REGION"));
    }

    @Test
    void a_row_by_which_nobody_can_be_reached_is_kept_nowhere() {
        assertThat(rows.send(row(external, "Siapa Saja", "12", "0812"))).isInstanceOf(RowAnswer.Refused.class);
        rows.send("{\"name\": \"Siapa Saja\"}");

        assertThat(rows.listed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"D-x, ''", "'', ''", "D-y, Anton"})
    void the_same_row_again_adds_none_also_once_an_officer_has_ended_it(String id, String name) {
        var row = row(id, name, "12", phone);
        rows.send(row);
        rows.send(row);
        var waiting = rows.only();
        WEB.setToday(TODAY.plusDays(2));
        rows.send(row);

        assertThat(rows.only()).isEqualTo(waiting);
        assertThat(rows.history(waiting)).hasSize(1);
        rows.care(waiting, Outcome.CANNOT_BE_HELPED);
        rows.send(row);
        assertThat(rows.listed()).isEmpty();
        assertThat(tried(Span.weeksUntil(TODAY.plusDays(2), 2)).refused()).isPositive();
    }

    @Test
    void a_row_that_says_more_is_added_to_what_is_known_and_the_deadline_stays() {
        rows.send(row(external, "Kurang Jelas", nik + "1", phone));
        WEB.setToday(TODAY.plusDays(2));

        rows.send(row(external, "Kurang Jelas", nik, "0812"));

        var waiting = rows.only();
        assertThat(waiting.draft().get(DraftField.NIK)).isEqualTo(nik);
        assertThat(waiting.draft().get(DraftField.PHONE)).isEqualTo(phone);
        assertThat(waiting.followUp().dueOn()).contains(TODAY.plusDays(5));
        assertThat(waiting.place()).isEqualTo(RegionCode.of("36.04"));
        assertThat(waiting.followUp().owner()).isEqualTo("serang");
    }

    @Test
    void what_an_officer_is_at_is_not_written_over() {
        rows.send(row(external, "Sedang Dibantu", "12", phone));
        var waiting = rows.only();
        WEB.get(Attempts.class).save(waiting.id(), Map.of(DraftField.NIK, nik), "serang");

        rows.send(row(external, "Sedang Dibantu", "13", phone));
        var right = rows.send(row(external, "Sedang Dibantu", nik, phone));

        assertThat(PEOPLE.get(waiting.id()).draft().get(DraftField.NIK)).isEqualTo(nik);
        assertThat(PEOPLE.get(waiting.id()).followUp().reason()).contains(Reason.UNFINISHED);
        assertThat(right).isEqualTo(refused("nik", "being-enrolled"));
        assertThat(rows.listed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, false", "8, true"})
    void named_right_the_same_attempt_goes_on_as_one_whose_worker_is_asked(int days, boolean isListed) {
        rows.send(row(external, "Akhirnya Benar", "12", phone));
        var waiting = rows.only();
        var asked = TODAY.plusDays(3);
        WEB.setToday(asked);

        var answer = rows.send(row(external, "Akhirnya Benar", nik, phone));

        assertThat(answer).isInstanceOf(RowAnswer.Taken.class);
        var invitation = ((RowAnswer.Taken) answer).invitation();
        assertThat(invitation.id()).isEqualTo(waiting.id());
        assertThat(invitation.answerBy()).isEqualTo(asked.plusDays(7));
        assertThat(PEOPLE.get(waiting.id()).awaitsConsent()).isTrue();
        WEB.setToday(asked.plusDays(days));
        assertThat(rows.listed().stream().map(Attempt::id).anyMatch(waiting.id()::equals))
                .isEqualTo(isListed);
    }

    @Test
    void a_yes_to_it_is_one_success_of_the_platform_in_the_week_of_the_first_row() {
        WEB.awaitQuiet();
        var before = WEB.get(Success.class).byDoor(RegionCode.of("36.04"), Span.weeksUntil(TODAY, 1));
        rows.send(row(external, "Jadi Peserta", "12", phone).replace("}", ", \"region\": \"36.04\"}"));
        WEB.awaitQuiet();
        var waits = WEB.get(Success.class).byDoor(RegionCode.of("36.04"), Span.weeksUntil(TODAY, 1));
        WEB.setToday(TODAY.plusDays(7));
        rows.send(row(external, "Jadi Peserta", nik, phone));

        var ending = WEB.get(Invitations.class).yes(invitation(), "Ya", Map.of());

        WEB.awaitQuiet();
        var after = WEB.get(Success.class).byDoor(RegionCode.of("36.04"), Span.weeksUntil(TODAY, 1));
        assertThat(ending).containsInstanceOf(Ending.Enrolled.class);
        assertThat(of(waits).unfinished()).isEqualTo(of(before).unfinished() + 1);
        assertThat(of(after).unfinished()).isEqualTo(of(before).unfinished());
        assertThat(of(after).enrolled()).isEqualTo(of(before).enrolled() + 1);
        assertThat(WEB.differences()).isEmpty();
    }

    @Test
    void a_worker_is_known_again_by_the_nik_under_another_id_but_not_somebody_of_another_name() {
        rows.send(row("nomor salah", "Asep Hidayat", nik, phone));
        var waiting = rows.only();

        rows.send(row(external, "ASEP HIDAYAT", nik, "0812"));
        assertThat(rows.only().id()).isEqualTo(waiting.id());
        rows.send(row(external + "x", "Budi", nik, "0812"));

        assertThat(rows.listed()).hasSize(2);
        assertThat(((RowAnswer.Taken) rows.send(row(external, "Asep Hidayat", nik, phone)))
                        .invitation()
                        .id())
                .isEqualTo(waiting.id());
    }

    @Test
    void who_is_a_member_is_not_listed_and_who_waits_ends_as_one() {
        var sarip = WEB.people().member("Sarip");
        rows.send(row(external, "Sarip", "12", phone));
        var waiting = rows.only();

        rows.send(row(external + "x", "Sarip", sarip.nik().digits(), "0812"));
        assertThat(rows.listed()).hasSize(1);
        rows.send(row(external, "Sarip", sarip.nik().digits(), phone));

        assertThat(rows.listed()).isEmpty();
        assertThat(PEOPLE.get(waiting.id()).progress().state()).isEqualTo(State.ALREADY_MEMBER);
        assertThat(PEOPLE.get(waiting.id()).progress().workerId()).contains(sarip.id());
        assertThat(PEOPLE.get(waiting.id()).followUp().outcome()).contains(Outcome.DUPLICATE);
    }

    @Test
    void who_joins_alone_meanwhile_waits_no_more() {
        rows.send(row(external, "Sendiri", nik, "0812"));
        var waiting = rows.only();

        PEOPLE.handedIn("Sendiri", nik);

        assertThat(rows.listed()).isEmpty();
        assertThat(PEOPLE.get(waiting.id()).progress().state()).isEqualTo(State.ALREADY_MEMBER);
    }

    @Test
    void whom_the_platform_has_asked_or_who_is_being_enrolled_is_not_listed() {
        rows.send(row(external, "Sudah Ditanya", nik, phone));
        var other = TestAttempts.nik();
        var self = PEOPLE.opening(TestAttempts.complete("Mulai Sendiri", other));
        PEOPLE.face().open(self);

        rows.send(row(external, "Sudah Ditanya", "12", phone));
        rows.send(row(external + "x", "Sudah Ditanya", nik, "0812"));
        rows.send(row(external + "y", "Mulai Sendiri", other, "0812"));

        assertThat(rows.listed()).isEmpty();
    }

    @Test
    void a_no_told_to_the_officer_is_a_no_to_the_platform() {
        rows.send(row(external, "Tidak Mau", "12", phone));
        rows.care(rows.only(), Outcome.DECLINED);

        var again = rows.send(row(external, "Tidak Mau", nik, phone));
        rows.send(row(external, "Tidak Mau", "13", phone));

        assertThat(again).isEqualTo(refused("nik", "declined"));
        assertThat(rows.listed()).isEmpty();
    }

    @Test
    void whom_nobody_reached_is_asked_once_the_row_is_right() {
        rows.send(row(external, "Tak Terjangkau", "12", phone));
        var waiting = rows.only();
        rows.care(waiting, Outcome.UNREACHABLE);

        rows.send(row(external, "Tak Terjangkau", nik, phone));

        assertThat(invitation()).isEqualTo(waiting.id());
        assertThat(PEOPLE.get(waiting.id()).followUp().outcome()).isEmpty();
    }

    @Test
    void a_phone_that_is_asked_for_another_is_the_officers_to_find_out() {
        rows.send(row(external, "Pertama", nik, phone));

        var second = rows.send(row(external + "x", "Kedua", TestAttempts.nik(), phone));

        assertThat(second).isInstanceOf(RowAnswer.Refused.class);
        assertThat(rows.only().draft().get(DraftField.NAME)).isEqualTo("Kedua");
        assertThat(WEB.get(Attempts.class).namedWithPhone("+62" + phone.substring(1)))
                .extracting(one -> one.draft().get(DraftField.NAME))
                .containsExactly("Pertama");
    }

    @Test
    void two_platforms_have_rows_of_their_own() {
        rows.send(row(external, "Dua Mitra", "12", phone));

        new PlatformRows(WEB, "lain-" + person).send(row(external, "Dua Mitra Lain", "12", phone));

        assertThat(rows.listed()).hasSize(1);
        assertThat(new PlatformRows(WEB, "lain-" + person).listed()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"unreachable", "''"})
    void what_is_handed_in_is_for_the_id_office_or_an_officer_to_say(String closed) {
        var sarip = WEB.people().member("Sarip");
        rows.send(row(external, "Sarip", "12", phone));
        var waiting = rows.only();
        handIn(waiting, TestAttempts.nik(SandboxDukcapil.Mood.UNKNOWN.serial()));
        if (!closed.isEmpty()) {
            rows.care(waiting, Outcome.UNREACHABLE);
        }

        var asked = rows.send(row(external, "Sarip", nik, phone));
        rows.send(row(external, "Sarip", sarip.nik().digits(), phone));

        assertThat(asked).isEqualTo(refused("nik", "being-enrolled"));
        assertThat(PEOPLE.get(waiting.id()).progress().state()).isEqualTo(State.NEEDS_DECISION);
        assertThat(PEOPLE.get(waiting.id()).progress().workerId()).isEmpty();
    }

    private static void handIn(Attempt attempt, String nik) {
        var answers = Map.of(DraftField.NIK, nik, DraftField.CONSENT, "Ya", DraftField.REGION, "36.04.19.2008");
        WEB.get(Attempts.class).save(attempt.id(), answers, "serang");
        assertThat(WEB.get(Attempts.class).submit(attempt.id(), "serang")).isInstanceOf(Ending.Waiting.class);
    }

    @Test
    void what_an_officer_typed_stays_also_once_it_is_listed_again() {
        var faulty = row(external, "Nama Salah", "12", phone);
        rows.send(faulty);
        var waiting = rows.only();
        var typed = Map.of(DraftField.NAME, "Nama Benar", DraftField.ADDRESS, "Kp. Baru", DraftField.CONSENT, "Ya");
        WEB.setToday(TODAY.plusDays(1));
        WEB.get(Attempts.class).save(waiting.id(), typed, "serang");
        WEB.setToday(TODAY.plusDays(30));

        rows.send(faulty);
        assertThat(rows.only().draft().get(DraftField.NAME)).isEqualTo("Nama Benar");
        assertThat(rows.history(waiting)).hasSize(2);
        rows.send(row(external, "Nama Salah", nik, phone));

        var asked = PEOPLE.get(waiting.id());
        assertThat(asked.draft().get(DraftField.NAME)).isEqualTo("Nama Benar");
        assertThat(asked.draft().get(DraftField.NIK)).isEqualTo(nik);
        assertThat(asked.draft().get(DraftField.ADDRESS)).isEqualTo("Kp. Baru");
        assertThat(asked.awaitsConsent()).isTrue();
        assertThat(rows.history(waiting))
                .extracting(AttemptEvent::kind)
                .containsExactly(
                        AttemptEvent.Kind.ROW_CORRECTED, AttemptEvent.Kind.SAVED, AttemptEvent.Kind.ROW_REFUSED);
        assertThat(rows.history(waiting).getFirst().detail()).isEmpty();
    }

    private RowAnswer refused(String field, String problem) {
        return new RowAnswer.Refused(external, List.of(new Flaw(field, problem, "")));
    }

    private UUID invitation() {
        return WEB.get(Invitations.class)
                .find(channel, external)
                .orElseThrow()
                .invitation()
                .id();
    }

    private Attempt named(String name) {
        return rows.listed().stream()
                .filter(one -> one.draft().get(DraftField.NAME).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SuccessRate of(Map<Door, SuccessRate> byDoor) {
        return Optional.ofNullable(byDoor.get(Door.PLATFORM)).orElse(new SuccessRate(0, 0, 0, 0, 0));
    }

    private static SuccessRate tried(Span span) {
        WEB.awaitQuiet();
        return of(WEB.get(Success.class).byDoor(RegionCode.NATION, span));
    }
}
