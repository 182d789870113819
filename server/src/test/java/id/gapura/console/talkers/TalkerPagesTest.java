package id.gapura.console.talkers;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.survey.Round;
import id.gapura.survey.TestSurveys;
import id.gapura.survey.question.QuestionKind;
import id.gapura.survey.talker.Talker;
import id.gapura.survey.talker.Talkers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TalkerPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final String HOME = "/console/talkers";
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static TestSurveys surveys;
    private static Round round;
    private static WebVisitor desk;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("agen", Role.AGENT, "36.04");
        surveys = new TestSurveys(WEB);
        round = surveys.round(TODAY, TODAY.plusDays(200));
        desk = WEB.signIn("siti");
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    /** Somebody at the desk names some, one a line; the status of the answer. */
    private static int names(UUID interview, String lines) {
        var form = new HashMap<String, String>();
        form.put("interview", interview.toString());
        form.put("day", TODAY.toString());
        form.put("region", VILLAGE.text());
        form.put("livelihood", "trader");
        form.put("q-" + surveys.question(QuestionKind.YES_NO).id(), "yes");
        form.put("talkers", lines);
        var ask = "/console/surveys/rounds/" + round.id() + "/ask";
        return desk.post(ask, ask, form).status();
    }

    private static Talker talker(String name) {
        return WEB.get(Talkers.class).within(VILLAGE).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> known() {
        return WEB.get(Talkers.class).within(VILLAGE).stream().map(Talker::name).toList();
    }

    private static String address(Talker talker) {
        return HOME + "/" + talker.id();
    }

    @Test
    void whoever_is_named_counts_once_an_interview_however_spelled_and_by_nobody() {
        var first = UUID.randomUUID();
        names(first, "Bu Achmadiah, warung dekat masjid\nPak Soleh");
        names(first, "Bu Achmadiah, warung dekat masjid\nPak Soleh");
        names(UUID.randomUUID(), "ahmadiah\nAhmadiah");
        assertThat(names(UUID.randomUUID(), "Achmadiah 081234567890")).isEqualTo(422);

        assertThat(talker("Bu Achmadiah").named().times()).isEqualTo(2);
        assertThat(talker("Pak Soleh").named().times()).isEqualTo(1);
        assertThat(WEB.signIn("siti").get(HOME).body())
                .contains("Bu Achmadiah, warung dekat masjid", "Kadugenep", "Belum ditanya", "90 hari");
        assertThat(WEB.sql()
                        .sql("SELECT count(*) FROM survey.said WHERE words ILIKE '%madiah%' OR value ILIKE '%madiah%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void who_agrees_is_proposed_to_speak_and_is_forgotten_when_they_stop() {
        var worker = WEB.people().member("Nur Hasanah", VILLAGE.text());
        names(UUID.randomUUID(), "Nurhayati Zaenab\nNur Hasanah");
        names(UUID.randomUUID(), "Nur Hasanah");
        var named = talker("Nur Hasanah");
        var siti = WEB.signIn("siti");
        assertThat(siti.post(HOME, address(named), Map.of("answer", "")).status())
                .isEqualTo(422);
        assertThat(siti.get(address(named)).body())
                .contains("Bolehkah nama Anda disimpan", worker.person().name());

        siti.post(
                HOME,
                address(named),
                Map.of("answer", "yes", "worker", worker.id().toString()));

        assertThat(talker("Nur Hasanah").worker()).contains(worker.id());
        assertThat(WEB.get(Consents.class).allows(Subject.talker(named.id()), Purpose.CONTACT))
                .isTrue();
        var workbook = workbook();
        siti.post(
                workbook + "/adopters",
                workbook + "/entries/segment~36.04.19.2008~trader",
                Map.of("version", "0", "for", "Percaya"));
        var topic = Pattern.compile("name=\"topic\" value=\"([^\"]+)\"")
                .matcher(siti.get(workbook + "/plan").body());
        assertThat(topic.find()).isTrue();
        siti.post(workbook + "/plan", workbook + "/take", Map.of("topic", topic.group(1)));
        assertThat(siti.get(workbook + "/entries/" + topic.group(1)).body()).contains("Nur Hasanah");
        assertThat(siti.get(workbook + "/mix").body())
                .contains("Kadugenep: Nur Hasanah mau menjelaskan; disebut warga dalam 2 wawancara", "belum ditanya")
                .doesNotContain("Zaenab");
        assertThat(siti.post(HOME, address(named), Map.of("answer", "unknown")).status())
                .isEqualTo(422);

        siti.post(HOME, address(named), Map.of("answer", "no"));
        names(UUID.randomUUID(), "Nur Hasanah");

        assertThat(known()).doesNotContain("Nur Hasanah");
        assertThat(WEB.get(Consents.class).allows(Subject.talker(named.id()), Purpose.CONTACT))
                .isFalse();
        assertThat(siti.get(address(named)).status()).isEqualTo(404);
    }

    private static String workbook() {
        var plan = new Campaign.Plan(
                "Kampanye Penutur", List.of(VILLAGE), TODAY, TODAY.plusDays(90), Rupiah.of(1_000_000), 10);
        return "/console/outreach/campaigns/"
                + WEB.get(Campaigns.class).open(plan, "siti").id() + "/workbook";
    }

    @Test
    void whom_nobody_asks_is_forgotten_after_ninety_days_and_who_agreed_is_not() {
        names(UUID.randomUUID(), "Wahyudin\nSuryani\nMak Encum");
        var siti = WEB.signIn("siti");
        siti.post(HOME, address(talker("Suryani")), Map.of("answer", "yes"));
        siti.post(HOME, address(talker("Mak Encum")), Map.of("answer", "unknown"));
        assertThat(known()).doesNotContain("Mak Encum");

        WEB.setToday(TODAY.plusDays(90));
        WEB.round("survey.talkers");
        assertThat(known()).contains("Wahyudin", "Suryani");
        WEB.setToday(TODAY.plusDays(91));
        WEB.round("survey.talkers");

        assertThat(known()).contains("Suryani").doesNotContain("Wahyudin");
    }

    @Test
    void only_who_plans_outreach_there_sees_them_and_it_is_on_record() {
        names(UUID.randomUUID(), "Kang Dedi");
        var address = address(talker("Kang Dedi"));

        for (var who : List.of("periksa", "agen")) {
            assertThat(WEB.signIn(who).get(HOME).status()).isEqualTo(403);
            assertThat(WEB.signIn(who).get(address).status()).isEqualTo(403);
            assertThat(WEB.signIn(who)
                            .post("/console", address, Map.of("answer", "no"))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(WEB.signIn("jauh").get(HOME).body()).doesNotContain("Kang Dedi");
        assertThat(WEB.signIn("jauh").get(address).status()).isEqualTo(404);
        assertThat(WEB.signIn("siti").get(address).status()).isEqualTo(200);
        assertThat(WEB.sql()
                        .sql("SELECT count(*) FROM accounts.audit WHERE act = 'talker.seen' AND subject = :id")
                        .param("id", talker("Kang Dedi").id().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        WEB.expectFit("siti", HOME, address);
    }
}
