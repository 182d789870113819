package id.gapura.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.receipts.handout.Leaflet;
import id.gapura.vault.SigningKeys;
import java.io.IOException;
import java.util.Collections;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class LeafletTest {
    private static final int DOTS_PER_INCH = 150;

    @Test
    void many_short_lines_go_on_overleaf_and_leave_the_code_readable() throws Exception {
        try (var document = Loader.loadPDF(paper(40))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var front = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            assertThat(TestPapers.read(front)).isEqualTo("https://gapura.test/k/AB12CD");
        }
    }

    @Test
    void what_fits_stays_on_one_page() throws IOException {
        try (var document = Loader.loadPDF(paper(12))) {
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    private static byte[] paper(int lines) {
        var answer = new Leaflet.Answer("https://gapura.test/k/AB12CD", "Pindai", "AB12CD");
        return new Papers(SigningKeys.random())
                .leaflet(new Leaflet("Judul", Collections.nCopies(lines, "Satu baris pendek."), answer, "Gapura"));
    }
}
