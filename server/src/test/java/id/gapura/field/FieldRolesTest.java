package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Badge;
import id.gapura.accounts.Badges;
import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.receipts.TestPapers;
import id.gapura.registry.Registry;
import id.gapura.sandbox.device.SandboxDevice;
import id.gapura.screen.Browser;
import id.gapura.survey.Round;
import id.gapura.survey.TestSurveys;
import id.gapura.survey.question.QuestionKind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those may do who only ask, and those who accompany families. */
class FieldRolesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final String VILLAGE = "36.04.19.2008";
    private static final Map<String, String> CONSENT =
            Map.of("key", "consent.photo.1", "language", "id", "text", "Bolehkah saya memotret Anda bekerja?");
    private static final SplittableRandom RANDOM = new SplittableRandom(5);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static TestSurveys surveys;
    private static Round round;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("dadan", Role.INTERVIEWER, VILLAGE);
        WEB.staff("euis", Role.COMPANION, VILLAGE);
        WEB.people().member("Siti Aminah", VILLAGE);
        WEB.people().member("Cici Jauh", "36.04.19.2001");
        surveys = new TestSurveys(WEB);
        round = surveys.round(TODAY.minusDays(2), TODAY.plusDays(5));
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void an_interviewer_asks_and_holds_nobody() {
        var device = device("dadan");
        var number = number("Siti Aminah");
        var survey = device.does("survey", answered());
        var enrolment = device.does("enrol", enrolment("3604994205867101"));
        var prospect = device.does("prospect", Map.of("name", "Joko", "region", VILLAGE));
        var seen = device.does("seen", Map.of("number", number));
        var cash = device.does("cash", Map.of("number", number, "months", 1, "amount", 16_800));
        var evidence = device.does("evidence", Map.of("number", number, "consent", CONSENT));
        device.sendAll();

        assertThat(answer(device, survey)).isEqualTo("done ");
        assertThat(List.of(enrolment, prospect, seen, cash, evidence))
                .allSatisfy(refused -> assertThat(answer(device, refused)).isEqualTo("refused not-allowed"));
        assertThat(WEB.get(Attempts.class).find(enrolment)).isEmpty();
        assertThat(people(device)).isZero();
    }

    @Test
    void a_companion_finds_enrols_and_asks_and_takes_no_cash() {
        var device = device("euis");
        var survey = device.does("survey", answered());
        var enrolment = device.does("enrol", enrolment("3604994205867102"));
        var cash = device.does("cash", Map.of("number", "1", "months", 1, "amount", 16_800));
        var unasked = device.does("evidence", Map.of("number", number("Siti Aminah")));
        var elsewhere = device.does("evidence", Map.of("number", number("Cici Jauh"), "consent", CONSENT));
        var blank = device.does("evidence", Map.of("number", number("Siti Aminah"), "consent", CONSENT));
        device.sendAll();

        assertThat(answer(device, survey)).isEqualTo("done ");
        assertThat(answer(device, enrolment)).isEqualTo("done ");
        assertThat(answer(device, cash)).startsWith("refused ");
        assertThat(answer(device, unasked)).isEqualTo("refused consent-missing");
        assertThat(answer(device, elsewhere)).isEqualTo("refused nobody");
        assertThat(answer(device, blank)).isEqualTo("refused no-picture");
        assertThat(people(device)).isPositive();
    }

    @Test
    void the_interviewers_app_has_no_door_to_people() {
        try (var browser = Browser.start();
                var phone = Phone.of("dadan", WEB, browser)) {
            phone.awaitText("Survei Uji");
            phone.look("interviewer");
            assertThat(phone.page().locator(".app-door").allInnerTexts()).hasSize(2);
        }
    }

    @Test
    void everybody_shows_their_badge_without_a_network_until_its_last_day_or_until_it_is_taken_back() throws Exception {
        var badges = WEB.get(Badges.class);
        var holder = WEB.staff("fitri", Role.INTERVIEWER, VILLAGE);
        badges.issue(holder, TODAY, "boss");
        try (var browser = Browser.start();
                var phone = Phone.of("fitri", WEB, browser)) {
            phone.offline(true);
            phone.button("Tanda pengenal saya").click();
            phone.awaitText("Petugas fitri");
            phone.look("badge");
            var text = TestPapers.read(phone.page().locator(".app-code").screenshot());

            assertThat(phone.text()).contains("Pewawancara survei", "21 Mei 2026");
            assertThat(text).startsWith(WEB.address("/badge/").toUpperCase(Locale.ROOT));
            assertThat(WEB.visitor()
                            .get(text.substring(WEB.address("").length()))
                            .body())
                    .contains("Berlaku hari ini", "Petugas fitri", "Jawaban survei");

            badges.revoke(badges.held(List.of(holder.id())).getFirst(), Badge.Reason.LOST, "boss");
            send(phone);
            phone.button("Tanda pengenal saya").click();
            phone.awaitText("belum punya tanda pengenal");
            badges.issue(holder, TODAY, "boss");
            send(phone);
            phone.offline(true);
            phone.button("Tanda pengenal saya").click();
            phone.awaitText("Petugas fitri");

            var tomorrow = Instant.now().plus(Duration.ofDays(1));
            phone.page().clock().setFixedTime(tomorrow.toString());
            phone.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            phone.unlock();
            phone.button("Tanda pengenal saya").click();
            phone.awaitText("berlaku sampai 21 Mei 2026 dan sudah berakhir");
            assertThat(phone.page().locator(".app-code").count()).isZero();
            phone.look("badge-over");
        }
    }

    private static void send(Phone phone) {
        phone.offline(false);
        phone.open("Catatan");
        phone.button("Kirim").click();
        phone.awaitSent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/people", "/console/enrol", "/console/rescue", "/console/prospects"})
    void a_companion_opens_what_enrolling_needs_and_an_interviewer_does_not(String page) {
        assertThat(WEB.signIn("euis").get(page).status()).isEqualTo(200);
        assertThat(WEB.signIn("dadan").get(page).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/payments",
                "/console/ledger",
                "/console/cash",
                "/console/payouts",
                "/console/rosters",
                "/console/duplicates",
                "/console/coverage",
                "/console/staff",
                "/console/audit"
            })
    void neither_opens_money_or_what_others_do(String page) {
        for (var login : List.of("euis", "dadan")) {
            assertThat(WEB.signIn(login).get(page).status()).as(login).isEqualTo(403);
        }
    }

    @Test
    void an_administrator_gives_both_an_account() {
        WEB.staff("kepala", Role.ADMINISTRATOR, "");
        var form = WEB.signIn("kepala").get("/console/staff/new").body();

        assertThat(form).contains("Pendamping PKH", "Pewawancara survei");
    }

    private static String number(String name) {
        return WEB.get(Registry.class)
                .search(name, RegionCode.of("36.04"))
                .getFirst()
                .number()
                .digits();
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

    private static Map<String, Object> enrolment(String nik) {
        return Map.of("name", "Rohayati", "nik", nik, "region", VILLAGE, "consent", "Ya, saya setuju.");
    }

    private static String answer(SandboxDevice device, UUID command) {
        var answer = Objects.requireNonNull(device.answer(command));
        return answer.path("result").asString() + " " + answer.path("reason").asString();
    }

    private static int people(SandboxDevice device) {
        return device.read("").stream()
                .mapToInt(page -> page.path("columns").path("number").size())
                .sum();
    }
}
