package id.gapura.portal.invited;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.kernel.Jakarta;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Messages;
import id.gapura.messaging.State;
import id.gapura.messaging.Subscriptions;
import id.gapura.partner.invitation.EnrolmentRequest.Row;
import id.gapura.partner.invitation.Invitations;
import id.gapura.partner.invitation.Nominee;
import id.gapura.partner.invitation.Status;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.program.TestWeb;
import id.gapura.registry.Registry;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Device;
import id.gapura.screen.Browser.Sight;
import id.gapura.screen.Language;
import id.gapura.screen.Theme;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitedPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final PhoneTown PHONES = new PhoneTown(WEB);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final List<Sight> PHONE_IN_BOTH_LANGUAGES =
            List.of(Sight.PHONE, new Sight(Device.PHONE, Theme.DARK, Language.ENGLISH));
    private static final int MOST_BYTES = 50_000;

    private static int people;

    private final String nik = TestAttempts.nik();
    private final String national = "0812944%04d".formatted(++people);
    private final Screen screen = new Screen("+62" + national.substring(1), Channel.SMS);

    @BeforeAll
    static void a_platform() {
        WEB.get(ApiKeys.class).create("Ojek Contoh", "trip-contoh");
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        PHONES.close();
    }

    @BeforeEach
    void noon() {
        WEB.setToday(TODAY);
    }

    @AfterEach
    void an_honest_office() {
        PEOPLE.office().be(Mood.HONEST);
    }

    /** The path of the link that comes by SMS. */
    private String link() {
        name("");
        var sms = PHONES.await(screen, 1);
        assertThat(sms).startsWith("Ojek Contoh mengusulkan Anda").contains("5 Des 2026");
        return sms.substring(sms.indexOf("/invited/"));
    }

    /**
     * The platform names somebody.
     *
     * @param region where it says they live; empty for the regency that issued the NIK, in Banten
     */
    private void name(String region) {
        var draft = new Draft(Map.of(
                DraftField.NAME,
                "Sutinah Wijaya",
                DraftField.NIK,
                nik,
                DraftField.PHONE,
                national,
                DraftField.REGION,
                region,
                DraftField.LIVELIHOOD,
                "Pengemudi ojek"));
        var nominee = new Nominee("D-" + people, draft, Optional.of(YearMonth.of(2026, 12)));
        WEB.get(Invitations.class).invite("trip-contoh", List.of(new Row.Complete(nominee)));
    }

    /** How many messages have come by a time of day in Jakarta. */
    private int heardBy(LocalDate day, String time) {
        WEB.clock()
                .standAt(day.atTime(LocalTime.parse(time)).atZone(Jakarta.ZONE).toInstant());
        WEB.awaitQuiet();
        WEB.round("messaging.round");
        return PHONES.heard(screen);
    }

    private List<Object> workers() {
        return List.copyOf(WEB.get(Registry.class).findByPhone(screen.phone()));
    }

    @Test
    void who_is_named_at_ten_in_the_evening_is_asked_the_next_morning() {
        assertThat(heardBy(TODAY, "22:00")).isZero();
        name("");

        assertThat(heardBy(TODAY, "22:00")).isZero();
        assertThat(heardBy(TODAY.plusDays(1), "07:59:59")).isZero();
        assertThat(heardBy(TODAY.plusDays(1), "08:00")).isOne();
        assertThat(PHONES.await(screen, 1)).contains("5 Des 2026", "balas BERHENTI", "/invited/");
        assertThat(heardBy(TODAY.plusDays(1), "12:00")).isOne();
    }

    @Test
    void evening_and_morning_come_where_the_worker_lives() {
        heardBy(TODAY, "18:00");
        name("81.71");

        assertThat(heardBy(TODAY, "18:00")).as("eight in the evening in Ambon").isZero();
        assertThat(heardBy(TODAY.plusDays(1), "05:59:59")).isZero();
        assertThat(heardBy(TODAY.plusDays(1), "06:00")).isOne();
    }

    @Test
    void a_phone_that_stopped_our_messages_is_not_asked_and_the_platform_hears_only_that_nobody_answered() {
        WEB.get(Subscriptions.class).stop(screen.phone(), Source.own(Way.MESSAGE));
        name("");

        assertThat(heardBy(TODAY, "12:00")).isZero();
        assertThat(WEB.get(Messages.class).fates(screen.phone(), 1)).containsExactly(State.WITHHELD);
        assertThat(status(LocalDate.of(2026, 12, 5))).isEqualTo(Status.AWAITING_CONSENT);
        assertThat(status(LocalDate.of(2026, 12, 6))).isEqualTo(Status.NO_ANSWER);
    }

    private Status status(LocalDate day) {
        WEB.setToday(day);
        var attempt = WEB.get(Attempts.class).namedWithPhone(screen.phone()).getFirst();
        return WEB.get(Invitations.class).asked(attempt.id()).orElseThrow().status();
    }

    @Test
    void a_worker_reads_what_was_sent_says_yes_without_scripts_and_gets_number_and_payment() {
        var link = link();
        try (var browser = Browser.start()) {
            var page = browser.openWithoutScripts(Sight.PHONE, WEB.address(link));
            assertThat(page.textContent("main"))
                    .contains("Ojek Contoh mengusulkan Anda", "SU***** WI****", "•••• " + nik.substring(12))
                    .contains(
                            "Desember 2026",
                            "sebulan sekarang",
                            "Meninggal karena kecelakaan kerja",
                            "boleh melihat apakah saya terlindungi")
                    .doesNotContain("Sutinah", nik, national, "Tabungan hari tua");

            assertThat(page.isChecked("#f-platform-data")).isFalse();
            assertThat(page.isChecked("#f-contact")).isFalse();
            page.check("#f-platform-data");
            Browser.follow(page, "button[value=yes]");

            assertThat(page.textContent("main")).contains("Anda terdaftar").doesNotContain("Ya, daftarkan saya");
            var number = WEB.get(Registry.class)
                    .findByPhone(screen.phone())
                    .getFirst()
                    .number();
            var worker =
                    WEB.get(Registry.class).findByNumber(number).orElseThrow().id();
            WEB.awaitQuiet();
            assertThat(WEB.get(Consents.class).history(Subject.worker(worker)))
                    .singleElement()
                    .satisfies(said -> assertThat(said.purpose()).isEqualTo(Purpose.PLATFORM_DATA));
            assertThat(PHONES.await(screen, 2)).contains(number.digits(), WEB.address("/pay/"));
            assertThat(page.content()).doesNotContain(number.digits(), number.spaced());
            Browser.follow(page, "text=Bayar sekarang");
            assertThat(page.url()).contains("/pay/");
        }
    }

    @Test
    void a_yes_that_was_kept_when_the_program_died_is_told_once_when_the_worker_comes_back() {
        var link = link();
        var attempt = WEB.get(Attempts.class).namedWithPhone(screen.phone()).getFirst();
        WEB.get(Attempts.class).save(attempt.id(), Map.of(DraftField.CONSENT, "Ya"), "self");

        assertThat(WEB.visitor().get(link).body()).contains("Anda terdaftar");

        assertThat(PHONES.await(screen, 2)).contains(WEB.address("/pay/"));
        WEB.visitor().get(link);
        WEB.awaitQuiet();
        assertThat(PHONES.heard(screen)).isEqualTo(2);
    }

    @Test
    void a_link_used_again_shows_how_it_stands_and_sends_nothing_more() {
        var link = link();
        var visitor = WEB.visitor();
        visitor.post(link, Map.of("answer", "yes"));
        PHONES.await(screen, 2);

        visitor.postAsIs(link, Map.of("answer", "no", "_csrf", visitor.token(link)));
        visitor.postAsIs(link, Map.of("answer", "yes", "_csrf", visitor.token(link)));
        WEB.awaitQuiet();

        assertThat(visitor.get(link).body()).contains("Anda terdaftar");
        assertThat(workers()).hasSize(1);
        assertThat(PHONES.heard(screen)).isEqualTo(2);
    }

    @Test
    void who_says_no_is_left_alone() {
        var link = link();
        var visitor = WEB.visitor();
        var token = visitor.token(link);

        visitor.postAsIs(link, Map.of("answer", "no", "_csrf", token));

        assertThat(visitor.get(link).body()).contains("Anda menjawab tidak").doesNotContain("value=\"yes\"");
        visitor.postAsIs(link, Map.of("answer", "yes", "_csrf", token));
        assertThat(workers()).isEmpty();
        assertThat(PHONES.heard(screen)).isEqualTo(1);
    }

    @Test
    void an_answer_that_is_none_changes_nothing() {
        var link = link();
        var visitor = WEB.visitor();

        visitor.post(link, Map.of("answer", "maybe"));
        visitor.post(link, Map.of());

        assertThat(visitor.get(link).body()).contains("value=\"yes\"");
    }

    @Test
    void while_the_office_is_down_a_yes_makes_a_provisional_member_with_a_ticket() {
        var link = link();
        PEOPLE.office().be(Mood.DOWN);
        var visitor = WEB.visitor();

        visitor.post(link, Map.of("answer", "yes"));

        assertThat(visitor.get(link).body())
                .contains("Anda terdaftar sementara")
                .containsPattern("\\d{3} \\d{3} \\d{3}");
        assertThat(PHONES.await(screen, 2)).contains("nomor tiket Anda");
    }

    @Test
    void whom_the_office_contradicts_gets_a_ticket_and_no_payment() {
        PEOPLE.office().be(Mood.NAME_DIFFERS);
        var link = link();
        var visitor = WEB.visitor();

        visitor.post(link, Map.of("answer", "yes"));

        assertThat(visitor.get(link).body())
                .contains("Data Anda kami periksa", "/ticket")
                .doesNotContain("/pay\"");
        assertThat(PHONES.await(screen, 2)).contains("Tiket: ");
    }

    @Test
    void after_the_last_day_the_link_says_so_and_a_month_later_it_is_gone() {
        var link = link();
        WEB.setToday(LocalDate.of(2026, 12, 5));
        assertThat(WEB.visitor().get(link).body()).contains("value=\"yes\"");

        WEB.setToday(LocalDate.of(2026, 12, 6));
        assertThat(WEB.visitor().get(link).body())
                .contains("Waktu menjawab sudah lewat", "/join")
                .doesNotContain("value=\"yes\"");
        WEB.setToday(LocalDate.of(2027, 1, 4));
        assertThat(WEB.visitor().get(link).status()).isEqualTo(200);
        WEB.setToday(LocalDate.of(2027, 1, 5));
        assertThat(WEB.visitor().get(link).status()).isEqualTo(404);
    }

    @Test
    void nobody_pays_through_the_link_of_who_became_a_member_elsewhere() {
        var link = link();
        WEB.get(Attempts.class).enrol(PEOPLE.opening(TestAttempts.complete("Sutinah Wijaya", nik)));
        var visitor = WEB.visitor();

        var page = visitor.get(link).body();

        assertThat(page).contains("Anda sudah terdaftar").doesNotContain(link + "/pay");
    }

    @Test
    void nobodys_link_opens_nothing() {
        assertThat(WEB.visitor().get("/invited/nobody").status()).isEqualTo(404);
    }

    @Test
    void every_step_is_open_to_every_eye_and_small() {
        try (var browser = Browser.start()) {
            var link = link();
            for (var sight : PHONE_IN_BOTH_LANGUAGES) {
                Browser.look(browser.open(sight, WEB.address(link)), "invited-" + sight);
            }
            assertThat(WEB.visitor().get(link).body().getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThan(MOST_BYTES);
            WEB.visitor().post(link, Map.of("answer", "yes"));
            for (var sight : PHONE_IN_BOTH_LANGUAGES) {
                Browser.look(browser.open(sight, WEB.address(link)), "invited-yes-" + sight);
            }
        }
    }
}
