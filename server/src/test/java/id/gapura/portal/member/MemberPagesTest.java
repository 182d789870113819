package id.gapura.portal.member;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.trips.TripConsent;
import id.gapura.contributions.trips.TripConsent.Evidence;
import id.gapura.contributions.trips.TripConsents;
import id.gapura.contributions.trips.TripConsents.Given;
import id.gapura.kernel.Rupiah;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Mailboxes;
import id.gapura.messaging.Messages;
import id.gapura.messaging.Subscriptions;
import id.gapura.partner.messages.Gateways;
import id.gapura.partner.messages.Manner;
import id.gapura.partner.messages.NewGateway;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.partner.messages.Speech;
import id.gapura.portal.card.Pace;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.registry.Worker;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MemberPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(TODAY));
    private static final TestWeb WEB = TOWN.web;
    private static final String SIGN_IN = "/me/sign-in";
    private static final String CODE = "/me/code";

    private static int people;
    private static LocalDate day = TODAY;

    private final String phone = "+62816%07d".formatted(++people);
    private final Worker member = WEB.people().member("Siti Aminah", "36.04.19.2008", phone);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
    }

    /** Nobody answers there, and nothing is sent to it here. */
    private static void offerMail() {
        var manner = new Manner(Speech.SMTP, "kabar@gapura.example", "");
        var server = new NewGateway("surat", Set.of(), "smtp://localhost:1", manner, Optional.empty());
        WEB.get(Gateways.class).register(server);
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    /** Another minute and another hour for the throttles. */
    @AfterEach
    void the_next_day() {
        day = day.plusDays(1);
        WEB.setToday(day);
    }

    private static Map<String, String> form(String card, String dayOfBirth) {
        var form = new LinkedHashMap<String, String>();
        form.put("card", card);
        form.put("day", dayOfBirth);
        form.put("month", "5");
        form.put("year", "1986");
        return form;
    }

    private Answer ask(WebVisitor visitor) {
        return visitor.post(SIGN_IN, form(member.number().digits(), "2"));
    }

    private WebVisitor signedIn() {
        var visitor = WEB.visitor();
        TOWN.signIn(visitor, member);
        return visitor;
    }

    @Test
    void deductions_per_trip_are_taken_back_from_the_page_of_what_one_allows() {
        var trips = WEB.get(TripConsents.class);
        var now = WEB.get(InstantSource.class).instant();
        trips.give(new Given(member.id(), "trip-ojek", Evidence.PLATFORM, "OJ-1", now));
        var visitor = signedIn();

        assertThat(visitor.get("/me/consents").body()).contains("href=\"/trips\"");
        visitor.post("/trips", Map.of("channel", "trip-ojek"));

        assertThat(trips.of(member.id())).hasSize(1).noneMatch(TripConsent::isInForce);
    }

    @Test
    void a_member_sees_the_coins_in_the_piggy_bank() {
        WEB.get(Intake.class)
                .accept(new IncomingPayment(
                        "bank-x",
                        "celengan-" + member.id(),
                        member.number().digits(),
                        Rupiah.of(1_400),
                        WEB.get(InstantSource.class).instant()));

        assertThat(signedIn().get("/me").body())
                .contains("Celengan", "Rp1.400 dari", "class=\"coin full\"", "class=\"coin\"");
    }

    private static String withoutToken(Answer answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    @Test
    void card_birth_date_and_the_code_on_the_phone_open_the_page() {
        var visitor = WEB.visitor();
        assertThat(visitor.get("/me").location()).isEqualTo(SIGN_IN);

        assertThat(ask(visitor).location()).isEqualTo(CODE);
        assertThat(visitor.get("/me").location()).isEqualTo(SIGN_IN);
        visitor.post(CODE, Map.of("code", TOWN.code(phone, 1)));

        assertThat(visitor.get("/me").body())
                .contains("Belum terlindungi", member.number().spaced());
    }

    @Test
    void the_page_that_was_asked_for_is_come_to_once() {
        var visitor = WEB.visitor();
        visitor.get("/me/language");

        assertThat(signedInTo(visitor, 1)).isEqualTo("/me/language");
        the_next_day();
        assertThat(signedInTo(visitor, 2)).isEqualTo("/me");
    }

    private String signedInTo(WebVisitor visitor, int message) {
        ask(visitor);
        return visitor.post(CODE, Map.of("code", TOWN.code(phone, message))).location();
    }

    @Test
    void whether_a_number_exists_is_told_by_no_page_no_code_and_no_clock() {
        var known = WEB.visitor();
        var unknown = WEB.visitor();

        long start = System.nanoTime();
        var first = ask(known);
        long between = System.nanoTime();
        var second = unknown.post(SIGN_IN, form("12345678903", "2"));
        long end = System.nanoTime();

        assertThat(first.location()).isEqualTo(second.location());
        assertThat(between - start).isGreaterThan(Pace.OF_AN_ANSWER.toNanos());
        assertThat(end - between).isGreaterThan(Pace.OF_AN_ANSWER.toNanos());
        assertThat(withoutToken(known.get(CODE))).isEqualTo(withoutToken(unknown.get(CODE)));
        for (int i = 0; i < 7; i++) {
            var wrong = known.post(CODE, Map.of("code", "00000" + i));
            assertThat(withoutToken(wrong)).isEqualTo(withoutToken(unknown.post(CODE, Map.of("code", "00000" + i))));
            assertThat(wrong.status()).isEqualTo(422);
        }
        assertThat(known.get("/me").location()).isEqualTo(SIGN_IN);
    }

    @Test
    void a_wrong_birth_date_sends_no_code() {
        var visitor = WEB.visitor();

        visitor.post(SIGN_IN, form(member.number().digits(), "3"));
        WEB.awaitQuiet();

        assertThat(WEB.get(Messages.class).fates(phone, 5)).isEmpty();
    }

    @Test
    void a_card_can_be_tried_five_times_an_hour() {
        for (int i = 0; i < 5; i++) {
            assertThat(ask(WEB.visitor()).status()).isEqualTo(302);
        }

        assertThat(ask(WEB.visitor()).status()).isEqualTo(429);
    }

    @Test
    void a_quarter_of_an_hour_after_the_last_page_nobody_is_signed_in_any_more() {
        var visitor = signedIn();
        var clock = WEB.clock();
        clock.standAt(clock.instant().plus(Duration.ofMinutes(15)).minusSeconds(1));
        assertThat(visitor.get("/me").status()).isEqualTo(200);

        clock.standAt(clock.instant().plus(Duration.ofMinutes(15)));

        assertThat(visitor.get("/me").location()).isEqualTo(SIGN_IN);
        assertThat(visitor.get("/me/seen").location()).isEqualTo(SIGN_IN);
    }

    @Test
    void who_leaves_is_gone() {
        var visitor = signedIn();

        visitor.post("/me", "/me/sign-out", Map.of());

        assertThat(visitor.get("/me/consents").location()).isEqualTo(SIGN_IN);
    }

    @Test
    void one_press_allows_and_one_takes_back() {
        var visitor = signedIn();
        var consents = WEB.get(Consents.class);

        visitor.post("/me/consents", "/me/consents/contact", Map.of("agreed", "true"));
        assertThat(consents.allows(Subject.worker(member.id()), Purpose.CONTACT))
                .isTrue();
        assertThat(visitor.get("/me/consents").body()).contains("Diizinkan", "Tarik izin");
        visitor.post("/me/consents", "/me/consents/contact", Map.of("agreed", "false"));

        assertThat(consents.refuses(member.id(), Purpose.CONTACT)).isTrue();
        assertThat(visitor.post("/me/consents", "/me/consents/nothing", Map.of("agreed", "true"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_was_never_asked_may_say_no_at_once() {
        var visitor = signedIn();

        assertThat(visitor.get("/me/consents").body()).contains("Belum ditanyakan", "Saya tidak izinkan");
        visitor.post("/me/consents", "/me/consents/contact", Map.of("agreed", "false"));

        assertThat(WEB.get(Consents.class).refuses(member.id(), Purpose.CONTACT))
                .isTrue();
        assertThat(visitor.get("/me/consents").body()).contains("Tidak diizinkan");
    }

    @Test
    void who_agrees_to_messages_here_ends_an_earlier_stop_from_the_same_phone() {
        WEB.get(Subscriptions.class).stop(phone, Source.own(Way.MESSAGE));
        var visitor = signedIn();

        visitor.post("/me/consents", "/me/consents/messages", Map.of("agreed", "true"));

        var index = WEB.get(Vault.class).blindIndex(Field.PHONE, phone);
        assertThat(WEB.get(Consents.class).mayMessage(member.id(), index)).isTrue();
        assertThat(WEB.get(Consents.class).allows(Subject.phone(index), Purpose.MESSAGES))
                .isTrue();
    }

    @Test
    void a_member_sees_which_office_opened_the_page_how_often_and_why_it_was_changed_and_no_name() {
        var officer = WEB.signIn("serang");
        officer.get("/console/people/" + member.id());
        officer.get("/console/people/" + member.id());
        var correction = "/console/people/" + member.id() + "/correction";
        var form = new LinkedHashMap<String, String>();
        form.put("name", "Siti Aminah");
        form.put("sex", "F");
        form.put("birthOn", "1986-05-02");
        form.put("region", "36.04.19.2008");
        form.put("phone", phone);
        form.put("address", "Kp. Baru RT 01");
        form.put("livelihood", "Pedagang sayur");
        form.put("workplace", "Pasar Petir");
        form.put("birthPlace", "Serang");
        form.put("reason", "Pindah rumah");
        form.put("version", "1");
        form.put("changes", "0");
        assertThat(officer.post(correction, form).location())
                .endsWith(member.id().toString());

        var seen = signedIn().get("/me/seen").body();

        assertThat(seen)
                .contains("Petugas cabang, Kabupaten Serang", "Membuka data Anda", "3 kali hari itu")
                .contains("Mengubah data: Alamat", "Alasan: Pindah rumah")
                .contains("Masuk ke halaman ini", "Anda sendiri")
                .doesNotContain("Petugas serang", "Memperbaiki data peserta");
    }

    @Test
    void somebody_elses_views_are_not_shown() {
        var other = WEB.people().member("Budi");
        WEB.signIn("serang").get("/console/people/" + other.id());

        assertThat(signedIn().get("/me/seen").body()).doesNotContain("Membuka data Anda", "Petugas cabang");
    }

    @Test
    void every_page_is_open_to_every_eye() {
        WEB.signIn("serang").get("/console/people/" + member.id());
        assertThat(signedIn().get("/me/mail").status()).isEqualTo(404);
        offerMail();
        try (var browser = Browser.start()) {
            Sight.opposites().forEach(sight -> {
                WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofHours(2)));
                int before = TOWN.heard(new Screen(phone, Channel.SMS));
                var page = browser.open(sight, WEB.address("/me"));
                Browser.look(page, "me-sign-in-" + sight);
                page.fill("#f-card", member.number().digits());
                page.fill("#f-day", "2");
                page.fill("#f-month", "5");
                page.fill("#f-year", "1986");
                page.keyboard().press("Enter");
                page.waitForURL(WEB.address(CODE));
                Browser.look(page, "me-code-" + sight);
                page.fill("#f-code", TOWN.code(phone, before + 1));
                page.keyboard().press("Enter");
                page.waitForURL(WEB.address("/me"));
                Browser.look(page, "me-" + sight);
                Browser.follow(page, "a[href='/me/consents']");
                Browser.follow(page, "form[action='/me/consents/contact'] button");
                Browser.look(page, "me-consents-" + sight);
                page.navigate(WEB.address("/me/seen"));
                Browser.look(page, "me-seen-" + sight);
                page.navigate(WEB.address("/me/mail"));
                page.fill("#f-address", "siti@contoh.example");
                page.keyboard().press("Enter");
                page.waitForSelector("form[action='/me/mail/stop']");
                Browser.look(page, "me-mail-" + sight);
                var mailbox = WEB.get(Mailboxes.class).find(member.id()).orElseThrow();
                page.navigate(WEB.address("/mail/" + mailbox.token()));
                Browser.look(page, "mail-link-" + sight);
                page.click("form[action$='/stop'] button");
                page.waitForURL(WEB.address("/mail/gone"));
                Browser.look(page, "mail-gone-" + sight);
            });
        }
    }
}
