package id.gapura.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospects;
import id.gapura.registry.Prospects.NewProspect;
import id.gapura.registry.Worker;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.Surveys.NewQuestion;
import id.gapura.survey.question.Question;
import id.gapura.survey.question.QuestionKind;
import id.gapura.survey.question.Topic;
import id.gapura.survey.question.Wording;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A survey of a test's program with a question of each kind. */
public final class TestSurveys {
    public static final RegionCode REGENCY = RegionCode.of("36.04");
    public static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");

    private static final Words WORDS = new Words("consent.contact.1", "id", "Bolehkah kami menghubungi Anda?");
    private static final Source HEARD = new Source(Way.VOICE, "siti");

    private final TestWeb web;
    private final Survey survey;

    public TestSurveys(TestWeb web) {
        this.web = web;
        var plan = new Survey.Plan("Survei Uji", "Boleh saya bertanya sebentar? Anda boleh tidak menjawab.", REGENCY);
        this.survey = web.get(Surveys.class).open(plan, "siti");
        ask(QuestionKind.YES_NO, "Pernah mendengar tentang jaminan kematian?");
        ask(QuestionKind.ONE, "Dari mana pertama kali mendengar?", "Radio", "Tetangga");
        ask(QuestionKind.SEVERAL, "Apa yang membuat ragu?", "Terlalu mahal", "Tidak ada waktu", "Uangnya tidak keluar");
        ask(QuestionKind.SCALE, "Seberapa yakin uangnya dibayar?");
        ask(QuestionKind.NUMBER, "Berapa kali menabung sebulan?");
        ask(QuestionKind.TEXT, "Apa pesan Anda?");
    }

    private void ask(QuestionKind kind, String wording, String... options) {
        var words =
                List.of(options).stream().map(option -> new Wording(option, "")).toList();
        var question = new NewQuestion(kind, Topic.KNOWLEDGE, new Wording(wording, ""), words);
        if (!web.get(Surveys.class).add(survey.id(), question)) {
            throw new AssertionError(wording);
        }
    }

    public Survey survey() {
        return survey;
    }

    /** Of one kind, in the newest version. */
    public Question question(QuestionKind kind) {
        var newest = web.get(Surveys.class).find(survey.id()).orElseThrow().version();
        return web.get(Surveys.class).questionnaire(survey.id(), newest).questions().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** A round of traders and everybody else in the village. */
    public Round round(LocalDate from, LocalDate to) {
        var sample = List.of(
                new Stratum(VILLAGE, Optional.of(Livelihood.TRADER), 20, 300),
                new Stratum(VILLAGE, Optional.empty(), 20, 700));
        return web.get(Rounds.class)
                .set(survey.id(), new Round.Plan(from, to, sample), "siti")
                .orElseThrow();
    }

    /** A trader of the village who is a member and may be called and visited. */
    public Worker willing(String name) {
        var worker = web.people().member(name, VILLAGE.text());
        web.get(Consents.class).give(Subject.worker(worker.id()), Purpose.CONTACT, WORDS, HEARD);
        return worker;
    }

    /** A prospect of the village. */
    public UUID noted(String name, String livelihood) {
        var id = web.get(Ids.class).next();
        var contact =
                new NewProspect(name, Optional.of("081299887766"), VILLAGE, Optional.of(livelihood), Optional.empty());
        var agreed = new Consent(
                Purpose.CONTACT,
                Optional.of(WORDS),
                HEARD,
                web.get(InstantSource.class).instant());
        assertThat(web.get(Prospects.class).record(id, contact, agreed)).isInstanceOf(Prospects.Result.Recorded.class);
        return id;
    }

    /** Whoever it is, nobody may call or visit them any more. */
    public void leaveAlone(Subject subject) {
        web.get(Consents.class).withdraw(subject, Purpose.CONTACT, HEARD);
    }
}
