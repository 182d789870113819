package id.gapura.partner.invitation;

import static id.gapura.partner.invitation.PlatformRows.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.program.TestWeb;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept, and for how long, of workers whom platforms name in rows that are refused. */
class ForgottenRefusedWorkersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final int DAYS = 180;
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());

    private static int people;

    /** Each test has a platform of its own, which names one worker. */
    private final int person = ++people;

    private final PlatformRows rows = new PlatformRows(WEB, "kurir-" + person);
    private final String external = "D-" + person;
    private final String nik = TestAttempts.nik();
    private final String phone = "0812955%04d".formatted(person);

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
    void what_was_sent_is_there_on_the_last_day_and_gone_on_the_next() {
        var row = row(external, "Dilupakan", "12", phone);
        rows.send(row);
        var waiting = rows.only();
        rows.care(waiting, Outcome.CANNOT_BE_HELPED);

        forgetOn(TODAY.plusDays(DAYS));
        assertThat(PEOPLE.get(waiting.id()).draft().get(DraftField.NAME)).isEqualTo("Dilupakan");
        forgetOn(TODAY.plusDays(DAYS + 1));

        assertThat(PEOPLE.get(waiting.id()).draft()).isEqualTo(Draft.EMPTY);
        assertThat(keys(waiting)).isEqualTo("null null null");
        rows.send(row);
        assertThat(rows.only().id()).isNotEqualTo(waiting.id());
    }

    @Test
    void what_nobody_took_care_of_is_closed_by_time_and_then_forgotten() {
        rows.send(row(external, "Tertinggal", "12", phone));
        var waiting = rows.only();
        var due = waiting.followUp().dueOn().orElseThrow();

        forgetOn(due.plusDays(DAYS));
        assertThat(PEOPLE.get(waiting.id()).followUp().outcome()).isEmpty();
        forgetOn(due.plusDays(DAYS + 1));
        assertThat(PEOPLE.get(waiting.id()).followUp().outcome()).contains(Outcome.UNREACHABLE);
        forgetOn(due.plusDays(2 * DAYS + 2));

        assertThat(PEOPLE.get(waiting.id()).draft()).isEqualTo(Draft.EMPTY);
    }

    @Test
    void nothing_of_a_person_is_to_be_seen_in_the_tables() {
        rows.send(row(phone, "Nama Rahasia", nik + "7", phone));
        var id = rows.only().id();

        assertThat(WEB.sql().sql("""
                        SELECT a::text FROM enrolment.attempt a WHERE attempt_id = :id
                        UNION ALL SELECT e::text FROM enrolment.attempt_event e WHERE attempt_id = :id""").param("id", id).query(String.class).list())
                .hasSize(2)
                .noneMatch(row -> row.contains(nik) || row.contains("Rahasia") || row.contains(phone.substring(1)));
    }

    @Test
    void whom_a_roster_brought_in_is_forgotten_as_a_row_of_a_roster_is() {
        rows.send(row(external, "Datang Sendiri", nik, "0812"));
        var waiting = rows.only();
        bringIn("Datang Sendiri", nik);

        forgetOn(TODAY.plusDays(DAYS));
        var last = PEOPLE.get(waiting.id());
        forgetOn(TODAY.plusDays(DAYS + 1));

        assertThat(last.progress().state()).isEqualTo(State.ENROLLED);
        assertThat(last.draft().get(DraftField.NAME)).isEqualTo("Datang Sendiri");
        assertThat(PEOPLE.get(waiting.id()).draft()).isEqualTo(Draft.EMPTY);
        assertThat(keys(waiting)).isEqualTo("null null null");
    }

    @Test
    void how_a_membership_began_with_an_officers_help_stays() {
        rows.send(row(external, "Dibantu Petugas", "12", phone));
        var waiting = rows.only();
        var answers = Map.of(DraftField.NIK, nik, DraftField.CONSENT, "Ya", DraftField.REGION, "36.04.19.2008");
        WEB.get(Attempts.class).save(waiting.id(), answers, "serang");
        assertThat(WEB.get(Attempts.class).submit(waiting.id(), "serang")).isInstanceOf(Ending.Enrolled.class);

        forgetOn(TODAY.plusDays(DAYS + 1));

        assertThat(PEOPLE.get(waiting.id()).draft().get(DraftField.CONSENT)).isEqualTo("Ya");
    }

    private static void bringIn(String name, String nik) {
        var upload = new Rosters.Upload(
                "daftar.csv", TestAttempts.VILLAGE, new Roster.Terms("JKK,JKM", "self"), "serang", Map.of());
        var file = "NIK,Nama,Tgl Lahir,L/P\n" + nik + "," + name + ",02/05/1986,P\n";
        var content = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        var checked = (Rosters.Checked.Judged) WEB.get(Rosters.class).check(upload, content);
        WEB.get(Rosters.class).start(checked.roster().id());
        WEB.awaitQuiet();
    }

    private static void forgetOn(LocalDate day) {
        WEB.setToday(day);
        WEB.round("enrolment.forget-attempts");
    }

    private static String keys(Attempt attempt) {
        return WEB.sql()
                .sql("SELECT nik_index, phone_index, named_index FROM enrolment.attempt WHERE attempt_id = :id")
                .param("id", attempt.id())
                .query((row, _) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .single();
    }
}
