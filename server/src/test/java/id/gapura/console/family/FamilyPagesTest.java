package id.gapura.console.family;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.registry.Sex;
import id.gapura.registry.Worker;
import id.gapura.registry.household.FamilyCard;
import id.gapura.registry.household.FamilyChange.Reason;
import id.gapura.registry.household.HouseholdPerson.Cause;
import id.gapura.registry.household.Households;
import id.gapura.registry.household.Relation;
import id.gapura.rules.Kin;
import id.gapura.rules.law.Law;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static int cards;

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
    void a_village_officer_puts_a_family_down_and_the_page_says_who_would_inherit() {
        var worker = WEB.people().member("Siti Nurhayati");
        var desa = WEB.signIn("desa");
        var card = card();

        var moved = desa.post(family(worker) + "/household", move(card, "head", "2015-03-12"));
        add(desa, worker, "Joko Susilo", "spouse", "M");
        add(desa, worker, "Dewi", "child", "F", "sd");
        var page = desa.get(moved.location()).body();

        assertThat(moved.location()).isEqualTo(family(worker));
        assertThat(page)
                .contains("•••• •••• •••• " + card.substring(12), "Joko Susilo (suami)", "Dewi (anak)", "SD")
                .contains("Belum dicocokkan dengan naskah", "10 tahun")
                .doesNotContain(card);
        assertThat(desa.get("/console/people/" + worker.id()).body())
                .contains("2 orang", "Ahli waris: Joko Susilo (suami), Dewi (anak)")
                .contains("Dewi: Kedudukan dalam keluarga diisi: Anak", "KK ditunjukkan")
                .doesNotContain(card);
        assertThat(WEB.get(Audit.class).about(worker.id().toString(), 20))
                .extracting(Audit.Line::act)
                .contains("person.household-moved", "person.family-kept", "person.family-seen");
    }

    @Test
    void somebody_in_the_family_is_corrected_and_leaves_and_stays_kin() {
        var worker = withHousehold("Rohmah");
        var ratna = WEB.signIn("ratna");
        add(ratna, worker, "Budi", "child", "M");
        var member = only(worker);
        var address = family(worker) + "/members/" + member;

        var form = ratna.get(address).body();
        ratna.post(address, with(person("Budi Santoso", "child", "M", "smp"), Map.of("version", "1")));
        ratna.post(address + "/departure", Map.of("cause", "moved", "day", "2026-11-20", "reason", "menikah, katanya"));
        var page = ratna.get(family(worker)).body();

        assertThat(form).contains("value=\"Budi\"", "Sudah tidak di KK ini");
        assertThat(page).contains("Budi Santoso", "Kerabat di tempat lain", "Belum ada anggota keluarga lain");
        assertThat(WEB.get(Households.class).of(worker.id()).members())
                .singleElement()
                .satisfies(one -> assertThat(one.livesElsewhere()).isTrue())
                .satisfies(one -> assertThat(one.kin()).contains(Kin.CHILD));
    }

    @Test
    void kin_elsewhere_are_added_corrected_and_taken_off() {
        var worker = WEB.people().member("Komariah");
        var ratna = WEB.signIn("ratna");

        ratna.post(family(worker) + "/relatives/new", relative("Ibu Eroh", "F", "parent"));
        var id = only(worker);
        var address = family(worker) + "/relatives/" + id;
        ratna.post(address, with(relative("Ibu Eroh Suhaeroh", "F", "parent"), Map.of("version", "1")));
        var shown = ratna.get(family(worker)).body();
        ratna.post(address + "/departure", Map.of("cause", "died", "reason", "kata tetangga"));

        assertThat(shown).contains("Ibu Eroh Suhaeroh (orang tua)");
        assertThat(ratna.get(family(worker)).body())
                .contains("Belum ada yang diketahui berhak")
                .doesNotContain("Suhaeroh");
        assertThat(ratna.get("/console/people/" + worker.id()).body()).contains("Tidak lagi tercatat diisi: Meninggal");
    }

    @Test
    void what_the_card_leaves_open_is_asked_for_and_said() {
        var worker = withHousehold("Enok");
        var ratna = WEB.signIn("ratna");
        add(ratna, worker, "Ujang", "other-family", "M");
        var open = ratna.get(family(worker)).body();

        ratna.post(
                family(worker) + "/members/" + only(worker) + "/kin",
                Map.of("kin", "sibling", "reason", "kata peserta"));

        assertThat(open).contains("Hubungan seseorang belum jelas", "Belum jelas, isi");
        assertThat(ratna.get(family(worker)).body())
                .contains("Ujang (saudara kandung)")
                .doesNotContain("Hubungan seseorang belum jelas");
    }

    @Test
    void the_number_of_the_card_is_filled_in_later_and_never_comes_back_to_the_form() {
        var worker = WEB.people().member("Nani");
        var ratna = WEB.signIn("ratna");
        ratna.post(family(worker) + "/household", move("", "head", "2020-01-01"));
        var before = ratna.get(family(worker)).body();
        var card = card();

        ratna.post(family(worker) + "/card", Map.of("card", card, "reason", "KK ditunjukkan"));

        assertThat(before).contains("belum ditunjukkan", "Isi nomor KK");
        assertThat(ratna.get(family(worker)).body()).contains("Perbaiki nomor KK", card.substring(12));
        assertThat(ratna.get(family(worker) + "/card").body()).doesNotContain(card);
    }

    @Test
    void the_same_card_brings_the_family_together_but_not_for_who_sees_none_of_it() {
        var husband = WEB.people().member("Abdul Rojak");
        var wife = WEB.people().member("Imas");
        var stranger = WEB.people().member("Wahyu", "35.10.05.2002");
        var card = card();
        var ratna = WEB.signIn("ratna");
        ratna.post(family(husband) + "/household", move(card, "head", "2018-01-01"));

        ratna.post(family(wife) + "/household", move(card, "spouse", "2018-01-01"));
        var guessed = WEB.signIn("jauh").post(family(stranger) + "/household", move(card, "child", "2018-01-01"));

        assertThat(ratna.get(family(wife)).body()).contains("Abdul Rojak");
        assertThat(guessed.status()).isEqualTo(422);
        assertThat(guessed.body()).contains("tercatat di wilayah lain").doesNotContain("Abdul", "Imas");
        assertThat(WEB.get(Households.class).of(stranger.id()).household()).isEmpty();
    }

    @ParameterizedTest(name = "{1}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "12345|head|2020-01-01|KK|terdiri dari 16 angka",
                "3604994203150001|head|2020-01-01|KK|Ini NIK",
                "''|''|2020-01-01|KK|Pilih hubungannya",
                "''|king|2020-01-01|KK|Pilih hubungannya",
                "''|head|kemarin|KK|tidak di masa depan",
                "''|head|2026-11-22|KK|tidak di masa depan",
                "''|head|2020-01-01|''|Tulis dari mana"
            })
    void a_household_that_cannot_be_is_refused_with_one_message(
            String card, String relation, String day, String reason, String fault) {
        var worker = WEB.people().member("Salah Ketik");

        var answer = WEB.signIn("ratna")
                .post(
                        family(worker) + "/household",
                        Map.of("card", card, "relation", relation, "day", day, "reason", reason));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(fault);
        assertThat(WEB.get(Households.class).of(worker.id()).household()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "name||Isi namanya",
                "sex|X|Pilih jenis kelaminnya",
                "birthOn|2026-11-22|tanggal lahir yang tidak di masa depan",
                "birthOn||tanggal lahir yang tidak di masa depan",
                "relation|head|sudah punya kepala keluarga",
                "relation||Pilih hubungannya",
                "day|2026-11-22|tidak di masa depan",
                "reason||Tulis dari mana"
            })
    void somebody_who_cannot_be_is_refused_and_nothing_typed_is_lost(String field, String value, String fault) {
        var worker = withHousehold("Bu Cicih");
        var typed = with(person("Titin Kartini", "child", "F", ""), Map.of(field, value == null ? "" : value));

        var answer = WEB.signIn("ratna").post(family(worker) + "/members/new", typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(fault).contains(field.equals("name") ? "2016-05-05" : "Titin Kartini");
        assertThat(WEB.get(Households.class).of(worker.id()).members()).isEmpty();
    }

    @Test
    void who_looked_before_somebody_else_changed_it_is_told_so() {
        var worker = withHousehold("Bu Yoyoh");
        var ratna = WEB.signIn("ratna");
        add(ratna, worker, "Ade", "child", "M");
        var address = family(worker) + "/members/" + only(worker);
        ratna.post(address, with(person("Ade Irawan", "child", "M", ""), Map.of("version", "1")));
        ratna.get(family(worker));

        var late = ratna.post(address, with(person("Ade Setiawan", "child", "M", ""), Map.of("version", "1")));

        assertThat(ratna.get(late.location()).body())
                .contains("baru saja diubah orang lain", "Ade Irawan")
                .doesNotContain("Setiawan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/household", "/card", "/members/new", "/relatives/new"})
    void only_officers_of_the_place_who_describe_people_change_a_family(String form) {
        var worker = withHousehold("Lingkup " + form.length());
        var path = family(worker) + form;

        assertThat(WEB.signIn("desa").get(path).status()).isEqualTo(200);
        assertThat(WEB.signIn("jauh").get(path).status()).isEqualTo(404);
        assertThat(WEB.signIn("periksa").get(path).status()).isEqualTo(403);
        assertThat(WEB.signIn("kepala").get(path).status()).isEqualTo(403);
        assertThat(WEB.signIn("periksa")
                        .post("/console", path, relative("X", "F", "child"))
                        .status())
                .isEqualTo(403);
        assertThat(WEB.signIn("jauh")
                        .post("/console", path, relative("X", "F", "child"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_auditor_reads_a_family_and_an_administrator_does_not() {
        var worker = withHousehold("Dibaca");
        add(WEB.signIn("ratna"), worker, "Anaknya", "child", "M");
        var page = WEB.signIn("periksa").get(family(worker));

        assertThat(page.body()).contains("Anaknya").doesNotContain("Tambah anggota", "Pindah KK", "/members/");
        assertThat(WEB.signIn("kepala").get(family(worker)).status()).isEqualTo(403);
        assertThat(WEB.signIn("jauh").get(family(worker)).status()).isEqualTo(404);
    }

    @Test
    void nobody_reaches_into_another_family() {
        var one = withHousehold("Keluarga Satu");
        var other = withHousehold("Keluarga Dua");
        var ratna = WEB.signIn("ratna");
        add(ratna, one, "Anak Satu", "child", "M");
        var member = only(one);

        for (var end : new String[] {"", "/departure", "/kin"}) {
            assertThat(ratna.get(family(other) + "/members/" + member + end).status())
                    .isEqualTo(404);
        }
        assertThat(ratna.get(family(one) + "/relatives/" + member).status()).isEqualTo(404);
    }

    @Test
    void pages_fit_every_screen_and_reader() {
        var worker = withHousehold("Siti Romlah binti Abdul Karim");
        var ratna = WEB.signIn("ratna");
        add(ratna, worker, "Muhammad Fatchurrahman Hidayatullah", "spouse", "M");
        add(ratna, worker, "Aisyah", "child", "F", "sd");
        add(ratna, worker, "Bibi Imas", "other-family", "F");
        ratna.post(family(worker) + "/relatives/new", relative("Haji Sanusi", "M", "parent"));
        var empty = WEB.people().member("Belum Ada");
        var member =
                WEB.get(Households.class).of(worker.id()).members().getFirst().id();

        WEB.expectFit(
                "ratna",
                family(empty),
                family(worker),
                family(worker) + "/household",
                family(worker) + "/card",
                family(worker) + "/members/new",
                family(worker) + "/members/" + member,
                family(worker) + "/members/" + member + "/departure",
                family(worker) + "/members/" + member + "/kin",
                family(worker) + "/relatives/new",
                family(worker) + "/relatives/" + only(worker),
                family(worker) + "/relatives/" + only(worker) + "/departure",
                "/console/people/" + worker.id());
    }

    @ParameterizedTest
    @EnumSource
    void every_relation_kin_cause_and_refusal_has_its_words(Language language) {
        var keys = new ArrayList<String>();
        for (var relation : Relation.values()) {
            keys.add("family.relation." + relation.code());
        }
        for (var kin : Kin.values()) {
            keys.add("family.kin." + kin.code());
        }
        for (var sex : Sex.values()) {
            keys.add("family.kin.spouse." + sex.code());
        }
        for (var cause : Cause.values()) {
            keys.add("family.cause." + cause.code());
        }
        for (var reason : Reason.values()) {
            keys.add("family.refused." + reason.name().toLowerCase(Locale.ROOT));
        }
        for (var fault : FamilyCard.Fault.values()) {
            keys.add("family.card." + fault.name().toLowerCase(Locale.ROOT));
        }
        for (var level :
                Law.current().table("scholarship.levels").at(TODAY).value().codes("level")) {
            keys.add("family.school." + level);
        }
        for (var field : new String[] {"relation", "kin", "name", "sex", "birth-on", "school", "left"}) {
            keys.add("person.field.family-" + field);
        }

        assertThat(Texts.load(language).keys()).containsAll(keys);
    }

    private static String family(Worker worker) {
        return "/console/people/" + worker.id() + "/family";
    }

    private static synchronized String card() {
        return "36049912031500%02d".formatted(++cards);
    }

    private static Worker withHousehold(String name) {
        var worker = WEB.people().member(name);
        WEB.signIn("ratna").post(family(worker) + "/household", move(card(), "head", "2015-03-12"));
        return worker;
    }

    private static Map<String, String> move(String card, String relation, String day) {
        return Map.of("card", card, "relation", relation, "day", day, "reason", "KK ditunjukkan");
    }

    private static void add(WebVisitor officer, Worker worker, String name, String relation, String sex) {
        add(officer, worker, name, relation, sex, "");
    }

    private static void add(
            WebVisitor officer, Worker worker, String name, String relation, String sex, String school) {
        Answer answer = officer.post(family(worker) + "/members/new", person(name, relation, sex, school));
        assertThat(answer.location()).isEqualTo(family(worker));
    }

    private static Map<String, String> person(String name, String relation, String sex, String school) {
        var values = new HashMap<String, String>();
        values.put("name", name);
        values.put("sex", sex);
        values.put("birthOn", "2016-05-05");
        values.put("relation", relation);
        values.put("school", school);
        values.put("day", "2016-06-01");
        values.put("reason", "KK ditunjukkan");
        return values;
    }

    private static Map<String, String> relative(String name, String sex, String kin) {
        return Map.of("name", name, "sex", sex, "birthOn", "", "kin", kin, "reason", "kata peserta");
    }

    private static Map<String, String> with(Map<String, String> values, Map<String, String> changed) {
        var all = new HashMap<>(values);
        all.putAll(changed);
        return all;
    }

    /** The id of the one member of a family. */
    private static UUID only(Worker worker) {
        return WEB.get(Households.class).of(worker.id()).members().getFirst().id();
    }
}
