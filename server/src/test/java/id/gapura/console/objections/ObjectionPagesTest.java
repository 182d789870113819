package id.gapura.console.objections;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.adoption.objection.Hearing;
import id.gapura.adoption.objection.Hearing.Kind;
import id.gapura.adoption.objection.Hearing.Person;
import id.gapura.adoption.objection.Objection;
import id.gapura.adoption.objection.Objections;
import id.gapura.adoption.objection.Tally;
import id.gapura.adoption.objection.Tally.Rate;
import id.gapura.consents.Consent;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.console.TestMembers;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Prospects.NewProspect;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class ObjectionPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final String HOME = "/console/objections";
    private static final TestWeb WEB = TestWeb.on(TODAY);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("agen", Role.AGENT, "36.04");
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Objection objection(int place) {
        return WEB.get(Objections.class).list().get(place);
    }

    private static UUID reply(int objection, int place) {
        return objection(objection).replies().get(place).id();
    }

    private static UUID prospect(String name) {
        var id = WEB.get(Ids.class).next();
        var words = new Words("consent.prospect.1", "id", "Bolehkah?");
        var consent = new Consent(
                Purpose.CONTACT,
                Optional.of(words),
                new Source(Way.VOICE, "siti"),
                WEB.get(InstantSource.class).instant());
        var contact = new NewProspect(name, Optional.empty(), VILLAGE, Optional.empty(), Optional.empty());
        assertThat(WEB.get(Prospects.class).record(id, contact, consent)).isInstanceOf(Prospects.Result.Recorded.class);
        return id;
    }

    private static void hear(UUID person, Kind kind, int objection, int reply) {
        var hearing = Hearing.of(
                WEB.get(Ids.class).next(),
                new Person(person, kind, VILLAGE),
                objection(objection),
                objection(objection).replies().get(reply),
                WEB.get(InstantSource.class).instant(),
                "siti");
        assertThat(WEB.get(Objections.class).hear(hearing)).isTrue();
    }

    private static Map<String, String> form(UUID hearing, UUID reply) {
        return Map.of("hearing", hearing.toString(), "reply", reply.toString());
    }

    @Test
    void what_a_member_says_is_put_down_once_and_stands_on_their_pages() {
        var person = WEB.people().member("Siti Aminah", VILLAGE.text());
        var tab = "/console/people/" + person.id() + "/objections";
        var siti = WEB.signIn("siti");
        assertThat(siti.get(tab).body()).contains("Belum ada keberatan");
        assertThat(siti.post(tab + "/new", form(UUID.randomUUID(), UUID.randomUUID()))
                        .status())
                .isEqualTo(422);
        var hearing = UUID.randomUUID();

        siti.post(tab + "/new", form(hearing, reply(0, 1)));
        siti.post(tab + "/new", form(hearing, reply(0, 1)));

        assertThat(siti.get(tab).body()).contains("mendoakan mati", "anak tetap sekolah");
        assertThat(WEB.get(Objections.class).of(person.id())).hasSize(1);
        assertThat(siti.get("/console/people/" + person.id()).body()).contains("Katanya seperti mendoakan mati");
    }

    @Test
    void what_a_merged_record_objected_the_one_that_stays_objected_and_it_counts_once() {
        var merged = WEB.people().member("Siti Kembar", VILLAGE.text()).id();
        var stays = WEB.people().member("Siti Kembar", VILLAGE.text()).id();
        hear(merged, Kind.WORKER, 3, 1);

        WEB.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> WEB.get(Outbox.class).publish(new WorkersMerged(merged, stays)));
        WEB.awaitQuiet();

        assertThat(WEB.get(Objections.class).of(stays)).hasSize(1);
        assertThat(WEB.get(Objections.class).of(merged)).isEmpty();
    }

    @Test
    void only_who_may_hears_and_only_in_their_places() {
        var person = WEB.people().member("Nur Aini", VILLAGE.text());
        var asked = prospect("Joko");
        var worker = "/console/people/" + person.id() + "/objections";
        var form = "/console/prospects/" + asked + "/objections/new";

        assertThat(WEB.signIn("jauh").get(worker).status()).isEqualTo(404);
        assertThat(WEB.signIn("jauh").get(worker + "/new").status()).isEqualTo(404);
        assertThat(WEB.signIn("jauh").get(form).status()).isEqualTo(404);
        assertThat(WEB.signIn("periksa").get(worker).body()).doesNotContain(worker + "/new");
        assertThat(WEB.signIn("periksa").get(worker + "/new").status()).isEqualTo(403);
        assertThat(WEB.signIn("periksa").get(form).status()).isEqualTo(403);
        assertThat(WEB.signIn("periksa").get(HOME).status()).isEqualTo(200);
        assertThat(WEB.signIn("agen").get(HOME).status()).isEqualTo(403);
        assertThat(WEB.signIn("agen").get(worker).status()).isEqualTo(403);
        assertThat(WEB.signIn("siti").get("/console/prospects").body()).contains(form);
        assertThat(WEB.signIn("siti")
                        .post(form, form(UUID.randomUUID(), reply(1, 0)))
                        .location())
                .endsWith("/console/prospects");
        assertThat(WEB.get(Objections.class).of(asked)).hasSize(1);
    }

    @Test
    void the_reply_that_led_on_most_often_is_named_once_thirty_days_are_over() {
        WEB.setToday(TODAY.minusDays(100));
        var asked = new ArrayList<UUID>();
        for (int i = 0; i < 24; i++) {
            asked.add(prospect("Calon " + i));
            hear(asked.getLast(), Kind.PROSPECT, 2, i % 2);
        }
        WEB.setToday(TODAY.minusDays(95));
        for (int i = 0; i < 24; i++) {
            if (i % 2 == 0 || i < 3) {
                WEB.get(Prospects.class).close(asked.get(i), Prospect.State.ENROLLED, VILLAGE);
            }
        }
        WEB.awaitQuiet();
        var siti = WEB.signIn("siti");
        WEB.setToday(TODAY.minusDays(100).plusDays(29));
        assertThat(siti.get(HOME).body()).doesNotContain("100%").contains("Belum bisa dibandingkan");

        WEB.setToday(TODAY.minusDays(100).plusDays(30));
        assertThat(siti.get(HOME).body()).contains("100%", "75,8% sampai 100%", "Paling sering berhasil: Coba hitung");
        assertThat(tally(reply(2, 0)).joined()).isEqualTo(new Rate(0, 0));
        WEB.setToday(TODAY.minusDays(100).plusDays(90));
        assertThat(tally(reply(2, 0)).joined()).isEqualTo(new Rate(12, 12));
        assertThat(tally(reply(2, 1)).joined()).isEqualTo(new Rate(1, 12));
        assertThat(WEB.signIn("jauh").get(HOME).body()).doesNotContain("100%");
    }

    @Test
    void a_step_counts_until_its_last_day() {
        var heard = TODAY.minusDays(200);
        WEB.setToday(heard);
        moved(worker(), heard.plusDays(30), "persuasion");
        moved(worker(), heard.plusDays(31), "persuasion");
        moved(worker(), heard.minusDays(1), "decision");
        moved(worker(), heard.plusDays(90), "implementation");
        moved(worker(), heard.plusDays(91), "implementation");
        WEB.setToday(TODAY);

        var tally = tally(reply(4, 0));

        assertThat(tally.heard()).isEqualTo(5);
        assertThat(tally.wentOn()).isEqualTo(new Rate(1, 5));
        assertThat(tally.joined()).isEqualTo(new Rate(1, 5));
        assertThat(tally.covered()).as("a stage is no cover").isEqualTo(new Rate(0, 5));
    }

    @Test
    void covered_on_the_ninetieth_day_is_who_paid_its_month_and_it_is_told_when_its_last_day_to_pay_is_over() {
        var heard = LocalDate.of(2026, 1, 5);
        WEB.setToday(heard);
        var members = new TestMembers(WEB);
        for (int months = 1; months <= 4; months++) {
            var member = members.enrol("Peserta " + months, "tani", VILLAGE.text(), heard);
            hear(member.id(), Kind.WORKER, 1, 1);
            members.pay(member, months, heard);
        }
        WEB.awaitQuiet();

        WEB.setToday(LocalDate.of(2026, 4, 15));
        assertThat(tally(reply(1, 1)).covered()).isEqualTo(new Rate(0, 0));
        WEB.setToday(LocalDate.of(2026, 4, 16));
        assertThat(tally(reply(1, 1)).covered()).isEqualTo(new Rate(1, 4));
    }

    /** Somebody of whom only what the test says is known. */
    private static UUID worker() {
        var person = WEB.get(Ids.class).next();
        hear(person, Kind.WORKER, 4, 0);
        return person;
    }

    private static void moved(UUID person, LocalDate on, String stage) {
        WEB.sql()
                .sql("""
                        INSERT INTO adoption.move (
                            person_id, move_id, step, moved_on, from_stage, stage, cause, change, recorded_at)
                        VALUES (:person, :id, (SELECT count(*) FROM adoption.move WHERE person_id = :person), :on, 'none',
                            :stage, 'test', 1, now())
                        """)
                .param("person", person)
                .param("id", UUID.randomUUID())
                .param("on", on)
                .param("stage", stage)
                .update();
    }

    @Test
    void every_objection_has_two_replies_in_four_languages() {
        assertThat(WEB.get(Objections.class).list()).hasSize(5).allSatisfy(objection -> {
            assertThat(objection.replies()).hasSize(2);
            assertThat(objection.replies())
                    .allSatisfy(reply -> assertThat(List.of(
                                    reply.words().indonesian(),
                                    reply.words().english(),
                                    reply.words().javanese(),
                                    reply.words().sundanese()))
                            .doesNotHaveDuplicates()
                            .allMatch(words -> words.length() > 20));
        });
    }

    @Test
    void pages_fit_phones_and_desktops_and_everybody_can_use_them() {
        var person = WEB.people().member("Cici", VILLAGE.text());
        hear(person.id(), Kind.WORKER, 3, 0);

        WEB.expectFit(
                "siti",
                HOME,
                "/console/people/" + person.id() + "/objections",
                "/console/people/" + person.id() + "/objections/new",
                "/console/prospects/" + prospect("Joko") + "/objections/new");
    }

    private static Tally tally(UUID of) {
        return Objects.requireNonNull(WEB.get(Objections.class).tallies(VILLAGE).get(of));
    }
}
