package id.gapura.demo.surveys;

import id.gapura.demo.DemoServices;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
import id.gapura.survey.Stratum;
import id.gapura.survey.Survey;
import id.gapura.survey.Surveys;
import id.gapura.survey.Surveys.NewQuestion;
import id.gapura.survey.answer.Interview;
import id.gapura.survey.answer.Interview.Respondent;
import id.gapura.survey.answer.Interview.Taken;
import id.gapura.survey.answer.Interview.Way;
import id.gapura.survey.answer.Interviews;
import id.gapura.survey.question.Question;
import id.gapura.survey.question.QuestionKind;
import id.gapura.survey.question.Topic;
import id.gapura.survey.question.Wording;
import id.gapura.survey.talker.Said;
import id.gapura.survey.talker.Talkers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A survey of what a village knows of protection, asked before the campaign and again now; its answers are invented, and so
 * is who is named as a good talker.
 */
public final class DemoSurveys {
    private static final RegionCode REGENCY = RegionCode.of("36.04");
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final String ACTOR = "serang";
    private static final String ASKER = "kadugenep";
    /** Of so many who are asked, one does not answer a question. */
    private static final int SILENT = 12;

    /** Whom one names after the other; nobody is named by some. */
    private static final List<String> TALKERS = List.of(
            "Bu Nurjanah, kader posyandu",
            "Ustaz Hasanudin",
            "",
            "Bu Nurjanah, kader posyandu\nKang Ujang, warung kopi",
            "",
            "Bu Nurjanah");

    private static final int HUNDRED = 100;
    private static final int DAYS = 14;

    private final DemoServices services;
    private final SplittableRandom random;

    public DemoSurveys(DemoServices services, SplittableRandom random) {
        this.services = services;
        this.random = random;
    }

    /** Sets up the survey and its first round, which is over, with its answers. */
    public Survey ask(LocalDate from) {
        var plan = new Survey.Plan(
                "Apa kata warga tentang perlindungan kerja",
                "Assalamualaikum, saya dari desa. Boleh bertanya lima menit? Tanpa nama, dan boleh tidak menjawab.",
                REGENCY);
        var survey = services.get(Surveys.class).open(plan, ACTOR);
        questions().forEach(question -> services.get(Surveys.class).add(survey.id(), question));
        answer(survey, from, 25);
        return survey;
    }

    /** Asks the same again; more know of it, and more trust it. */
    public void askAgain(Survey survey, LocalDate from) {
        answer(survey, from, 60);
    }

    private static List<NewQuestion> questions() {
        return List.of(
                question(
                        QuestionKind.YES_NO,
                        Topic.KNOWLEDGE,
                        "Pernah mendengar tentang jaminan kematian dan kecelakaan kerja?|Heard of death and work injury cover?"),
                question(
                        QuestionKind.ONE,
                        Topic.KNOWLEDGE,
                        "Berapa iuran paling murah sebulan?|What does the cheapest cover cost a month?",
                        "Di bawah 20 ribu|Below 20 thousand",
                        "20 sampai 50 ribu|20 to 50 thousand",
                        "Di atas 50 ribu|Above 50 thousand",
                        "Tidak tahu|Do not know"),
                question(
                        QuestionKind.SCALE,
                        Topic.ATTITUDE,
                        "Seberapa yakin uangnya benar-benar dibayar kepada keluarga?|How sure are you that families are really paid?"),
                question(
                        QuestionKind.SEVERAL,
                        Topic.ATTITUDE,
                        "Apa yang membuat ragu?|What makes you hesitate?",
                        "Seperti mendoakan mati|As if wishing for death",
                        "Uangnya tidak pernah keluar|The money never comes",
                        "Terlalu mahal|Too dear",
                        "Tidak ada waktu mengurus|No time to see to it"),
                question(
                        QuestionKind.NUMBER,
                        Topic.PRACTICE,
                        "Dalam sebulan terakhir, berapa kali menyisihkan uang?|How often did you put money aside last month?"));
    }

    private static NewQuestion question(QuestionKind kind, Topic topic, String wording, String... options) {
        return new NewQuestion(
                kind,
                topic,
                words(wording),
                Stream.of(options).map(DemoSurveys::words).toList());
    }

    private static Wording words(String both) {
        var parts = both.split("\\|", 2);
        return new Wording(parts[0], parts[1]);
    }

    private void answer(Survey survey, LocalDate from, int aware) {
        var sample = List.of(
                new Stratum(VILLAGE, Optional.of(Livelihood.TRADER), 20, 210),
                new Stratum(VILLAGE, Optional.of(Livelihood.FARMER), 20, 640));
        var round = services.get(Rounds.class)
                .set(survey.id(), new Round.Plan(from, from.plusDays(DAYS), sample), ACTOR)
                .orElseThrow();
        var questions = services.get(Surveys.class)
                .questionnaire(survey.id(), round.version())
                .questions();
        for (int i = 0; i < round.plan().wanted() - 2; i++) {
            var livelihood = i % 2 == 0 ? Livelihood.TRADER : Livelihood.FARMER;
            int knows = livelihood == Livelihood.TRADER ? aware + 15 : aware;
            var interview = new Interview(
                    services.get(Ids.class).next(),
                    round.id(),
                    new Respondent(VILLAGE, livelihood, Optional.empty()),
                    said(questions, knows),
                    new Taken(from.atTime(9, i).atZone(Jakarta.ZONE).toInstant(), ASKER, Way.FIELD));
            if (!(services.get(Interviews.class).take(interview) instanceof Interviews.Result.Kept)) {
                throw new IllegalStateException("an interview of the demo was refused");
            }
            services.get(Talkers.class).hear(interview.id(), VILLAGE, Said.of(TALKERS.get(i % TALKERS.size())));
        }
    }

    private Map<UUID, List<String>> said(List<Question> questions, int knows) {
        var said = new HashMap<UUID, List<String>>();
        boolean isAware = random.nextInt(HUNDRED) < knows;
        for (var question : questions) {
            if (question.equals(questions.getFirst()) || random.nextInt(SILENT) > 0) {
                said.put(question.id(), answer(question, isAware));
            }
        }
        return said;
    }

    private List<String> answer(Question question, boolean isAware) {
        return switch (question.kind()) {
            case YES_NO -> List.of(isAware ? Question.YES : Question.NO);
            case ONE -> List.of(isAware && random.nextInt(4) > 0 ? "1" : Integer.toString(random.nextInt(2, 5)));
            case SCALE -> List.of(Integer.toString(isAware ? random.nextInt(3, 6) : random.nextInt(1, 4)));
            case SEVERAL -> doubts(isAware);
            case NUMBER, TEXT -> List.of(Integer.toString(random.nextInt(isAware ? 6 : 3)));
        };
    }

    private List<String> doubts(boolean isAware) {
        int first = random.nextInt(1, 5);
        return isAware || first == 4
                ? List.of(Integer.toString(first))
                : List.of(Integer.toString(first), Integer.toString(first + 1));
    }
}
