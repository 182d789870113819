package id.gapura.console.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.jobs.Outbox;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Worker;
import id.gapura.survey.Round;
import id.gapura.survey.TestSurveys;
import id.gapura.survey.answer.Interviews;
import id.gapura.survey.question.QuestionKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class SurveyPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final String HOME = "/console/surveys";
    private static final String VILLAGE = "36.04.19.2008";
    private static final TestWeb WEB = TestWeb.on(TODAY);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("tetangga", Role.VILLAGE_OFFICER, "36.04.19.2001");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("agen", Role.AGENT, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Map<String, String> question(String wording) {
        return Map.of("kind", "yes-no", "topic", "knowledge", "wording", wording);
    }

    private static Map<String, String> round(String sample) {
        return Map.of("from", "2026-06-01", "to", "2026-06-30", "sample", sample);
    }

    private static String address(Round round) {
        return HOME + "/rounds/" + round.id();
    }

    /** What is sent of an interview today in the village. */
    static Map<String, String> said(TestSurveys surveys, String livelihood, String heard) {
        var form = new HashMap<String, String>();
        form.put("interview", UUID.randomUUID().toString());
        form.put("day", TODAY.toString());
        form.put("region", VILLAGE);
        form.put("livelihood", livelihood);
        form.put("q-" + surveys.question(QuestionKind.YES_NO).id(), heard);
        return form;
    }

    @Test
    void an_officer_puts_a_survey_together_and_sets_a_round_which_fixes_its_questions() {
        var siti = WEB.signIn("siti");
        var opened = siti.post(
                HOME + "/new", Map.of("name", "Kenal jaminan", "introduction", "Permisi.", "region", "36.04"));
        var survey = opened.location();
        siti.post(survey + "/questions/new", question("Sudah dengar?"));
        siti.post(survey + "/questions/new", question("Sudah ikut?"));
        var page = siti.get(survey).body();
        assertThat(page.indexOf("Sudah dengar?")).isLessThan(page.indexOf("Sudah ikut?"));
        var up = Pattern.compile("formaction=\"([^\"]+/up)\"")
                .matcher(page)
                .results()
                .toList()
                .getLast()
                .group(1);
        siti.post(survey, up, Map.of());
        var turned = siti.get(survey).body();
        assertThat(turned.indexOf("Sudah ikut?")).isLessThan(turned.indexOf("Sudah dengar?"));

        var set = siti.post(survey + "/rounds/new", round("Kadugenep (" + VILLAGE + "); pedagang; 20; 340"));

        assertThat(siti.get(set.location()).body()).contains("Putaran 1", "Pedagang, warung", ">340<");
        assertThat(siti.get(survey).body()).contains("tidak berubah lagi").doesNotContain("/up\"");
        siti.post(survey, up, Map.of());
        siti.post(survey + "/questions/new", question("Terlambat?"));
        assertThat(siti.get(survey).body()).doesNotContain("Terlambat?");
        siti.post(survey, survey + "/version", Map.of());
        siti.post(survey + "/questions/new", question("Baru?"));
        assertThat(siti.get(survey).body()).contains("Versi 2", "Baru?", "Sudah ikut?");
        assertThat(siti.get(set.location() + "/ask").body())
                .contains("Sudah ikut?")
                .doesNotContain("Baru?");
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_with_its_line() {
        var siti = WEB.signIn("siti");
        var survey = HOME + "/" + new TestSurveys(WEB).survey().id();

        assertThat(siti.post(HOME + "/new", Map.of("name", "", "introduction", "x", "region", "99"))
                        .body())
                .contains("Isi ini, paling banyak 120 huruf.");
        var unasked = siti.post(survey + "/questions/new", Map.of("kind", "one", "wording", "Apa?", "options", "Satu"));
        assertThat(unasked.status()).isEqualTo(422);
        assertThat(unasked.body()).contains("Tulis 2 sampai 12 pilihan", "Pilih pertanyaan ini tentang apa.");
        for (var wrong : Map.of(
                        "Kadugenep; pedagang; 20",
                        "perlu empat bagian",
                        "Entah; pedagang; 20; 340",
                        "tidak ditemukan dalam wilayah survei",
                        VILLAGE + "; astronot; 20; 340",
                        "Pekerjaan di baris ini tidak dikenal",
                        VILLAGE + "; semua; 20; 19",
                        "tidak boleh kurang",
                        VILLAGE + "; semua; 2; 9\n" + VILLAGE + "; all; 1; 5",
                        "sudah ada di baris sebelumnya")
                .entrySet()) {
            var refused = siti.post(survey + "/rounds/new", round(wrong.getKey()));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains(wrong.getValue());
        }
        assertThat(siti.get(survey).body()).contains("Belum ada putaran.");
    }

    @Test
    void answers_become_results_once_there_are_ten_with_the_rounds_beside_each_other() {
        var surveys = new TestSurveys(WEB);
        var first = surveys.round(TODAY.minusDays(60), TODAY.minusDays(30));
        var round = surveys.round(TODAY, TODAY.plusDays(10));
        var siti = WEB.signIn("siti");
        var results = HOME + "/" + surveys.survey().id() + "/results";
        for (int i = 0; i < 9; i++) {
            var form = said(surveys, i < 4 ? "trader" : "farmer", i < 4 ? "yes" : "no");
            form.put("q-" + surveys.question(QuestionKind.SCALE).id(), "4");
            form.put("q-" + surveys.question(QuestionKind.TEXT).id(), "Semoga murah");
            assertThat(siti.post(address(round) + "/ask", address(round) + "/ask", form)
                            .status())
                    .isEqualTo(302);
        }
        assertThat(siti.get(results).body()).contains("kurang dari 10").doesNotContain("Semoga murah", "%");
        assertThat(siti.get(address(round)).body()).doesNotContain("answers.csv");
        assertThat(siti.download(address(round) + "/answers.csv").text().lines())
                .hasSize(1);
        var late = said(surveys, "farmer", "no");
        late.put("day", first.plan().to().toString());
        assertThat(siti.post(address(first) + "/ask", address(first) + "/ask", late)
                        .status())
                .isEqualTo(302);

        var tenth = said(surveys, "farmer", "no");
        siti.post(address(round) + "/ask", address(round) + "/ask", tenth);
        siti.post(address(round) + "/ask", address(round) + "/ask", tenth);

        assertThat(siti.get(results).body())
                .contains("Putaran 1", "Putaran 2", "10,6% sampai 60,9%", ">30%")
                .doesNotContain("Semoga murah");
        assertThat(siti.get(address(round)).body()).contains(">10<", "answers.csv");
        var lines =
                siti.download(address(round) + "/answers.csv").text().lines().toList();
        assertThat(lines).hasSize(11);
        assertThat(lines.getFirst()).contains("Pernah mendengar").doesNotContain("pesan");
        assertThat(lines).noneMatch(line -> line.contains("75.0"));
        for (int i = 0; i < 6; i++) {
            siti.post(address(round) + "/ask", address(round) + "/ask", said(surveys, "trader", "yes"));
        }
        assertThat(siti.download(address(round) + "/answers.csv").text().lines())
                .as("a weight only where ten of a part were asked")
                .filteredOn(line -> line.contains("30.0"))
                .hasSize(10)
                .allMatch(line -> line.contains("Pedagang, warung"));
        assertThat(String.join("\n", lines)).doesNotContain("Kadugenep", "siti", "Semoga");
    }

    @Test
    void a_member_is_named_only_with_their_word_and_asked_once_a_round() {
        var surveys = new TestSurveys(WEB);
        var round = surveys.round(TODAY, TODAY.plusDays(10));
        var worker = WEB.people().member("Nur Aini", VILLAGE);
        var siti = WEB.signIn("siti");
        var ask = address(round) + "/ask";
        var form = said(surveys, "trader", "yes");
        form.put("card", worker.number().digits());

        var unasked = siti.post(ask, ask, form);
        assertThat(unasked.status()).isEqualTo(422);
        assertThat(unasked.body()).contains("centang bila ia setuju");
        form.put("consent-yes", "yes");
        assertThat(siti.post(ask, ask, form).status()).isEqualTo(302);
        assertThat(WEB.get(Consents.class).allows(Subject.worker(worker.id()), Purpose.SURVEY))
                .isTrue();

        form.put("interview", UUID.randomUUID().toString());
        assertThat(siti.post(ask, ask, form).body()).contains("sudah ditanya dalam putaran ini");
        form.put("card", "12345678901");
        assertThat(siti.post(ask, ask, form).body()).contains("Tidak ada peserta dengan nomor ini");
    }

    @Test
    void who_no_longer_agrees_is_in_no_interview_and_what_was_said_stays() {
        var surveys = new TestSurveys(WEB);
        var round = surveys.round(TODAY, TODAY.plusDays(10));
        var worker = WEB.people().member("Nur Asiah", VILLAGE);
        tell(surveys, round, worker);
        assertThat(respondents(round)).containsExactly(worker.id());

        WEB.get(Consents.class).withdraw(Subject.worker(worker.id()), Purpose.SURVEY, new Source(Way.VOICE, "siti"));
        WEB.awaitQuiet();

        assertThat(respondents(round)).isEmpty();
        assertThat(WEB.get(Interviews.class)
                        .progress(round, RegionCode.of(VILLAGE))
                        .values())
                .containsExactly(1L);
    }

    @Test
    void what_a_merged_record_answered_the_one_that_stays_answered_once_a_round() {
        var surveys = new TestSurveys(WEB);
        var both = surveys.round(TODAY, TODAY.plusDays(10));
        var one = surveys.round(TODAY, TODAY.plusDays(10));
        var merged = WEB.people().member("Nur Kembar", VILLAGE);
        var stays = WEB.people().member("Nur Kembar", VILLAGE);
        tell(surveys, both, merged);
        tell(surveys, both, stays);
        tell(surveys, one, merged);

        WEB.get(TransactionTemplate.class).executeWithoutResult(_ -> {
            WEB.get(Consents.class).hand(Subject.worker(merged.id()), Subject.worker(stays.id()));
            WEB.get(Outbox.class).publish(new WorkersMerged(merged.id(), stays.id()));
        });
        WEB.awaitQuiet();

        assertThat(respondents(both)).containsExactly(stays.id());
        assertThat(respondents(one)).containsExactly(stays.id());
    }

    private static void tell(TestSurveys surveys, Round round, Worker worker) {
        var siti = WEB.signIn("siti");
        var form = said(surveys, "trader", "yes");
        form.put("card", worker.number().digits());
        form.put("consent-yes", "yes");
        assertThat(siti.post(address(round) + "/ask", form).status()).isEqualTo(302);
    }

    private static List<UUID> respondents(Round round) {
        return WEB.sql()
                .sql("SELECT respondent_id FROM survey.interview WHERE round_id = :round AND respondent_id IS NOT NULL")
                .param("round", round.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    @Test
    void an_interview_that_does_not_belong_to_the_round_is_refused() {
        var surveys = new TestSurveys(WEB);
        var round = surveys.round(TODAY, TODAY.plusDays(10));
        var siti = WEB.signIn("siti");
        var ask = address(round) + "/ask";
        var early = said(surveys, "trader", "yes");
        early.put("day", TODAY.minusDays(1).toString());
        var elsewhere = said(surveys, "trader", "yes");
        elsewhere.put("region", "36.04.19.2001");
        var silent = said(surveys, "trader", "");
        var absurd = said(surveys, "trader", "yes");
        absurd.put("q-" + surveys.question(QuestionKind.NUMBER).id(), "banyak");

        assertThat(siti.post(ask, ask, early).body()).contains("di luar masa putaran ini");
        assertThat(siti.post(ask, ask, elsewhere).body()).contains("tidak menanyai orang dari tempat");
        assertThat(siti.post(ask, ask, silent).body()).contains("Belum ada satu pun jawaban");
        assertThat(siti.post(ask, ask, absurd).body()).contains("Tulis angka bulat");
        assertThat(siti.get(address(round)).body()).doesNotContain(">1<");
    }

    @Test
    void an_officer_sees_and_keeps_only_what_is_in_their_places() {
        var surveys = new TestSurveys(WEB);
        var round = surveys.round(TODAY, TODAY.plusDays(10));
        var survey = HOME + "/" + surveys.survey().id();
        var far = WEB.signIn("jauh");
        var neighbour = WEB.signIn("tetangga");
        var village = WEB.signIn("desa");

        for (var path : List.of(survey, survey + "/results", address(round), address(round) + "/answers.csv")) {
            assertThat(far.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(neighbour.get(address(round)).status()).isEqualTo(404);
        assertThat(far.get(HOME).body()).doesNotContain("Survei Uji");
        assertThat(village.get(survey).body()).contains("Survei Uji").doesNotContain("/questions/new", "/rounds/new");
        assertThat(village.get(survey + "/questions/new").status()).isEqualTo(403);
        assertThat(village.get(survey + "/rounds/new").status()).isEqualTo(403);
        assertThat(village.post(survey, survey + "/version", Map.of()).status()).isEqualTo(403);
        assertThat(village.get(address(round) + "/ask").status()).isEqualTo(200);
    }

    @Test
    void each_role_gets_as_far_as_it_may() {
        var surveys = new TestSurveys(WEB);
        var round = surveys.round(TODAY, TODAY.plusDays(10));
        var survey = HOME + "/" + surveys.survey().id();
        var auditor = WEB.signIn("periksa");
        var agent = WEB.signIn("agen");

        for (var path : List.of(HOME, survey, survey + "/results", address(round), address(round) + "/answers.csv")) {
            assertThat(auditor.get(path).status()).as(path).isEqualTo(200);
            assertThat(agent.get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(auditor.get(address(round)).body()).doesNotContain("/ask");
        for (var path :
                List.of(HOME + "/new", survey + "/questions/new", survey + "/rounds/new", address(round) + "/ask")) {
            assertThat(auditor.get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(refusedToAnswer(auditor, surveys, round)).isEqualTo(403);
    }

    private static int refusedToAnswer(WebVisitor who, TestSurveys surveys, Round round) {
        return who.post(HOME, address(round) + "/ask", said(surveys, "trader", "yes"))
                .status();
    }

    @Test
    void pages_fit_phones_and_desktops_and_everybody_can_use_them() {
        var surveys = new TestSurveys(WEB);
        var round = surveys.round(TODAY, TODAY.plusDays(10));
        var siti = WEB.signIn("siti");
        for (int i = 0; i < 12; i++) {
            var form = said(surveys, i < 5 ? "trader" : "farmer", i < 5 ? "yes" : "no");
            form.put("q-" + surveys.question(QuestionKind.SCALE).id(), Integer.toString(1 + i % 5));
            siti.post(address(round) + "/ask", address(round) + "/ask", form);
        }
        var survey = HOME + "/" + surveys.survey().id();

        WEB.expectFit(
                "siti",
                HOME,
                HOME + "/new",
                survey,
                survey + "/questions/new",
                survey + "/rounds/new",
                address(round),
                address(round) + "/ask",
                survey + "/results");
    }
}
