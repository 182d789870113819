package id.gapura.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.screen.Language;
import id.gapura.screen.Pictures;
import id.gapura.vault.SigningKeys;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a village hangs up, and coupons. */
class GatePapersTest {
    private static final String ADDRESS = "HTTPS://GAPURA.EXAMPLE/DESA/36.04.19.2008/ACD34N";
    private static final float MILLIMETRE = 72 / 25.4f;

    private final SigningKeys keys = SigningKeys.random();
    private final Papers papers = new Papers(keys);

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage picture(PDDocument document, float dotsPerInch) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kadugenep", "Ujung", "Sukawana Bantarwaru Hilir Timur"})
    void a_banner_is_cut_to_three_metres_by_one_with_two_centimetres_to_spare_and_read_from_the_road(String village)
            throws Exception {
        var banner = new GateBanner(village, "Petir, Kabupaten Serang, Banten", true, ADDRESS);
        try (var document = Loader.loadPDF(papers.banner(banner, TestPapers.shell(Language.INDONESIAN)))) {
            var page = document.getPage(0);
            assertThat(page.getTrimBox().getWidth() / MILLIMETRE).isBetween(2999.5f, 3000.5f);
            assertThat(page.getTrimBox().getHeight() / MILLIMETRE).isBetween(999.5f, 1000.5f);
            assertThat(page.getMediaBox().getWidth() / MILLIMETRE).isBetween(3039.5f, 3040.5f);
            assertThat(page.getResources().getXObjectNames()).isEmpty();
            var far = picture(document, 8);
            Pictures.keep("paper-banner-" + village.substring(0, 5), () -> png(far));
            assertThat(TestPapers.read(far.getSubimage(far.getWidth() / 2, 0, far.getWidth() / 2, far.getHeight())))
                    .isEqualTo(ADDRESS);
            assertThat(new PDFTextStripper().getText(document)).contains("DESA SADAR", "Petir, Kabupaten Serang");
        }
    }

    @Test
    void the_banner_of_a_village_without_the_award_invites() throws Exception {
        var banner = new GateBanner("Padasuka", "Petir, Kabupaten Serang, Banten", false, ADDRESS);
        try (var document = Loader.loadPDF(papers.banner(banner, TestPapers.shell(Language.INDONESIAN)))) {
            var far = picture(document, 8);
            Pictures.keep("paper-banner-invite", () -> png(far));
            assertThat(new PDFTextStripper().getText(document))
                    .contains("PEKERJA DI SINI BISA TERLINDUNGI")
                    .doesNotContain("SADAR");
        }
    }

    @Test
    void a_certificate_says_what_earned_it_until_when_and_leads_to_the_village() throws Exception {
        var certificate = new Certificate(
                "Kadugenep",
                "Petir, Kabupaten Serang, Banten",
                List.of(
                        "62% dari target pekerja terlindungi",
                        "71% peserta tetap terlindungi sesudah setahun",
                        "58% peserta sudah mencatatkan keluarganya",
                        "Petugas bertanda pengenal melayani warga: 2",
                        "Tempat membayar di dekat rumah, kelompok atau agen: 2",
                        "Pertemuan desa dalam setahun: 3"),
                "Cabang Serang",
                new Certificate.Term("DS-36.04.19.2008-2026", LocalDate.of(2026, 11, 28), LocalDate.of(2027, 11, 27)),
                ADDRESS);
        try (var document = Loader.loadPDF(papers.certificate(certificate, TestPapers.shell(Language.INDONESIAN)))) {
            var picture = picture(document, 110);
            Pictures.keep("paper-certificate", () -> png(picture));
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Kadugenep",
                            "62% dari target",
                            "DS-36.04.19.2008-2026",
                            "27 November 2027",
                            "Cabang Serang");
            int middle = picture.getHeight() / 2;
            assertThat(TestPapers.read(picture.getSubimage(0, middle, picture.getWidth() / 3, middle)))
                    .isEqualTo(ADDRESS);
        }
    }

    @Test
    void coupons_stand_ten_on_a_page_and_the_code_of_each_says_its_number_to_us_alone() throws Exception {
        var coupons = IntStream.range(0, 11)
                .mapToObj(i -> new Coupon(
                        "9F3A2B1C4D5E60%02X".formatted(i),
                        "Payung besar",
                        "Gudang Serang",
                        i == 0 ? "" : "Siti Nurhayati",
                        LocalDate.of(2026, 12, 31),
                        Instant.parse("2026-11-21T05:03:00Z")))
                .toList();
        var sheets = new ByteArrayOutputStream();
        papers.coupons(coupons.iterator(), TestPapers.shell(Language.INDONESIAN), sheets);

        try (var document = Loader.loadPDF(sheets.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var picture = picture(document, 300);
            Pictures.keep("paper-coupons", () -> png(picture));
            assertThat(new PDFTextStripper().getText(document))
                    .contains("9F3A 2B1C 4D5E 6000", "Untuk siapa pun", "Untuk Siti Nurhayati", "31 Desember 2026");
            int width = picture.getWidth() / 2;
            var first = picture.getSubimage(width / 2, picture.getHeight() / 20, width / 2, picture.getHeight() / 5);
            var code = TestPapers.read(first);
            assertThat(new CouponCodes(new SignedNumbers(keys)).number(code)).contains("9F3A2B1C4D5E6000");
            assertThat(new CouponCodes(new SignedNumbers(keys)).number(code.replace("6000", "6001")))
                    .isEmpty();
            assertThat(new CouponCodes(new SignedNumbers(SigningKeys.random())).number(code))
                    .isEmpty();
            assertThat(new BadgeCodes(keys).number(code)).isEmpty();
        }
    }
}
