package id.gapura.portal.pay;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gapura.partner.aggregator.AggregatorTown;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.partner.mandate.Mandate;
import id.gapura.partner.mandate.MandateRound;
import id.gapura.partner.mandate.Mandates;
import id.gapura.registry.Worker;
import id.gapura.sandbox.SandboxMandates.Purse;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AutoPagesTest {
    /** Of its own for each test: the front page counts how often a card is shown, and its clock never goes back. */
    private final AggregatorTown town = new AggregatorTown();

    private final Worker member = town.web.people().member("Siti Aminah");

    @AfterEach
    void close() {
        town.close();
    }

    private Mandate mandate() {
        return town.web.get(Mandates.class).newest(member.id()).orElseThrow();
    }

    /** From the front page to the payment page, having shown the card. */
    private void showCard(Page page) {
        // An address may ask so often a minute.
        town.web.clock().standAt(town.web.clock().instant().plus(Duration.ofMinutes(1)));
        page.navigate(town.web.address("/"));
        page.fill("#f-card", member.number().digits());
        page.fill("#f-day", "2");
        page.fill("#f-month", "5");
        page.fill("#f-year", "1986");
        page.click("form .button");
        page.click("form[action='/pay'] .button");
        page.waitForSelector("input[name=months]");
    }

    /** Chooses, reads the words, agrees. */
    private static void agree(Page page) {
        Browser.follow(page, "text=Bayar otomatis setiap bulan");
        page.check("input[name=source][value=wallet]");
        page.selectOption("#f-day", "5");
        page.check("input[name=most][value='16800']");
        Browser.follow(page, "form .button");
        assertThat(page.textContent("form.card"))
                .contains("diambil dari dompet digital saya setiap tanggal 5, paling banyak Rp16.800 sebulan");
        Browser.follow(page, "text=Ya, saya setuju");
        page.waitForSelector(".notice");
    }

    private void round(LocalDate day) {
        town.web.setToday(day);
        town.web.get(MandateRound.class).runDue();
    }

    @Test
    void a_member_without_scripts_sets_it_up_approves_it_and_sees_each_try() {
        try (var browser = Browser.start()) {
            var page = browser.openWithoutScripts(Sight.PHONE, town.web.address("/"));
            showCard(page);
            agree(page);
            var here = page.url();
            assertThat(page.textContent(".notice")).contains("Menunggu persetujuan");
            Browser.follow(page, "text=Setujui di bank atau dompet");
            Browser.follow(page, "button[value=ANSWER-YES]");
            page.navigate(here);
            assertThat(page.textContent(".notice")).contains("Bayar otomatis berjalan", "5 Desember 2026");
            round(LocalDate.of(2026, 12, 2));
            town.aggregator.mandates().fill(mandate().id().toString(), Purse.EMPTY);
            round(LocalDate.of(2026, 12, 5));

            showCard(page);
            Browser.follow(page, "text=Bayar otomatis setiap bulan");
            assertThat(page.textContent(".notice")).contains("Uangnya tidak cukup.", "8 Desember 2026");
            assertThat(page.textContent("table")).contains("5 Des 2026, 12.00 WIB", "Uangnya tidak cukup.", "Rp8.400");
            Browser.follow(page, "button >> text=Jeda");
            assertThat(mandate().state()).isEqualTo(Mandate.State.PAUSED);
            Browser.follow(page, "button >> text=Lanjutkan");
            assertThat(mandate().state()).isEqualTo(Mandate.State.ACTIVE);
            page.click("button >> text=Batalkan");
            page.getByText("Tidak ada uang yang diambil lagi.").first().waitFor();
            assertThat(mandate().state()).isEqualTo(Mandate.State.ENDED);
            assertThat(mandate().consent().by()).isEqualTo("member");
            assertThat(mandate().consent().words()).contains("paling banyak Rp16.800 sebulan");
        }
    }

    @Test
    void who_has_only_the_link_changes_nothing_and_sees_no_try() {
        try (var browser = Browser.start()) {
            var page = browser.openWithoutScripts(Sight.PHONE, town.web.address("/"));
            showCard(page);
            agree(page);
        }
        var link =
                "/pay/" + town.web.get(PersonalLinks.class).create(PersonalLink.toPay(member.id()), PersonalLinks.SENT);
        var visitor = town.web.visitor();

        assertThat(visitor.get(link + "/auto").body())
                .contains("Setujui di bank atau dompet")
                .doesNotContain("Rp16.800", "Batalkan");
        assertThat(visitor.get(link + "/auto/new").status()).isEqualTo(404);
        for (var change : new String[] {"pause", "resume", "cancel"}) {
            assertThat(visitor.post(link, link + "/auto/" + change, Map.of()).status())
                    .isEqualTo(404);
        }
        assertThat(mandate().state()).isEqualTo(Mandate.State.ASKED);
        town.web.get(Mandates.class).change(mandate(), Mandates.Change.CANCEL);
        assertThat(visitor.get(link + "/auto").body()).contains("tunjukkan dulu kartu Anda");
        assertThat(visitor.get("/pay/nobody/auto").status()).isEqualTo(404);
    }

    @Test
    void what_is_not_chosen_is_asked_again() {
        try (var browser = Browser.start()) {
            var page = browser.openWithoutScripts(Sight.PHONE, town.web.address("/"));
            showCard(page);
            Browser.follow(page, "text=Bayar otomatis setiap bulan");
            page.evaluate("document.querySelectorAll('[required]').forEach(field => field.required = false)");
            Browser.follow(page, "form .button");

            assertThat(page.textContent("main")).contains("Pilih dari mana iuran diambil.", "Pilih batasnya.");
        }
    }

    @ParameterizedTest
    @MethodSource("id.gapura.screen.Browser$Sight#all")
    void every_step_is_open_to_every_eye_and_weighs_little(Sight sight) {
        try (var browser = Browser.start()) {
            var page = browser.open(sight, town.web.address("/"));
            showCard(page);
            page.navigate(page.url() + "/auto/new");
            look(page, "auto-choose-" + sight);
            page.check("input[name=source][value=bank]");
            page.check("input[name=most][value='16800']");
            Browser.follow(page, "form .button");
            look(page, "auto-agree-" + sight);
            Browser.follow(page, "form .button");
            look(page, "auto-asked-" + sight);
            town.aggregator.mandates().answer(mandate().id().toString(), id.gapura.sandbox.SandboxMandates.Answer.YES);
            town.aggregator.mandates().fill(mandate().id().toString(), Purse.EMPTY);
            page.reload();
            round(LocalDate.of(2026, 12, 2));
            round(LocalDate.of(2026, 12, 5));
            round(LocalDate.of(2026, 12, 8));
            showCard(page);
            page.navigate(page.url() + "/auto");
            look(page, "auto-stands-" + sight);
        }
    }

    private static void look(Page page, String name) {
        Browser.look(page, name);
        int weight = (int) page.evaluate("""
                performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                    .reduce((sum, entry) => sum + entry.decodedBodySize, 0)""");
        assertThat(weight).isBetween(10_000, 50_000);
    }
}
