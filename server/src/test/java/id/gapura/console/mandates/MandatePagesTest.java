package id.gapura.console.mandates;

import static id.gapura.partner.aggregator.AggregatorTown.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.partner.aggregator.AggregatorTown;
import id.gapura.partner.mandate.Mandate;
import id.gapura.partner.mandate.MandateRound;
import id.gapura.partner.mandate.Mandates;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Worker;
import id.gapura.sandbox.SandboxMandates.Answer;
import id.gapura.sandbox.SandboxMandates.Purse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MandatePagesTest {
    private static final AggregatorTown TOWN = new AggregatorTown();
    private static final Map<String, String> CHOSEN = Map.of("source", "wallet", "day", "5", "most", "33600");

    private final Worker siti = TOWN.web.people().member("Siti Aminah");
    private final String page = "/console/people/" + siti.id() + "/mandate";

    @BeforeAll
    static void staff() {
        TOWN.web.staff("serang", Role.BRANCH_OFFICER, "36.04");
        TOWN.web.staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
        TOWN.web.staff("bandung", Role.BRANCH_OFFICER, "32");
        TOWN.web.staff("auditor", Role.AUDITOR, "");
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @BeforeEach
    void noon() {
        TOWN.web.setToday(TODAY);
    }

    private Mandate mandate() {
        return TOWN.web.get(Mandates.class).newest(siti.id()).orElseThrow();
    }

    private WebVisitor.Answer agree(WebVisitor officer) {
        var agreed = new java.util.HashMap<>(CHOSEN);
        agreed.put("agreed", "yes");
        return officer.post(page + "/new", agreed);
    }

    @Test
    void an_officer_reads_the_words_out_before_they_are_agreed_to_and_they_are_kept() {
        var officer = TOWN.web.signIn("serang");

        var words = officer.post(page + "/new", CHOSEN);
        assertThat(words.status()).isEqualTo(200);
        assertThat(words.body())
                .contains(
                        "Bacakan kalimat ini",
                        "diambil dari dompet digital saya setiap tanggal 5, paling banyak Rp33.600 sebulan");
        assertThat(TOWN.web.get(Mandates.class).newest(siti.id())).isEmpty();
        assertThat(agree(officer).location()).endsWith(page);

        assertThat(mandate().consent().by()).isEqualTo("serang");
        assertThat(mandate().consent().words()).contains("paling banyak Rp33.600 sebulan");
        assertThat(officer.get(page).body())
                .contains("Menunggu persetujuan di bank atau dompet", "/auto", TOWN.address() + "/mandate/");
    }

    @Test
    void what_was_taken_and_what_failed_is_seen_month_by_month_and_try_by_try() {
        var officer = TOWN.web.signIn("serang");
        agree(officer);
        approve();
        TOWN.aggregator.mandates().fill(mandate().id().toString(), Purse.EMPTY);
        round(LocalDate.of(2026, 12, 2));
        assertThat(officer.get(page).body()).contains("Rp8.400 akan diambil pada 5 Desember 2026.");
        round(LocalDate.of(2026, 12, 5));

        assertThat(officer.get(page).body())
                .contains("Uangnya tidak cukup. Rp8.400 dicoba lagi pada 8 Desember 2026.", "5 Des 2026, 12.00 WIB");
        assertThat(officer.get("/console/mandates").body()).contains("Siti Aminah", "Uangnya tidak cukup.");
        assertThat(officer.get("/console").body()).contains("Bayar otomatis gagal");
        assertThat(TOWN.web.signIn("bandung").get("/console/mandates").body()).doesNotContain("Siti Aminah");
        assertThat(TOWN.web.signIn("bandung").get("/console").body()).doesNotContain("Bayar otomatis gagal");
        officer.post(page, page + "/cancel", Map.of());
    }

    private void approve() {
        TOWN.aggregator.mandates().answer(mandate().id().toString(), Answer.YES);
        TOWN.web.get(Mandates.class).refreshed(mandate());
    }

    private static void round(LocalDate day) {
        TOWN.web.setToday(day);
        TOWN.web.get(MandateRound.class).runDue();
    }

    @Test
    void one_tap_pauses_goes_on_and_cancels() {
        var officer = TOWN.web.signIn("desa");
        agree(officer);
        approve();

        officer.post(page, page + "/pause", Map.of());
        assertThat(mandate().state()).isEqualTo(Mandate.State.PAUSED);
        officer.post(page, page + "/resume", Map.of());
        assertThat(mandate().state()).isEqualTo(Mandate.State.ACTIVE);
        officer.post(page, page + "/cancel", Map.of());
        assertThat(mandate().state()).isEqualTo(Mandate.State.ENDED);
        officer.post(page, page + "/pause", Map.of());

        assertThat(officer.get(page).body()).contains("Tidak berubah");
    }

    @ParameterizedTest
    @CsvSource({
        "source, crypto, Pilih dari mana",
        "day, 15, Pilih tanggal 1 sampai 14",
        "day, 0, Pilih tanggal 1 sampai 14",
        "most, 1, Pilih batasnya"
    })
    void a_choice_that_is_not_offered_is_asked_again(String field, String value, String words) {
        var typed = new java.util.HashMap<>(CHOSEN);
        typed.put(field, value);
        typed.put("agreed", "yes");

        var answer = TOWN.web.signIn("serang").post(page + "/new", typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(words);
        assertThat(TOWN.web.get(Mandates.class).newest(siti.id())).isEmpty();
    }

    @Test
    void a_second_one_is_refused_in_words() {
        var officer = TOWN.web.signIn("serang");
        agree(officer);

        var second = agree(officer);

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body()).contains("Sudah ada bayar otomatis yang belum berakhir.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/new"})
    void who_lives_elsewhere_does_not_exist(String path) {
        assertThat(TOWN.web.signIn("bandung").get(page + path).status()).isEqualTo(404);
        assertThat(TOWN.web.signIn("auditor").get(page + path).status()).isEqualTo(403);
    }

    @Test
    void nobody_else_changes_it_or_sees_the_list() {
        agree(TOWN.web.signIn("serang"));

        for (var change : new String[] {"pause", "resume", "cancel"}) {
            assertThat(TOWN.web
                            .signIn("bandung")
                            .post("/console/people", page + "/" + change, Map.of())
                            .status())
                    .isEqualTo(404);
            assertThat(TOWN.web
                            .signIn("auditor")
                            .post("/console/people", page + "/" + change, Map.of())
                            .status())
                    .isEqualTo(403);
        }
        assertThat(TOWN.web.signIn("auditor").get("/console/mandates").status()).isEqualTo(403);
        assertThat(mandate().state()).isEqualTo(Mandate.State.ASKED);
    }

    @Test
    void every_page_fits_every_eye() {
        var officer = TOWN.web.signIn("serang");
        agree(officer);
        approve();
        round(LocalDate.of(2026, 12, 2));
        TOWN.aggregator.mandates().fill(mandate().id().toString(), Purse.EMPTY);
        round(LocalDate.of(2026, 12, 5));
        var other = TOWN.web.people().member("Budi Santoso");

        TOWN.web.expectFit(
                "serang",
                "/console/mandates",
                page,
                "/console/people/" + other.id() + "/mandate",
                "/console/people/" + other.id() + "/mandate/new");
    }
}
