package id.gapura.console.terms;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.MemberTerms.Reason;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.registry.Worker;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.screen.Browser;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import id.gapura.screen.Theme;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsor.Kind;
import id.gapura.sponsors.SponsorMoney;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MemberTermsPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final ContributionFacts NO_DRIVER =
            new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("ratna", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void a_driver_reckoned_as_no_driver_gets_the_drivers_price_from_the_first_unpaid_month() {
        var worker = WEB.people().member("Ojek Mandiri");
        WEB.people().pays(worker);
        WEB.people().pays(worker);
        var ratna = WEB.signIn("ratna");
        ratna.post(work(worker) + "/1?at=base", work(worker) + "/1", ojek());

        var notice = ratna.get(work(worker)).body();
        var form = ratna.get(terms(worker) + "?sector=transport").body();
        var compared = compare(ratna, worker, driver());
        var changed = ratna.post(terms(worker), terms(worker) + "/change", confirmed(compared));
        var page = ratna.get(changed.location()).body();

        assertThat(notice).contains(terms(worker) + "?sector=transport", "lalu ubah kepesertaannya");
        assertThat(form).contains("value=\"transport\" checked");
        assertThat(compared.body())
                .contains("Bukan angkutan", "Iuran Januari 2027", "Rp16.800", "Rp8.400", "Mulai April 2027")
                .contains("berlaku mulai Januari 2027");
        assertThat(page)
                .contains("Mulai Januari 2027 iuran sebulan Rp8.400")
                .contains("Bidang diubah dari Bukan angkutan menjadi Angkutan. Berlaku mulai Januari 2027")
                .contains("aplikasi pengemudi ditunjukkan", "Januari 2027: Rp8.400");
        assertThat(terms(worker.id()).sector()).isEqualTo(Sector.TRANSPORT);
        assertThat(ratna.get(work(worker)).body()).doesNotContain("Iuran orang ini dihitung untuk bidang");
        assertThat(WEB.get(Audit.class).about(worker.id().toString(), 9))
                .extracting(line -> line.actor() + " " + line.act() + " " + line.detail())
                .contains("ratna person.terms-changed from=2027-01");
        assertThat(WEB.differences()).isEmpty();
    }

    @Test
    void confirmed_twice_it_is_changed_once() {
        var worker = WEB.people().member("Dua Kali");
        var ratna = WEB.signIn("ratna");
        var form = confirmed(compare(ratna, worker, driver()));

        ratna.get(ratna.post(terms(worker), terms(worker) + "/change", form).location());
        var again = ratna.post(terms(worker), terms(worker) + "/change", form);

        assertThat(ratna.get(again.location()).body())
                .contains("Kepesertaannya sudah seperti itu")
                .containsOnlyOnce("Bidang diubah dari");
    }

    @Test
    void what_was_paid_or_changed_meanwhile_is_looked_at_again() {
        var worker = WEB.people().member("Sementara Itu");
        var ratna = WEB.signIn("ratna");
        var early = confirmed(compare(ratna, worker, driver()));

        WEB.people().pays(worker);
        var paid = ratna.post(terms(worker), terms(worker) + "/change", early);
        var saved = with(driver(), Map.of("sector", "other", "programmes", "JKK,JKM,JHT"));
        ratna.post(terms(worker), terms(worker) + "/change", confirmed(compare(ratna, worker, saved)));
        var late = ratna.post(terms(worker), terms(worker) + "/change", confirmed(paid));

        assertThat(paid.status()).isEqualTo(409);
        assertThat(paid.body()).contains("Bulan itu baru saja dibayar", "berlaku mulai Desember 2026");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("baru saja diubah orang lain", "Rp28.400");
        assertThat(terms(worker.id()))
                .isEqualTo(new ContributionFacts(null, Programmes.JKK_JKM_JHT, Sector.OTHER, Payer.SELF));
        assertThat(WEB.get(Audit.class).about(worker.id().toString(), "person.terms-changed", 9))
                .as("done")
                .hasSize(1);
        assertThat(WEB.get(Audit.class).about(worker.id().toString(), "step.refused", 9))
                .extracting(line -> line.detail().replaceAll(" from=.*", ""))
                .containsExactly("person.terms-changed CHANGED_MEANWHILE", "person.terms-changed MONTH_PAID");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sector|kereta|Pilih salah satu",
                "sector|other|Tidak ada yang berbeda",
                "programmes|JKK|Pilih salah satu",
                "income|banyak|Tulis penghasilan",
                "reason||Tulis dari mana"
            })
    void what_cannot_be_is_refused_and_nothing_typed_is_lost(String field, String value, String fault) {
        var worker = WEB.people().member("Salah");
        var ratna = WEB.signIn("ratna");
        var typed = with(driver(), Map.of(field, value == null ? "" : value));

        var answer = ratna.post(terms(worker), terms(worker), typed);
        var forced = ratna.post(
                terms(worker), terms(worker) + "/change", with(typed, Map.of("seen", "0", "from", "2026-11")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(fault, "value=\"" + typed.get("reason") + "\"");
        assertThat(forced.status()).isEqualTo(field.equals("sector") && "other".equals(value) ? 302 : 422);
        assertThat(terms(worker.id())).isEqualTo(NO_DRIVER);
    }

    @Test
    void whose_sponsor_pays_for_other_programmes_is_told_of_before() {
        var worker = WEB.people().member("Disponsori");
        sponsored(worker);
        var ratna = WEB.signIn("ratna");

        var saved = compare(ratna, worker, with(driver(), Map.of("programmes", "JKK,JKM,JHT")));

        assertThat(saved.body()).contains("Gotong Royong membayar untuk program lain");
        assertThat(compare(ratna, worker, driver()).body()).doesNotContain("Gotong Royong");
    }

    @Test
    void only_officers_of_the_place_who_change_people_change_memberships() {
        var worker = WEB.people().member("Lingkup");
        WEB.signIn("ratna").post(work(worker) + "/1?at=base", work(worker) + "/1", ojek());
        var form = with(driver(), Map.of("seen", "0", "from", "2026-11"));

        for (var login : List.of("desa", "periksa")) {
            var visitor = WEB.signIn(login);
            assertThat(visitor.get("/console/people/" + worker.id()).body()).doesNotContain(terms(worker));
            assertThat(visitor.get(work(worker)).body())
                    .contains("minta kantor cabang menyesuaikan")
                    .doesNotContain(terms(worker));
            assertThat(visitor.get(terms(worker)).status()).isEqualTo(403);
            assertThat(visitor.post("/console", terms(worker), form).status()).isEqualTo(403);
            assertThat(visitor.post("/console", terms(worker) + "/change", form).status())
                    .isEqualTo(403);
        }
        var far = WEB.signIn("jauh");
        assertThat(far.get(terms(worker)).status()).isEqualTo(404);
        assertThat(far.post("/console", terms(worker), form).status()).isEqualTo(404);
        assertThat(far.post("/console", terms(worker) + "/change", form).status())
                .isEqualTo(404);
        assertThat(terms(worker.id())).isEqualTo(NO_DRIVER);

        assertThat(WEB.signIn("ratna").get("/console/people/" + worker.id()).body())
                .contains(terms(worker));
    }

    @Test
    void a_membership_that_has_ended_has_nothing_to_change() {
        var worker = WEB.people().member("Berakhir");
        WEB.sql()
                .sql(
                        "UPDATE membership.member SET closed_on = '2026-11-21', closed_reason = 'death' WHERE worker_id = :id")
                .param("id", worker.id())
                .update();
        var ratna = WEB.signIn("ratna");

        assertThat(ratna.get(terms(worker)).status()).isEqualTo(404);
        assertThat(ratna.get("/console/people/" + worker.id()).body()).doesNotContain(terms(worker));
    }

    @Test
    void pages_fit_every_screen_and_reader() {
        var worker = WEB.people().member("Siti Romlah binti Abdul Karim");
        WEB.people().pays(worker);
        sponsored(worker);
        WEB.signIn("ratna").post(work(worker) + "/1?at=base", work(worker) + "/1", ojek());

        WEB.expectFit("ratna", terms(worker), work(worker), "/console/people/" + worker.id());
        var dark = new Browser.Sight(Browser.Device.DESKTOP, Theme.DARK, Language.ENGLISH);
        try (var browser = Browser.start()) {
            for (var sight : List.of(Browser.Sight.PHONE, dark)) {
                var page = WEB.open(browser, sight, "ratna", terms(worker) + "?sector=transport");
                page.locator("input[name=programmes]").last().check();
                page.locator("input[name=reason]").fill("aplikasi pengemudi ditunjukkan");
                Browser.follow(page, "main form button.primary");
                Browser.look(page, "console-people-terms-compared-" + sight);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_has_its_words(Language language) {
        assertThat(Texts.load(language).keys())
                .containsAll(Arrays.stream(Reason.values())
                        .map(reason -> "person.terms.refused." + reason.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static int serial;

    private static void sponsored(Worker worker) {
        var sponsors = WEB.get(Sponsors.class);
        var sponsor = sponsors.create("Gotong Royong", Kind.VILLAGE, RegionCode.of("36.04"), "Kantor", "ratna");
        SponsorMoney.receive(sponsors, new Funding(sponsor.id(), "T" + ++serial, Rupiah.of(500_000), TODAY));
        var terms = new Scheme.Terms(
                Programmes.JKK_JKM,
                YearMonth.of(2026, 11),
                YearMonth.of(2027, 6),
                Rupiah.of(500_000),
                OptionalInt.empty());
        var scheme = WEB.get(Schemes.class).open(sponsor.id(), "Program " + serial, terms, "ratna");
        WEB.get(Schemes.class).add(scheme, List.of(worker.id()), "ratna");
        WEB.awaitQuiet();
    }

    private static ContributionFacts terms(UUID worker) {
        return WEB.get(Membership.class).find(worker).orElseThrow().terms();
    }

    private static String work(Worker worker) {
        return "/console/people/" + worker.id() + "/work";
    }

    private static String terms(Worker worker) {
        return "/console/people/" + worker.id() + "/terms";
    }

    private static Map<String, String> ojek() {
        return Map.of("at", "base", "version", "0", "livelihood", "ojek", "words", "tukang ojek", "reason", "dilihat");
    }

    private static Map<String, String> driver() {
        return Map.of(
                "sector",
                "transport",
                "income",
                "",
                "programmes",
                "JKK,JKM",
                "reason",
                "aplikasi pengemudi ditunjukkan");
    }

    private static Answer compare(WebVisitor visitor, Worker worker, Map<String, String> typed) {
        var answer = visitor.post(terms(worker), terms(worker), typed);
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    /** What the page that compares sends along. */
    private static Map<String, String> confirmed(Answer compared) {
        var values = new HashMap<String, String>();
        var hidden = Pattern.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"")
                .matcher(compared.body());
        while (hidden.find()) {
            values.put(hidden.group(1), hidden.group(2));
        }
        return values;
    }

    private static Map<String, String> with(Map<String, String> values, Map<String, String> others) {
        var all = new HashMap<>(values);
        all.putAll(others);
        return all;
    }
}
