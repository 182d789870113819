package id.gapura.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.console.TestMembers;
import id.gapura.contributions.Contributions;
import id.gapura.program.TestWeb;
import id.gapura.receipts.TestPapers;
import id.gapura.registry.Worker;
import id.gapura.screen.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(WEB);
    private static final Worker SITI = MEMBERS.enrol("Siti Nurhayati", "nelayan", "36.04.19.2008", TODAY);
    private static final Worker AMINAH = MEMBERS.enrol("Aminah", "nelayan", "36.04.19.2008", TODAY);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("menteng", Role.BRANCH_OFFICER, "31.71");
        WEB.staff("boss", Role.ADMINISTRATOR, "");
        MEMBERS.pay(SITI, 2, TODAY);
        MEMBERS.pay(AMINAH, 1, TODAY);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static String card() {
        return "/console/people/" + SITI.id() + "/card";
    }

    private static String receipt(Worker owner, Worker payer) {
        var payment = WEB.get(Contributions.class).payments(payer.id()).getFirst();
        return "/console/people/" + owner.id() + "/receipts/" + payment.paymentId();
    }

    @ParameterizedTest
    @ValueSource(strings = {".pdf", ".png"})
    void papers_are_for_officers_of_the_region_alone(String form) {
        for (var path : new String[] {card() + form, receipt(SITI, SITI) + form}) {
            assertThat(WEB.signIn("serang").download(path).status()).isEqualTo(200);
            assertThat(WEB.signIn("menteng").download(path).status()).isEqualTo(404);
            assertThat(WEB.signIn("boss").download(path).status()).isEqualTo(403);
        }
    }

    @Test
    void they_come_as_files_and_stand_in_the_audit() throws IOException {
        var officer = WEB.signIn("serang");
        var pdf = officer.download(receipt(SITI, SITI) + ".pdf");
        var png = officer.download(card() + ".png");

        assertThat(Files.readAllBytes(pdf.file())).startsWith('%', 'P', 'D', 'F');
        assertThat(Files.readAllBytes(png.file())).startsWith(0x89, 'P', 'N', 'G');
        assertThat(pdf.disposition())
                .contains("attachment", "kuitansi-" + SITI.number().digits() + ".pdf");
        assertThat(WEB.get(Audit.class).about(SITI.id().toString(), 10))
                .extracting(Audit.Line::act)
                .contains("person.receipt-made", "person.card-made");
    }

    @Test
    void what_the_console_gives_out_the_portal_finds_genuine() throws IOException, ReaderException {
        var card = WEB.signIn("serang").download(card() + ".png");
        try (var browser = Browser.start()) {
            var page = browser.open(Browser.Sight.PHONE, WEB.address("/check"));
            page.fill("#code", TestPapers.read(Files.readAllBytes(card.file())));
            page.click("button");
            page.waitForSelector("#answer.good");

            assertThat(page.innerText("#answer"))
                    .contains("SN", "31 Desember 2026")
                    .doesNotContain("Nurhayati");
            assertThat(page.isVisible("#keep")).isTrue();
            Browser.look(page, "paper-checked");
        }
    }

    @Test
    void nobody_gets_the_receipt_of_what_somebody_else_paid() {
        var officer = WEB.signIn("serang");

        assertThat(officer.download(receipt(SITI, AMINAH) + ".pdf").status()).isEqualTo(404);
        assertThat(officer.download("/console/people/" + SITI.id() + "/receipts/" + UUID.randomUUID() + ".pdf")
                        .status())
                .isEqualTo(404);
        assertThat(officer.download(card() + ".exe").status()).isEqualTo(404);
    }

    @Test
    void what_was_paid_under_a_record_that_was_merged_is_on_the_page_of_the_one_that_stays() throws IOException {
        var stays = MEMBERS.enrol("Kokom Komariah", "nelayan", "36.04.19.2008", TODAY);
        var merged = MEMBERS.enrol("Kokom", "nelayan", "36.04.19.2008", TODAY);
        MEMBERS.pay(merged, 2, TODAY);
        var receipt = receipt(stays, merged) + ".pdf";
        WEB.people().merge(merged.id(), stays.id());
        var officer = WEB.signIn("serang");

        assertThat(officer.get("/console/people/" + stays.id()).body()).contains(receipt);
        assertThat(text(officer.download(receipt).file()))
                .contains("Kokom Komariah", stays.number().spaced(), "Rp16.800", "31 Desember 2026");
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void the_persons_page_leads_to_them_and_everybody_may_keep_the_page_that_checks_them() {
        var page = WEB.signIn("serang").get("/console/people/" + SITI.id()).body();
        var kept = WEB.visitor().download("/check/keep");

        assertThat(page).contains(card() + ".pdf", receipt(SITI, SITI) + ".pdf", receipt(SITI, SITI) + ".png");
        assertThat(kept.disposition()).contains("gapura-periksa.html");
        assertThat(kept.text()).contains("data-key=").doesNotContain("{{");
        assertThat(WEB.visitor().get("/").body()).contains("href=\"/check\"");
        WEB.expectFit("serang", "/console/people/" + SITI.id());
    }
}
