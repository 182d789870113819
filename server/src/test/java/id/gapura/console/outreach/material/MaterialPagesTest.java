package id.gapura.console.outreach.material;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.outreach.TestOutreach;
import id.gapura.program.TestWeb;
import id.gapura.screen.Pictures;
import id.gapura.screen.PublicAddress;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MaterialPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(30), TODAY.plusDays(30));
    private static final String HOME = "/console/outreach/materials";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("budi", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("agen", Role.AGENT, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Map<String, String> form(int version, String title, String body) {
        return new HashMap<>(Map.of("version", Integer.toString(version), "title", title, "body", body));
    }

    @Test
    void everybody_reads_the_texts_of_the_program_in_four_languages_with_the_figures_of_today() {
        var anybody = WEB.visitor();

        assertThat(anybody.get("/materials").body()).contains("Cara membayar", "/materials/pay?in=id");
        var indonesian = anybody.get("/materials/join").body();
        assertThat(indonesian).contains("Iurannya mulai Rp", "in=su").doesNotContain("{price}");
        assertThat(indonesian.length()).isLessThan(50_000);
        assertThat(anybody.get("/materials/join?in=en").body()).contains("It costs from Rp");
        assertThat(anybody.get("/materials/truth?in=jv").body()).contains("lang=\"jv\"", "ndongakake");
        assertThat(anybody.get("/materials/claim?in=su").body()).contains("kulawarga mawa KTP");
        assertThat(anybody.get("/materials/nothing").status()).isEqualTo(404);
        assertThat(anybody.get("/").body()).contains("href=\"/materials\"");
        assertThat(anybody.get("/materials/pay?in=en").body())
                .contains("https://wa.me/?text=How%20to%20pay%20" + encoded("/materials/pay?in=en"));
    }

    private static String encoded(String path) {
        return URLEncoder.encode(WEB.get(PublicAddress.class).of(path), StandardCharsets.UTF_8);
    }

    @Test
    void a_change_reaches_the_public_once_somebody_else_has_let_it_out() {
        var edit = HOME + "/death/id/edit";
        var siti = WEB.signIn("siti");
        var anybody = WEB.visitor();
        var kept = siti.post(edit, form(0, "Cara bayar iuran", "Bayar sebelum tanggal {due-day}."));
        assertThat(kept.status()).isEqualTo(302);
        assertThat(siti.get(HOME + "/death/id").body())
                .contains("Menunggu diperiksa")
                .doesNotContain("/release");

        siti.post(edit, HOME + "/death/id/release", Map.of("version", "1"));
        assertThat(anybody.get("/materials/death?in=id").body()).doesNotContain("Cara bayar iuran");
        var budi = WEB.signIn("budi");
        budi.post(edit, HOME + "/death/id/release", Map.of("version", "1"));

        assertThat(anybody.get("/materials/death?in=id").body()).contains("Cara bayar iuran", "sebelum tanggal 15.");
        assertThat(budi.get(HOME + "/death/id").body()).contains("Diterbitkan oleh", "budi", "Ditulis siti");
        var late = budi.post(edit, form(0, "Terlambat", "Dua orang sekaligus."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Dua orang sekaligus.", "Bayar sebelum tanggal");
    }

    @Test
    void how_easily_a_text_reads_is_said_while_it_is_written_and_nothing_is_kept() {
        var edit = HOME + "/claim/id/edit";
        var siti = WEB.signIn("siti");
        var hard = form(
                0,
                "Tata cara",
                "Penyelenggaraan pengajuan permohonan santunan dilaksanakan berdasarkan ketentuan perundang-undangan.");
        hard.put("act", "read");
        var easy = form(0, "Cara", "Bawa KTP. Kami bantu.");
        easy.put("act", "read");

        assertThat(siti.post(edit, hard).body()).contains("Sulit (", "Yang paling sulit dibaca", "Penyelenggaraan");
        assertThat(siti.post(edit, easy).body()).contains("Mudah (").doesNotContain("Yang paling sulit");
        assertThat(siti.get(edit).body()).contains("name=\"version\" value=\"0\"", "Cara minta santunan");
        assertThat(siti.post(edit, form(0, "Judul", "Mulai {harga} sebulan.")).body())
                .contains("{harga} bukan nama angka");
        assertThat(siti.post(edit, form(0, "", "Isi")).status()).isEqualTo(422);
        assertThat(siti.get(HOME + "/claim/jv/edit").body()).doesNotContain("Keterbacaan");
    }

    @Test
    void a_new_material_begins_in_indonesian_and_is_in_no_public_list_before_it_is_out() {
        var siti = WEB.signIn("siti");
        var begun = siti.get(HOME + "/new").location();

        siti.post(begun, form(0, "Musim panen", "Bayar setelah panen."));

        assertThat(siti.get(HOME).body()).contains("Musim panen");
        assertThat(WEB.visitor().get("/materials").body()).doesNotContain("Musim panen");
        assertThat(siti.get(HOME + "/nama-saja/id/edit").status()).isEqualTo(404);
        assertThat(siti.get(begun.replace("/edit", "/leaflet.pdf")).status()).isEqualTo(404);
    }

    @Test
    void a_leaflet_carries_the_code_of_an_activity_in_scope() throws IOException {
        var market = OUTREACH.market("Pagi di pasar", TODAY);
        var siti = WEB.signIn("siti");

        var leaflet = HOME + "/truth/su/leaflet.pdf";
        var paper = siti.download(leaflet + "?activity=" + market.id());

        try (var document = Loader.loadPDF(Files.readAllBytes(paper.file()))) {
            Pictures.keepPages("materials-leaflet", document);
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Naha bener kitu?", market.words().code());
        }
        assertThat(WEB.signIn("jauh").get(leaflet + "?activity=" + market.id()).status())
                .isEqualTo(404);
        assertThat(siti.get("/console/outreach/activities/" + market.id()).body())
                .contains(HOME + "?activity=" + market.id());
    }

    @Test
    void each_role_gets_as_far_as_it_may() {
        var auditor = WEB.signIn("periksa");
        var agent = WEB.signIn("agen");

        for (var path : new String[] {"", "/pay/id", "/pay/id/leaflet.pdf"}) {
            assertThat(auditor.get(HOME + path).status()).as(path).isEqualTo(200);
            assertThat(agent.get(HOME + path).status()).as(path).isEqualTo(403);
        }
        assertThat(auditor.get(HOME + "/pay/id").body()).doesNotContain("/edit");
        for (var path : new String[] {"/new", "/pay/id/edit"}) {
            assertThat(auditor.get(HOME + path).status()).as(path).isEqualTo(403);
        }
        for (var path : new String[] {"/pay/id/edit", "/pay/id/release"}) {
            assertThat(auditor.post("/console", HOME + path, Map.of("version", "0"))
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void the_pages_fit_a_phone_and_a_desktop() {
        WEB.expectFit("siti", HOME, HOME + "/truth/id", HOME + "/claim/id/edit");
        WEB.expectFitForAll("/materials", "/materials/truth");
    }
}
