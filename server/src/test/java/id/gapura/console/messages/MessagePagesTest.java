package id.gapura.console.messages;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.kernel.Tongue;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import id.gapura.reminders.Occasion;
import id.gapura.reminders.Reminders;
import id.gapura.reminders.Template;
import id.gapura.reminders.Templates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class MessagePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String HOME = "/console/messages";
    private static final String PAYMENT = HOME + "/templates/payment/id";
    private static final String GOOD = "Kartu ...{kartu}: bayar {jumlah} sebelum {hari}. BERHENTI untuk berhenti.";

    private static Worker agreeing;
    private static Worker silent;

    @BeforeAll
    static void people() {
        WEB.loadVillages();
        WEB.staff("admin", Role.ADMINISTRATOR, "");
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("bandung", Role.BRANCH_OFFICER, "32");
        WEB.staff("agen", Role.AGENT, "36.04");
        agreeing = WEB.people().member("Siti Rohayati", "36.04.19.2008");
        silent = WEB.people().member("Budi Santoso", "36.04.19.2008");
        WEB.get(Consents.class)
                .give(
                        Subject.worker(agreeing.id()),
                        Purpose.MESSAGES,
                        new Words("consent.messages.1", "id", "Bolehkah?"),
                        Source.own(Way.PAGE));
        List.of(agreeing, silent).forEach(one -> WEB.people().paid(one, YearMonth.from(TODAY), 1));
        WEB.setToday(TODAY.plusDays(3));
        WEB.get(Reminders.class).tellDue();
        WEB.awaitQuiet();
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Template current() {
        return WEB.get(Templates.class).current(new Template.Place(Occasion.PAYMENT, Tongue.INDONESIAN));
    }

    @Test
    void an_officer_sees_how_many_went_and_why_some_did_not_in_their_places_only() {
        var to = To.phone("+62819990000001").in(agreeing.home().region());
        var id = WEB.get(Messages.class).send(new NewMessage(to, Channel.SMS, Kind.NOTICE, "Halo"));
        WEB.get(JdbcClient.class)
                .sql("UPDATE messaging.message SET state = 'unknown', carrier = 'operator-a' WHERE message_id = ?")
                .param(id)
                .update();

        var own = WEB.signIn("serang").get(HOME).body();
        var elsewhere = WEB.signIn("bandung").get(HOME + "?days=90").body();

        assertThat(own).contains("Pelajaran: manfaat", "Belum setuju menerima pesan", "operator-a");
        assertThat(elsewhere)
                .contains("Belum ada pesan", "Semua pesan terkirim")
                .doesNotContain("Pelajaran: manfaat", "operator-a");
    }

    @Test
    void a_persons_page_tells_what_they_were_told_and_what_not_and_the_look_is_on_record() {
        var serang = WEB.signIn("serang");

        var told = serang.get("/console/people/" + agreeing.id() + "/messages").body();
        var notTold = serang.get("/console/people/" + silent.id() + "/messages").body();

        assertThat(told).contains("Pelajaran: manfaat", "SMS · Menunggu");
        assertThat(notTold).contains("Tidak dikirim: Belum setuju");
        assertThat(WEB.get(Audit.class).about(agreeing.id().toString(), 5))
                .extracting(Audit.Line::act)
                .contains("person.messages-seen");
    }

    @ParameterizedTest(name = "{0} asking for {1} is answered {2}")
    @CsvSource({
        "admin, /console/messages, 200",
        "serang, /console/messages, 200",
        "agen, /console/messages, 403",
        "serang, /console/messages/templates, 200",
        "agen, /console/messages/templates, 403",
        "serang, /console/messages/templates/payment/jv, 200",
        "agen, /console/messages/templates/payment/jv, 403",
        "admin, /console/messages/templates/payment/xx, 404",
        "admin, /console/messages/templates/none/id, 404",
        "admin, PERSON, 403",
        "serang, PERSON, 200",
        "bandung, PERSON, 404"
    })
    void pages_are_for_who_may_see_them(String login, String path, int status) {
        var address = path.equals("PERSON") ? "/console/people/" + agreeing.id() + "/messages" : path;

        assertThat(WEB.signIn(login).get(address).status()).isEqualTo(status);
    }

    @Test
    void an_administrator_looks_at_new_words_puts_them_in_use_and_every_version_stays() {
        var admin = WEB.signIn("admin");
        var before = current();

        var look = admin.post(PAYMENT, Map.of("text", GOOD, "version", "" + before.version(), "look", "yes"));
        assertThat(look.body()).contains("Kartu ...482: bayar Rp", "1 Desember 2026");
        assertThat(current()).isEqualTo(before);

        var kept = admin.post(PAYMENT, Map.of("text", GOOD, "version", "" + before.version()));
        var late = admin.post(PAYMENT, Map.of("text", GOOD + " Salam.", "version", "" + before.version()));

        assertThat(kept.status()).isEqualTo(302);
        assertThat(current().text()).isEqualTo(GOOD);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("orang lain baru saja menulis", GOOD + " Salam.</textarea>", "Versi 1", "Bawaan")
                .contains("name=\"version\" value=\"1\"");
        assertThat(WEB.get(Audit.class).about("payment", 5))
                .extracting(Audit.Line::act, Audit.Line::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("template.written", "id 1"));
    }

    @Test
    void neither_a_look_nor_a_fault_lets_the_words_of_somebody_else_be_overwritten_unseen() {
        var admin = WEB.signIn("admin");
        var page = HOME + "/templates/return/id";
        admin.post(page, Map.of("text", "Kembali yuk. BERHENTI untuk berhenti.", "version", "0"));

        var look = admin.post(page, Map.of("text", "Ayo. BERHENTI", "version", "0", "look", "yes"));
        var fault = admin.post(page, Map.of("text", "Ayo", "version", "0"));
        var late = admin.post(page, Map.of("text", "Ayo. BERHENTI", "version", "0"));

        assertThat(look.body()).contains("name=\"version\" value=\"0\"");
        assertThat(fault.status()).isEqualTo(422);
        assertThat(fault.body()).contains("name=\"version\" value=\"0\"");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Kembali yuk.", ">Ayo. BERHENTI</textarea>");
        assertThat(admin.get(page).body()).contains(">Kembali yuk. BERHENTI untuk berhenti.</textarea>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Bayar {uang} BERHENTI | Tidak dikenal di sini: {uang}",
                "Bayar {jumlah BERHENTI | Tidak dikenal di sini: {",
                "Bayar {jumlah} | Sebut BERHENTI atau STOP",
                "'' | Tulis isi pesan"
            })
    void words_that_would_go_wrong_are_refused_with_what_is_wrong(String text, String fault) {
        var before = current();

        var answer = WEB.signIn("admin").post(PAYMENT, Map.of("text", text, "version", "" + before.version()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(fault);
        assertThat(current()).isEqualTo(before);
    }

    @Test
    void a_message_of_more_than_three_parts_is_refused() {
        var answer = WEB.signIn("admin")
                .post(
                        PAYMENT,
                        Map.of(
                                "text",
                                "STOP".repeat(115),
                                "version",
                                "" + current().version()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("460 huruf, paling banyak 459");
    }

    @Test
    void an_officer_of_a_branch_reads_the_words_and_cannot_write_them() {
        var serang = WEB.signIn("serang");
        var before = current();

        var page = serang.get(PAYMENT).body();
        var answer = serang.post(HOME, PAYMENT, Map.of("text", GOOD + "!", "version", "" + before.version()));

        assertThat(page).contains("Contoh di HP peserta").doesNotContain("<textarea");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(current()).isEqualTo(before);
    }

    @Test
    void the_pages_fit_a_phone_and_a_desktop() {
        WEB.expectFit("admin", HOME, PAYMENT, HOME + "/templates");
        WEB.expectFit("serang", "/console/people/" + agreeing.id() + "/messages");
    }
}
