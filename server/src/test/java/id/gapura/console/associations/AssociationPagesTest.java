package id.gapura.console.associations;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import id.gapura.registry.association.Association;
import id.gapura.registry.association.Association.Kind;
import id.gapura.registry.association.Association.Profile;
import id.gapura.registry.association.Associations;
import id.gapura.registry.association.Leader;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssociationPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String HOME = "/console/associations";
    private static final String PLACES = HOME + "/places";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("ratna", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("kepala", Role.ADMINISTRATOR, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void an_officer_makes_an_association_and_names_its_members_by_file_search_and_number() {
        var ratna = WEB.signIn("ratna");
        var paid = WEB.people().member("Siti Nurhayati");
        var second = WEB.people().member("Rohmah");
        var third = WEB.people().member("Mariyam Setiawati");
        WEB.people().paid(paid, YearMonth.of(2026, 11), 2);
        var made = ratna.post(HOME + "/new", Map.of("name", "Paguyuban Pasar", "kind", "market", "region", "36.04.19"));
        var address = made.location();

        ratna.upload(
                address,
                address + "/members",
                "anggota.csv",
                ("nama,nomor\nSiti," + paid.number().digits() + "\nRohmah,"
                                + second.nik().digits() + "\nLain,3604990101809998\n")
                        .getBytes(StandardCharsets.UTF_8),
                Map.of());
        var found = ratna.post(address, address + "/search", Map.of("q", "Mariam Setiawati"));
        ratna.upload(
                address,
                address + "/members",
                "",
                new byte[0],
                Map.of("numbers", third.number().digits()));
        var page = ratna.get(address).body();

        assertThat(found.body()).contains("Mariyam Setiawati", third.number().digits());
        assertThat(page)
                .contains("Siti Nurhayati", "Rohmah", "Mariyam Setiawati", "33,3%")
                .contains("Terlindungi", "Paguyuban pasar · Petir");
        assertThat(ratna.get(HOME).body()).contains("Paguyuban Pasar");
        assertThat(ratna.get("/console/people/" + paid.id()).body()).contains("Paguyuban Pasar");
        assertThat(WEB.get(Audit.class).about(address.substring(address.lastIndexOf('/') + 1), 20))
                .extracting(Audit.Line::act)
                .contains("association.created", "association.members-added", "association.seen");
    }

    @Test
    void a_member_leaves_and_the_term_stays_on_the_persons_page() {
        var worker = WEB.people().member("Komariah");
        var association = create("Koperasi Keluar", worker);
        var ratna = WEB.signIn("ratna");
        var path = address(association) + "/members/" + worker.id();

        var asked = ratna.get(path).body();
        ratna.post(path, Map.of());
        var again = ratna.post("/console", path, Map.of());

        assertThat(asked).contains("Komariah keluar dari Koperasi Keluar hari ini");
        assertThat(again.status()).isEqualTo(404);
        assertThat(ratna.get(address(association)).body()).doesNotContain("Komariah");
        assertThat(ratna.get("/console/people/" + worker.id() + "/associations").body())
                .contains("Koperasi Keluar", "21 Nov 2026");
    }

    @Test
    void leaders_take_a_role_and_leave_it() {
        var association = create("Serikat Pengurus");
        var ratna = WEB.signIn("ratna");
        var form = address(association) + "/leaders/new";

        ratna.post(form, Map.of("name", "Haji Umar", "role", "chair", "phone", "0812 3456 7890", "day", "2024-01-05"));
        var page = ratna.get(address(association)).body();
        var leader = WEB.get(Associations.class).leaders(association.id()).getFirst();
        var end = address(association) + "/leaders/" + leader.id();
        var early = ratna.post(end, Map.of("day", "2024-01-04"));
        ratna.post(end, Map.of("day", "2026-11-20"));

        assertThat(page).contains("Haji Umar", "Ketua", "+6281234567890", "sejak 5 Jan 2024");
        assertThat(early.status()).isEqualTo(422);
        assertThat(ratna.get(address(association)).body()).contains("5 Jan 2024 – 20 Nov 2026");
        assertThat(ratna.get(end).status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "|chair|0812 3456 7890|2024-01-05|Isi nama",
                "Umar|king|0812 3456 7890|2024-01-05|Pilih jabatannya",
                "Umar|chair|tidak ada|2024-01-05|bukan nomor telepon",
                "Umar|chair|0812 3456 7890|2026-11-22|tidak di masa depan"
            })
    void a_leader_who_cannot_be_is_refused(String name, String role, String phone, String day, String fault) {
        var association = create("Serikat Salah");

        var answer = WEB.signIn("ratna")
                .post(
                        address(association) + "/leaders/new",
                        Map.of("name", name == null ? "" : name, "role", role, "phone", phone, "day", day));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(fault);
        assertThat(WEB.get(Associations.class).leaders(association.id())).isEmpty();
    }

    @Test
    void an_association_is_corrected_once_and_dissolved() {
        var association = create("Kelompok Lama");
        var ratna = WEB.signIn("ratna");
        var path = address(association) + "/correction";
        var typed = Map.of("name", "Kelompok Baru", "kind", "union", "region", "36.04.19", "version", "1");

        ratna.post(path, typed);
        var late = ratna.post(path, typed);
        ratna.post(address(association) + "/closing", Map.of("version", "2"));
        var page = ratna.get(address(association)).body();

        assertThat(ratna.get(late.location()).body()).contains("Kelompok Baru");
        assertThat(page).contains("Sudah bubar", "Serikat pekerja").doesNotContain("Sebutkan peserta", "/correction");
        assertThat(ratna.post("/console", address(association) + "/search", Map.of("q", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_association_that_cannot_be_is_refused() {
        var answer =
                WEB.signIn("ratna").post(HOME + "/new", Map.of("name", " ", "kind", "club", "region", "35.10.05.2002"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Isi nama", "Pilih jenisnya", "tidak ditemukan");
    }

    @Test
    void naming_nobody_or_a_file_that_is_no_table_adds_nobody() {
        var association = create("Kosong");
        var ratna = WEB.signIn("ratna");
        var members = address(association) + "/members";

        var broken = ratna.upload(address(association), members, "a.xlsx", "bukan tabel");
        var nothing = ratna.upload(address(association), members, "", new byte[0], Map.of("numbers", " "));

        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.body()).contains("bukan tabel yang terbaca");
        assertThat(nothing.body()).contains("Isi nomor atau pilih berkas");
        assertThat(WEB.get(Associations.class).workers(association.id())).isEmpty();
    }

    @Test
    void of_the_members_an_officer_names_and_sees_those_of_the_scope() {
        var near = WEB.people().member("Dekat Rumah");
        var far = WEB.people().member("Jauh Rumah", "36.04.22");
        var association = WEB.get(Associations.class)
                .create(new Profile(Kind.UNION, "Campuran", RegionCode.of("36.04.19.2008")), "r");
        WEB.get(Associations.class).add(association.id(), List.of(near.id(), far.id()), "r");
        var desa = WEB.signIn("desa");

        assertThat(desa.get(address(association)).body())
                .contains("Dekat Rumah", "1 anggota lain tinggal di luar")
                .doesNotContain("Jauh Rumah");
        assertThat(desa.get(address(association) + "/members/" + far.id()).status())
                .isEqualTo(404);
        assertThat(desa.post("/console", address(association) + "/members/" + far.id(), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(WEB.get(Associations.class).workers(association.id())).hasSize(2);
    }

    @Test
    void each_role_gets_as_far_as_it_may() {
        var worker = WEB.people().member("Peran");
        var association = create("Peran Masing-masing", worker);
        var auditor = WEB.signIn("periksa");
        var far = WEB.signIn("jauh");

        assertThat(auditor.get(address(association)).body())
                .contains("Peran")
                .doesNotContain("Sebutkan peserta", "/leaders/new", "Keluarkan");
        assertThat(auditor.get(HOME + "/new").status()).isEqualTo(403);
        assertThat(auditor.post("/console", address(association) + "/members/" + worker.id(), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(auditor.post("/console", address(association) + "/closing", Map.of("version", "1"))
                        .status())
                .isEqualTo(403);
        assertThat(far.get(address(association)).status()).isEqualTo(404);
        assertThat(far.get(address(association) + "/correction").status()).isEqualTo(404);
        assertThat(far.get(HOME).body()).doesNotContain("Peran Masing-masing");
        assertThat(WEB.signIn("kepala").get(HOME).status()).isEqualTo(403);
        assertThat(WEB.signIn("desa").get(HOME + "/new").status()).isEqualTo(200);
    }

    @Test
    void many_members_come_page_by_page() {
        var workers = IntStream.range(0, 28)
                .mapToObj(i -> WEB.people().member("Banyak %02d".formatted(i)))
                .toList();
        var association = create("Ramai", workers.toArray(Worker[]::new));
        var ratna = WEB.signIn("ratna");

        assertThat(ratna.get(address(association)).body())
                .contains("1–25 dari 28", "Banyak 00", "?page=2")
                .doesNotContain("Banyak 25");
        assertThat(ratna.get(address(association) + "?page=2").body()).contains("26–28 dari 28", "Banyak 27");
        assertThat(ratna.get(address(association) + "?page=9").body()).contains("26–28 dari 28");
        assertThat(ratna.get(address(association) + "?page=-4").body()).contains("1–25 dari 28");
    }

    @Test
    void officers_put_down_places_of_work_and_close_them() {
        var desa = WEB.signIn("desa");
        var typed = Map.of("kind", "market", "name", "Pasar Kadugenep", "region", "36.04.19.2008");

        desa.post(PLACES + "/new", typed);
        var twice = desa.post(PLACES + "/new", typed);
        var place =
                WEB.get(Gatherings.class).within(RegionCode.of("36.04.19.2008")).getFirst();
        desa.post(PLACES + "/" + place.id(), Map.of());
        var closed = desa.get(PLACES).body();
        desa.post(PLACES + "/" + place.id(), Map.of());

        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.body()).contains("sudah ada di wilayah itu");
        assertThat(closed).contains("Pasar Kadugenep", "tidak dipilih lagi");
        assertThat(desa.get(PLACES).body()).doesNotContain("tidak dipilih lagi");
    }

    @Test
    void places_of_work_are_an_officers_own() {
        var far = WEB.get(Gatherings.class)
                .add(Gathering.Kind.MARKET, "Pasar Muncar", RegionCode.of("35.10.05"), "r")
                .orElseThrow();

        assertThat(WEB.signIn("ratna").get(PLACES).body()).doesNotContain("Pasar Muncar");
        assertThat(WEB.signIn("ratna").get(PLACES + "/" + far.id()).status()).isEqualTo(404);
        assertThat(WEB.signIn("ratna")
                        .post(PLACES + "/new", Map.of("kind", "market", "name", "X", "region", "35.10.05"))
                        .status())
                .isEqualTo(422);
        assertThat(WEB.signIn("periksa").get(PLACES).body())
                .contains("Pasar Muncar")
                .doesNotContain("Tambah tempat");
        assertThat(WEB.signIn("periksa").get(PLACES + "/new").status()).isEqualTo(403);
        assertThat(WEB.signIn("periksa")
                        .post("/console", PLACES + "/" + far.id(), Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void pages_fit_every_screen_and_reader() {
        var workers = IntStream.range(0, 27)
                .mapToObj(i -> WEB.people().member("Siti Romlah binti Abdul Karim " + i))
                .toArray(Worker[]::new);
        var association = create("Paguyuban Pedagang Pasar Petir dan Sekitarnya", workers);
        WEB.signIn("ratna")
                .post(
                        address(association) + "/leaders/new",
                        Map.of("name", "Haji Umar", "role", "collector", "phone", "", "day", "2024-01-05"));
        var leader = WEB.get(Associations.class).leaders(association.id()).getFirst();
        var place = WEB.get(Gatherings.class)
                .add(Gathering.Kind.MARKET, "Pasar Petir", RegionCode.of("36.04.19.2008"), "ratna")
                .orElseThrow()
                .id();

        WEB.expectFit(
                "ratna",
                HOME,
                HOME + "/new",
                address(association),
                address(association) + "/correction",
                address(association) + "/closing",
                address(association) + "/leaders/new",
                address(association) + "/leaders/" + leader.id(),
                address(association) + "/members/" + workers[0].id(),
                "/console/people/" + workers[0].id() + "/associations",
                PLACES,
                PLACES + "/" + place,
                PLACES + "/new");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_and_role_has_its_words(Language language) {
        var keys = new ArrayList<String>();
        for (var kind : Kind.values()) {
            keys.add("associations.kind." + kind.code());
        }
        for (var role : Leader.Role.values()) {
            keys.add("associations.role." + role.code());
        }
        for (var kind : Gathering.Kind.values()) {
            keys.add("gatherings.kind." + kind.code());
        }

        assertThat(Texts.load(language).keys()).containsAll(keys);
    }

    private static Association create(String name, Worker... members) {
        var associations = WEB.get(Associations.class);
        var association = associations.create(new Profile(Kind.MARKET, name, RegionCode.of("36.04.19")), "ratna");
        associations.add(
                association.id(), List.of(members).stream().map(Worker::id).toList(), "ratna");
        return association;
    }

    private static String address(Association association) {
        return HOME + "/" + association.id();
    }
}
