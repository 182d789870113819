package id.gapura.portal.pay;

import static id.gapura.partner.aggregator.AggregatorTown.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import id.gapura.accounts.Role;
import id.gapura.contributions.Contributions;
import id.gapura.kernel.Rupiah;
import id.gapura.partner.aggregator.AggregatorTown;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.partner.qris.QrisPayload;
import id.gapura.partner.snap.Banks;
import id.gapura.partner.snap.VirtualAccounts;
import id.gapura.partner.snap.standard.RsaKeys;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Worker;
import id.gapura.sandbox.SandboxAggregator.Delivery;
import id.gapura.sandbox.SandboxAggregator.Ending;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PayPagesTest {
    private static final AggregatorTown TOWN = new AggregatorTown();

    private final Worker member = TOWN.web.people().member("Siti Aminah");

    @BeforeAll
    static void a_bank() {
        var bank = new Banks.NewBank(
                "bank-jaya",
                "Bank Jaya",
                "va-jaya",
                "88201",
                "",
                RsaKeys.pem(RsaKeys.pair().getPublic()));
        assertThat(TOWN.web.get(Banks.class).register(bank)).isInstanceOf(Banks.Outcome.Done.class);
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    /** Afterwards too: members of the next test are registered before it begins. */
    @BeforeEach
    @AfterEach
    void noon() {
        TOWN.web.setToday(TODAY);
    }

    private String link() {
        return "/pay/" + TOWN.web.get(PersonalLinks.class).create(PersonalLink.toPay(member.id()), PersonalLinks.SENT);
    }

    /** The front page, answered for the member. */
    private void ask(Page page) {
        page.navigate(TOWN.web.address("/"));
        page.fill("#f-card", member.number().digits());
        page.fill("#f-day", "2");
        page.fill("#f-month", "5");
        page.fill("#f-year", "1986");
        page.click("form .button");
        page.waitForSelector(".answer");
    }

    private static void choose(Page page, int months, String way) {
        page.check("input[name=months][value='" + months + "']");
        page.check("input[name=way][value='" + way + "']");
        page.click("form .button");
        page.waitForSelector(".paying");
    }

    private static String reference(Page page) {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    /** What a camera reads from the picture on the page. */
    private static String scanned(Page page) throws IOException {
        var image =
                ImageIO.read(new ByteArrayInputStream(page.locator("svg.code").screenshot()));
        var dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (NotFoundException | com.google.zxing.ChecksumException | com.google.zxing.FormatException e) {
            throw new AssertionError("no camera reads this code", e);
        }
    }

    @Test
    void a_visitor_without_scripts_pays_by_qris_and_sees_the_cover_move() throws IOException {
        try (var browser = Browser.start()) {
            var page = browser.openWithoutScripts(Sight.PHONE, TOWN.web.address("/"));
            ask(page);
            assertThat(page.textContent(".answer")).contains("Belum terlindungi");

            page.click("form[action='/pay'] .button");
            page.waitForSelector("input[name=months]");
            choose(page, 3, "qris");
            var amount = new Rupiah(8_400 * 2 + 16_800);
            assertThat(page.textContent(".paying")).contains("Rp33.600", "3 bulan", "21 Nov 2026, 12.30 WIB");
            assertThat(QrisPayload.read(scanned(page)).orElseThrow().amount()).isEqualTo(amount);
            assertThat(page.url()).doesNotContain(member.number().digits());
            TOWN.aggregator.end(reference(page), Ending.PAID, Delivery.ONCE);
            Browser.follow(page, "text=Periksa");
            page.waitForSelector(".answer");

            assertThat(page.textContent(".answer")).contains("Sudah dibayar", "31 Januari 2027");
            var receipt = page.waitForDownload(() -> page.click("text=Unduh kuitansi"));
            assertThat(receipt.suggestedFilename()).isEqualTo("kuitansi.pdf");
            ask(page);
            assertThat(page.textContent(".answer")).contains("Ya, Anda terlindungi", "31 Januari 2027");
        }
    }

    @Test
    void who_has_only_the_link_pays_but_gets_no_receipt_and_no_name() {
        try (var browser = Browser.start()) {
            var page = browser.openWithoutScripts(Sight.DESKTOP, TOWN.web.address(link()));
            choose(page, 1, "wallet");
            var here = page.url();
            Browser.follow(page, "a.button >> text=Buka dompet digital");
            Browser.follow(page, "button[value=PAID-TWICE]");
            assertThat(page.textContent("[role=status]")).contains("200, 200");
            page.navigate(here);

            assertThat(page.textContent(".answer")).contains("Sudah dibayar", "30 November 2026");
            assertThat(page.content()).doesNotContain("Siti", member.number().digits(), "receipt.pdf");
            assertThat(TOWN.web
                            .visitor()
                            .get(here.substring(TOWN.web.address("").length()) + "/receipt.pdf")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_choice_says_what_months_cost_and_when_the_price_changes() {
        var body = TOWN.web.visitor().get(link()).body();

        assertThat(body)
                .contains(
                        "1 bulan: Rp8.400 (November 2026)",
                        "3 bulan: Rp33.600 (November 2026 sampai Januari 2027)",
                        "Mulai Januari 2027 iuran menjadi Rp16.800 sebulan; sebelumnya Rp8.400.")
                .doesNotContain("Siti");
    }

    @Test
    void any_sum_below_a_month_goes_to_the_piggy_bank_which_buys_the_month_when_it_is_full() {
        var link = link();
        var visitor = TOWN.web.visitor();
        for (var wrong : List.of("699", "8400", "", "banyak")) {
            var asked = visitor.post(link, Map.of("months", "saving", "amount", wrong, "way", "qris"));
            assertThat(asked.status()).isEqualTo(422);
            assertThat(asked.body()).contains("Isi Rp700 atau lebih");
        }
        assertThat(visitor.post(link, Map.of("months", "saving", "amount", "700", "way", "shop"))
                        .body())
                .contains("Untuk menabung, pilih QRIS");

        save(visitor, link, "700");
        assertThat(contributions().piggyBank(member.id())).isEqualTo(new Rupiah(700));
        save(visitor, link, "7.700");

        assertThat(contributions().piggyBank(member.id())).isEqualTo(Rupiah.ZERO);
        assertThat(contributions().payments(member.id()).getFirst().months()).containsExactly(YearMonth.from(TODAY));
    }

    @Test
    void the_last_protected_day_is_named_until_it_is_over_and_then_what_is_missing() {
        var lastDay = LocalDate.of(2026, 11, 30);
        TOWN.web.setToday(lastDay.minusDays(1));
        var link = link();
        var visitor = TOWN.web.visitor();
        var charge = pay(visitor, link, Map.of("months", "1", "way", "qris"));

        for (var day : List.of(lastDay.minusDays(1), lastDay)) {
            TOWN.web.setToday(day);
            assertThat(visitor.get(charge).body())
                    .contains("Sudah dibayar", "Terlindungi sampai 30 November 2026.", "cover-active")
                    .doesNotContain("dijanjikan");
            assertThat(visitor.get(link + "/bank/1").body())
                    .contains("Terlindungi sampai 30 November 2026.")
                    .doesNotContain("dijanjikan");
        }
        TOWN.web.setToday(lastDay.plusDays(1));
        for (var page : List.of(charge, link + "/bank/1")) {
            assertThat(visitor.get(page).body())
                    .contains(
                            "Perlindungan yang dijanjikan berakhir 30 November 2026.",
                            "Iuran sudah dibayar sampai November 2026. Hari ini tidak ada perlindungan yang dijanjikan."
                                    + " Bayar Desember 2026 supaya perlindungan berlaku lagi.")
                    .doesNotContain("Terlindungi sampai", "cover-active");
        }
        assertThat(visitor.get(charge).body()).contains("Sudah dibayar", "cover-grace", "href=\"" + link + "\"");
        visitor.get(charge + "?lang=en");
        assertThat(visitor.get(charge).body())
                .contains("No protection is promised today. Pay for December 2026 to have protection again.");
    }

    @Test
    void a_piggy_bank_that_buys_a_month_that_is_over_promises_no_protection() {
        var link = link();
        var visitor = TOWN.web.visitor();
        pay(visitor, link, Map.of("months", "1", "way", "qris"));
        TOWN.web.setToday(LocalDate.of(2027, 1, 31));
        var later = link();

        var first = pay(visitor, later, Map.of("months", "saving", "amount", "700", "way", "qris"));
        assertThat(visitor.get(first).body())
                .contains("sampai November 2026.", "Bayar Desember 2026 sampai Januari 2027 supaya");
        var second = pay(visitor, later, Map.of("months", "saving", "amount", "7700", "way", "qris"));

        assertThat(contributions().payments(member.id()).getFirst().months()).containsExactly(YearMonth.of(2026, 12));
        assertThat(visitor.get(second).body())
                .contains(
                        "Sudah dibayar",
                        "Perlindungan yang dijanjikan berakhir 31 Desember 2026.",
                        "Iuran sudah dibayar sampai Desember 2026.",
                        "Bayar Januari 2027 supaya perlindungan berlaku lagi.")
                .doesNotContain("Terlindungi sampai");
        var address = TOWN.web.address(second.substring(second.indexOf("/pay/")));
        try (var browser = Browser.start()) {
            Sight.all().forEach(sight -> Browser.look(browser.open(sight, address), "pay-behind-" + sight));
        }
    }

    @Test
    void a_saving_before_the_first_month_is_no_protection_yet() {
        var visitor = TOWN.web.visitor();

        var charge = pay(visitor, link(), Map.of("months", "saving", "amount", "700", "way", "qris"));

        assertThat(visitor.get(charge).body())
                .contains("Sudah dibayar", "belum ada iuran yang berlaku", "cover-registered")
                .doesNotContain("Terlindungi sampai", "cover-active");
    }

    @Test
    void the_form_says_when_the_piggy_bank_buys_a_month() {
        assertThat(TOWN.web.visitor().get(link()).body())
                .contains(
                        "Saat setoran masuk dan celengan cukup untuk sebulan, bulan terlama yang belum dibayar langsung");
    }

    /** Where a charge that was paid is looked at. */
    private static String pay(WebVisitor visitor, String link, Map<String, String> chosen) {
        var charge = visitor.post(link, chosen).location();
        TOWN.aggregator.end(charge.substring(charge.lastIndexOf('/') + 1), Ending.PAID, Delivery.ONCE);
        return charge;
    }

    private static Contributions contributions() {
        return TOWN.web.get(Contributions.class);
    }

    private static void save(WebVisitor visitor, String link, String sum) {
        var charge = visitor.post(link, Map.of("months", "saving", "amount", sum, "way", "qris"))
                .location();
        assertThat(visitor.get(charge).body()).contains("untuk celengan");
        TOWN.aggregator.end(charge.substring(charge.lastIndexOf('/') + 1), Ending.PAID, Delivery.ONCE);
        assertThat(visitor.get(charge).body()).contains("Sudah dibayar");
    }

    @Test
    void a_bank_number_is_the_members_own() {
        var link = link();
        var number =
                TOWN.web.get(VirtualAccounts.class).standing(member.id(), 1).customerNo();

        var body = TOWN.web.visitor().get(link + "/bank/1").body();

        assertThat(body.replace(" ", "")).contains("BankJaya", "88201" + number, "Rp8.400");
    }

    @Test
    void what_is_not_chosen_is_asked_again() {
        var faulty = TOWN.web.visitor().post(link(), Map.of("months", "2", "way", "cash"));

        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("Pilih jumlah bulan.", "Pilih cara membayar.");
    }

    @Test
    void a_link_that_is_over_or_of_another_opens_nothing() {
        var token = TOWN.web.get(PersonalLinks.class).create(PersonalLink.toPay(member.id()), Duration.ofHours(1));
        var other = TOWN.web.people().member("Budi");
        var others = TOWN.web.get(PersonalLinks.class).create(PersonalLink.toPay(other.id()), PersonalLinks.SENT);
        try (var browser = Browser.start()) {
            var page = browser.openWithoutScripts(Sight.PHONE, TOWN.web.address("/pay/" + token));
            choose(page, 1, "shop");
            var visitor = TOWN.web.visitor();

            assertThat(visitor.get("/pay/" + others + "/" + reference(page)).status())
                    .isEqualTo(404);
            assertThat(visitor.get("/pay/nobody").body()).contains("Tautan ini tidak berlaku lagi");
            TOWN.web.clock().standAt(TOWN.web.clock().instant().plus(Duration.ofHours(1)));
            assertThat(visitor.get("/pay/" + token).status()).isEqualTo(404);
        }
    }

    @Test
    void an_officer_makes_a_link_for_somebody_in_reach() {
        TOWN.web.staff("serang", Role.BRANCH_OFFICER, "36.04");
        TOWN.web.staff("bandung", Role.BRANCH_OFFICER, "32");
        var person = "/console/people/" + member.id();
        var officer = TOWN.web.signIn("serang");

        var made = officer.post(person, person + "/pay-link", Map.of());
        var refused = TOWN.web.signIn("bandung").post("/console/people", person + "/pay-link", Map.of());

        assertThat(refused.status()).isEqualTo(404);
        assertThat(made.location()).endsWith(person);
        assertThat(officer.get(person).body()).containsPattern("http://localhost:\\d+/pay/[\\w-]{24}");
    }

    @Test
    void every_step_is_open_to_every_eye_and_weighs_little() {
        try (var browser = Browser.start()) {
            Sight.all().forEach(sight -> {
                var page = browser.open(sight, TOWN.web.address(link()));
                Browser.look(page, "pay-choose-" + sight);
                for (var way : new String[] {"shop", "wallet", "bank", "qris"}) {
                    page.navigate(TOWN.web.address(link()));
                    choose(page, 12, way);
                    Browser.look(page, "pay-" + way + "-" + sight);
                }
                assertThat(weight(page)).isBetween(10_000, 50_000);
                TOWN.aggregator.end(reference(page), Ending.FAILED, Delivery.ONCE);
                page.reload();
                Browser.look(page, "pay-failed-" + sight);
                TOWN.aggregator.end(reference(page), Ending.PAID, Delivery.ONCE);
                page.reload();
                Browser.look(page, "pay-paid-" + sight);
            });
        }
    }

    @Test
    void the_keyboard_alone_gets_to_a_code() {
        try (var browser = Browser.start()) {
            var page = browser.openWithoutScripts(Sight.PHONE, TOWN.web.address(link()));
            page.focus("input[name=months]");
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.waitForSelector(".paying");

            assertThat(page.isVisible("svg.code")).isTrue();
        }
    }

    /** Bytes of the page and all it loads, unpacked. */
    private static int weight(Page page) {
        return (int) page.evaluate("""
                performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                    .reduce((sum, entry) => sum + entry.decodedBodySize, 0)""");
    }
}
