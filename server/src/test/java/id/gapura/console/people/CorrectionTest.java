package id.gapura.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.program.TestWeb;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("village", Role.VILLAGE_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void a_correction_is_kept_with_its_reason_and_shown_in_the_history() {
        var worker = WEB.people().member("Siti Nurhayati");
        var officer = WEB.signIn("serang");

        var answer = officer.post(path(worker), with(worker, Map.of("name", "Siti Nur Hayati", "reason", "KTP baru")));
        var page = officer.get(answer.location()).body();

        assertThat(page)
                .contains(
                        "Perbaikan disimpan: 1 isian",
                        "Nama diubah dari Siti Nurhayati menjadi Siti Nur Hayati",
                        "KTP baru");
        assertThat(now(worker).person().name()).isEqualTo("Siti Nur Hayati");
        assertThat(WEB.get(Audit.class).about(worker.id().toString(), 9))
                .extracting(Audit.Line::act)
                .contains("person.corrected");
    }

    @Test
    void without_a_reason_nothing_is_kept_and_nothing_typed_is_lost() {
        var worker = WEB.people().member("Rohani");
        var officer = WEB.signIn("serang");

        var answer = officer.post(path(worker), with(worker, Map.of("name", "Rohani Binti Amat", "reason", " ")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Tulis alasannya", "value=\"Rohani Binti Amat\"");
        assertThat(now(worker).person().name()).isEqualTo("Rohani");
    }

    @Test
    void every_fault_stands_beside_its_field() {
        var worker = WEB.people().member("Maimunah");
        var typed =
                Map.of("name", "", "birthOn", "2999-01-01", "phone", "tidak ada", "region", "Atlantis", "reason", "x");

        var answer =
                WEB.signIn("serang").post(path(worker), with(worker, typed)).body();

        assertThat(answer)
                .contains("Isi nama seperti di KTP", "tidak bisa di masa depan", "bukan nomor telepon")
                .contains("tidak ditemukan di lingkup kerja", "value=\"Atlantis\"", "id=\"f-birthOn-error\"");
    }

    @Test
    void a_name_that_several_regions_have_is_asked_again() {
        var worker = WEB.people().member("Jubaedah");

        var answer = WEB.signIn("serang").post(path(worker), with(worker, Map.of("region", "ka", "reason", "pindah")));

        assertThat(answer.body()).contains("Ada beberapa wilayah", "<option value=\"36.04");
    }

    @Test
    void who_looked_before_somebody_else_changed_it_is_told_what_changed() {
        var worker = WEB.people().member("Sumiati");
        var late = with(worker, Map.of("address", "Blok B", "reason", "pindah"));
        WEB.signIn("serang")
                .post(path(worker), with(worker, Map.of("birthPlace", "Pandeglang", "reason", "akta lahir")));
        var officer = WEB.signIn("serang");

        var stale = officer.post(path(worker), late).body();
        var knowing = new HashMap<>(late);
        knowing.put("version", "2");
        knowing.put("birthPlace", "Pandeglang");

        assertThat(stale)
                .contains("baru saja diubah orang lain", "Tempat lahir diubah dari Serang menjadi Pandeglang")
                .contains("value=\"Blok B\"", "name=\"version\" value=\"2\"");
        assertThat(now(worker).home().address()).contains("Kp. Tegal RT 02");
        assertThat(officer.post(path(worker), knowing).status()).isEqualTo(302);
        assertThat(now(worker).home().address()).contains("Blok B");
    }

    @Test
    void a_phone_is_kept_in_international_form() {
        var worker = WEB.people().member("Kartini");

        WEB.signIn("serang")
                .post(path(worker), with(worker, Map.of("phone", "0812 3456-7890", "reason", "nomor baru")));

        assertThat(now(worker).home().phone()).contains("+6281234567890");
    }

    @Test
    void a_village_officer_sees_people_but_corrects_nobody() {
        var worker = WEB.people().member("Halimah");
        var officer = WEB.signIn("village");

        assertThat(officer.get("/console/people/" + worker.id()).body()).doesNotContain("/correction");
        assertThat(officer.get(path(worker)).status()).isEqualTo(403);
        assertThat(officer.post("/console", path(worker), with(worker, Map.of("name", "X", "reason", "y")))
                        .status())
                .isEqualTo(403);
        assertThat(now(worker).person().name()).isEqualTo("Halimah");
    }

    @Test
    void the_form_is_fit_for_every_device_and_eye() {
        var worker = WEB.people().member("Zubaidah");

        WEB.expectFit("serang", path(worker));
    }

    private static Worker now(Worker worker) {
        return WEB.get(Registry.class).find(worker.id()).orElseThrow();
    }

    private static String path(Worker worker) {
        return "/console/people/" + worker.id() + "/correction";
    }

    /** What the form sends when only some of its fields were changed. */
    private static Map<String, String> with(Worker worker, Map<String, String> changed) {
        var values = new HashMap<>(CorrectionForm.onRecord(worker, 0).values());
        values.putAll(changed);
        return values;
    }
}
