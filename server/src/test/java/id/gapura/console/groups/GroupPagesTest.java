package id.gapura.console.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.contributions.Contributions;
import id.gapura.groups.Collection;
import id.gapura.groups.Collections;
import id.gapura.groups.Groups;
import id.gapura.groups.PayGroup;
import id.gapura.groups.PayGroup.Kind;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Worker;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupPagesTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));
    private static final String VILLAGE = "36.04.19.2008";

    private final Worker collector = WEB.people().member("Pak Pengumpul");
    private final Worker siti = WEB.people().member("Siti Aminah");
    private final Worker budi = WEB.people().member("Budi Santoso");
    private final PayGroup group = WEB.get(Groups.class)
            .create("Paguyuban Pasar Petir", Kind.MARKET, RegionCode.of(VILLAGE), collector.id(), "serang");
    private final String page = "/console/groups/" + group.id();

    @BeforeAll
    static void staff() {
        WEB.loadVillages();
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("serang2", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("bandung", Role.BRANCH_OFFICER, "32");
        WEB.staff("auditor", Role.AUDITOR, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private void join() {
        WEB.get(Groups.class).add(group, List.of(siti.id(), budi.id()), "serang");
    }

    private Map<String, String> brought(String counted, String sitis, String budis) {
        var typed = new HashMap<String, String>();
        typed.put("collection", UUID.randomUUID().toString());
        typed.put("counted", counted);
        typed.put("way", "cash");
        typed.put("share-" + siti.id(), sitis);
        typed.put("share-" + budi.id(), budis);
        return typed;
    }

    private String counted() {
        join();
        var answer = WEB.signIn("serang")
                .post(page + "/collections/new", page + "/collections", brought("20.000", "8400", "8.400"));
        assertThat(answer.status()).isEqualTo(302);
        return answer.location().substring(answer.location().indexOf("/console"));
    }

    private Collection collection(String address) {
        return WEB.get(Collections.class).find(group, id(address)).orElseThrow();
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private static WebVisitor.Answer witness(String login, String address, boolean agrees, String reason) {
        return WEB.signIn(login)
                .post(
                        address,
                        address + "/witness",
                        Map.of("agrees", Boolean.toString(agrees), "version", "1", "reason", reason));
    }

    @Test
    void an_officer_puts_a_group_on_record_with_its_members() {
        var officer = WEB.signIn("serang");
        var typed = Map.of(
                "name",
                "Arisan RT 02",
                "kind",
                "arisan",
                "region",
                VILLAGE,
                "collector",
                collector.number().digits());

        var made = officer.post("/console/groups/new", typed);
        var address = made.location().substring(made.location().indexOf("/console"));
        var added = officer.post(
                address,
                address + "/members",
                Map.of(
                        "numbers",
                        siti.number().digits() + "\n12345\n" + budi.nik().digits()));

        assertThat(added.status()).isEqualTo(302);
        assertThat(officer.get(address).body())
                .contains(
                        "2 anggota ditambahkan.",
                        "1 baris tidak dikenal",
                        "Siti Aminah",
                        "Budi Santoso",
                        "Arisan RT 02")
                .doesNotContain(budi.nik().digits());
        officer.post(address, address + "/members/" + budi.id() + "/removal", Map.of());
        assertThat(officer.get(address).body())
                .contains("Anggota sudah dikeluarkan.")
                .doesNotContain("Budi Santoso");
        officer.post(address, address + "/members/" + collector.id() + "/removal", Map.of());
        assertThat(officer.get(address).body()).contains("Tidak dikeluarkan", "Pak Pengumpul");
    }

    @ParameterizedTest
    @CsvSource({
        "'', market, 36.04.19.2008, true, Isi nama",
        "A, club, 36.04.19.2008, true, Pilih jenisnya",
        "A, market, 32.01, true, ''",
        "A, market, 36.04.19.2008, false, Tidak ada satu peserta"
    })
    void a_group_that_is_described_wrongly_is_asked_again(
            String name, String kind, String region, boolean isKnown, String words) {
        var number = isKnown ? collector.number().digits() : "12345678901";

        var answer = WEB.signIn("serang")
                .post("/console/groups/new", Map.of("name", name, "kind", kind, "region", region, "collector", number));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void numbers_of_nobody_are_asked_again() {
        var answer = WEB.signIn("serang").post(page, page + "/members", Map.of("numbers", "12345"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Tidak ada peserta dengan nomor itu di wilayah Anda.");
    }

    @Test
    void money_is_counted_split_witnessed_by_two_and_everybody_gets_a_receipt() {
        var address = counted();
        assertThat(WEB.signIn("serang").get(address).body())
                .contains("Menunggu saksi", "Rp20.000", "Rp16.800", "Rp3.200")
                .doesNotContain("Ya, sesuai");
        assertThat(WEB.signIn("desa").get("/console").body()).contains("Setoran kelompok menunggu saksi");

        witness("desa", address, true, "");
        witness("serang2", address, true, "");
        WEB.awaitQuiet();

        assertThat(collection(address).state()).isEqualTo(Collection.State.POSTED);
        var body = WEB.signIn("serang").get(address).body();
        var receipt = Pattern.compile("/console/people/" + siti.id() + "/receipts/[0-9a-f-]{36}\\.pdf")
                .matcher(body);
        assertThat(receipt.find()).isTrue();
        assertThat(WEB.signIn("serang").get(receipt.group()).status()).isEqualTo(200);
        assertThat(WEB.get(Contributions.class).payments(budi.id())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 8400, 8400, Isi jumlah rupiah di atas nol",
        "abc, 8400, 8400, Isi jumlah rupiah di atas nol",
        "-5, 8400, 8400, Isi jumlah rupiah di atas nol",
        "20000, '', '', Tulis bagian sedikitnya satu anggota",
        "20000, 8400.50, 1, Tulis angka rupiah",
        "16799, 8400, 8400, Seluruh bagian lebih besar"
    })
    void money_that_is_typed_wrongly_is_asked_again(String counted, String sitis, String budis, String words) {
        join();

        var answer = WEB.signIn("serang")
                .post(page + "/collections/new", page + "/collections", brought(counted, sitis, budis));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(words, "Siti Aminah");
        assertThat(WEB.get(Collections.class).recent(group, 10)).isEmpty();
    }

    @Test
    void a_member_witnesses_by_a_link_and_the_card() {
        var address = counted();
        var officer = WEB.signIn("serang");
        officer.post(address, address + "/link", Map.of("person", siti.id().toString()));
        var link = Pattern.compile("/witness/[\\w-]{24}")
                .matcher(officer.get(address).body());
        assertThat(link.find()).isTrue();
        try (var browser = Browser.start()) {
            var phone = browser.open(Sight.PHONE, WEB.address(link.group()));
            assertThat(phone.content()).contains("Tunjukkan dulu kartu Anda").doesNotContain("Budi");
            showCard(phone, siti);
            phone.navigate(WEB.address(link.group()));
            assertThat(phone.content()).contains("Budi Santoso", "Rp8.400", "Rp20.000");
            Browser.look(phone, "witness-phone");
            Browser.follow(phone, "text=Ya, sesuai");

            assertThat(phone.content()).contains("Terima kasih, jawaban Anda sudah dicatat.");
        }
        assertThat(officer.get(address).body()).contains("Siti Aminah", "Sesuai", "Perlu 1 saksi lagi");
    }

    private static void showCard(com.microsoft.playwright.Page phone, Worker worker) {
        phone.navigate(WEB.address("/"));
        phone.fill("#f-card", worker.number().digits());
        phone.fill("#f-day", "2");
        phone.fill("#f-month", "5");
        phone.fill("#f-year", "1986");
        Browser.follow(phone, "form .button");
    }

    @Test
    void anothers_card_or_a_link_to_something_else_opens_nothing() {
        var address = counted();
        var officer = WEB.signIn("serang");
        officer.post(address, address + "/link", Map.of("person", siti.id().toString()));
        var link = Pattern.compile("/witness/[\\w-]{24}")
                .matcher(officer.get(address).body());
        assertThat(link.find()).isTrue();
        try (var browser = Browser.start()) {
            var phone = browser.openWithoutScripts(Sight.PHONE, WEB.address("/"));
            showCard(phone, budi);
            phone.navigate(WEB.address(link.group()));
            assertThat(phone.content()).doesNotContain("Siti");
        }
        assertThat(WEB.visitor()
                        .get("/pay" + link.group().substring("/witness".length()))
                        .status())
                .isEqualTo(404);
        assertThat(WEB.visitor().get("/witness/nobody").status()).isEqualTo(404);
        assertThat(officer.post(
                                address,
                                address + "/link",
                                Map.of("person", collector.id().toString()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_no_says_why_and_a_new_split_is_witnessed_anew() {
        var address = counted();
        witness("desa", address, false, "");
        assertThat(collection(address).version()).isEqualTo(1);
        witness("desa", address, false, "Bagian Siti kurang");
        var officer = WEB.signIn("serang");
        assertThat(officer.get(address).body()).contains("Ada saksi yang tidak setuju", "Bagian Siti kurang");

        var shares = Map.of("version", "1", "share-" + siti.id(), "16800", "share-" + budi.id(), "0");
        assertThat(officer.post(address + "/split", shares).status()).isEqualTo(302);
        var late = officer.post(address + "/split", shares);

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Pembagiannya sudah diubah orang lain");
        assertThat(collection(address).version()).isEqualTo(2);
        assertThat(WEB.get(Audit.class).about(group.id().toString(), 20))
                .extracting(Audit.Line::act, Audit.Line::detail)
                .contains(
                        tuple("step.refused", "group.contradicted REASON_MISSING collection=" + id(address)),
                        tuple("group.contradicted", "collection=" + id(address)),
                        tuple("step.refused", "group.split CHANGED_MEANWHILE collection=" + id(address)))
                .doesNotContain(tuple("group.witnessed", "collection=" + id(address)));
    }

    @Test
    void who_made_the_split_is_told_that_others_have_to_witness_it() {
        var address = counted();
        var splitter = WEB.signIn("serang2");
        assertThat(splitter.get(address).body())
                .contains("Ya, sesuai", "Pembagian oleh serang")
                .doesNotContain("saksinya harus orang lain");
        splitter.post(address + "/split", Map.of("version", "1", "share-" + siti.id(), "16800"));

        assertThat(splitter.get(address).body())
                .contains(
                        "Anda yang membaginya tidak dapat menjadi saksi.",
                        "Pembagian oleh serang2",
                        "Anda menghitung uang ini atau membuat pembagiannya, jadi saksinya harus orang lain.")
                .doesNotContain("Ya, sesuai");
        splitter.post(address, address + "/witness", Map.of("agrees", "true", "version", "2"));

        assertThat(splitter.get(address).body())
                .contains("Pengumpul, yang menghitung uang, dan yang membuat pembagian ini tidak dapat menjadi saksi.");
        assertThat(WEB.get(Collections.class).witnesses(collection(address))).isEmpty();
        assertThat(WEB.get(Audit.class).about(group.id().toString(), 20))
                .extracting(Audit.Line::act, Audit.Line::detail)
                .contains(tuple("step.refused", "group.witnessed NOT_YOU collection=" + id(address)));
        assertThat(WEB.signIn("desa").get(address).body()).contains("Ya, sesuai");
        splitter.get(address + "?lang=en");
        assertThat(splitter.get(address).body()).contains("the witnesses have to be others");
    }

    @Test
    void only_another_officer_cancels() {
        var address = counted();

        WEB.signIn("serang").post(address, address + "/cancel", Map.of());
        assertThat(collection(address).state()).isEqualTo(Collection.State.OPEN);
        WEB.signIn("serang2").post(address, address + "/cancel", Map.of());

        assertThat(collection(address).state()).isEqualTo(Collection.State.CANCELLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/collections/new"})
    void a_group_elsewhere_does_not_exist(String path) {
        assertThat(WEB.signIn("bandung").get(page + path).status()).isEqualTo(404);
        assertThat(WEB.signIn("bandung").get("/console/groups").body()).doesNotContain("Paguyuban Pasar Petir");
        assertThat(WEB.signIn("serang").get("/console/groups").body()).contains("Paguyuban Pasar Petir");
    }

    @Test
    void who_may_only_witness_counts_nothing_and_an_auditor_does_neither() {
        var address = counted();
        var village = WEB.signIn("desa");

        assertThat(village.get(page).body()).doesNotContain("Terima setoran", "Keluarkan");
        assertThat(village.get("/console/groups/new").status()).isEqualTo(403);
        assertThat(village.get(page + "/collections/new").status()).isEqualTo(403);
        assertThat(village.get(address + "/split").status()).isEqualTo(403);
        for (var deed : new String[] {"/split", "/cancel", "/link"}) {
            assertThat(village.post(
                                    address,
                                    address + deed,
                                    Map.of("person", siti.id().toString()))
                            .status())
                    .as(deed)
                    .isEqualTo(403);
        }
        assertThat(village.post(page, page + "/members", Map.of("numbers", "1")).status())
                .isEqualTo(403);
        assertThat(WEB.signIn("auditor").get("/console/groups").status()).isEqualTo(403);
        assertThat(WEB.signIn("auditor").get(address).status()).isEqualTo(403);
        assertThat(WEB.signIn("bandung")
                        .post("/console/groups", address + "/witness", Map.of("agrees", "true", "version", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(collection(address).state()).isEqualTo(Collection.State.OPEN);
    }

    @Test
    void every_page_fits_every_eye() {
        var address = counted();
        WEB.expectFit(
                "serang2",
                "/console/groups",
                "/console/groups/new",
                page,
                page + "/collections/new",
                address,
                address + "/split");
        witness("desa", address, true, "");
        witness("serang2", address, true, "");
        WEB.awaitQuiet();
        WEB.expectFit("serang", address);
    }
}
