package id.gapura.console.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.registry.livelihood.Livelihoods;
import id.gapura.registry.livelihood.OccupationChange.Reason;
import id.gapura.registry.livelihood.Workplace.Kind;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Gathering MARKET = gathering(Gathering.Kind.MARKET, "Pasar Petir", "36.04.19");
    private static final Gathering HARBOUR = gathering(Gathering.Kind.HARBOUR, "Dermaga Karangantu", "36.04.19");
    private static final Gathering FAR = gathering(Gathering.Kind.MARKET, "Pasar Muncar", "35.10.05");

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("ratna", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void what_a_roster_said_is_described_at_a_known_market() {
        var worker = WEB.people().member("Siti Nurhayati");
        var desa = WEB.signIn("desa");

        var stated = desa.get(work(worker)).body();
        var kinds = desa.get(work(worker) + "/1?at=choose").body();
        var form = desa.get(work(worker) + "/1?at=stall").body();
        var kept = desa.post(work(worker) + "/1?at=stall", work(worker) + "/1", stall("pedagang sayur", "0"));
        var page = desa.get(kept.location()).body();

        assertThat(stated).contains("Seperti tertulis di daftar kolektif", "Pedagang sayur", "Pasar Petir");
        assertThat(kinds).contains("Di mana orang ini bekerja?", "/1?at=boat");
        assertThat(form)
                .contains("value=\"Pedagang sayur\"", MARKET.id().toString())
                .contains("value=\"trader\" selected")
                .doesNotContain(HARBOUR.id().toString(), FAR.id().toString());
        assertThat(page)
                .contains("pedagang sayur", "Pasar Petir, Blok B-12", "April, Oktober", "1 Mei 2019")
                .doesNotContain("Seperti tertulis");
        assertThat(desa.get("/console/people/" + worker.id()).body())
                .contains("Pasar Petir, Blok B-12", "Tempat kerja diubah dari Pasar Petir menjadi", "dilihat sendiri")
                .contains("Musim kerja diisi: April, Oktober");
    }

    @Test
    void a_second_is_added_and_no_third_is_offered() {
        var worker = WEB.people().member("Rohmah");
        var ratna = WEB.signIn("ratna");
        var first = ratna.get(work(worker)).body();

        ratna.post(work(worker) + "/2?at=boat", work(worker) + "/2", boat("2020-01-01"));
        var page = ratna.get(work(worker)).body();
        var third = ratna.post(work(worker) + "/3?at=boat", work(worker) + "/3", boat("2020-01-01"));

        assertThat(first).contains("Tambah pekerjaan ke-2");
        assertThat(page).contains("Pekerjaan ke-2", "KM Sinar, Muncar").doesNotContain("Tambah pekerjaan");
        assertThat(third.status()).isEqualTo(422);
        assertThat(third.body()).contains("paling banyak 2 pekerjaan");
        assertThat(ratna.get("/console/people/" + worker.id()).body()).contains("dan 1 lagi");
    }

    @Test
    void an_occupation_ends_and_is_listed_as_earlier_work() {
        var worker = WEB.people().member("Wati");
        var ratna = WEB.signIn("ratna");
        ratna.post(work(worker) + "/1?at=stall", work(worker) + "/1", stall("pedagang kue", "0"));

        ratna.post(work(worker) + "/1/end", Map.of("version", "1", "day", "2026-11-20", "reason", "kios tutup"));

        assertThat(ratna.get(work(worker)).body())
                .contains("Pekerjaan sebelumnya", "pedagang kue", "20 November 2026", "Catat pekerjaan");
        assertThat(WEB.get(Registry.class)
                        .find(worker.id())
                        .orElseThrow()
                        .work()
                        .livelihood())
                .isEmpty();
    }

    @Test
    void a_sector_that_the_price_does_not_know_of_is_pointed_out() {
        var worker = WEB.people().member("Ojek Baru");
        var ratna = WEB.signIn("ratna");
        var before = ratna.get(work(worker)).body();

        var ojek = with(stall("tukang ojek", "0"), Map.of("livelihood", "ojek", "at", "base", "gathering", ""));
        ratna.post(work(worker) + "/1?at=base", work(worker) + "/1", ojek);

        assertThat(before).doesNotContain("Iuran orang ini dihitung untuk bidang");
        assertThat(ratna.get(work(worker)).body()).contains("Iuran orang ini dihitung untuk bidang: Bukan angkutan");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "livelihood|king|Pilih jenis pekerjaannya",
                "since|2026-11-22|tidak di masa depan",
                "since|besok|tidak di masa depan",
                "reason||Tulis dari mana"
            })
    void what_cannot_be_is_refused_and_nothing_typed_is_lost(String field, String value, String fault) {
        var worker = WEB.people().member("Salah");
        var typed = with(stall("pedagang kelapa", "0"), Map.of(field, value == null ? "" : value));

        var answer = WEB.signIn("ratna").post(work(worker) + "/1?at=stall", work(worker) + "/1", typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(fault, "pedagang kelapa", "Blok B-12");
        assertThat(WEB.get(Livelihoods.class).of(worker).current()).isEmpty();
    }

    @Test
    void an_end_that_cannot_be_is_refused() {
        var worker = WEB.people().member("Akhir");
        var ratna = WEB.signIn("ratna");
        ratna.post(work(worker) + "/1?at=boat", work(worker) + "/1", boat("2024-05-01"));

        for (var day : new String[] {"2024-04-30", "2026-11-22", "", "x"}) {
            var answer = ratna.post(work(worker) + "/1/end", Map.of("version", "1", "day", day, "reason", "berhenti"));
            assertThat(answer.status()).as(day).isEqualTo(422);
            assertThat(answer.body()).contains("tidak sebelum mulai bekerja");
        }
        assertThat(ratna.get(work(worker) + "/2/end").status()).isEqualTo(404);
    }

    @Test
    void who_looked_before_somebody_else_changed_it_is_told_so() {
        var worker = WEB.people().member("Basi");
        var ratna = WEB.signIn("ratna");
        ratna.post(work(worker) + "/1?at=stall", work(worker) + "/1", stall("pedagang satu", "0"));
        ratna.get(work(worker));

        var late = ratna.post(work(worker) + "/1?at=stall", work(worker) + "/1", stall("pedagang dua", "0"));

        assertThat(ratna.get(late.location()).body())
                .contains("baru saja diubah orang lain", "pedagang satu")
                .doesNotContain("pedagang dua");
    }

    @Test
    void only_officers_of_the_place_who_describe_people_change_work_and_auditors_read_it() {
        var worker = WEB.people().member("Lingkup");
        var form = work(worker) + "/1";

        assertThat(WEB.signIn("periksa").get(work(worker)).body())
                .contains("Pedagang sayur")
                .doesNotContain("Lengkapi", "Tambah pekerjaan");
        assertThat(WEB.signIn("periksa").get(form).status()).isEqualTo(403);
        assertThat(WEB.signIn("periksa").post("/console", form, stall("x", "0")).status())
                .isEqualTo(403);
        assertThat(WEB.signIn("periksa")
                        .post("/console", form + "/end", Map.of("day", "2026-11-01"))
                        .status())
                .isEqualTo(403);
        assertThat(WEB.signIn("jauh").get(work(worker)).status()).isEqualTo(404);
        assertThat(WEB.signIn("jauh").post("/console", form, stall("x", "0")).status())
                .isEqualTo(404);
        assertThat(WEB.get(Livelihoods.class).of(worker).current()).isEmpty();
    }

    @Test
    void pages_fit_every_screen_and_reader() {
        var worker = WEB.people().member("Siti Romlah binti Abdul Karim");
        var ratna = WEB.signIn("ratna");
        ratna.post(work(worker) + "/1?at=stall", work(worker) + "/1", stall("pedagang sayur dan buah", "0"));
        ratna.post(work(worker) + "/2?at=boat", work(worker) + "/2", boat("2020-01-01"));

        WEB.expectFit(
                "ratna",
                work(WEB.people().member("Baru Terdaftar")),
                work(worker),
                work(worker) + "/1",
                work(worker) + "/1?at=choose",
                work(worker) + "/2",
                work(worker) + "/1/end");
    }

    @ParameterizedTest
    @EnumSource
    void every_livelihood_place_and_refusal_has_its_words(Language language) {
        var keys = new ArrayList<String>();
        for (var livelihood : Livelihood.values()) {
            keys.add("livelihood." + livelihood.code());
        }
        for (var kind : Kind.values()) {
            keys.add("work.kind." + kind.code());
            if (kind != Kind.OTHER) {
                keys.add("work.place." + kind.code());
            }
            if (kind != Kind.FIELD && kind != Kind.BASE) {
                keys.add("work.detail." + kind.code());
                keys.add("work.detail." + kind.code() + ".hint");
            }
        }
        for (var reason : Reason.values()) {
            keys.add("work.refused." + reason.name().toLowerCase(Locale.ROOT));
        }
        for (var field : new String[] {"livelihood", "workplace", "season", "work-since"}) {
            keys.add("person.field." + field);
            keys.add("person.field.second-" + field);
        }
        keys.add("person.field.work-until");

        assertThat(Texts.load(language).keys()).containsAll(keys);
    }

    private static Gathering gathering(Gathering.Kind kind, String name, String region) {
        return WEB.get(Gatherings.class)
                .add(kind, name, RegionCode.of(region), "ratna")
                .orElseThrow();
    }

    private static String work(Worker worker) {
        return "/console/people/" + worker.id() + "/work";
    }

    private static Map<String, String> stall(String words, String version) {
        var values = new HashMap<String, String>();
        values.put("at", "stall");
        values.put("version", version);
        values.put("livelihood", "trader");
        values.put("words", words);
        values.put("gathering", MARKET.id().toString());
        values.put("detail", "Blok B-12");
        values.put("season-4", "yes");
        values.put("season-10", "yes");
        values.put("since", "2019-05-01");
        values.put("reason", "dilihat sendiri");
        return values;
    }

    private static Map<String, String> boat(String since) {
        return Map.of(
                "at",
                "boat",
                "version",
                "0",
                "livelihood",
                "fisher",
                "place",
                "Muncar",
                "detail",
                "KM Sinar",
                "since",
                since,
                "reason",
                "kata peserta");
    }

    private static Map<String, String> with(Map<String, String> values, Map<String, String> changed) {
        var all = new HashMap<>(values);
        all.putAll(changed);
        return all;
    }
}
