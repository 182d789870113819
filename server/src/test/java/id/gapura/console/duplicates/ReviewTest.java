package id.gapura.console.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.program.TestWeb;
import id.gapura.registry.LookalikePair;
import id.gapura.registry.LookalikeReview;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("rina", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("budi", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("menteng", Role.BRANCH_OFFICER, "31.71");
        WEB.staff("village", Role.VILLAGE_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void a_merge_needs_two_officers_and_then_the_survivor_answers_for_both() {
        var first = WEB.people().member("Siti Nurhayati");
        var second = WEB.people().member("Sitti Noerhayati");
        var path = path(first, second);
        var rina = WEB.signIn("rina");
        var form = Map.of("survivor", first.id().toString(), "whySame", "KTP lama dan baru");

        rina.post(path, path + "/merge", form);
        var own = rina.post(path, path + "/approval", Map.of());
        var refused = rina.get(own.location()).body();
        var asked = WEB.signIn("budi").get(path).body();
        var approved = WEB.signIn("budi").post(path, path + "/approval", Map.of());

        assertThat(asked).contains("dengan alasan: KTP lama dan baru");
        assertThat(refused).contains("harus disetujui petugas lain").doesNotContain("Gabungkan sekarang");
        assertThat(approved.location()).isEqualTo("/console/duplicates");
        assertThat(WEB.get(Registry.class)
                        .find(second.id())
                        .orElseThrow()
                        .standing()
                        .mergedInto())
                .contains(first.id());
        assertThat(rina.get("/console/people/" + second.id()).location()).isEqualTo("/console/people/" + first.id());
        assertThat(WEB.get(Audit.class).about(second.id().toString(), 9))
                .extracting(Audit.Line::actor, Audit.Line::act)
                .contains(tuple("rina", "duplicate.merge-proposed"), tuple("budi", "duplicate.merge-approved"));
    }

    @Test
    void two_people_are_declared_different_by_one_officer_with_a_reason() {
        var first = WEB.people().member("Aminah");
        var second = WEB.people().member("Amina");
        var path = path(first, second);
        var rina = WEB.signIn("rina");

        var without = rina.post(path, path + "/different", Map.of("whyDifferent", " "));
        rina.post(path, path + "/different", Map.of("whyDifferent", "kembar"));

        assertThat(without.body()).contains("Tulis alasannya");
        assertThat(pair(first, second).state()).isEqualTo(LookalikePair.State.DIFFERENT);
        assertThat(rina.get(path).body()).contains("dua orang yang berbeda").doesNotContain("Usulkan penggabungan");
    }

    @Test
    void a_proposal_names_the_record_that_stays_and_why() {
        var first = WEB.people().member("Rohani");
        var second = WEB.people().member("Rohanie");
        var path = path(first, second);

        var answer = WEB.signIn("rina").post(path, path + "/merge", Map.of("survivor", "", "whySame", "yakin"));

        assertThat(answer.body()).contains("Pilih catatan yang dipertahankan", ">yakin</textarea>");
        assertThat(pair(first, second).state()).isEqualTo(LookalikePair.State.OPEN);
    }

    @Test
    void the_comparison_shows_last_digits_only_and_marks_what_differs() {
        var first = WEB.people().member("Halimah");
        var second = WEB.people().member("Halima");

        var page = WEB.signIn("rina").get(path(first, second)).body();

        assertThat(page)
                .contains("… " + first.nik().digits().substring(12), "berbeda")
                .doesNotContain(first.nik().digits(), first.home().phone().orElseThrow());
    }

    @Test
    void a_pair_of_people_elsewhere_does_not_exist() {
        var path = path(WEB.people().member("Jubaedah"), WEB.people().member("Jubaidah"));

        assertThat(WEB.signIn("menteng").get(path).status()).isEqualTo(404);
        assertThat(WEB.signIn("menteng").get("/console/duplicates").body()).contains("Tidak ada catatan yang mirip");
        assertThat(WEB.signIn("rina").get("/console/duplicates").body()).contains("Jubaedah / Jubaidah");
    }

    @Test
    void a_village_officer_decides_about_no_pair() {
        var first = WEB.people().member("Kartini");
        var second = WEB.people().member("Kartinie");
        var path = path(first, second);
        var village = WEB.signIn("village");

        assertThat(village.get("/console/duplicates").status()).isEqualTo(403);
        assertThat(village.get(path).status()).isEqualTo(403);
        assertThat(village.post("/console", path + "/different", Map.of("whyDifferent", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(village.post("/console", path + "/merge", Map.of("whySame", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(village.post("/console", path + "/approval", Map.of()).status())
                .isEqualTo(403);
        assertThat(pair(first, second).state()).isEqualTo(LookalikePair.State.OPEN);
    }

    @Test
    void the_first_page_says_what_waits_and_for_whom() {
        var first = WEB.people().member("Zubaidah");
        var second = WEB.people().member("Zubaedah");
        var path = path(first, second);
        var before = WEB.signIn("budi").get("/console").body();

        WEB.signIn("rina")
                .post(path, path + "/merge", Map.of("survivor", first.id().toString(), "whySame", "sama"));

        assertThat(before).contains("Kemungkinan data ganda").doesNotContain("menunggu persetujuan Anda");
        assertThat(WEB.signIn("budi").get("/console").body()).contains("menunggu persetujuan Anda");
        assertThat(WEB.signIn("rina").get("/console").body()).doesNotContain("menunggu persetujuan Anda");
    }

    @Test
    void the_pages_are_fit_for_every_device_and_eye() {
        var path = path(WEB.people().member("Sumiati"), WEB.people().member("Sumiyati"));

        WEB.expectFit("rina", path, "/console/duplicates", "/console");
    }

    private static LookalikePair pair(Worker first, Worker second) {
        return WEB.get(LookalikeReview.class).find(second.id(), first.id()).orElseThrow();
    }

    /** The page of two who look alike, once they were found to. */
    private static String path(Worker first, Worker second) {
        WEB.awaitQuiet();
        return "/console/duplicates/" + second.id() + "/" + first.id();
    }
}
