package id.gapura.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.receipts.Papers.Form;
import id.gapura.screen.Language;
import id.gapura.screen.Pictures;
import id.gapura.vault.SigningKeys;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PapersTest {
    /** Dots an inch, of a plain printer. */
    private static final int PRINTED = 300;

    private final SigningKeys keys = SigningKeys.random();
    private final Papers papers = new Papers(keys);

    @Test
    void a_receipt_says_what_was_paid_and_its_code_says_the_same_signed() throws Exception {
        var shell = TestPapers.shell(Language.INDONESIAN);
        var text = text(papers.receipt(TestPapers.RECEIPT, Form.PDF, shell));
        var picture = keep("paper-receipt", papers.receipt(TestPapers.RECEIPT, Form.PNG, shell));

        assertThat(text)
                .contains("Kuitansi iuran", "Siti Nurhayati", "1234 5678 903", "Rp33.600", "bank-jaya")
                .contains("November 2026 sampai Desember 2026 (2 bulan)", "31 Desember 2026", "9F3A2B1C4D5E");
        assertThat(TestPapers.read(picture))
                .startsWith("GAPURA1.R." + keys.name() + ".12345678903.SN.20261231.33600.20261121T1203.9F3A2B1C4D5E.")
                .doesNotContain("SITI")
                .hasSizeLessThan(190);
    }

    @Test
    void a_card_is_as_large_as_a_bank_card_and_its_code_is_read_from_its_picture() throws Exception {
        var shell = TestPapers.shell(Language.ENGLISH);
        var pdf = papers.card(TestPapers.CARD, Form.PDF, shell);
        var picture = keep("paper-card", papers.card(TestPapers.CARD, Form.PNG, shell));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(242f, 243f);
        }
        assertThat(text(pdf)).contains("Member card", "Siti Nurhayati", "31 December 2026");
        assertThat(TestPapers.read(picture))
                .startsWith("GAPURA1.C." + keys.name() + ".12345678903.SN.20261231.-.20261121T1203.-.");
    }

    @Test
    void whoever_never_paid_has_a_card_that_promises_nothing() throws Exception {
        var card = new Card(TestPapers.SITI, Optional.empty(), TestPapers.CARD.madeAt());
        var shell = TestPapers.shell(Language.INDONESIAN);

        assertThat(text(papers.card(card, Form.PDF, shell))).contains("mulai saat bulan pertama dibayar");
        assertThat(Code.of(card, keys).text()).contains(".SN.-.-.");
    }

    @Test
    void ten_cards_stand_on_a_page_each_with_a_code_of_its_own() throws Exception {
        var cards = new ArrayList<Card>();
        for (int i = 0; i < 23; i++) {
            var holder = new Holder("123456789" + (10 + i), "Peserta Nomor " + (char) ('A' + i));
            cards.add(new Card(holder, TestPapers.CARD.protectedUntil(), TestPapers.CARD.madeAt()));
        }

        var sheets = new ByteArrayOutputStream();
        papers.cards(cards.iterator(), TestPapers.shell(Language.INDONESIAN), sheets);

        try (var document = Loader.loadPDF(sheets.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            var sheet = new PDFRenderer(document).renderImageWithDPI(0, PRINTED);
            Pictures.keep("paper-cards", () -> png(sheet));
            float dots = PRINTED / 25.4f;
            int width = sheet.getWidth() / 2;
            int height = Math.round(54 * dots);
            int top = Math.round(13.5f * dots);
            var read = List.of(
                    TestPapers.read(sheet.getSubimage(0, top, width, height)),
                    TestPapers.read(sheet.getSubimage(width, top + 4 * height, width, height)));
            assertThat(read.getFirst()).contains(".12345678910.");
            assertThat(read.getLast()).contains(".12345678919.");
        }
    }

    @ParameterizedTest
    @CsvSource({"Siti Nurhayati,SN", "M. Ali bin Abu Bakar,MAB", "陳,-", "D'Árcy,DA", "siti,S"})
    void a_code_says_no_more_than_initials(String name, String initials) {
        assertThat(new Holder("12345678903", name).initials()).isEqualTo(initials);
    }

    @Test
    void a_name_in_letters_the_font_lacks_and_one_too_long_are_still_printed() throws Exception {
        var holder = new Holder("12345678903", "陳 Siti ".repeat(12).strip());
        var card = new Card(holder, TestPapers.CARD.protectedUntil(), TestPapers.CARD.madeAt());
        var shell = TestPapers.shell(Language.INDONESIAN);

        assertThat(text(papers.card(card, Form.PDF, shell))).contains("? Siti");
        assertThat(TestPapers.read(papers.card(card, Form.PNG, shell))).contains(".SSS.");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] keep(String name, byte[] png) {
        Pictures.keep(name, () -> png);
        return png;
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_poster_says_where_and_when_and_its_code_leads_to_joining() throws Exception {
        var poster = new Poster(
                "Mulai Rp16.800 sebulan",
                new Poster.Event("Pagi di Pasar Petir", "20 Jun 2026, 08.00–11.00", "Pasar Petir", "Ketua paguyuban"),
                new Poster.Answer("https://gapura.example/j/ACD34N", "ACD34N", "MELATI"));
        var pdf = papers.poster(poster, TestPapers.shell(Language.INDONESIAN));

        assertThat(text(pdf))
                .contains("Pagi di Pasar Petir", "20 Jun 2026, 08.00–11.00", "Bersama Ketua paguyuban")
                .contains("ACD 34N", "DAFTAR MELATI", "https://gapura.example/j/ACD34N");
        try (var document = Loader.loadPDF(pdf)) {
            var sheet = new PDFRenderer(document).renderImageWithDPI(0, 100);
            Pictures.keep("paper-poster", () -> png(sheet));
            assertThat(TestPapers.read(sheet)).isEqualTo("https://gapura.example/j/ACD34N");
        }
    }
}
