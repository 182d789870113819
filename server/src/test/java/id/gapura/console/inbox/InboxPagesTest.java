package id.gapura.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.messaging.Channel;
import id.gapura.messaging.inbox.Inbox;
import id.gapura.messaging.inbox.Question;
import id.gapura.messaging.talk.Conversations;
import id.gapura.messaging.talk.Incoming;
import id.gapura.messaging.talk.Said;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InboxPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(TODAY));
    private static final TestWeb WEB = TOWN.web;
    private static final String HOME = "/console/questions";
    private static final String VILLAGE = "36.04.19.2008";
    private static final String ASKED = "kapan santunan bapak saya cair?";
    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"");
    private static int phones;

    private final String phone = "+62814%07d".formatted(++phones);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("yusuf", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("desalain", Role.VILLAGE_OFFICER, "36.04.19.2001");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "32");
        WEB.staff("pusat", Role.BRANCH_OFFICER, "");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("kepala", Role.ADMINISTRATOR, "");
        WEB.staff("agen", Role.AGENT, VILLAGE);
        WEB.staff("pkh", Role.COMPANION, VILLAGE);
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private Question say(String text) {
        return say(Channel.SMS, text);
    }

    private Question say(Channel channel, String text) {
        WEB.get(Conversations.class)
                .take(new Incoming("contoh", UUID.randomUUID().toString(), new Said(channel, phone, text)));
        return WEB.get(Inbox.class).open(RegionCode.NATION, 0, 99).stream()
                .filter(question -> question.phone().equals(phone))
                .findFirst()
                .orElseThrow();
    }

    private static String page(Question question) {
        return HOME + "/" + question.id();
    }

    private static Map<String, String> answer(WebVisitor officer, Question question, String text) {
        var found = ID.matcher(officer.get(page(question)).body());
        assertThat(found.find()).isTrue();
        return Map.of("id", found.group(1), "seen", "" + question.heard().messages(), "text", text);
    }

    private static String said(WebVisitor officer, WebVisitor.Answer answer) {
        return officer.get(answer.location()).body();
    }

    @Test
    void the_list_says_who_waits_how_long_the_oldest_first_and_none_of_their_words() {
        WEB.people().member("Sri Lama", VILLAGE, phone);
        WEB.clock().standAt(WEB.clock().instant().minus(Duration.ofHours(26)));
        say(ASKED);
        say("tolong");
        WEB.setToday(TODAY);
        new InboxPagesTest().askedBy("Tuti Baru");
        var siti = WEB.signIn("siti");

        var list = siti.get(HOME).body();
        var home = siti.get("/console").body();

        assertThat(list)
                .contains("Sri Lama", "Peserta · ", "1 hari", "Tuti Baru", "kurang dari satu jam")
                .doesNotContain("santunan", phone);
        assertThat(list.indexOf("Sri Lama")).isLessThan(list.indexOf("Tuti Baru"));
        assertThat(home).contains("Orang bertanya lewat SMS atau WhatsApp", "menunggu lebih dari sehari", HOME);
        assertThat(WEB.signIn("jauh").get("/console").body()).doesNotContain("Orang bertanya");
    }

    private Question askedBy(String name) {
        WEB.people().member(name, VILLAGE, phone);
        return say(ASKED);
    }

    @ParameterizedTest(name = "{0} is answered {1}, about an unknown phone {2}, the list {3}")
    @CsvSource({
        "siti, 200, 404, 200",
        "desa, 200, 404, 200",
        "desalain, 404, 404, 200",
        "jauh, 404, 404, 200",
        "pusat, 200, 200, 200",
        "periksa, 403, 403, 403",
        "kepala, 403, 403, 403",
        "agen, 403, 403, 403",
        "pkh, 403, 403, 403"
    })
    void a_question_is_for_officers_of_the_place_and_one_of_nobody_for_the_nation(
            String login, int known, int unknown, int list) {
        var question = askedBy("Wati " + login);
        var other = new InboxPagesTest().say("apa ini gratis?");
        var officer = WEB.signIn(login);
        var sent = Map.of("id", UUID.randomUUID().toString(), "seen", "9", "reason", "thanks", "text", "Ya.");

        assertThat(officer.get(page(question)).status()).isEqualTo(known);
        assertThat(officer.get(page(other)).status()).isEqualTo(unknown);
        assertThat(officer.get(HOME).status()).isEqualTo(list);
        assertThat(officer.get(HOME + "/ended").status()).isEqualTo(list);
        if (known != 200) {
            assertThat(officer.post("/console", page(question) + "/answer", sent)
                            .status())
                    .isEqualTo(known);
            assertThat(officer.post("/console", page(question) + "/closing", sent)
                            .status())
                    .isEqualTo(known);
            assertThat(officer.get(HOME).body()).doesNotContain("Wati " + login);
        }
    }

    @Test
    void the_page_shows_their_words_and_who_they_are_and_the_member_sees_that_it_was_read() {
        var worker = WEB.people().member("Nyai Terbaca", VILLAGE, phone);
        var question = say(Channel.WHATSAPP, ASKED);

        var page = WEB.signIn("siti").get(page(question)).body();

        assertThat(page)
                .contains(ASKED, "Menulis lewat WhatsApp", "Nyai Terbaca", "/console/people/" + worker.id())
                .contains("berakhiran " + phone.substring(phone.length() - 3), "Bahasa Indonesia")
                .doesNotContain(phone);
        assertThat(WEB.get(Audit.class).about(worker.id().toString(), "question.seen", 9))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.actor()).isEqualTo("siti");
                    assertThat(line.detail()).isEqualTo(question.id().toString());
                });
        var member = WEB.visitor();
        TOWN.signIn(member, worker);
        assertThat(member.get("/me/seen").body()).contains("Membaca pesan yang Anda kirim", "Petugas cabang");
    }

    @Test
    void whoever_shares_the_phone_elsewhere_is_not_named_but_sees_it_too() {
        var here = WEB.people().member("Ayu Sini", VILLAGE, phone);
        var there = WEB.people().member("Budi Sana", "32.73.01.1001", phone);
        var question = say(ASKED);
        assertThat(question.region()).isEqualTo(here.home().region());

        var page = WEB.signIn("siti").get(page(question)).body();

        assertThat(page).contains("Ayu Sini", "di luar wilayah Anda").doesNotContain("Budi Sana");
        assertThat(WEB.get(Audit.class).about(there.id().toString(), "question.seen", 9))
                .hasSize(1);
    }

    @Test
    void an_answer_goes_out_once_however_often_it_is_pressed_and_is_on_record() {
        var question = askedBy("Rini Jawab");
        var siti = WEB.signIn("siti");
        var answer = answer(siti, question, "Paling lambat Jumat, Bu.");

        var first = siti.post(page(question), page(question) + "/answer", answer);
        var token = new HashMap<>(answer);
        token.put("_csrf", siti.token("/console"));
        var second = siti.postAsIs(page(question) + "/answer", token);

        assertThat(first.location()).isEqualTo(page(question));
        assertThat(second.location()).isEqualTo(page(question));
        assertThat(said(siti, second))
                .contains("Jawaban dikirim", "Dijawab oleh siti", "Paling lambat Jumat, Bu.")
                .doesNotContain("Kirim jawaban");
        assertThat(WEB.get(Audit.class).about(question.id().toString(), "question.answered", 9))
                .hasSize(1);
        assertThat(siti.get(HOME).body()).doesNotContain("Rini Jawab");
        assertThat(siti.get(HOME + "/ended").body()).contains("Rini Jawab");
    }

    @Test
    void the_second_of_two_officers_hears_who_answered_and_that_theirs_did_not_go() {
        var question = askedBy("Dewi Dua");
        var siti = WEB.signIn("siti");
        var yusuf = WEB.signIn("yusuf");
        var late = answer(yusuf, question, "Besok.");
        siti.post(page(question), page(question) + "/answer", answer(siti, question, "Jumat."));

        var form = new HashMap<>(late);
        form.put("_csrf", yusuf.token("/console"));
        var answer = yusuf.postAsIs(page(question) + "/answer", form);

        assertThat(said(yusuf, answer))
                .contains("sudah diselesaikan oleh siti", "Jawaban Anda tidak dikirim")
                .doesNotContain("Besok.");
        assertThat(WEB.get(Audit.class).about(question.id().toString(), "step.refused", 9))
                .singleElement()
                .extracting(Audit.Line::detail)
                .isEqualTo("question.answered OVER");
    }

    @Test
    void what_cannot_go_out_is_said_beside_the_words_and_so_is_what_came_meanwhile() {
        var question = askedBy("Lilis Lagi");
        var siti = WEB.signIn("siti");
        var path = page(question) + "/answer";

        var empty = siti.post(page(question), path, answer(siti, question, " "));
        var long460 = siti.post(page(question), path, answer(siti, question, "a".repeat(460)));
        var typed = answer(siti, question, "Sudah kami cek.");
        say("oh iya, kartunya juga hilang");
        var meanwhile = siti.post(page(question), path, typed);

        assertThat(empty.status()).isEqualTo(422);
        assertThat(long460.status()).isEqualTo(422);
        assertThat(long460.body()).contains("460", "459", "a".repeat(460));
        assertThat(meanwhile.status()).isEqualTo(409);
        assertThat(meanwhile.body()).contains("menulis lagi", "kartunya juga hilang", "Sudah kami cek.");
        assertThat(WEB.get(Inbox.class).find(question.id()).orElseThrow().ending())
                .isEmpty();
    }

    @Test
    void one_that_needs_no_answer_is_closed_with_a_reason() {
        var question = askedBy("Mimin Salam");
        var siti = WEB.signIn("siti");
        var path = page(question) + "/closing";

        var without = siti.post(page(question), path, Map.of("seen", "1", "reason", ""));
        assertThat(said(siti, without)).contains("Pilih salah satu dulu");
        var closed = siti.post(page(question), path, Map.of("seen", "1", "reason", "thanks"));

        assertThat(said(siti, closed)).contains("Ditutup oleh siti", "Hanya salam atau terima kasih");
        assertThat(WEB.get(Audit.class).about(question.id().toString(), "question.closed", 9))
                .singleElement()
                .extracting(Audit.Line::detail)
                .isEqualTo("thanks");
    }

    @Test
    void the_pages_fit_a_phone_and_a_desktop() {
        var question = askedBy("Rohayati Binti Haji Abdurrahman Suherman");
        say(Channel.WHATSAPP, "sudah sebulan berkasnya di kantor desa, katanya tinggal menunggu dari cabang");
        var answered = new InboxPagesTest().askedBy("Euis Sudah");
        var siti = WEB.signIn("siti");
        siti.post(page(answered), page(answered) + "/answer", answer(siti, answered, "Paling lambat Jumat, Bu."));
        WEB.awaitQuiet();

        WEB.expectFit("siti", HOME, HOME + "/ended", page(question), page(answered));
    }
}
