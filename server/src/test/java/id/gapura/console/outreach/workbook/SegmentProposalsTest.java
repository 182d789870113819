package id.gapura.console.outreach.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.adoption.objection.Hearing;
import id.gapura.adoption.objection.Hearing.Kind;
import id.gapura.adoption.objection.Hearing.Person;
import id.gapura.adoption.objection.Objections;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.TestOutreach;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
import id.gapura.survey.Stratum;
import id.gapura.survey.Survey;
import id.gapura.survey.Surveys;
import id.gapura.survey.Surveys.NewQuestion;
import id.gapura.survey.answer.Interview;
import id.gapura.survey.answer.Interviews;
import id.gapura.survey.question.Question;
import id.gapura.survey.question.QuestionKind;
import id.gapura.survey.question.Topic;
import id.gapura.survey.question.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is proposed for the people of a livelihood in a place, besides how far they have come. */
class SegmentProposalsTest {
    private static final LocalDate HEARD = LocalDate.of(2026, 6, 15);
    private static final LocalDate TODAY = HEARD.plusDays(40);
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final TestWeb WEB = TestWeb.on(HEARD);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, HEARD, HEARD.plusDays(90));

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static String address(String segment) {
        return "/console/outreach/campaigns/" + OUTREACH.campaign().id() + "/workbook/entries/segment~" + segment;
    }

    private static String entry(String segment) {
        return WEB.signIn("siti").get(address(segment)).body();
    }

    @Test
    void attitude_comes_from_what_they_answered_and_reasons_from_what_was_said_and_led_on() {
        ask();
        hear();
        WEB.setToday(TODAY);

        assertThat(entry(VILLAGE.text() + "~trader"))
                .contains(
                        "Percaya uangnya dibayar?",
                        "Terlalu mahal",
                        "Setelah mendengar “Coba hitung per hari",
                        "20 dari 20");
        assertThat(entry(VILLAGE.text() + "~farmer"))
                .contains("Terlalu mahal")
                .doesNotContain("Percaya uangnya dibayar?");
        assertThat(entry("36.04.05~trader")).doesNotContain("Terlalu mahal", "Setelah mendengar");
        assertThat(entry(VILLAGE.text() + "~trader")).doesNotContain("Sesuai usulan");

        write(VILLAGE.text() + "~trader");

        assertThat(entry(VILLAGE.text() + "~trader")).contains("Sesuai usulan");
    }

    /** Keeps what is proposed, with the ends of lines that a browser sends. */
    private static void write(String segment) {
        var form = new HashMap<>(Map.of("version", "0"));
        var fields = Pattern.compile("<textarea[^>]* name=\"(\\w+)\"[^>]*>([^<]*)</textarea>")
                .matcher(entry(segment));
        while (fields.find()) {
            form.put(fields.group(1), fields.group(2).replace("\n", "\r\n"));
        }
        assertThat(form.get("attitude")).contains("Percaya uangnya dibayar?", "\r\n", "Percaya petugas?");
        WEB.signIn("siti").post(address(segment), form);
    }

    /** Ten traders, nine farmers and a fisher: who answers besides the traders are ten too. */
    private static void ask() {
        var survey = WEB.get(Surveys.class).open(new Survey.Plan("Sikap", "Permisi.", VILLAGE), "siti");
        for (var wording : List.of("Percaya uangnya dibayar?", "Percaya petugas?")) {
            var question = new NewQuestion(QuestionKind.YES_NO, Topic.ATTITUDE, new Wording(wording, ""), List.of());
            assertThat(WEB.get(Surveys.class).add(survey.id(), question)).isTrue();
        }
        var sample = List.of(new Stratum(VILLAGE, Optional.empty(), 20, 700));
        var round = WEB.get(Rounds.class)
                .set(survey.id(), new Round.Plan(HEARD, HEARD.plusDays(9), sample), "siti")
                .orElseThrow();
        var said = WEB.get(Surveys.class).questionnaire(survey.id(), round.version()).questions().stream()
                .collect(Collectors.toMap(Question::id, _ -> List.of(Question.YES)));
        for (int i = 0; i < 20; i++) {
            var interview = new Interview(
                    WEB.get(Ids.class).next(),
                    round.id(),
                    new Interview.Respondent(VILLAGE, livelihood(i), Optional.empty()),
                    said,
                    new Interview.Taken(WEB.clock().instant(), "siti", Interview.Way.CONSOLE));
            assertThat(WEB.get(Interviews.class).take(interview)).isInstanceOf(Interviews.Result.Kept.class);
        }
    }

    private static Livelihood livelihood(int i) {
        if (i < 10) {
            return Livelihood.TRADER;
        }
        return i < 19 ? Livelihood.FARMER : Livelihood.FISHER;
    }

    /** Of those who heard the first reply all went on, of those who heard the second nobody. */
    private static void hear() {
        var objection = WEB.get(Objections.class).list().get(2);
        for (int i = 0; i < 40; i++) {
            var person = WEB.get(Ids.class).next();
            var hearing = Hearing.of(
                    WEB.get(Ids.class).next(),
                    new Person(person, Kind.PROSPECT, VILLAGE),
                    objection,
                    objection.replies().get(i % 2),
                    WEB.clock().instant(),
                    "siti");
            assertThat(WEB.get(Objections.class).hear(hearing)).isTrue();
            if (i % 2 == 0) {
                WEB.sql()
                        .sql("""
                                INSERT INTO adoption.move (
                                    person_id, move_id, step, moved_on, from_stage, stage, cause, change, recorded_at)
                                VALUES (:person, :person, 0, :on, 'none', 'persuasion', 'answered', 1, now())
                                """)
                        .param("person", person)
                        .param("on", Jakarta.today(WEB.clock()).plusDays(3))
                        .update();
            }
        }
    }
}
