package id.gapura.console.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.accounts.Role;
import id.gapura.collective.Arrangements;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.FollowUps;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.RosterPeople;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.insight.Success;
import id.gapura.insight.SuccessRate;
import id.gapura.jobs.Job;
import id.gapura.kernel.Nik;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.registry.Registry;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** People of rosters whom their collective enrolment leaves out. */
class LeftOutPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final YearMonth NOVEMBER = YearMonth.from(TODAY);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String VILLAGE = "36.04.19.2008";

    private static int serial;

    @BeforeAll
    static void staff() {
        WEB.loadVillages();
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("bandung", Role.BRANCH_OFFICER, "32");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void whoever_is_left_out_waits_on_the_rescue_list_with_reason_owner_and_deadline() {
        var niks = List.of(nik(), nik(), nik());
        var roster = roster(VILLAGE, niks, "Tidak Setuju", "Sudah Pindah", "Setuju");
        closed(worker(niks.get(1)));

        enrol(roster, answers("self", "2026-11-20", niks.getFirst()));

        assertThat(listed(roster))
                .extracting(
                        one -> one.draft().get(DraftField.NAME),
                        one -> one.followUp().reason().orElseThrow(),
                        one -> one.followUp().dueOn().orElseThrow(),
                        one -> one.followUp().owner(),
                        one -> one.opened().door())
                .containsExactlyInAnyOrder(
                        tuple("Tidak Setuju", Reason.UNSIGNED, TODAY.plusDays(7), "serang", Door.ROSTER),
                        tuple("Sudah Pindah", Reason.MEMBERSHIP_CLOSED, TODAY.plusDays(7), "serang", Door.ROSTER));
        assertThat(WEB.signIn("serang").get("/console").body()).contains("Orang gagal mendaftar dan menunggu bantuan");
    }

    @Test
    void the_rescue_list_and_the_case_say_why_in_both_languages_and_lead_to_the_person() {
        var nik = nik();
        var roster = roster(VILLAGE, List.of(nik, nik()), "Wati Belum", "Setuju");
        enrol(roster, answers("self", "2026-11-20", nik));
        var id = listed(roster).getFirst().id();
        var serang = WEB.signIn("serang");

        var done = serang.get(address(roster)).body();
        var list = serang.get("/console/rescue?reason=unsigned").body();
        var page = serang.get("/console/rescue/" + id).body();
        serang.get("/console?lang=en");
        var english = serang.get("/console/rescue?reason=unsigned").body();
        var englishPage = serang.get("/console/rescue/" + id).body();

        assertThat(done).contains("/console/rescue/" + id, "Di daftar bantuan");
        assertThat(list)
                .contains("Wati Belum", "Tidak menandatangani lembar persetujuan daftar kolektif", "Daftar kolektif");
        assertThat(page)
                .contains("/console/people/" + worker(nik), address(roster), "Tidak ikut waktu daftar kolektif")
                .doesNotContain("/console/enrol/" + id);
        assertThat(english).contains("Wati Belum", "Did not sign the roster’s consent sheet", "Roster");
        assertThat(englishPage).contains("Left out when the roster was enrolled");
        assertThat(serang.get("/console/enrol/" + id).status()).isEqualTo(404);
        assertThat(WEB.signIn("bandung").get("/console/rescue/" + id).status()).isEqualTo(404);
    }

    @Test
    void it_ends_by_itself_when_a_month_is_paid_and_counts_as_a_success_again() {
        var village = "36.04.19.2009";
        var niks = List.of(nik(), nik());
        var roster = roster(village, niks, "Membayar Nanti", "Setuju");
        var registered = success(village);
        enrol(roster, answers("self", "2026-11-20", niks.getFirst()));
        var leftOut = success(village);
        var id = listed(roster).getFirst().id();

        pay(niks.getFirst(), NOVEMBER);

        assertThat(registered).isEqualTo(new SuccessRate(2, 0, 0, 0, 0));
        assertThat(leftOut).isEqualTo(new SuccessRate(1, 1, 0, 0, 0));
        assertThat(success(village)).isEqualTo(registered);
        assertThat(attempt(id).progress().state()).isEqualTo(State.ENROLLED);
        assertThat(attempt(id).followUp().outcome()).contains(Outcome.ENROLLED);
        assertThat(listed(roster)).isEmpty();
        assertThat(WEB.signIn("serang").get(address(roster)).body()).contains("Selesai");
        assertThat(WEB.differences("enrolment success")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "enrolled, ALREADY_MEMBER",
        "cannot-be-helped, ALREADY_MEMBER",
        "duplicate, ALREADY_MEMBER",
        "declined, OPEN"
    })
    void an_officer_ends_it_as_well(String outcome, State state) {
        var nik = nik();
        var roster = roster(VILLAGE, List.of(nik, nik()), "Diurus Petugas", "Setuju");
        enrol(roster, answers("self", "2026-11-20", nik));
        var id = listed(roster).getFirst().id();
        var page = "/console/rescue/" + id;

        WEB.signIn("desa").post(page, page + "/closing", Map.of("outcome", outcome, "endNote", ""));

        assertThat(listed(roster)).isEmpty();
        assertThat(attempt(id).progress().state()).isEqualTo(state);
        assertThat(WEB.differences("enrolment success")).isEmpty();
    }

    @Test
    void who_came_in_corrected_and_is_left_out_then_counts_once() {
        var village = "36.04.19.2010";
        var niks = List.of(nik(), nik());
        roster(village, List.of("12"), "Dua Langkah");

        var roster = roster(village, niks, "Dua Langkah", "Setuju");
        var mended = success(village);
        enrol(roster, answers("self", "2026-11-20", niks.getFirst()));

        assertThat(mended).isEqualTo(new SuccessRate(2, 0, 0, 0, 0));
        assertThat(success(village)).isEqualTo(new SuccessRate(1, 1, 0, 0, 1));
        assertThat(WEB.differences("enrolment success")).isEmpty();
    }

    @Test
    void nobody_is_listed_twice_however_often_the_job_runs() {
        var nik = nik();
        var roster = roster(VILLAGE, List.of(nik, nik()), "Sekali Saja", "Setuju");
        enrol(roster, answers("self", "2026-11-20", nik));

        WEB.sql()
                .sql("UPDATE collective.ending SET listed_at = NULL WHERE roster_id = :id")
                .param("id", roster.id())
                .update();
        WEB.sql()
                .sql("UPDATE collective.arrangement SET state = 'running', finished_at = NULL WHERE roster_id = :id")
                .param("id", roster.id())
                .update();
        job().run(roster.id().toString());
        WEB.awaitQuiet();

        assertThat(listed(roster)).hasSize(1);
        assertThat(WEB.differences("enrolment success")).isEmpty();
    }

    @Test
    void what_is_known_of_whoever_was_left_out_is_forgotten_some_days_after_it_ended() {
        var nik = nik();
        var roster = roster(VILLAGE, List.of(nik, nik()), "Lama Selesai", "Setuju");
        enrol(roster, answers("self", "2026-11-20", nik));
        var id = listed(roster).getFirst().id();
        WEB.get(Attempts.class).care(id, new Care.Close(Outcome.ENROLLED, ""), "serang");

        forgetOn(TODAY.plusDays(180));
        var last = attempt(id).draft().get(DraftField.NAME);
        forgetOn(TODAY.plusDays(181));
        WEB.setToday(TODAY);

        assertThat(last).isEqualTo("Lama Selesai");
        assertThat(attempt(id).draft().answers()).isEmpty();
        assertThat(attempt(id).progress().state()).isEqualTo(State.ALREADY_MEMBER);
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_its_words_and_its_days(Reason reason) {
        for (var language : Language.values()) {
            assertThat(Texts.load(language).keys())
                    .contains("attempt.reason." + reason.code(), "attempt.todo." + reason.code());
        }
        assertThat(WEB.get(FollowUps.class).listed("", reason, TODAY).dueOn().orElseThrow())
                .isAfter(TODAY);
    }

    @Test
    void for_whom_somebody_pays_already_nobody_has_to_do_more() {
        var village = "36.04.19.2011";
        var niks = List.of(nik(), nik());
        var roster = roster(village, niks, "Sudah Dibayar", "Setuju");
        pay(niks.getFirst(), NOVEMBER);

        enrol(roster, answers("self", "2026-11-20", niks.getFirst()));

        assertThat(listed(roster)).isEmpty();
        assertThat(success(village)).isEqualTo(new SuccessRate(2, 0, 0, 0, 0));
        assertThat(WEB.differences("enrolment success")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-10, OPEN",
        "2026-11-21, 2026-11, ENROLLED",
        "2026-11-21, 2026-12, ENROLLED",
        "2026-11-30, 2026-11, ENROLLED",
        "2026-12-01, 2026-11, ENROLLED"
    })
    void a_month_counts_that_was_not_over_when_it_was_listed_whenever_that_is_heard(
            LocalDate heard, YearMonth month, State state) {
        var nik = nik();
        var roster = roster(VILLAGE, List.of(nik, nik()), "Bulan Mana", "Setuju");
        enrol(roster, answers("self", "2026-11-20", nik));
        var id = listed(roster).getFirst().id();

        WEB.setToday(heard);
        pay(nik, month);
        WEB.setToday(TODAY);

        assertThat(attempt(id).progress().state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"true, ENROLLED", "false, OPEN"})
    void merged_into_another_record_it_waits_under_that_one_unless_somebody_pays_for_it(boolean isPaid, State state) {
        var nik = nik();
        var roster = roster(VILLAGE, List.of(nik, nik()), "Tercatat Dua Kali", "Setuju");
        enrol(roster, answers("self", "2026-11-20", nik));
        var id = listed(roster).getFirst().id();
        var known = WEB.people().member("Tercatat Dua Kali");
        if (isPaid) {
            WEB.people().pays(known);
        }

        WEB.people().merge(worker(nik), known.id());

        assertThat(attempt(id).progress().workerId()).contains(known.id());
        assertThat(attempt(id).progress().state()).isEqualTo(state);
        if (!isPaid) {
            WEB.people().paid(known, NOVEMBER, 1);
            WEB.awaitQuiet();
            assertThat(attempt(id).progress().state()).isEqualTo(State.ENROLLED);
        }
        assertThat(WEB.differences("enrolment success")).isEmpty();
    }

    private static void pay(String nik, YearMonth month) {
        WEB.people().paid(WEB.get(Registry.class).find(worker(nik)).orElseThrow(), month, 1);
        WEB.awaitQuiet();
    }

    private static UUID worker(String nik) {
        return WEB.get(Registry.class).residentsByNik(List.of(new Nik(nik))).values().stream()
                .findFirst()
                .orElseThrow()
                .workerId();
    }

    private static void closed(UUID worker) {
        WEB.sql()
                .sql(
                        "UPDATE membership.member SET closed_on = '2026-11-21', closed_reason = 'death' WHERE worker_id = :id")
                .param("id", worker)
                .update();
    }

    /** Of the people of a roster those on the rescue list. */
    private static List<Attempt> listed(Roster roster) {
        var people = WEB.get(RosterPeople.class).of(roster);
        return WEB.get(RescueList.class).list(RescueFilter.in(roster.region()), TODAY, 0, 1_000).stream()
                .filter(one ->
                        one.progress().workerId().filter(people::contains).isPresent())
                .toList();
    }

    private static Attempt attempt(UUID id) {
        return WEB.get(Attempts.class).find(id).orElseThrow();
    }

    private static SuccessRate success(String place) {
        WEB.awaitQuiet();
        return WEB.get(Success.class)
                .byDoor(RegionCode.of(place), SuccessRate.Span.weeksUntil(TODAY, 1))
                .getOrDefault(Door.ROSTER, new SuccessRate(0, 0, 0, 0, 0));
    }

    private static void forgetOn(LocalDate day) {
        WEB.setToday(day);
        WEB.all(Job.class).stream()
                .filter(job -> job.name().equals("enrolment.forget-attempts"))
                .forEach(job -> job.run(""));
    }

    private static void enrol(Roster roster, Map<String, String> answers) {
        var serang = WEB.signIn("serang");
        Answer proposed = serang.post(address(roster) + "/new", answers);
        assertThat(proposed.status()).isEqualTo(302);
        serang.post(address(roster), address(roster) + "/confirm", version(roster));
        WEB.awaitQuiet();
    }

    private static Map<String, String> answers(String pays, String signed, String unsigned) {
        var answers = new HashMap<String, String>();
        answers.put("pays", pays);
        answers.put("signed", signed);
        answers.put("collected", "Kaur Kesra");
        answers.put("asked-contact", "yes");
        answers.put("asked-sponsor-data", "yes");
        answers.put("unsigned", unsigned);
        return answers;
    }

    private static Map<String, String> version(Roster roster) {
        var version = WEB.get(Arrangements.class)
                .find(roster.id())
                .map(found -> found.progress().version())
                .orElse(0);
        return Map.of("version", Integer.toString(version));
    }

    private static String address(Roster roster) {
        return "/console/rosters/" + roster.id() + "/collective";
    }

    private static Job job() {
        return WEB.all(Job.class).stream()
                .filter(job -> job.name().equals("collective.enrol"))
                .findFirst()
                .orElseThrow();
    }

    private static Roster roster(String region, List<String> niks, String... names) {
        var id = checked(region, niks, names).id();
        WEB.get(Rosters.class).start(id);
        WEB.awaitQuiet();
        return WEB.get(Rosters.class).find(id).orElseThrow();
    }

    private static Roster checked(String region, List<String> niks, String... names) {
        var file = new StringBuilder("NIK,Nama,Tgl Lahir,L/P\n");
        for (int i = 0; i < names.length; i++) {
            file.append(niks.get(i)).append(',').append(names[i]).append(",15/03/1966,L\n");
        }
        var upload = new Rosters.Upload(
                "daftar.csv", RegionCode.of(region), new Roster.Terms("JKK,JKM", "self"), "serang", Map.of());
        var content = new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8));
        var checked = (Rosters.Checked.Judged) WEB.get(Rosters.class).check(upload, content);
        return checked.roster();
    }

    private static String nik() {
        return "360499150366%04d".formatted(++serial);
    }
}
