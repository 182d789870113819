package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Sex;
import id.gapura.registry.Worker;
import id.gapura.registry.household.Family.Member;
import id.gapura.registry.household.FamilyChange.By;
import id.gapura.registry.household.HouseholdPerson.Who;
import id.gapura.registry.household.Households;
import id.gapura.rules.Kin;
import id.gapura.screen.Browser;
import id.gapura.screen.Language;
import id.gapura.screen.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The record of somebody who is a member already, completed in a browser without a network. */
class FieldCompleteTest {
    private static final String VILLAGE = "36.04.19.2008";
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(LocalDate.of(2026, 5, 21)));
    private static final TestWeb WEB = TOWN.web;
    private static final Browser BROWSER = Browser.start();
    private static final Browser.Sight DESKTOP =
            new Browser.Sight(Browser.Device.DESKTOP, Theme.DARK, Language.ENGLISH);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("dewi", Role.COMPANION, VILLAGE);
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        TOWN.close();
    }

    @Test
    void family_work_and_health_put_down_without_a_network_are_on_the_members_own_pages() {
        var siti = WEB.people().member("Siti Lengkap", VILLAGE, "+628170000001");
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            phone.offline(true);
            find(phone, "Siti Lengkap");
            phone.look("complete-person");
            phone.button("Lengkapi data").click();
            phone.awaitText("tidak ditimpa");
            phone.look("complete");
            family(phone);
            phone.restart();
            phone.unlock();
            phone.awaitText("Hari ini");
            find(phone, "Siti Lengkap");
            phone.button("Lengkapi data").click();
            phone.awaitText("Dicatat di HP ini: Rina Anak");
            work(phone);
            health(phone);
            phone.button("Lengkapi yang lain").click();
            phone.awaitText("Dicatat di HP ini: pedagang ikan");
            phone.look("complete-here");
            assertThat(phone.everything()).doesNotContain("Rina", "pedagang ikan", "injured");

            phone.offline(false);
            send(phone);
            phone.awaitText("Keterangan sehat Siti Lengkap");
            phone.look("complete-sent");
            assertThat(phone.text()).doesNotContain("Perlu Anda lihat");
        }

        var portal = WEB.visitor();
        TOWN.signIn(portal, siti);
        assertThat(portal.get("/me/family").body()).contains("Rina Anak", "4 Maret 2015", "Ahli waris saat ini");
        assertThat(portal.get("/me/work").body()).contains("pedagang ikan", "Pasar Petir, B-12");
        assertThat(portal.get("/me/evidence").body()).contains("Apakah Anda sedang cedera yang belum sembuh?");
    }

    private static void find(Phone phone, String name) {
        find(phone, "Cari", name);
    }

    private static void find(Phone phone, String door, String name) {
        phone.open(door);
        phone.page().fill("#f-q", name);
        phone.press(name);
        phone.page().waitForSelector(".answer");
    }

    private static void send(Phone phone) {
        phone.open("Catatan");
        phone.sendNow();
    }

    private static void family(Phone phone) {
        phone.press("Keluarga");
        phone.page().fill("#f-name", "Rina Anak");
        phone.page().fill("#f-birth", "2026-05-22");
        phone.button("Simpan").click();
        phone.awaitText("Pilih hubungannya");
        phone.awaitText("tidak di masa depan");
        phone.look("complete-family-faults");
        phone.page().selectOption("#f-kin", "child");
        phone.page().check("[name=sex][value=F]");
        phone.page().fill("#f-birth", "2015-03-04");
        phone.button("Simpan").click();
        phone.awaitText("Data Siti Lengkap tersimpan");
        phone.look("complete-saved");
    }

    private static void work(Phone phone) {
        phone.press("Pekerjaan dan tempatnya");
        phone.awaitText("Pedagang sayur, Pasar Petir");
        phone.button("Simpan pekerjaan").click();
        phone.awaitText("Pilih jenis pekerjaannya");
        phone.page().selectOption("#f-job-livelihood", "trader");
        phone.page().fill("#f-job-words", "pedagang ikan");
        phone.page().selectOption("#f-job-at", "stall");
        phone.page().fill("#f-job-place", "Pasar Petir, B-12");
        phone.page().check("[name=job-season-3]");
        phone.look("complete-work");
        phone.button("Simpan pekerjaan").click();
        phone.awaitText("Data Siti Lengkap tersimpan");
        phone.button("Tambah pekerjaan lain").click();
        phone.page().waitForSelector("#f-job-at");
        assertThat(phone.page().isChecked("[name=which][value=another]")).isTrue();
        phone.page().goBack();
        phone.awaitText("Dicatat di HP ini: pedagang ikan");
    }

    private static void health(Phone phone) {
        phone.press("Keterangan sehat");
        phone.page().check("[name=health-ill][value=no]");
        phone.page().check("[name=health-treated][value=no]");
        phone.button("Simpan keterangan").click();
        phone.awaitText("Pilih ya atau tidak");
        phone.page().check("[name=health-injured][value=yes]");
        phone.look("complete-health");
        phone.button("Simpan keterangan").click();
        phone.awaitText("Data Siti Lengkap tersimpan");
    }

    @Test
    void who_is_of_the_family_already_comes_back_with_words_and_is_told_apart() {
        var siti = WEB.people().member("Siti Sudah", VILLAGE);
        WEB.get(Households.class)
                .addRelative(
                        siti.id(),
                        new Who("Rina Kecil", Sex.FEMALE, Optional.of(LocalDate.of(2015, 3, 4))),
                        Kin.CHILD,
                        new By("self", "dikatakan sendiri", RegionCode.NATION));
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            phone.offline(true);
            find(phone, "Siti Sudah");
            phone.button("Lengkapi data").click();
            phone.press("Keluarga");
            phone.page().fill("#f-name", "Rina Ketjil");
            phone.page().selectOption("#f-kin", "parent");
            phone.page().check("[name=sex][value=F]");
            phone.button("Simpan").click();
            phone.awaitText("Data Siti Sudah tersimpan");
            phone.offline(false);
            send(phone);
            phone.awaitText("Dalam keluarganya sudah ada orang");
            phone.look("complete-refused");
            assertThat(names(siti)).containsExactly("Rina Kecil");

            phone.button("Perbaiki dan kirim lagi").click();
            phone.awaitText("Dalam keluarganya sudah ada orang");
            assertThat(phone.page().inputValue("#f-name")).isEqualTo("Rina Ketjil");
            phone.page().fill("#f-birth", "1961-03-04");
            phone.button("Simpan").click();
            phone.awaitText("Data Siti Sudah tersimpan");
            send(phone);

            phone.awaitText("Keluarga Siti Sudah");
            assertThat(phone.text()).doesNotContain("Perlu Anda lihat");
            assertThat(names(siti)).containsExactlyInAnyOrder("Rina Kecil", "Rina Ketjil");
        }
    }

    private static List<String> names(Worker worker) {
        return WEB.get(Households.class).of(worker.id()).members().stream()
                .map(Member::who)
                .map(Who::name)
                .toList();
    }

    @Test
    void a_companion_is_not_offered_what_only_officers_may() {
        WEB.people().member("Siti Dampingan", VILLAGE);
        try (var phone = Phone.of("dewi", WEB, BROWSER)) {
            find(phone, "Siti Dampingan");

            assertThat(phone.button("Foto bukti kerja").isVisible()).isTrue();
            assertThat(phone.button("Lengkapi data").count()).isZero();
        }
    }

    @Test
    void on_a_desktop_by_night_in_english() {
        WEB.people().member("Siti Malam", VILLAGE);
        try (var phone = Phone.fresh(WEB, BROWSER, DESKTOP)) {
            phone.page().evaluate("localStorage.setItem('gapura-language', 'en')");
            phone.page().reload();
            phone.comeIn("asep");
            phone.awaitRead();
            find(phone, "Find", "Siti Malam");
            phone.button("Complete the record").click();
            phone.awaitText("not overwritten");
            phone.look("desktop-complete");
            phone.press("Family");
            phone.page().waitForSelector("#f-kin");
            phone.button("Save").click();
            phone.awaitText("Choose the relation");
            phone.look("desktop-complete-family");
            phone.page().goBack();
            phone.awaitText("not overwritten");
            phone.press("Work and its place");
            phone.page().waitForSelector("#f-job-at");
            phone.look("desktop-complete-work");
            phone.page().goBack();
            phone.awaitText("not overwritten");
            phone.press("Health statement");
            phone.awaitText("Read it out exactly");
            phone.look("desktop-complete-health");
        }
    }
}
