package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.agents.Agents;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.sandbox.device.Cut;
import id.gapura.sandbox.device.SandboxDevice;
import id.gapura.screen.Browser;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
import id.gapura.survey.TestSurveys;
import id.gapura.survey.answer.Interviews;
import id.gapura.survey.question.QuestionKind;
import id.gapura.survey.talker.Talker;
import id.gapura.survey.talker.Talkers;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Surveys on devices. */
class FieldSurveyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final String VILLAGE = "36.04.19.2008";
    private static final Map<String, String> CONSENT =
            Map.of("key", "consent.survey.1", "language", "id", "text", "Bolehkah jawaban Anda disimpan?");
    private static final SplittableRandom RANDOM = new SplittableRandom(3);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Browser BROWSER = Browser.start();
    private static TestSurveys surveys;
    private static Round round;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
        surveys = new TestSurveys(WEB);
        round = surveys.round(TODAY.minusDays(2), TODAY.plusDays(5));
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        WEB.close();
    }

    private static long asked() {
        return WEB.get(Interviews.class).progress(round, RegionCode.of(VILLAGE)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static SandboxDevice device(String login) {
        return SandboxDevice.register(
                WEB.address(""), login, TestWeb.password(), WEB.get(InstantSource.class), RANDOM.split());
    }

    private static Map<String, Object> answered() {
        var body = new HashMap<String, Object>();
        body.put("round", round.id().toString());
        body.put("region", VILLAGE);
        body.put("livelihood", "trader");
        body.put("said", Map.of(surveys.question(QuestionKind.YES_NO).id().toString(), List.of("yes")));
        return body;
    }

    private static String answer(SandboxDevice device, UUID command) {
        device.sendAll();
        var answer = Objects.requireNonNull(device.answer(command));
        return answer.path("result").asString() + " " + answer.path("reason").asString();
    }

    @Test
    void a_survey_answered_without_a_network_is_sent_in_the_evening() {
        long before = asked();
        var worker = WEB.people().member("Siti Aminah", VILLAGE);
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            phone.offline(true);
            phone.awaitText("Survei Uji");
            phone.press("Survei Uji");
            phone.awaitText("Boleh saya bertanya sebentar?");
            phone.button("Simpan jawaban").click();
            phone.awaitText("Pilih pekerjaannya.");
            phone.page().selectOption("#f-livelihood", "trader");
            phone.page().check("input[name='" + name(QuestionKind.YES_NO) + "'][value=yes]");
            phone.page().check("input[name='" + name(QuestionKind.SEVERAL) + "-2']");
            phone.page().check("input[name='" + name(QuestionKind.SEVERAL) + "-3']");
            phone.page().fill("#f-" + name(QuestionKind.NUMBER), "3");
            phone.page().fill("#f-talkers", "Bu Aminah, warung\nPak Rohmat");
            phone.awaitCount("drafts", 1);
            phone.look("survey");
            phone.button("Simpan jawaban").click();
            phone.awaitText("Jawabannya tersimpan");
            assertThat(phone.count("drafts")).isZero();
            phone.open("Cari");
            phone.page().fill("#f-q", "amina");
            phone.press("Siti Aminah");
            phone.press("Tanya: Survei Uji");
            phone.page().selectOption("#f-livelihood", "farmer");
            phone.page().check("input[name='" + name(QuestionKind.SCALE) + "'][value='5']");
            phone.page().check("#f-consent");
            phone.button("Simpan jawaban").click();
            phone.awaitText("Jawabannya tersimpan");
            assertThat(phone.everything()).doesNotContain("\"said\"");

            phone.restart();
            phone.unlock();
            phone.page().waitForSelector(".app-doors");
            phone.awaitStatus("2 belum terkirim");
            assertThat(asked()).isEqualTo(before);
            phone.offline(false);
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitSent();

            assertThat(phone.status()).startsWith("2 dari 2 terkirim, ");
            assertThat(asked()).isEqualTo(before + 2);
            assertThat(WEB.get(Talkers.class).within(RegionCode.of(VILLAGE)))
                    .extracting(Talker::called)
                    .containsExactlyInAnyOrder("Bu Aminah, warung", "Pak Rohmat");
            assertThat(WEB.get(Consents.class).allows(Subject.worker(worker.id()), Purpose.SURVEY))
                    .isTrue();
        }
    }

    private static String name(QuestionKind kind) {
        return "q-" + surveys.question(kind).id();
    }

    @Test
    void what_is_sent_again_is_kept_once() {
        long before = asked();
        var device = device("asep");
        var command = device.does("survey", answered());

        device.send(new Cut(Integer.MAX_VALUE, 0));
        assertThat(device.waiting()).isEqualTo(1);
        var answer = answer(device, command);

        assertThat(answer).isEqualTo("done ");
        assertThat(asked()).isEqualTo(before + 1);
    }

    @Test
    void nobody_is_named_without_their_word() {
        var device = device("asep");
        var worker = WEB.people().member("Tanpa Nama", VILLAGE);
        var without = answered();
        without.put("number", worker.number().digits());
        var with = new HashMap<>(without);
        with.put("consent", CONSENT);

        assertThat(answer(device, device.does("survey", without))).isEqualTo("done ");
        assertThat(WEB.get(Consents.class).allows(Subject.worker(worker.id()), Purpose.SURVEY))
                .isFalse();
        assertThat(answer(device, device.does("survey", with))).isEqualTo("done ");
        assertThat(WEB.get(Consents.class).allows(Subject.worker(worker.id()), Purpose.SURVEY))
                .isTrue();
        assertThat(answer(device, device.does("survey", with))).isEqualTo("refused survey-asked-before");
    }

    @Test
    void answers_of_other_places_and_of_no_question_are_refused() {
        long before = asked();
        var device = device("asep");
        var outside = answered();
        outside.put("region", "36.04.19.2001");
        var absurd = answered();
        absurd.put("said", Map.of(surveys.question(QuestionKind.SCALE).id().toString(), List.of("6")));
        var unknown = answered();
        unknown.put("round", UUID.randomUUID().toString());
        var silent = answered();
        silent.remove("said");

        assertThat(answer(device, device.does("survey", outside))).isEqualTo("refused outside");
        assertThat(answer(device, device.does("survey", absurd))).isEqualTo("refused survey-no-answer");
        assertThat(answer(device, device.does("survey", unknown))).isEqualTo("refused survey-no-round");
        assertThat(answer(device, device.does("survey", silent))).isEqualTo("refused survey-nothing-said");
        assertThat(asked()).isEqualTo(before);
    }

    @Test
    void a_withdrawn_round_leaves_devices_and_what_was_asked_meanwhile_counts() {
        var rounds = WEB.get(Rounds.class);
        var withdrawn = surveys.round(TODAY, TODAY.plusDays(5));
        var device = device("asep");
        assertThat(device.brief().path("surveys")).hasSize(2);
        var body = answered();
        body.put("round", withdrawn.id().toString());
        assertThat(rounds.withdraw(withdrawn.id(), "siti")).isTrue();

        assertThat(answer(device, device.does("survey", body))).isEqualTo("done ");
        assertThat(device.brief().path("surveys")).hasSize(1);
        assertThat(WEB.get(Interviews.class).progress(withdrawn, RegionCode.of(VILLAGE)))
                .hasSize(1);
    }

    @Test
    void an_agent_neither_hears_of_surveys_nor_answers_them() {
        var staff = new NewStaff("agen", "Agen Uji", TestWeb.password(), Role.AGENT, RegionCode.of(VILLAGE));
        WEB.get(Agents.class).register(new Agents.NewAgent(staff, new Rupiah(1_000_000), Optional.empty()));
        var agent = device("agen");

        assertThat(agent.brief().path("surveys")).isEmpty();
        assertThat(device("asep").brief().path("surveys")).hasSize(1);
        assertThat(answer(agent, agent.does("survey", answered()))).isEqualTo("refused not-allowed");
    }
}
