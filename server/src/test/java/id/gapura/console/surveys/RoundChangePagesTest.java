package id.gapura.console.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.program.TestWeb;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
import id.gapura.survey.TestSurveys;
import id.gapura.survey.answer.Interviews;
import id.gapura.survey.question.QuestionKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RoundChangePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 20);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static TestSurveys surveys;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, TestSurveys.VILLAGE.text());
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        surveys = new TestSurveys(WEB);
    }

    @AfterEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static String address(Round round) {
        return "/console/surveys/rounds/" + round.id();
    }

    private static Round now(Round round) {
        return WEB.get(Rounds.class).find(round.id()).orElseThrow();
    }

    private static Map<String, String> plan(String sample) {
        return Map.of("from", "2026-07-01", "to", "2026-07-09", "sample", sample);
    }

    private static Map<String, String> said() {
        var form = new HashMap<String, String>();
        form.put("interview", UUID.randomUUID().toString());
        form.put("day", TODAY.toString());
        form.put("region", TestSurveys.VILLAGE.text());
        form.put("livelihood", "trader");
        form.put("q-" + surveys.question(QuestionKind.YES_NO).id(), "yes");
        return form;
    }

    @Test
    void a_round_changes_until_the_day_before_its_first() {
        var round = surveys.round(FIRST, FIRST.plusDays(5));
        var siti = WEB.signIn("siti");
        assertThat(siti.get(address(round) + "/change").body())
                .contains("(" + TestSurveys.VILLAGE.text() + "); semua; 20; 700", "2026-06-20");
        assertThat(siti.post(address(round), address(round) + "/change", plan("Entah; semua; 3; 9"))
                        .status())
                .isEqualTo(422);

        siti.post(address(round), address(round) + "/change", plan(TestSurveys.VILLAGE.text() + "; semua; 5; 90"));

        assertThat(now(round).plan().from()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(now(round).plan().sample())
                .singleElement()
                .satisfies(one -> assertThat(one.wanted()).isEqualTo(5));
        WEB.setToday(LocalDate.of(2026, 7, 1));
        var late = WEB.signIn("siti");
        assertThat(late.get(address(round)).body()).doesNotContain("/change");
        late.post(address(round), address(round) + "/change", plan(TestSurveys.VILLAGE.text() + "; semua; 6; 90"));
        assertThat(now(round).plan().wanted()).isEqualTo(5);
        WEB.setToday(LocalDate.of(2026, 6, 30));
        WEB.signIn("siti")
                .post(address(round), address(round) + "/change", plan(TestSurveys.VILLAGE.text() + "; semua; 7; 90"));
        assertThat(now(round).plan().wanted()).isEqualTo(7);
    }

    @Test
    void a_withdrawn_round_asks_nobody_and_counts_what_was_answered() {
        var round = surveys.round(TODAY.minusDays(2), TODAY);
        var siti = WEB.signIn("siti");
        siti.post(address(round), address(round) + "/ask", said());

        siti.post(address(round), address(round) + "/withdraw", Map.of());
        siti.post(address(round), address(round) + "/withdraw", Map.of());

        assertThat(siti.get(address(round)).body()).contains("Ditarik ").doesNotContain("/ask\"", "/withdraw\"");
        assertThat(siti.post(address(round), address(round) + "/ask", said()).status())
                .isEqualTo(422);
        assertThat(WEB.get(Interviews.class)
                        .progress(now(round), TestSurveys.VILLAGE)
                        .values())
                .containsExactly(1L);
        assertThat(siti.get("/console/surveys/" + surveys.survey().id()).body()).contains("ditarik");
        assertThat(WEB.sql()
                        .sql("SELECT withdrawn_by FROM survey.round WHERE round_id = :id")
                        .param("id", round.id())
                        .query(String.class)
                        .single())
                .isEqualTo("siti");
    }

    @Test
    void what_is_over_is_not_withdrawn_and_only_who_keeps_the_survey_changes_its_rounds() {
        var round = surveys.round(TODAY, TODAY.plusDays(2));
        var over = surveys.round(TODAY.minusDays(9), TODAY.minusDays(1));
        var change = plan(TestSurveys.VILLAGE.text() + "; semua; 5; 90");

        assertThat(WEB.signIn("siti").get(address(over)).body()).doesNotContain("/withdraw\"");
        WEB.signIn("siti").post(address(over), address(over) + "/withdraw", Map.of());
        assertThat(now(over).withdrawnAt()).isEmpty();
        assertThat(WEB.signIn("desa")
                        .post(address(round), address(round) + "/withdraw", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(WEB.signIn("desa")
                        .post(address(round), address(round) + "/change", change)
                        .status())
                .isEqualTo(403);
        assertThat(WEB.signIn("desa").get(address(round)).body()).doesNotContain("/withdraw\"");
        assertThat(WEB.signIn("jauh")
                        .post("/console", address(round) + "/withdraw", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(now(round).withdrawnAt()).isEmpty();
        var coming = surveys.round(FIRST, FIRST);
        WEB.expectFit("siti", address(round), address(coming) + "/change");
    }
}
