package id.gapura.console.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.consents.Subject;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
import id.gapura.survey.TestSurveys;
import id.gapura.survey.sample.Drawn;
import id.gapura.survey.sample.Lot;
import id.gapura.survey.sample.Outcome;
import id.gapura.survey.sample.Sample;
import id.gapura.survey.sample.Samples;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SamplePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static TestSurveys surveys;
    private static List<Worker> traders;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, TestSurveys.VILLAGE.text());
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
        surveys = new TestSurveys(WEB);
        traders = IntStream.range(0, 30)
                .mapToObj(i -> surveys.willing("Pedagang Uji " + i))
                .toList();
        IntStream.range(0, 3).forEach(i -> surveys.noted("Petani Uji " + i, "petani"));
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Round round() {
        return surveys.round(TODAY, TODAY.plusDays(5));
    }

    private static String address(Round round) {
        return "/console/surveys/rounds/" + round.id();
    }

    /** With its parts in the order of the database. */
    private static Sample sample(Round round) {
        var found = WEB.get(Rounds.class).find(round.id()).orElseThrow();
        return WEB.get(Samples.class).find(found).orElseThrow();
    }

    /** As many of each part of the sample, which are in the order of the database: everybody else, then traders. */
    private static Map<String, String> wanted(String others, String traders) {
        return Map.of("part-0", others, "part-1", traders);
    }

    private static String audited() {
        var line = WEB.get(Audit.class).newest(1).getFirst();
        return line.act() + " " + line.detail();
    }

    @Test
    void a_sample_is_proposed_spread_over_its_parts_changed_and_drawn() {
        var round = surveys.round(TODAY.plusDays(1), TODAY.plusDays(5));
        var siti = WEB.signIn("siti");
        assertThat(siti.get(address(round)).body()).contains("Undi siapa yang ditanya");
        assertThat(siti.get(address(round) + "/draw").body())
                .contains("30 orang tercatat", "name=\"part-1\" type=\"text\" value=\"20\"")
                .contains("3 orang tercatat", "name=\"part-0\" type=\"text\" value=\"3\"");
        assertThat(siti.get(address(round) + "/draw?total=10&least=2").body())
                .contains("name=\"part-0\" type=\"text\" value=\"3\"", "name=\"part-1\" type=\"text\" value=\"7\"");
        var many = siti.post(address(round) + "/draw", address(round) + "/draw", wanted("4", "8"));
        assertThat(many.status()).isEqualTo(422);
        assertThat(many.body()).contains("Isi angka, paling banyak 3.", "value=\"8\"");
        siti.post(address(round) + "/draw", address(round) + "/draw", wanted("0", "0"));
        assertThat(audited()).isEqualTo("step.refused survey.drawn NOBODY");

        siti.post(address(round) + "/draw", address(round) + "/draw", wanted("2", "8"));

        assertThat(sample(round).lots()).extracting(Lot::drawn).containsExactly(2, 8);
        assertThat(audited())
                .isEqualTo("survey.drawn seed=" + sample(round).draw().seed());
        assertThat(siti.get(address(round)).body())
                .contains(
                        "Yang terpilih",
                        "oleh siti",
                        Long.toString(sample(round).draw().seed()),
                        "Undi ulang");
    }

    @Test
    void the_round_says_what_came_of_those_drawn_and_never_who_they_are() {
        var round = round();
        var siti = WEB.signIn("siti");
        siti.post(address(round) + "/draw", address(round) + "/draw", wanted("2", "8"));
        var order = sample(round).lots().getLast().order().stream()
                .map(Drawn::personId)
                .toList();
        var samples = WEB.get(Samples.class);
        samples.note(round.id(), order.get(0), Outcome.ANSWERED);
        samples.note(round.id(), order.get(1), Outcome.REFUSED);
        samples.note(round.id(), order.get(2), Outcome.NOT_FOUND);
        samples.note(round.id(), order.get(3), Outcome.NOT_FOUND);
        samples.note(round.id(), order.get(4), Outcome.NOT_ELIGIBLE);

        for (var login : List.of("siti", "desa", "periksa")) {
            assertThat(WEB.signIn(login).get(address(round)).body())
                    .contains(
                            "Tingkat jawaban",
                            "25%",
                            "1 menjawab dari 4 ",
                            "8 dari 30",
                            "Salah kelompok",
                            "Sisa cadangan")
                    .doesNotContain("Pedagang Uji", "Petani Uji", "Undi ulang");
        }
        siti.post(address(round), address(round) + "/draw", wanted("2", "8"));
        assertThat(audited()).isEqualTo("step.refused survey.drawn NOT_NOW");
        WEB.expectFit("siti", address(round), address(round()) + "/draw");
    }

    @Test
    void a_member_asked_at_the_desk_by_their_card_has_answered() {
        var round = round();
        var siti = WEB.signIn("siti");
        siti.post(address(round) + "/draw", address(round) + "/draw", wanted("0", "30"));
        var form = new HashMap<>(SurveyPagesTest.said(surveys, "trader", "yes"));
        form.put("card", traders.getFirst().number().digits());
        form.put("consent-yes", "yes");

        siti.post(address(round), address(round) + "/ask", form);

        var lot = sample(round).lots().getLast();
        assertThat(lot.count(Outcome.ANSWERED)).isEqualTo(1);
        assertThat(lot.toAsk())
                .extracting(Drawn::personId)
                .hasSize(29)
                .doesNotContain(traders.getFirst().id());
    }

    @Test
    void only_who_keeps_the_survey_draws() {
        var round = round();
        var desa = WEB.signIn("desa");
        assertThat(desa.get(address(round)).body()).doesNotContain("/draw\"");
        assertThat(desa.get(address(round) + "/draw").status()).isEqualTo(403);
        assertThat(desa.post(address(round), address(round) + "/draw", wanted("1", "1"))
                        .status())
                .isEqualTo(403);
        assertThat(WEB.signIn("jauh")
                        .post("/console", address(round) + "/draw", wanted("1", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(WEB.get(Samples.class).find(round)).isEmpty();
        assertThat(WEB.signIn("siti").get(address(round)).body()).contains("/draw\"");
    }

    @Test
    void where_nobody_may_be_contacted_nobody_is_drawn() {
        try (var empty = TestWeb.on(TODAY)) {
            empty.loadVillages();
            empty.staff("siti", Role.BRANCH_OFFICER, "36.04");
            var others = new TestSurveys(empty);
            others.leaveAlone(Subject.worker(others.willing("Sudah Menolak").id()));
            var round = others.round(TODAY, TODAY);

            assertThat(empty.signIn("siti").get(address(round) + "/draw").body())
                    .contains("Belum ada orang dari kelompok ini")
                    .doesNotContain("part-0");
        }
    }
}
