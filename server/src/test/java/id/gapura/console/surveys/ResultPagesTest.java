package id.gapura.console.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.console.TestMembers;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
import id.gapura.survey.Stratum;
import id.gapura.survey.TestSurveys;
import id.gapura.survey.question.QuestionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Results of some of those who answered. */
class ResultPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final String VILLAGE = "36.04.19.2008";
    private static final String NEIGHBOUR = "36.04.19.2001";
    private static final TestWeb WEB = TestWeb.on(TODAY);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, VILLAGE);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static String address(Round round) {
        return "/console/surveys/rounds/" + round.id();
    }

    private static String results(TestSurveys surveys) {
        return "/console/surveys/" + surveys.survey().id() + "/results";
    }

    private static void tell(TestSurveys surveys, Round round, Worker worker) {
        var form = SurveyPagesTest.said(surveys, "trader", "yes");
        form.put("card", worker.number().digits());
        form.put("consent-yes", "yes");
        assertThat(WEB.signIn("siti").post(address(round) + "/ask", form).status())
                .isEqualTo(302);
    }

    /** So many people of a place and livelihood say the same. */
    private static void say(TestSurveys surveys, Round round, int people, String region, String livelihood) {
        var siti = WEB.signIn("siti");
        for (int i = 0; i < people; i++) {
            var form = SurveyPagesTest.said(surveys, livelihood, "yes");
            form.put("region", region);
            form.put("q-" + surveys.question(QuestionKind.TEXT).id(), "Semoga murah, kata " + livelihood);
            assertThat(siti.post(address(round) + "/ask", form).status()).isEqualTo(302);
        }
    }

    @Test
    void answers_are_looked_at_by_livelihood_and_by_the_stage_on_the_day_they_were_given() {
        var surveys = new TestSurveys(WEB);
        var round = surveys.round(TODAY, TODAY.plusDays(10));
        var results = results(surveys);
        var siti = WEB.signIn("siti");
        var members = new TestMembers(WEB);
        var first = members.enrol("Terdaftar 0", "pedagang", VILLAGE, TODAY);
        tell(surveys, round, first);
        for (int i = 1; i < 10; i++) {
            tell(surveys, round, members.enrol("Terdaftar " + i, "pedagang", VILLAGE, TODAY));
        }
        for (int i = 0; i < 10; i++) {
            siti.post(address(round) + "/ask", SurveyPagesTest.said(surveys, "trader", "no"));
            siti.post(address(round) + "/ask", SurveyPagesTest.said(surveys, "farmer", "no"));
        }
        WEB.setToday(TODAY.plusDays(1));
        members.pay(first, 1, TODAY.plusDays(1));
        WEB.awaitQuiet();

        assertThat(siti.get(results).body()).contains(">15%", "Tahap saat menjawab");
        assertThat(siti.get(results + "?livelihood=trader").body())
                .contains(">50%")
                .doesNotContain(">15%");
        assertThat(siti.get(results + "?livelihood=farmer").body()).contains(">0%", ">10<");
        assertThat(siti.get(results + "?stage=decision").body()).contains(">100%", ">10<");
        assertThat(siti.get(results + "?stage=implementation").body())
                .contains("kurang dari 10")
                .doesNotContain("%<");
        assertThat(siti.get(results + "?region=35.10").body()).contains(">15%");
        WEB.setToday(TODAY);
    }

    @Test
    void a_part_is_not_shown_that_leaves_some_but_too_few() {
        var surveys = new TestSurveys(WEB);
        var round = surveys.round(TODAY, TODAY.plusDays(10));
        say(surveys, round, 12, VILLAGE, "trader");
        say(surveys, round, 4, VILLAGE, "farmer");
        var siti = WEB.signIn("siti");
        var traders = results(surveys) + "?livelihood=trader";

        assertThat(siti.get(results(surveys)).body()).contains(">16<", "Semoga murah, kata trader");
        assertThat(siti.get(traders).body())
                .contains("yang lain terlalu sedikit")
                .doesNotContain("Semoga murah", ">12<", "%<");

        say(surveys, round, 6, VILLAGE, "farmer");

        assertThat(siti.get(traders).body())
                .contains(">12<", "Semoga murah, kata trader")
                .doesNotContain("yang lain terlalu sedikit", "kata farmer");
    }

    @Test
    void whoever_sees_one_place_alone_can_take_it_from_no_other() {
        var surveys = new TestSurveys(WEB);
        var sample = List.of(
                new Stratum(TestSurveys.VILLAGE, Optional.empty(), 20, 700),
                new Stratum(RegionCode.of(NEIGHBOUR), Optional.empty(), 20, 300));
        var round = WEB.get(Rounds.class)
                .set(surveys.survey().id(), new Round.Plan(TODAY, TODAY.plusDays(10), sample), "siti")
                .orElseThrow();
        say(surveys, round, 12, VILLAGE, "trader");
        say(surveys, round, 4, NEIGHBOUR, "trader");

        assertThat(WEB.signIn("siti")
                        .get(results(surveys) + "?region=" + VILLAGE)
                        .body())
                .contains("yang lain terlalu sedikit");
        assertThat(WEB.signIn("desa").get(results(surveys)).body())
                .contains(">12<")
                .doesNotContain("yang lain terlalu sedikit");
    }
}
