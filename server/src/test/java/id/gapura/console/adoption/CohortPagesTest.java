package id.gapura.console.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.console.TestMembers;
import id.gapura.database.Proof;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.jobs.Jobs;
import id.gapura.membership.MembersChanged;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CohortPagesTest {
    private static final LocalDate JOINED = LocalDate.of(2026, 1, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 30);
    private static final String HOME = "/console/adoption/cohorts";
    private static final String VILLAGE = "36.04.19.2008";
    private static final String ELSEWHERE = "36.04.05";
    private static final String THIRD = "36.04.19.2001";
    private static final TestWeb WEB = TestWeb.on(JOINED);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, JOINED.minusDays(60), JOINED.plusDays(60));
    private static final TestMembers MEMBERS = new TestMembers(WEB);
    private static final List<Worker> JANUARY = new ArrayList<>();

    /** Ten in January, of whom four pay until April and six for January alone; of nine in February nobody pays. */
    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("muncar", Role.BRANCH_OFFICER, "35.10");
        WEB.staff("agen", Role.AGENT, "36.04");
        for (int i = 0; i < 10; i++) {
            var member = MEMBERS.enrol("Januari " + i, "tani", VILLAGE, JOINED);
            MEMBERS.pay(member, i < 4 ? 4 : 1, JOINED);
            JANUARY.add(member);
        }
        var february = LocalDate.of(2026, 2, 3);
        WEB.setToday(february);
        for (int i = 0; i < 9; i++) {
            MEMBERS.enrol("Februari " + i, "tani", ELSEWHERE, february);
        }
        WEB.setToday(TODAY);
        WEB.awaitQuiet();
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @AfterEach
    void a_recount_agrees() {
        WEB.setToday(TODAY);
        WEB.awaitQuiet();
        assertThat(differences()).isEmpty();
    }

    private static List<String> differences() {
        var found = new ArrayList<String>();
        WEB.all(Proof.class).stream()
                .filter(proof -> proof.name().equals("cohorts of members"))
                .forEach(proof -> proof.run(found::add));
        return found;
    }

    private static String file(String query) {
        return WEB.signIn("siti").download(HOME + "/table.csv" + query).text();
    }

    @Test
    void a_month_of_joining_is_looked_at_when_it_can_be_told_of_all_who_joined_in_it() {
        WEB.setToday(LocalDate.of(2026, 4, 29));
        assertThat(file("?region=" + VILLAGE)).contains("2026-01,Januari 2026,10,0,,0,,0,");

        WEB.setToday(TODAY);

        assertThat(file("?region=" + VILLAGE)).contains("2026-01,Januari 2026,10,10,4,0,,0,");
        assertThat(WEB.signIn("siti").get(HOME + "?region=" + VILLAGE).body())
                .contains("40%", "4 dari 10", "belum waktunya");
    }

    @Test
    void of_fewer_than_ten_no_share_is_shown_on_the_page_or_in_the_file() {
        WEB.setToday(LocalDate.of(2026, 5, 31));
        var page = WEB.signIn("siti").get(HOME + "?region=" + ELSEWHERE).body();

        assertThat(page).contains("Februari 2026", "terlalu sedikit").doesNotContain("0%", "0 dari 9");
        assertThat(file("?region=" + ELSEWHERE)).contains("2026-02,Februari 2026,9,9,,0,,0,");
    }

    @Test
    void a_month_paid_late_and_a_membership_that_ends_by_a_merger_move_the_cohort() {
        var members = new ArrayList<Worker>();
        for (int i = 0; i < 10; i++) {
            members.add(MEMBERS.enrol("Satu " + i, "tani", THIRD, JOINED));
        }
        MEMBERS.pay(members.getFirst(), 4, JOINED.plusDays(5));
        WEB.awaitQuiet();
        assertThat(file("?region=" + THIRD)).contains("2026-01,Januari 2026,10,10,1,0,,0,");

        MEMBERS.pay(members.getLast(), 4, JOINED.plusDays(6));
        WEB.awaitQuiet();
        assertThat(file("?region=" + THIRD)).contains("2026-01,Januari 2026,10,10,2,0,,0,");

        change(
                "UPDATE membership.member SET closed_on = '2026-04-30', closed_reason = 'merged' WHERE worker_id = :id",
                members.getLast().id());
        WEB.get(Jobs.class).publish(new MembersChanged(List.of(members.getLast().id())));
        WEB.awaitQuiet();
        assertThat(file("?region=" + THIRD)).contains("2026-01,Januari 2026,9,9,,0,,0,");
    }

    private static void change(String statement, UUID person) {
        WEB.sql().sql(statement).param("id", person).update();
    }

    @Test
    void by_door_and_by_campaign_for_those_who_came_before_they_joined() {
        var campaign = "campaign=" + OUTREACH.campaign().id();
        try (var people = new TestAttempts(WEB::get, WEB.clock())) {
            WEB.setToday(LocalDate.of(2026, 3, 2));
            var market = OUTREACH.market("Pasar Petir", LocalDate.of(2026, 3, 2));
            for (int i = 0; i < 2; i++) {
                var opening = people.opening(TestAttempts.complete("Maret " + i, TestAttempts.nik()));
                people.face().open(opening);
                WEB.get(Contacts.class).ofAttempt(opening.id(), market.id(), Way.PAGE, "self");
                people.face().submit(opening.id(), "self");
            }
            touchLate(JANUARY.getFirst().id(), market.id());
            WEB.awaitQuiet();
        }
        WEB.setToday(TODAY);
        var csv = file("");

        assertThat(csv).contains("Pintu masuk,console,Petugas,", "Pintu masuk,self,Daftar sendiri,2,0,,");
        assertThat(csv).contains("Kampanye," + OUTREACH.campaign().id() + ",Kampanye Uji,2,0,,");
        assertThat(file("?" + campaign)).contains("2026-03,Maret 2026,2,").doesNotContain("Januari");
        assertThat(file("?door=self")).contains("2026-03,Maret 2026,2,").doesNotContain("Januari");
        assertThat(file("?door=console&region=" + VILLAGE)).contains("2026-01,Januari 2026,10,10,4,0,,0,");
    }

    private static void touchLate(UUID worker, UUID activity) {
        WEB.sql().sql("""
                        INSERT INTO outreach.contact (
                            subject_id, activity_id, way, day_on, subject_kind, touched_at, recorded_by)
                        VALUES (:worker, :activity, 'console', '2026-03-02', 'worker', '2026-03-02T05:00Z', 'siti')
                        """).param("worker", worker).param("activity", activity).update();
    }

    @Test
    void the_proof_sees_a_member_counted_wrongly_and_a_wrong_sum() {
        var member = JANUARY.getFirst().id();
        change("UPDATE adoption.joiner SET kept_three = false WHERE person_id = :id", member);

        assertThat(differences())
                .containsExactly(
                        "member " + member + ": not counted in their cohort as they are",
                        "region " + VILLAGE
                                + ", door console, joined in the month of 2026-01-01: not what counting its members gives");

        change("UPDATE adoption.joiner SET kept_three = true WHERE person_id = :id", member);
    }

    @Test
    void nobody_sees_beyond_the_scope_or_without_leave() {
        assertThat(WEB.signIn("muncar").get(HOME).body())
                .contains("Belum ada yang jadi peserta")
                .doesNotContain("Kampanye Uji");
        assertThat(WEB.signIn("muncar").get(HOME + "?region=36.04").status()).isEqualTo(404);
        assertThat(WEB.signIn("muncar")
                        .download(HOME + "/table.csv?region=36.04")
                        .status())
                .isEqualTo(404);
        assertThat(WEB.signIn("agen").get(HOME).status()).isEqualTo(403);
        assertThat(WEB.signIn("agen").download(HOME + "/table.csv").status()).isEqualTo(403);
    }

    @Test
    void the_page_fits_phone_and_desktop() {
        WEB.expectFit(
                "siti",
                HOME,
                HOME + "?door=console&campaign=" + OUTREACH.campaign().id());
    }
}
