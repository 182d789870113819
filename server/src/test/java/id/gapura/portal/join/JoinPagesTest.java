package id.gapura.portal.join;

import static id.gapura.partner.aggregator.AggregatorTown.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.kernel.Tongue;
import id.gapura.membership.Membership;
import id.gapura.messaging.Channel;
import id.gapura.offers.Arm;
import id.gapura.offers.Trial.Money;
import id.gapura.offers.Trial.Plan;
import id.gapura.offers.Trial.Unit;
import id.gapura.offers.Trials;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.contact.Contacts;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.registry.Registry;
import id.gapura.reminders.Languages;
import id.gapura.rules.Sector;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import id.gapura.sponsors.Sponsor.Kind;
import id.gapura.sponsors.SponsorMoney;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Duration;
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
import org.junit.jupiter.api.Test;

class JoinPagesTest {
    private static final JoinTown TOWN = new JoinTown();
    private static final TestWeb WEB = TOWN.web;

    private static final Pattern TICKET = Pattern.compile("Tiket: (\\d{3} \\d{3} \\d{3})\\. Lihat hasilnya: http");

    private final Newcomer siti = TOWN.newcomer();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void calls_and_visits_are_a_question_of_their_own_and_an_empty_box_says_nothing() {
        siti.answer(siti.visitor, "Siti Aminah");
        siti.prove(siti.visitor, 1);
        assertThat(siti.visitor.get("/join/choose").body())
                .contains("Bolehkah petugas menelepon atau mengunjungi Anda")
                .doesNotContainPattern("name=\"contact\"[^>]* checked");

        siti.visitor.post("/join/choose", Map.of("programmes", "JKK,JKM", "contact", "true"));

        WEB.awaitQuiet();
        var said = WEB.get(Consents.class).history(Subject.worker(siti.worker().id()));
        assertThat(said)
                .extracting(Consent::purpose, Consent::source)
                .containsExactly(tuple(Purpose.CONTACT, Source.own(Way.PAGE)));
    }

    @Test
    void who_leaves_the_box_empty_has_said_nothing_of_calls_and_visits() {
        siti.join(WEB.visitor(), "Siti Aminah");

        WEB.awaitQuiet();
        assertThat(WEB.get(Consents.class).standing(Subject.worker(siti.worker().id()), Purpose.CONTACT))
                .isEmpty();
    }

    @Test
    void whoever_the_lot_gives_free_months_reads_so_before_choosing_and_is_not_asked_to_pay() {
        var trial = freeMonths();
        int before = TOWN.phones.heard(siti.screen);
        siti.answer(siti.visitor, "Halimah");
        siti.prove(siti.visitor, before + 1);
        var offer = siti.visitor.get("/join/choose").body();
        siti.choose(siti.visitor);
        WEB.awaitQuiet();
        var done = siti.visitor.get("/join/done").body();
        WEB.get(Trials.class).close(trial, "siti");

        boolean isOffered = WEB.sql()
                .sql("SELECT arm FROM offers.assignment WHERE person_index = :person")
                .param("person", WEB.get(Registry.class).nikIndex(new Nik(siti.nik)))
                .query(String.class)
                .single()
                .equals("B");
        assertThat(offer.contains("2 bulan pertama gratis, dibayar Promosi")).isEqualTo(isOffered);
        assertThat(done.contains("Tidak perlu membayar sekarang")).isEqualTo(isOffered);
        assertThat(done.contains("Atur bayar otomatis")).isEqualTo(isOffered);
        assertThat(done.contains("class=\"card paying\"")).isNotEqualTo(isOffered);
        assertThat(TOWN.phones.await(siti.screen, before + 2).contains("2 bulan pertama gratis"))
                .isEqualTo(isOffered);
    }

    /** A trial that holds out one in a hundred. */
    private UUID freeMonths() {
        var sponsors = WEB.get(Sponsors.class);
        var region = RegionCode.of("36.04");
        var today = TODAY.plusDays(siti.serial);
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

    @Test
    void the_number_the_price_and_the_way_to_pay_come_by_message_too() {
        siti.join(siti.visitor, "Siti Aminah");

        var sms = TOWN.phones.await(siti.screen, 2);
        var worker = siti.worker();
        assertThat(sms).contains(worker.number().digits(), "Rp8.400");
        var link = sms.substring(sms.indexOf("http")).strip();
        assertThat(link).startsWith(WEB.address("/pay/"));
        assertThat(WEB.visitor().get(link.substring(WEB.address("").length())).body())
                .contains("1 bulan: Rp8.400");
        assertThat(worker.home().region().text()).isEqualTo("36.04");
    }

    @Test
    void what_is_wrong_stands_beside_its_question_and_nothing_typed_is_lost() {
        var first = Newcomer.attempt(siti.visitor.get("/join"));

        var faulty = siti.visitor.post(
                "/join", Map.of("attempt", first, "name", "Siti", "nik", "36049942058", "phone", siti.national));

        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("NIK harus 16 angka; ini 11 angka.", "value=\"Siti\"", "value=\"36049942058\"")
                .contains("value=\"" + siti.national + "\"", "href=\"#f-nik\"");
        assertThat(Newcomer.attempt(faulty)).isEqualTo(first);
        assertThat(siti.begun())
                .extracting(one -> one.draft().get(DraftField.NIK))
                .containsExactly("36049942058");
        assertThat(siti.begun().getFirst().opened().door()).isEqualTo(Door.SELF);
        assertThat(TOWN.phones.heard(siti.screen)).isZero();
    }

    @Test
    void without_a_phone_nothing_is_kept_and_nothing_is_lost() {
        var form = Map.of("attempt", UUID.randomUUID().toString(), "name", "Siti", "nik", siti.nik, "phone", "12");

        var faulty = siti.visitor.post("/join", form);

        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("Tulis nomor HP seperti", "value=\"Siti\"", "value=\"" + siti.nik + "\"");
        assertThat(siti.visitor.post("/join", Map.of("name", "")).body())
                .contains("Isi nama seperti di KTP.", "Isi 16 angka NIK", "Isi nomor HP.");
    }

    @Test
    void pressing_twice_is_pressing_once() {
        var form = siti.three(Newcomer.attempt(siti.visitor.get("/join")), "Siti Aminah");
        siti.visitor.post("/join", form);
        siti.visitor.post("/join", form);
        assertThat(siti.begun()).hasSize(1);
        siti.prove(siti.visitor, 1);
        assertThat(TOWN.phones.heard(siti.screen)).isEqualTo(1);

        var choice = Map.of("programmes", "JKK,JKM", "_csrf", siti.visitor.token("/join/choose"));

        var pressed = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> siti.visitor.postAsIs("/join/choose", choice)))
                .limit(4)
                .toList();

        assertThat(pressed.stream().map(CompletableFuture::join).map(Answer::location))
                .containsOnly("/join/done");
        TOWN.phones.await(siti.screen, 2);
        WEB.awaitQuiet();
        assertThat(TOWN.phones.heard(siti.screen)).isEqualTo(2);
        assertThat(siti.visitor
                        .post("/join/done", "/join/choose", Map.of("programmes", "JKK,JKM,JHT"))
                        .location())
                .isEqualTo("/join/done");
        assertThat(siti.visitor.get("/join/done").body()).contains("Anda terdaftar", "Rp8.400");
        assertThat(siti.visitor.get("/join/choose").location()).isEqualTo("/join/done");
    }

    @Test
    void a_silent_office_keeps_nobody_from_paying() {
        TOWN.office.be(Mood.DOWN);

        var done = siti.join(siti.visitor, "Siti Aminah");

        assertThat(done.body()).contains("Anda terdaftar sementara", "Nomor tiket", "Rp8.400", "<svg class=\"code\"");
        assertThat(TOWN.phones.await(siti.screen, 2)).containsPattern("nomor tiket Anda \\d{3} \\d{3} \\d{3}\\.");
    }

    @Test
    void who_is_not_as_the_office_has_it_gets_a_ticket_and_pays_nothing_yet() {
        TOWN.office.be(Mood.NAME_DIFFERS);

        var done = siti.join(siti.visitor, "Siti Aminah");

        assertThat(done.body())
                .contains("Data Anda kami periksa", "Nomor tiket", "href=\"/ticket\"")
                .doesNotContain("Rp8.400", "Kartu ");
        var ticket = TICKET.matcher(TOWN.phones.await(siti.screen, 2));
        assertThat(ticket.find()).isTrue();
        assertThat(done.body()).contains(ticket.group(1));
        var asked = Map.of("ticket", ticket.group(1), "day", "2", "month", "5", "year", "1986");
        assertThat(WEB.visitor().post("/ticket", asked).body()).contains("Sedang diperiksa");
    }

    @Test
    void who_reads_the_pages_in_english_gets_the_ticket_in_english_unless_another_language_was_chosen() {
        var budi = TOWN.newcomer();
        TOWN.office.be(Mood.NAME_DIFFERS);
        WEB.get(Languages.class).say(budi.phone, Tongue.INDONESIAN);
        for (var one : List.of(siti, budi)) {
            one.visitor.get("/?lang=en");
            one.join(one.visitor, "Siti Aminah");
        }

        assertThat(TOWN.phones.await(siti.screen, 2)).contains("See how it stands");
        assertThat(TOWN.phones.await(budi.screen, 2)).contains("Lihat hasilnya");
    }

    @Test
    void a_member_who_joins_again_pays_and_sees_the_own_card() {
        siti.join(siti.visitor, "Siti Aminah");
        var again = WEB.visitor();
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(5)));

        TOWN.phones.await(siti.screen, 2);
        var done = siti.join(again, "SITI AMINAH");

        assertThat(done.body()).contains("Anda sudah terdaftar", "Kartu ", "Rp8.400", "href=\"/me/evidence\"");
    }

    @Test
    void a_new_member_is_led_to_work_and_family_until_something_of_them_is_known() {
        var done = siti.join(siti.visitor, "Siti Aminah").body();
        var own = WEB.visitor();
        TOWN.phones.await(siti.screen, 2);
        TOWN.phones.signIn(own, siti.worker());
        own.post("/me/work/1", "/me/work/1", Map.of("version", "0", "livelihood", "trader", "at", "stall"));
        var told = siti.visitor.get("/join/done").body();
        own.post("/me/family/new", "/me/family/new", Map.of("name", "Budi", "kin", "spouse", "sex", "M"));
        var all = siti.visitor.get("/join/done").body();

        assertThat(done).contains("href=\"/me/evidence\"", "href=\"/me/work\"", "href=\"/me/family\"");
        assertThat(told).contains("href=\"/me/family\"").doesNotContain("/me/work");
        assertThat(all).contains("href=\"/me/evidence\"").doesNotContain("/me/work", "/me/family");
    }

    @Test
    void whoever_knows_a_members_nik_and_name_pays_for_them_and_learns_no_number() {
        siti.join(siti.visitor, "Siti Aminah");
        TOWN.phones.await(siti.screen, 2);
        var stranger = WEB.visitor();
        var strangers = "08179888" + "%03d".formatted(siti.serial);
        var strangersScreen = new Screen("+62" + strangers.substring(1), Channel.SMS);
        var form = Map.of(
                "attempt",
                Newcomer.attempt(stranger.get("/join")),
                "name",
                "Siti Aminah",
                "nik",
                siti.nik,
                "phone",
                strangers);
        stranger.post("/join", form);
        stranger.post("/join/code", Map.of("code", TOWN.phones.code(strangersScreen.phone(), 1)));
        siti.choose(stranger);

        var done = stranger.get("/join/done");

        assertThat(done.body())
                .contains("Anda sudah terdaftar", "Rp8.400")
                .doesNotContain("Kartu ", "/me/evidence", "/me/work", "/me/family");
        assertThat(TOWN.phones.await(siti.screen, 3)).contains("Nomor kartu");
        assertThat(TOWN.phones.heard(strangersScreen)).isEqualTo(1);
    }

    @Test
    void a_nik_of_a_regency_that_is_no_more_asks_where_one_lives() {
        var old = "919999420586%04d".formatted(siti.serial);
        siti.visitor.post(
                "/join",
                Map.of(
                        "attempt",
                        Newcomer.attempt(siti.visitor.get("/join")),
                        "name",
                        "Siti Aminah",
                        "nik",
                        old,
                        "phone",
                        siti.national));
        siti.prove(siti.visitor, 1);
        assertThat(siti.visitor.get("/join/choose").body()).contains("Kabupaten atau kota tempat tinggal");

        var unknown = siti.visitor.post("/join/choose", Map.of("programmes", "JKK,JKM", "place", "Atlantis"));
        assertThat(unknown.body()).contains("Tidak ditemukan", "value=\"Atlantis\"");
        var several = siti.visitor.post("/join/choose", Map.of("programmes", "JKK,JKM", "place", "Bandung"));
        assertThat(several.body()).contains("Ada beberapa dengan nama itu", "<option value=\"32.04\"");
        siti.visitor.post("/join/choose", Map.of("programmes", "JKK,JKM", "place", "32.04"));

        assertThat(siti.visitor.get("/join/done").body()).contains("Anda terdaftar");
    }

    @Test
    void who_drives_for_pay_reads_what_drivers_pay_and_is_reckoned_so() {
        siti.answer(siti.visitor, "Siti Aminah");
        siti.prove(siti.visitor, 1);
        var offer = siti.visitor.get("/join/choose").body();

        siti.visitor.post("/join/choose", Map.of("programmes", "JKK,JKM", "drives", "true"));

        assertThat(offer)
                .contains("Pengemudi dan kurir membayar Rp8.400 untuk Januari 2027, dengan tabungan Rp28.400")
                .contains("mulai 1 Januari 2027")
                .doesNotContainPattern("name=\"drives\"[^>]* checked");
        assertThat(sector()).isEqualTo(Sector.TRANSPORT);
        assertThat(siti.worker().work().livelihood()).contains("Ojek, kurir, atau sopir");
    }

    @Test
    void who_leaves_the_tick_out_or_takes_it_back_is_no_driver() {
        siti.visitor.post(
                "/join",
                Map.of(
                        "attempt",
                        Newcomer.attempt(siti.visitor.get("/join")),
                        "name",
                        "Siti Aminah",
                        "nik",
                        "919999420586%04d".formatted(siti.serial),
                        "phone",
                        siti.national));
        siti.prove(siti.visitor, 1);

        var ticked = siti.visitor.post(
                "/join/choose", Map.of("programmes", "JKK,JKM", "place", "Atlantis", "drives", "true"));
        siti.visitor.post("/join/choose", Map.of("programmes", "JKK,JKM", "place", "32.04"));

        assertThat(ticked.body()).contains("mulai 1 April 2027").containsPattern("name=\"drives\"[^>]* checked");
        assertThat(sector()).isEqualTo(Sector.OTHER);
        assertThat(siti.worker().work().livelihood()).isEmpty();
    }

    private Sector sector() {
        return WEB.get(Membership.class)
                .find(siti.worker().id())
                .orElseThrow()
                .terms()
                .sector();
    }

    @Test
    void reminders_begin_with_one_press() {
        siti.join(siti.visitor, "Siti Aminah");

        siti.visitor.post("/join/done", "/join/remind", Map.of());

        var index = WEB.get(Vault.class).blindIndex(Field.PHONE, siti.phone);
        assertThat(WEB.get(Consents.class).mayMessage(siti.worker().id(), index))
                .isTrue();
        assertThat(siti.visitor.get("/join/done").body()).doesNotContain("Ya, ingatkan saya");
    }

    @Test
    void whoever_enrols_somebody_else_begins_with_empty_questions() {
        siti.join(siti.visitor, "Siti Aminah");

        siti.visitor.post("/join/done", "/join/new", Map.of());

        assertThat(siti.visitor.get("/join").body()).doesNotContain("Siti", siti.nik);
        assertThat(siti.visitor.get("/join/done").location()).isEqualTo("/join/code");
    }

    @Test
    void the_code_of_an_activity_leads_here_and_is_kept_with_the_attempt_up_to_the_member() {
        var market = new TestOutreach(WEB, TODAY, TODAY.plusYears(1))
                .market("Pagi di Pasar Petir", TODAY.plusDays(siti.serial));
        var led = siti.visitor
                .get("/j/" + market.words().code().toLowerCase(Locale.ROOT))
                .location();
        var page = siti.visitor.get(led);
        assertThat(page.body()).contains("Anda datang dari: Pagi di Pasar Petir.");
        var form = new HashMap<>(siti.three(Newcomer.attempt(page), "Siti Aminah"));
        form.put("by", market.words().code());

        siti.visitor.post(led, "/join", form);
        var other = WEB.visitor();
        other.post("/join/resume", Map.of("phone", siti.national));
        siti.prove(other, 1);
        other.get("/join/pick");
        siti.choose(other);
        WEB.awaitQuiet();

        assertThat(WEB.get(Contacts.class).counts(List.of(market.id())))
                .isEqualTo(Map.of(market.id(), new Contacts.Count(1, 0, 1)));
    }

    @Test
    void a_wrong_code_is_said_kindly_and_keeps_nobody_out() {
        var led = siti.visitor.get("/j/SALAH%20%3Cb%3E").location();
        var page = siti.visitor.get(led);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Kode ini tidak kami kenal.", "pendaftaran tetap bisa dilanjutkan")
                .doesNotContain("<b>");
        assertThat(siti.visitor
                        .post(led, "/join", siti.three(Newcomer.attempt(page), "Siti Aminah"))
                        .location())
                .isEqualTo("/join/code");
    }
}
