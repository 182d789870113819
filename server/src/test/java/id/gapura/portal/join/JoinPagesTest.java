package id.gapura.portal.join;

import static id.gapura.partner.aggregator.AggregatorTown.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.identity.IdentityCheck;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.messaging.Channel;
import id.gapura.messaging.codes.PhoneLinks;
import id.gapura.offers.Arm;
import id.gapura.offers.Trial.Money;
import id.gapura.offers.Trial.Plan;
import id.gapura.offers.Trial.Unit;
import id.gapura.offers.Trials;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.contact.Contacts;
import id.gapura.partner.aggregator.AggregatorTown;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.sandbox.SandboxAggregator.Delivery;
import id.gapura.sandbox.SandboxAggregator.Ending;
import id.gapura.sandbox.SandboxDukcapil;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import id.gapura.sandbox.SandboxDukcapilDoor;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import id.gapura.sponsors.Sponsor.Kind;
import id.gapura.sponsors.SponsorMoney;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JoinPagesTest {
    private static final AggregatorTown TOWN = new AggregatorTown();
    private static final TestWeb WEB = TOWN.web;
    private static final PhoneTown PHONES = new PhoneTown(WEB);
    private static final SandboxDukcapil OFFICE = new SandboxDukcapil();
    private static final SandboxDukcapilDoor OFFICE_DOOR = SandboxDukcapilDoor.open(OFFICE, 0);
    private static final Pattern TICKET = Pattern.compile("Tiket: (\\d{3} \\d{3} \\d{3})\\. Lihat hasilnya: http");
    private static final Pattern ATTEMPT = Pattern.compile("name=\"attempt\" value=\"([^\"]+)\"");

    private static int people;

    private final String nik = "360499420586%04d".formatted(++people);
    private final String national = "0817000%04d".formatted(people);
    private final String phone = "+62" + national.substring(1);
    private final Screen screen = new Screen(phone, Channel.SMS);
    private final WebVisitor visitor = WEB.visitor();

    @BeforeAll
    static void connect() {
        WEB.get(IdentityCheck.class).connect(OFFICE_DOOR.address(), SandboxDukcapil.KEY);
    }

    @AfterAll
    static void close() {
        OFFICE_DOOR.close();
        PHONES.close();
        TOWN.close();
    }

    @BeforeEach
    void noon() {
        WEB.setToday(TODAY.plusDays(people));
    }

    @AfterEach
    void an_honest_office() {
        OFFICE.be(Mood.HONEST);
    }

    private static String attempt(Answer page) {
        var match = ATTEMPT.matcher(page.body());
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private Map<String, String> three(String attempt, String name) {
        return Map.of("attempt", attempt, "name", name, "nik", nik, "phone", national);
    }

    private Answer answer(WebVisitor who, String name) {
        return who.post("/join", three(attempt(who.get("/join")), name));
    }

    private void prove(WebVisitor who, int message) {
        assertThat(who.post("/join/code", Map.of("code", PHONES.code(phone, message)))
                        .status())
                .isEqualTo(302);
    }

    private Answer choose(WebVisitor who) {
        return who.post("/join/choose", Map.of("programmes", "JKK,JKM"));
    }

    @Test
    void calls_and_visits_are_a_question_of_their_own_and_an_empty_box_says_nothing() {
        var visitor = WEB.visitor();
        answer(visitor, "Siti Aminah");
        prove(visitor, 1);
        assertThat(visitor.get("/join/choose").body())
                .contains("Bolehkah petugas menelepon atau mengunjungi Anda")
                .doesNotContainPattern("name=\"contact\"[^>]* checked");

        visitor.post("/join/choose", Map.of("programmes", "JKK,JKM", "contact", "true"));

        WEB.awaitQuiet();
        var said = WEB.get(Consents.class).history(Subject.worker(worker().id()));
        assertThat(said)
                .extracting(Consent::purpose, Consent::source)
                .containsExactly(tuple(Purpose.CONTACT, Source.own(Way.PAGE)));
    }

    @Test
    void who_leaves_the_box_empty_has_said_nothing_of_calls_and_visits() {
        join(WEB.visitor(), "Siti Aminah");

        WEB.awaitQuiet();
        assertThat(WEB.get(Consents.class).standing(Subject.worker(worker().id()), Purpose.CONTACT))
                .isEmpty();
    }

    @Test
    void whoever_the_lot_gives_free_months_reads_so_before_choosing_and_is_not_asked_to_pay() {
        var trial = freeMonths();
        int before = PHONES.heard(screen);
        answer(visitor, "Halimah");
        prove(visitor, before + 1);
        var offer = visitor.get("/join/choose").body();
        choose(visitor);
        WEB.awaitQuiet();
        var done = visitor.get("/join/done").body();
        WEB.get(Trials.class).close(trial, "siti");

        boolean isOffered = WEB.sql()
                .sql("SELECT arm FROM offers.assignment WHERE person_index = :person")
                .param("person", WEB.get(Registry.class).nikIndex(new Nik(nik)))
                .query(String.class)
                .single()
                .equals("B");
        assertThat(offer.contains("2 bulan pertama gratis, dibayar Promosi")).isEqualTo(isOffered);
        assertThat(done.contains("Tidak perlu membayar sekarang")).isEqualTo(isOffered);
        assertThat(done.contains("Atur bayar otomatis")).isEqualTo(isOffered);
        assertThat(done.contains("class=\"card paying\"")).isNotEqualTo(isOffered);
        assertThat(PHONES.await(screen, before + 2).contains("2 bulan pertama gratis"))
                .isEqualTo(isOffered);
    }

    /** A trial that holds out one in a hundred. */
    private static UUID freeMonths() {
        var sponsors = WEB.get(Sponsors.class);
        var region = RegionCode.of("36.04");
        var today = TODAY.plusDays(people);
        var sponsor = sponsors.create("Promosi", Kind.PROMOTION, region, "", "siti");
        SponsorMoney.receive(sponsors, new Funding(sponsor.id(), "T1", Rupiah.of(1_000_000), today));
        var plan = new Plan(
                Unit.PERSON,
                region,
                today,
                today.plusMonths(1),
                List.of(Arm.heldOut(1), new Arm("B", 99, 2, false, true)),
                Optional.of(new Money(sponsor.id(), Rupiah.of(500_000))));
        var trials = WEB.get(Trials.class);
        var id = ((Trials.Proposal.Proposed) trials.propose("Bulan gratis", plan, "siti")).trialId();
        trials.open(id, "budi");
        return id;
    }

    /** All the way. */
    private Answer join(WebVisitor who, String name) {
        int before = PHONES.heard(screen);
        answer(who, name);
        prove(who, before + 1);
        choose(who);
        return who.get("/join/done");
    }

    private Worker worker() {
        return WEB.get(Registry.class).findByPhone(phone).getFirst();
    }

    private List<Attempt> begun() {
        return WEB.get(Attempts.class).openOfPhone(phone);
    }

    @Test
    void three_answers_a_code_and_a_choice_lead_to_a_payment_code_without_scripts() {
        try (var browser = Browser.start()) {
            var page = browser.openWithoutScripts(Sight.PHONE, WEB.address("/"));
            page.click("a[href='/join']");
            fill(page, "Siti Aminah");
            page.fill("#f-code", PHONES.code(phone, 1));
            page.keyboard().press("Enter");
            page.waitForURL(WEB.address("/join/choose"));
            assertThat(page.textContent("main")).contains("Siti Aminah, lahir 2 Mei 1986, Perempuan", "Rp8.400");
            page.click("button[value='JKK,JKM']");
            page.waitForURL(WEB.address("/join/done"));

            assertThat(page.textContent(".answer")).contains("Anda terdaftar", "Kartu ");
            assertThat(page.textContent(".paying")).contains("Rp8.400");
            assertThat(page.isVisible("svg.code")).isTrue();
            var charge = page.getAttribute(".paying a.primary", "href");
            TOWN.aggregator.end(charge.substring(charge.lastIndexOf('/') + 1), Ending.PAID, Delivery.ONCE);
            page.click(".paying a.primary");
            assertThat(page.textContent(".answer")).contains("Sudah dibayar", lastDay());
            assertThat(page.url()).doesNotContain(nik, national);
        }
    }

    private static String lastDay() {
        var today = Jakarta.today(WEB.clock());
        return Texts.load(Language.INDONESIAN)
                .format()
                .date(YearMonth.from(today).atEndOfMonth());
    }

    private void fill(Page page, String name) {
        page.fill("#f-name", name);
        page.fill("#f-nik", nik);
        page.fill("#f-phone", national);
        page.keyboard().press("Enter");
        page.waitForURL(WEB.address("/join/code"));
    }

    @Test
    void the_number_the_price_and_the_way_to_pay_come_by_message_too() {
        join(visitor, "Siti Aminah");

        var sms = PHONES.await(screen, 2);
        var worker = worker();
        assertThat(sms).contains(worker.number().digits(), "Rp8.400");
        var link = sms.substring(sms.indexOf("http")).strip();
        assertThat(link).startsWith(WEB.address("/pay/"));
        assertThat(WEB.visitor().get(link.substring(WEB.address("").length())).body())
                .contains("1 bulan: Rp8.400");
        assertThat(worker.home().region().text()).isEqualTo("36.04");
    }

    @Test
    void what_is_wrong_stands_beside_its_question_and_nothing_typed_is_lost() {
        var first = attempt(visitor.get("/join"));

        var faulty = visitor.post(
                "/join", Map.of("attempt", first, "name", "Siti", "nik", "36049942058", "phone", national));

        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("NIK harus 16 angka; ini 11 angka.", "value=\"Siti\"", "value=\"36049942058\"")
                .contains("value=\"" + national + "\"", "href=\"#f-nik\"");
        assertThat(attempt(faulty)).isEqualTo(first);
        assertThat(begun()).extracting(one -> one.draft().get(DraftField.NIK)).containsExactly("36049942058");
        assertThat(begun().getFirst().opened().door()).isEqualTo(Door.SELF);
        assertThat(PHONES.heard(screen)).isZero();
    }

    @Test
    void without_a_phone_nothing_is_kept_and_nothing_is_lost() {
        var form = Map.of("attempt", UUID.randomUUID().toString(), "name", "Siti", "nik", nik, "phone", "12");

        var faulty = visitor.post("/join", form);

        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("Tulis nomor HP seperti", "value=\"Siti\"", "value=\"" + nik + "\"");
        assertThat(visitor.post("/join", Map.of("name", "")).body())
                .contains("Isi nama seperti di KTP.", "Isi 16 angka NIK", "Isi nomor HP.");
    }

    @Test
    void a_lost_connection_goes_on_with_another_device_by_phone_and_code() {
        answer(visitor, "Siti Aminah");
        PHONES.await(screen, 1);
        var other = WEB.visitor();
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(5)));

        assertThat(other.post("/join/resume", Map.of("phone", national)).location())
                .isEqualTo("/join/code");
        prove(other, 2);

        assertThat(other.get("/join/pick").location()).isEqualTo("/join/choose");
        assertThat(other.get("/join/choose").body()).contains("Siti Aminah, lahir 2 Mei 1986");
    }

    @Test
    void of_several_begun_with_one_phone_one_is_picked() {
        answer(visitor, "Siti Aminah");
        var family = WEB.visitor();
        family.post(
                "/join",
                Map.of(
                        "attempt",
                        attempt(family.get("/join")),
                        "name",
                        "Budi Santoso",
                        "nik",
                        "360499020586%04d".formatted(people),
                        "phone",
                        national));
        PHONES.await(screen, 1);
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(5)));
        var other = WEB.visitor();
        other.post("/join/resume", Map.of("phone", national));
        prove(other, 2);

        var page = other.get("/join/pick");
        assertThat(page.body()).contains("Siti Aminah", "Budi Santoso");
        WEB.expectFit(other, "/join/pick");
        var budi = begun().stream()
                .filter(one -> one.draft().get(DraftField.NAME).startsWith("Budi"))
                .findFirst()
                .orElseThrow();
        other.post("/join/pick", Map.of("attempt", budi.id().toString()));

        assertThat(other.get("/join/choose").body()).contains("Budi Santoso, lahir 2 Mei 1986, Laki-laki");
        assertThat(other.post(
                                "/join/pick",
                                "/join/pick",
                                Map.of("attempt", UUID.randomUUID().toString()))
                        .location())
                .isEqualTo("/join/pick");
    }

    @Test
    void who_goes_on_with_another_one_after_the_end_pays_for_that_one() {
        answer(visitor, "Siti Aminah");
        var family = WEB.visitor();
        family.post(
                "/join",
                Map.of(
                        "attempt",
                        attempt(family.get("/join")),
                        "name",
                        "Budi Santoso",
                        "nik",
                        "360499020586%04d".formatted(people),
                        "phone",
                        national));
        prove(visitor, 1);
        choose(visitor);
        assertThat(visitor.get("/join/done").body()).contains("Rp8.400");

        assertThat(visitor.get("/join/pick").location()).isEqualTo("/join/choose");
        visitor.post("/join/choose", Map.of("programmes", "JKK,JKM,JHT"));

        assertThat(visitor.get("/join/done").body()).contains("Rp28.400").doesNotContain("Rp8.400");
    }

    @Test
    void with_a_phone_of_which_nothing_is_known_one_learns_so_only_after_proving_it() {
        assertThat(visitor.post("/join/resume", Map.of("phone", national)).location())
                .isEqualTo("/join/code");
        prove(visitor, 1);

        assertThat(visitor.get("/join/pick").body()).contains("Tidak ada yang belum selesai");
    }

    @Test
    void nothing_can_be_chosen_or_seen_without_the_code() {
        answer(visitor, "Siti Aminah");

        assertThat(visitor.get("/join/choose").location()).isEqualTo("/join/code");
        assertThat(visitor.get("/join/done").location()).isEqualTo("/join/code");
        assertThat(visitor.get("/join/pick").location()).isEqualTo("/join");
        assertThat(visitor.post("/join", "/join/choose", Map.of("programmes", "JKK,JKM"))
                        .location())
                .isEqualTo("/join/code");
        assertThat(begun()).hasSize(1);
        assertThat(WEB.visitor().get("/join/choose").location()).isEqualTo("/join/code");
        assertThat(WEB.visitor().get("/join/code").location()).isEqualTo("/join");
    }

    @Test
    void a_quarter_of_an_hour_later_the_phone_has_to_be_proved_again() {
        answer(visitor, "Siti Aminah");
        prove(visitor, 1);
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(15)));

        assertThat(visitor.get("/join/choose").location()).isEqualTo("/join/code");
        assertThat(visitor.get("/join").body()).doesNotContain("Siti", nik);
    }

    @Test
    void a_wrong_code_may_be_typed_again_and_a_new_one_asked_for() {
        answer(visitor, "Siti Aminah");
        var right = PHONES.code(phone, 1);
        var wrong = right.equals("000000") ? "000001" : "000000";

        assertThat(visitor.post("/join/code", Map.of("code", wrong)).body()).contains("Kode ini tidak cocok");
        for (int i = 0; i < 4; i++) {
            visitor.post("/join/code", Map.of("code", wrong));
        }
        assertThat(visitor.post("/join/code", Map.of("code", right)).body()).contains("tidak berlaku lagi");
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));
        visitor.post("/join/code", "/join/code/again", Map.of());
        prove(visitor, 2);

        assertThat(visitor.get("/join/choose").status()).isEqualTo(200);
    }

    @Test
    void going_back_finds_the_answers_and_a_mended_one_needs_no_new_code() {
        answer(visitor, "Siti Amina");
        prove(visitor, 1);

        var back = visitor.get("/join");
        assertThat(back.body()).contains("value=\"Siti Amina\"");
        var mended = visitor.post("/join", three(attempt(back), "Siti Aminah"));

        assertThat(mended.location()).isEqualTo("/join/choose");
        assertThat(visitor.get("/join/choose").body()).contains("Siti Aminah,");
        assertThat(PHONES.heard(screen)).isEqualTo(1);
    }

    @Test
    void another_phone_has_to_be_proved_anew() {
        answer(visitor, "Siti Aminah");
        prove(visitor, 1);
        var form = Map.of(
                "attempt", attempt(visitor.get("/join")), "name", "Siti Aminah", "nik", nik, "phone", "08179999999");

        assertThat(visitor.post("/join", form).location()).isEqualTo("/join/code");
        assertThat(visitor.get("/join/choose").location()).isEqualTo("/join/code");
    }

    @Test
    void pressing_twice_is_pressing_once() {
        var form = three(attempt(visitor.get("/join")), "Siti Aminah");
        visitor.post("/join", form);
        visitor.post("/join", form);
        assertThat(begun()).hasSize(1);
        prove(visitor, 1);
        assertThat(PHONES.heard(screen)).isEqualTo(1);

        var pressed = Stream.generate(() -> CompletableFuture.supplyAsync(() -> choose(visitor)))
                .limit(4)
                .toList();

        assertThat(pressed.stream().map(CompletableFuture::join).map(Answer::location))
                .containsOnly("/join/done");
        PHONES.await(screen, 2);
        WEB.awaitQuiet();
        assertThat(PHONES.heard(screen)).isEqualTo(2);
        assertThat(visitor.post("/join/done", "/join/choose", Map.of("programmes", "JKK,JKM,JHT"))
                        .location())
                .isEqualTo("/join/done");
        assertThat(visitor.get("/join/done").body()).contains("Anda terdaftar", "Rp8.400");
        assertThat(visitor.get("/join/choose").location()).isEqualTo("/join/done");
    }

    @Test
    void a_silent_office_keeps_nobody_from_paying() {
        OFFICE.be(Mood.DOWN);

        var done = join(visitor, "Siti Aminah");

        assertThat(done.body()).contains("Anda terdaftar sementara", "Nomor tiket", "Rp8.400", "<svg class=\"code\"");
        assertThat(PHONES.await(screen, 2)).containsPattern("nomor tiket Anda \\d{3} \\d{3} \\d{3}\\.");
    }

    @Test
    void who_is_not_as_the_office_has_it_gets_a_ticket_and_pays_nothing_yet() {
        OFFICE.be(Mood.NAME_DIFFERS);

        var done = join(visitor, "Siti Aminah");

        assertThat(done.body())
                .contains("Data Anda kami periksa", "Nomor tiket", "href=\"/ticket\"")
                .doesNotContain("Rp8.400", "Kartu ");
        var ticket = TICKET.matcher(PHONES.await(screen, 2));
        assertThat(ticket.find()).isTrue();
        assertThat(done.body()).contains(ticket.group(1));
        var asked = Map.of("ticket", ticket.group(1), "day", "2", "month", "5", "year", "1986");
        assertThat(WEB.visitor().post("/ticket", asked).body()).contains("Sedang diperiksa");
    }

    @Test
    void a_member_who_joins_again_pays_and_sees_the_own_card() {
        join(visitor, "Siti Aminah");
        var again = WEB.visitor();
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(5)));

        PHONES.await(screen, 2);
        var done = join(again, "SITI AMINAH");

        assertThat(done.body()).contains("Anda sudah terdaftar", "Kartu ", "Rp8.400", "href=\"/me/evidence\"");
    }

    @Test
    void whoever_knows_a_members_nik_and_name_pays_for_them_and_learns_no_number() {
        join(visitor, "Siti Aminah");
        PHONES.await(screen, 2);
        var stranger = WEB.visitor();
        var strangers = "08179888" + "%03d".formatted(people);
        var strangersScreen = new Screen("+62" + strangers.substring(1), Channel.SMS);
        var form = Map.of(
                "attempt", attempt(stranger.get("/join")), "name", "Siti Aminah", "nik", nik, "phone", strangers);
        stranger.post("/join", form);
        stranger.post("/join/code", Map.of("code", PHONES.code(strangersScreen.phone(), 1)));
        choose(stranger);

        var done = stranger.get("/join/done");

        assertThat(done.body()).contains("Anda sudah terdaftar", "Rp8.400").doesNotContain("Kartu ", "/me/evidence");
        assertThat(PHONES.await(screen, 3)).contains("Nomor kartu");
        assertThat(PHONES.heard(strangersScreen)).isEqualTo(1);
    }

    @Test
    void a_nik_of_a_regency_that_is_no_more_asks_where_one_lives() {
        var old = "919999420586%04d".formatted(people);
        visitor.post(
                "/join",
                Map.of("attempt", attempt(visitor.get("/join")), "name", "Siti Aminah", "nik", old, "phone", national));
        prove(visitor, 1);
        assertThat(visitor.get("/join/choose").body()).contains("Kabupaten atau kota tempat tinggal");

        var unknown = visitor.post("/join/choose", Map.of("programmes", "JKK,JKM", "place", "Atlantis"));
        assertThat(unknown.body()).contains("Tidak ditemukan", "value=\"Atlantis\"");
        var several = visitor.post("/join/choose", Map.of("programmes", "JKK,JKM", "place", "Bandung"));
        assertThat(several.body()).contains("Ada beberapa dengan nama itu", "<option value=\"32.04\"");
        visitor.post("/join/choose", Map.of("programmes", "JKK,JKM", "place", "32.04"));

        assertThat(visitor.get("/join/done").body()).contains("Anda terdaftar");
    }

    @Test
    void a_link_that_came_to_the_phone_proves_it_for_a_day() {
        var token = WEB.get(PhoneLinks.class).create(phone);

        assertThat(visitor.get("/join/with/" + token).location()).isEqualTo("/join");
        assertThat(visitor.get("/join").body()).contains("value=\"" + national + "\"");
        assertThat(answer(visitor, "Siti Aminah").location()).isEqualTo("/join/choose");
        assertThat(PHONES.heard(screen)).isZero();
        WEB.clock().standAt(WEB.clock().instant().plus(PhoneLinks.LASTING));
        assertThat(WEB.visitor().get("/join/with/" + token).status()).isEqualTo(404);
        WEB.expectFitForAll("/join/with/" + token, "/pay/nobody");
        assertThat(WEB.visitor().get("/join/with/nobody").body()).contains("tidak berlaku lagi");
    }

    @Test
    void reminders_begin_with_one_press() {
        join(visitor, "Siti Aminah");

        visitor.post("/join/done", "/join/remind", Map.of());

        var index = WEB.get(Vault.class).blindIndex(Field.PHONE, phone);
        assertThat(WEB.get(Consents.class).mayMessage(worker().id(), index)).isTrue();
        assertThat(visitor.get("/join/done").body()).doesNotContain("Ya, ingatkan saya");
    }

    @Test
    void whoever_enrols_somebody_else_begins_with_empty_questions() {
        join(visitor, "Siti Aminah");

        visitor.post("/join/done", "/join/new", Map.of());

        assertThat(visitor.get("/join").body()).doesNotContain("Siti", nik);
        assertThat(visitor.get("/join/done").location()).isEqualTo("/join/code");
    }

    @Test
    void too_many_codes_for_a_phone_are_refused_and_the_answers_kept() {
        for (int i = 0; i < 5; i++) {
            answer(WEB.visitor(), "Siti Aminah");
            WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));
        }

        var refused = answer(visitor, "Siti Aminah");

        assertThat(refused.body()).contains("Terlalu banyak kode untuk nomor ini", "value=\"Siti Aminah\"");
    }

    @Test
    void every_page_is_open_to_every_eye_and_shows_no_nik_after_the_first() {
        try (var browser = Browser.start()) {
            Sight.opposites().forEach(sight -> {
                int before = PHONES.heard(screen);
                var page = browser.open(sight, WEB.address("/join"));
                Browser.look(page, "join-ask-" + sight);
                page.fill("#f-name", "Siti Aminah");
                page.fill("#f-nik", "360499");
                page.fill("#f-phone", national);
                page.keyboard().press("Enter");
                page.waitForSelector(".notice");
                Browser.look(page, "join-faulty-" + sight);
                fill(page, "Siti Aminah");
                Browser.look(page, "join-code-" + sight);
                page.fill("#f-code", PHONES.code(phone, before + 1));
                page.keyboard().press("Enter");
                page.waitForURL(WEB.address("/join/choose"));
                Browser.look(page, "join-choose-" + sight);
                assertThat(page.content()).doesNotContain(nik);
                page.click("button[value='JKK,JKM']");
                page.waitForURL(WEB.address("/join/done"));
                Browser.look(page, "join-done-" + sight);
                assertThat(page.content()).doesNotContain(nik);
                page.navigate(WEB.address("/join/resume"));
                Browser.look(page, "join-resume-" + sight);
                PHONES.await(screen, before + 2);
                WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofHours(2)));
            });
        }
    }

    /** On a slow line: 200 ms there and back, 400 kbit/s; nothing in the browser's cache before. */
    @Test
    void from_the_first_page_to_the_payment_code_takes_few_bytes_and_little_time() {
        double server = serverSeconds();
        var path = new PathMeter();
        try (var browser = Browser.start()) {
            var page = browser.open(Sight.PHONE, WEB.address("/join/resume"));
            slowDown(page);
            var family = national.replaceFirst("^0817", "0857");

            long start = System.nanoTime();
            page.navigate(WEB.address("/join"));
            path.add(page);
            int first = weight(page);
            page.fill("#f-name", "Budi Santoso");
            page.fill("#f-nik", "360499020586%04d".formatted(people));
            page.fill("#f-phone", family);
            page.keyboard().press("Enter");
            page.waitForURL(WEB.address("/join/code"));
            path.add(page);
            page.fill("#f-code", PHONES.code("+62" + family.substring(1), 1));
            page.keyboard().press("Enter");
            page.waitForURL(WEB.address("/join/choose"));
            path.add(page);
            page.click("button[value='JKK,JKM']");
            page.waitForURL(WEB.address("/join/done"));
            path.add(page);
            double seconds = (System.nanoTime() - start) / 1e9;
            path.print(first, server, seconds);

            assertThat(page.isVisible("svg.code")).isTrue();
            assertThat(first).isBetween(10_000, 50_000);
            assertThat(path.bytes).isBetween(10_000, 60_000);
            assertThat(server).isLessThan(3);
            assertThat(seconds).isLessThan(20);
        }
    }

    private static void slowDown(Page page) {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 200);
        line.addProperty("downloadThroughput", 50_000);
        line.addProperty("uploadThroughput", 50_000);
        var devTools = page.context().newCDPSession(page);
        devTools.send("Network.enable");
        devTools.send("Network.clearBrowserCache");
        devTools.send("Network.emulateNetworkConditions", line);
    }

    /** All requests of the path one after the other, without a browser; the wait for the SMS is not the server's. */
    private double serverSeconds() {
        long start = System.nanoTime();
        answer(visitor, "Siti Aminah");
        visitor.get("/join/code");
        long asked = System.nanoTime();
        var code = PHONES.code(phone, 1);
        long came = System.nanoTime();
        visitor.post("/join/code", Map.of("code", code));
        choose(visitor);
        visitor.get("/join/done");
        return (System.nanoTime() - start - (came - asked)) / 1e9;
    }

    /** Bytes of the page and all it loads, unpacked. */
    private static int weight(Page page) {
        return (int) page.evaluate("""
                performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                    .reduce((sum, entry) => sum + entry.decodedBodySize, 0)""");
    }

    /** What the pages of the path take. */
    private static final class PathMeter {
        private int bytes;

        /** The bytes that travelled for the page and what it loads. */
        void add(Page page) {
            bytes += (int) page.evaluate("""
                    performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                        .reduce((sum, entry) => sum + entry.transferSize, 0)""");
        }

        /** For people who want to know. */
        void print(int first, double server, double seconds) {
            System.out.printf("""
                    first page with styles, unpacked: %d bytes
                    whole path as it travels: %d bytes
                    server: %.2f s
                    at 200 ms and 400 kbit/s, typing not counted: %.1f s
                    """, first, bytes, server, seconds);
        }
    }

    @Test
    void the_code_of_an_activity_leads_here_and_is_kept_with_the_attempt_up_to_the_member() {
        var market =
                new TestOutreach(WEB, TODAY, TODAY.plusYears(1)).market("Pagi di Pasar Petir", TODAY.plusDays(people));
        var led = visitor.get("/j/" + market.words().code().toLowerCase(Locale.ROOT))
                .location();
        var page = visitor.get(led);
        assertThat(page.body()).contains("Anda datang dari: Pagi di Pasar Petir.");
        var form = new HashMap<>(three(attempt(page), "Siti Aminah"));
        form.put("by", market.words().code());

        visitor.post(led, "/join", form);
        var other = WEB.visitor();
        other.post("/join/resume", Map.of("phone", national));
        prove(other, 1);
        other.get("/join/pick");
        choose(other);
        WEB.awaitQuiet();

        assertThat(WEB.get(Contacts.class).counts(List.of(market.id())))
                .isEqualTo(Map.of(market.id(), new Contacts.Count(1, 0, 1)));
    }

    @Test
    void a_wrong_code_is_said_kindly_and_keeps_nobody_out() {
        var led = visitor.get("/j/SALAH%20%3Cb%3E").location();
        var page = visitor.get(led);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Kode kegiatan ini tidak kami kenal.", "pendaftaran tetap bisa dilanjutkan")
                .doesNotContain("<b>");
        assertThat(visitor.post(led, "/join", three(attempt(page), "Siti Aminah"))
                        .location())
                .isEqualTo("/join/code");
    }
}
