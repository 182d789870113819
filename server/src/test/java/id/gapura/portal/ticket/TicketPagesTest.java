package id.gapura.portal.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.enrolment.attempts.Decision;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import id.gapura.screen.Browser;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketPagesTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final Map<String, String> BORN = Map.of("day", "2", "month", "5", "year", "1986");
    private static int districts = 10;

    /** Another hour for whoever counts questions. */
    @BeforeEach
    void anotherHour() {
        PEOPLE.wait(Duration.ofHours(1));
        PEOPLE.office().be(Mood.HONEST);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    @Test
    void a_worker_sees_that_an_officer_decides_and_until_when() {
        var id = contradicted();

        var body = asked(WEB.visitor(), ticket(id), BORN).body();

        assertThat(body)
                .contains("Sedang diperiksa", "Paling lambat 24 November 2026")
                .doesNotContain("Aminah", "1986", "Bayar");
    }

    @Test
    void a_provisional_member_may_pay_at_once() {
        PEOPLE.office().be(Mood.DOWN);
        var id = PEOPLE.handedIn("Rahmat", TestAttempts.nik());
        var visitor = WEB.visitor();

        var answer = asked(visitor, ticket(id), BORN);
        var pay = visitor.post("/ticket", "/pay", Map.of());

        assertThat(answer.body())
                .contains("Terdaftar sementara", "action=\"/pay\"")
                .doesNotContain("Rahmat");
        assertThat(pay.location()).startsWith("/pay/");
    }

    @Test
    void each_decision_shows_in_plain_words() {
        var document = contradicted();
        PEOPLE.face().decide(document, new Decision.AskDocument("KTP"), "siti");
        var refused = contradicted();
        PEOPLE.face().decide(refused, new Decision.Refuse("bukan"), "siti");
        var accepted = contradicted();
        PEOPLE.face().decide(accepted, new Decision.Accept("ya"), "siti");

        assertThat(asked(WEB.visitor(), ticket(document), BORN).body())
                .contains("Dokumen ditunggu", "Paling lambat 5 Desember 2026");
        assertThat(asked(WEB.visitor(), ticket(refused), BORN).body()).contains("Belum bisa didaftarkan");
        assertThat(asked(WEB.visitor(), ticket(accepted), BORN).body()).contains("Sudah terdaftar", "action=\"/pay\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id|Jangan telepon atau kunjungi saya|Petugas tidak akan menelepon atau mengunjungi Anda|menghubungi Anda",
                "en|Do not call or visit me|No officer will call or visit you|will call you"
            })
    void whoever_waits_may_say_that_nobody_calls_or_visits_and_take_that_back(
            String language, String button, String said, String promise) {
        var id = contradicted();
        var visitor = WEB.visitor();
        visitor.get("/?lang=" + language);
        var before = asked(visitor, ticket(id), BORN).body();

        var no = says(visitor, false).body();
        boolean isAlone = consents().refuses(id, Purpose.CONTACT);
        PEOPLE.wait(Duration.ofSeconds(1));
        var yes = says(visitor, true).body();

        assertThat(before).contains(button, promise);
        assertThat(no).contains(said, "name=\"agreed\" value=\"true\"").doesNotContain(button, promise);
        assertThat(isAlone).isTrue();
        assertThat(yes).contains(button).doesNotContain(said);
        assertThat(consents().allows(Subject.attempt(id), Purpose.CONTACT)).isTrue();
        assertThat(PEOPLE.face().history(id).getFirst().actor()).isEqualTo("self");
    }

    @Test
    void without_the_ticket_or_a_quarter_of_an_hour_later_nothing_is_said_for_anybody() {
        var id = contradicted();
        var visitor = WEB.visitor();
        visitor.get("/ticket");
        var stranger = says(visitor, false);
        asked(visitor, ticket(id), BORN);
        PEOPLE.wait(Duration.ofMinutes(15));
        var late = says(visitor, false);

        assertThat(stranger.location()).isEqualTo("/ticket");
        assertThat(late.location()).isEqualTo("/ticket");
        assertThat(consents().history(Subject.attempt(id))).isEmpty();
    }

    @Test
    void a_provisional_members_word_is_the_members_and_after_the_end_nothing_is_asked() {
        PEOPLE.office().be(Mood.DOWN);
        var id = PEOPLE.handedIn("Rahmat", TestAttempts.nik());
        var worker = PEOPLE.get(id).progress().workerId().orElseThrow();
        var visitor = WEB.visitor();
        asked(visitor, ticket(id), BORN);

        says(visitor, false);

        assertThat(consents().refuses(worker, Purpose.CONTACT)).isTrue();
        var refused = contradicted();
        asked(visitor, ticket(refused), BORN);
        PEOPLE.face().decide(refused, new Decision.Refuse("bukan"), "siti");
        assertThat(says(visitor, false).body()).doesNotContain("name=\"agreed\"");
        assertThat(consents().history(Subject.attempt(refused))).isEmpty();
    }

    private static Answer says(WebVisitor visitor, boolean agreed) {
        return visitor.post("/ticket", "/ticket/contact", Map.of("agreed", Boolean.toString(agreed)));
    }

    private static Consents consents() {
        return WEB.get(Consents.class);
    }

    @Test
    void a_wrong_birth_date_and_an_unknown_ticket_are_answered_alike_and_let_nobody_pay() {
        var ticket = ticket(contradicted());
        var visitor = WEB.visitor();

        var wrongDate = asked(visitor, ticket, Map.of("day", "3", "month", "5", "year", "1986"));
        var unknown = asked(visitor, "111111118", BORN);

        assertThat(wrongDate.body()).isEqualTo(unknown.body()).contains("Tidak ditemukan");
        assertThat(visitor.post("/ticket", "/pay", Map.of()).location()).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|2|5|1986|Isi nomor tiketnya",
                "482917352|''|5|1986|Isi",
                "482917352|31|2|1986|tidak ada",
                "482917352|2|5|86|empat"
            })
    void what_is_missing_stands_beside_its_question(
            String ticket, String day, String month, String year, String words) {
        var answer = asked(WEB.visitor(), ticket, Map.of("day", day, "month", month, "year", year));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).containsIgnoringCase(words);
    }

    @Test
    void guessing_birth_dates_ends_after_five_tries() {
        var ticket = ticket(contradicted());
        for (int day = 10; day < 15; day++) {
            var tried = Map.of("day", "" + day, "month", "5", "year", "1986");
            assertThat(asked(WEB.visitor(), ticket, tried).status()).isEqualTo(200);
        }

        assertThat(asked(WEB.visitor(), ticket, BORN).status()).isEqualTo(429);
    }

    @Test
    void the_pages_fit_and_are_light() {
        var ticket = ticket(contradicted());
        try (var browser = Browser.start()) {
            var page = browser.open(Browser.Sight.PHONE, WEB.address("/ticket"));
            Browser.look(page, "ticket-ask");
            page.fill("#f-ticket", ticket);
            page.fill("#f-day", "2");
            page.fill("#f-month", "5");
            page.fill("#f-year", "1986");
            page.keyboard().press("Enter");
            page.waitForSelector(".answer");
            Browser.look(page, "ticket-answer");

            assertThat(page.textContent("main")).contains("Sedang diperiksa");
            page.click("button[name=agreed]");
            page.waitForSelector("h2:has-text('tidak akan')");
            Browser.look(page, "ticket-alone");
        }
    }

    private static UUID contradicted() {
        return PEOPLE.handedIn("Aminah", "3604%02d4205869801".formatted(districts++));
    }

    private static String ticket(UUID id) {
        return PEOPLE.get(id).progress().ticket().orElseThrow();
    }

    private static Answer asked(WebVisitor visitor, String ticket, Map<String, String> birth) {
        var form = new HashMap<>(birth);
        form.put("ticket", ticket);
        return visitor.post("/ticket", form);
    }
}
