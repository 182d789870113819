package id.gapura.enrolment.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.database.Proof;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.AttemptEvent;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.RefusedRows;
import id.gapura.enrolment.attempts.RejectedRows;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.enrolment.rosters.Rosters.Checked;
import id.gapura.enrolment.rosters.Rosters.Upload;
import id.gapura.insight.Success;
import id.gapura.insight.SuccessRate;
import id.gapura.jobs.Job;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class RejectedRowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RegionCode REGENCY = RegionCode.of("36.04");
    private static final String HEADER = "NIK,Nama,Tanggal Lahir,No HP\n";
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static int districts = 10;
    private static int people = 1;

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @Test
    void each_rejected_row_waits_on_the_rescue_list_with_reason_owner_and_deadline() {
        var place = freshPlace();
        staff("petugas-" + districts, place);
        var roster = imported(
                place,
                "dinas",
                nik() + ",Sarip,,\n360,Kurang Angka,01/02/1980,\n,Tanpa NIK,,\n" + nik("020130") + ",Mbah Tua,,\n");

        var listed = listed(place);

        assertThat(listed)
                .extracting(
                        one -> one.draft().get(DraftField.NAME),
                        one -> one.followUp().reason().orElseThrow(),
                        one -> one.followUp().dueOn().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple("Kurang Angka", Reason.FAULTY, TODAY.plusDays(5)),
                        tuple("Tanpa NIK", Reason.UNFINISHED, TODAY.plusDays(7)),
                        tuple("Mbah Tua", Reason.AGE, TODAY.plusDays(7)));
        assertThat(listed).allSatisfy(one -> {
            assertThat(one.opened().door()).isEqualTo(Door.ROSTER);
            assertThat(one.followUp().owner()).isEqualTo("petugas-" + districts);
        });
        assertThat(PROGRAM.get(RejectedRows.class)
                        .find(named(listed, "Tanpa NIK").id()))
                .contains(new RejectedRows.Row(roster, 4));
        assertThat(PROGRAM.get(Attempts.class)
                        .history(named(listed, "Tanpa NIK").id()))
                .extracting(AttemptEvent::kind, AttemptEvent::detail)
                .containsExactly(tuple(AttemptEvent.Kind.ROW_REJECTED, "4"));
    }

    @Test
    void who_sent_the_roster_in_owns_its_rows_if_they_serve_the_place() {
        var place = freshPlace();
        staff("lain-" + districts, place);
        staff("pengirim-" + districts, place);

        imported(place, "pengirim-" + districts, "360,Kurang Angka,01/02/1980,\n");

        assertThat(listed(place)).extracting(one -> one.followUp().owner()).containsExactly("pengirim-" + districts);
    }

    @Test
    void a_row_that_comes_corrected_ends_as_a_member_and_counts_once() {
        var place = freshPlace();
        imported(
                place,
                "dinas",
                "360,Kurang Angka,01/02/1980,\n,Punya Hape,,081234567001\n12,Tetap Salah,03/04/1985,\n");
        var before = listed(place);

        var row = nik("010280") + ",Kurang Angka,01/02/1980,\n";
        imported(place, "dinas", row + row + nik() + ",Punya Hape,,0812-3456-7001\n13,Tetap Salah,03/04/1985,\n");

        assertThat(listed(place))
                .extracting(one -> one.draft().get(DraftField.NAME))
                .containsExactly("Tetap Salah");
        var mended = get(named(before, "Kurang Angka").id());
        assertThat(mended.progress().state()).isEqualTo(State.ENROLLED);
        assertThat(mended.progress().workerId()).isPresent();
        assertThat(mended.followUp().outcome()).contains(Outcome.ENROLLED);
        assertThat(get(named(before, "Punya Hape").id()).progress().state()).isEqualTo(State.ENROLLED);
        assertThat(PROGRAM.get(Attempts.class)
                        .history(named(before, "Tetap Salah").id()))
                .extracting(AttemptEvent::kind)
                .containsExactly(AttemptEvent.Kind.ROW_REJECTED, AttemptEvent.Kind.ROW_REJECTED);
        assertThat(PROGRAM.get(Success.class).byDoor(place, SuccessRate.Span.weeksUntil(TODAY, 1)))
                .containsEntry(Door.ROSTER, new SuccessRate(2, 1, 0, 0, 1));
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_person_who_was_a_member_all_the_time_waits_no_more_and_is_no_success() {
        var place = freshPlace();
        var nik = nik("010280");
        imported(place, "dinas", nik + ",Sudah Anggota,01/02/1980,\n");
        imported(place, "dinas", "360,Sudah Anggota,01/02/1980,\n");
        var waiting = listed(place).getFirst();

        imported(place, "dinas", nik + ",Sudah Anggota,01/02/1980,\n");

        assertThat(get(waiting.id()).progress().state()).isEqualTo(State.ALREADY_MEMBER);
        assertThat(get(waiting.id()).followUp().outcome()).contains(Outcome.DUPLICATE);
        assertThat(differences()).isEmpty();
    }

    @Test
    void the_row_of_another_with_the_same_nik_ends_nothing_nor_does_a_namesake_elsewhere() {
        var place = freshPlace();
        var nik = nik();
        imported(place, "dinas", nik + ",Pemilik Nomor,,\n" + nik + ",Nama Lain,03/04/1985,\n");
        var elsewhere = freshPlace();

        imported(place, "dinas", nik + ",Pemilik Nomor,,\n");
        imported(elsewhere, "dinas", nik() + ",Nama Lain,03/04/1985,\n");

        assertThat(listed(place))
                .extracting(
                        one -> one.draft().get(DraftField.NAME),
                        one -> one.followUp().reason().orElseThrow())
                .containsExactly(tuple("Nama Lain", Reason.NIK_OF_ANOTHER));
    }

    @Test
    void a_roster_that_names_somebody_twice_with_two_birth_dates_can_be_sent_again() {
        var place = freshPlace();
        var nik = nik("010280");
        var rows = nik + ",Dua Kali,01/02/1980,\n" + nik + ",Dua Kali,03/02/1980,\n";
        imported(place, "dinas", rows);

        var again = imported(place, "dinas", rows);

        assertThat(PROGRAM.get(Rosters.class).find(again).orElseThrow().counts().duplicate())
                .isEqualTo(2);
        assertThat(listed(place)).isEmpty();
    }

    @Test
    void a_roster_brings_in_whom_a_platform_named_in_vain_and_the_person_counts_once_at_the_platform() {
        var place = freshPlace();
        var nik = nik();
        refused(nik, "Lewat Mitra");
        var waiting = named(listed(REGENCY), "Lewat Mitra");

        imported(place, "dinas", nik + ",Lewat Mitra,,\n");

        var span = SuccessRate.Span.weeksUntil(TODAY, 1);
        var nothing = new SuccessRate(0, 0, 0, 0, 0);
        assertThat(get(waiting.id()).progress().state()).isEqualTo(State.ENROLLED);
        assertThat(get(waiting.id()).followUp().outcome()).contains(Outcome.ENROLLED);
        assertThat(PROGRAM.get(Success.class).byDoor(REGENCY, span))
                .containsEntry(Door.PLATFORM, new SuccessRate(1, 0, 0, 0, 0));
        assertThat(PROGRAM.get(Success.class).byDoor(place, span).getOrDefault(Door.ROSTER, nothing))
                .isEqualTo(nothing);
        assertThat(differences()).isEmpty();
    }

    @Test
    void whoever_waits_because_of_a_roster_is_not_listed_again_for_a_platform() {
        var place = freshPlace();
        var nik = nik("020130");
        imported(place, "dinas", nik + ",Mbah Tua,,\n");

        refused(nik, "Mbah Tua");

        assertThat(listed(REGENCY))
                .filteredOn(one -> one.draft().get(DraftField.NIK).equals(nik))
                .extracting(one -> one.opened().door())
                .containsExactly(Door.ROSTER);
    }

    @Test
    void a_row_is_forgotten_some_days_after_it_ended_though_its_person_is_a_member() {
        var place = freshPlace();
        imported(place, "dinas", "360,Lama Selesai,01/02/1980,\n");
        var waiting = listed(place).getFirst().id();
        imported(place, "dinas", nik("010280") + ",Lama Selesai,01/02/1980,\n");

        PROGRAM.setToday(TODAY.plusDays(180));
        forget();
        var last = get(waiting).draft().get(DraftField.NAME);
        PROGRAM.setToday(TODAY.plusDays(181));
        forget();
        PROGRAM.setToday(TODAY);

        assertThat(last).isEqualTo("Lama Selesai");
        assertThat(get(waiting).draft().answers()).isEmpty();
        assertThat(get(waiting).progress().state()).isEqualTo(State.ENROLLED);
    }

    @Test
    void many_rows_are_followed_in_batches_and_once_however_often_that_is_begun() {
        var place = freshPlace();
        var rows = new StringBuilder();
        for (int i = 0; i < 1_005; i++) {
            rows.append("36,Orang Nomor ").append(words(i)).append(",01/02/1980,\n");
        }
        var roster = imported(place, "dinas", rows.toString());

        PROGRAM.get(RowFollowing.class).run(roster.toString());
        PROGRAM.awaitQuiet();

        assertThat(PROGRAM.get(RescueList.class)
                        .count(RescueFilter.in(place), TODAY)
                        .listed())
                .isEqualTo(1_005);
        assertThat(differences()).isEmpty();
    }

    @Test
    void nothing_of_a_person_is_to_be_seen_in_the_table() {
        var place = freshPlace();
        var nik = nik();
        imported(place, "dinas", nik + "7,Nama Rahasia,01/02/1980,081234567999\n");

        assertThat(PROGRAM.sql()
                        .sql("SELECT a::text FROM enrolment.attempt a WHERE region_code = :place")
                        .param("place", place.text())
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(row -> row.contains(nik) || row.contains("Rahasia") || row.contains("81234567999"));
    }

    /** A number in letters, since a name has no digits. */
    private static String words(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('A' + digit - '0')))
                .collect(Collectors.joining());
    }

    /** A district nobody else in this class uses. */
    private static RegionCode freshPlace() {
        return RegionCode.of("36.04." + districts++);
    }

    private static String nik() {
        return nik("020586");
    }

    private static String nik(String birth) {
        return "360499" + birth + "%04d".formatted(people++);
    }

    private static void staff(String login, RegionCode scope) {
        PROGRAM.get(Accounts.class).create(new NewStaff(login, login, "rahasia-sekali", Role.BRANCH_OFFICER, scope));
    }

    private static UUID imported(RegionCode place, String actor, String rows) {
        var upload = new Upload("pasar.csv", place, new Roster.Terms("JKK,JKM", "self"), actor, Map.of());
        var content = new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8));
        var checked = (Checked.Judged) PROGRAM.get(Rosters.class).check(upload, content);
        PROGRAM.get(Rosters.class).start(checked.roster().id());
        PROGRAM.awaitQuiet();
        return checked.roster().id();
    }

    /** A platform names somebody without a phone. */
    private static void refused(String nik, String name) {
        var draft = new Draft(Map.of(DraftField.NIK, nik, DraftField.NAME, name));
        var row = new RefusedRows.Row("platform:ojek", "D-" + nik.substring(12), draft);
        PROGRAM.get(TransactionTemplate.class)
                .executeWithoutResult(_ ->
                        PROGRAM.get(RefusedRows.class).keep(row, new RefusedRows.Refusal(Reason.UNFINISHED, "PHONE")));
        PROGRAM.awaitQuiet();
    }

    private static void forget() {
        PROGRAM.all(Job.class).stream()
                .filter(job -> job.name().equals("enrolment.forget-attempts"))
                .forEach(job -> job.run(""));
    }

    private static List<Attempt> listed(RegionCode place) {
        return PROGRAM.get(RescueList.class).list(RescueFilter.in(place), TODAY, 0, 2_000);
    }

    private static Attempt named(List<Attempt> attempts, String name) {
        return attempts.stream()
                .filter(one -> one.draft().get(DraftField.NAME).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Attempt get(UUID id) {
        return PROGRAM.get(Attempts.class).find(id).orElseThrow();
    }

    private static List<String> differences() {
        var differences = new ArrayList<String>();
        PROGRAM.all(Proof.class).forEach(proof -> proof.run(differences::add));
        return differences;
    }
}
