package id.gapura.portal.member;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Tongue;
import id.gapura.membership.MemberTerms;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.household.Households;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.registry.livelihood.Livelihoods;
import id.gapura.registry.livelihood.Occupation.Description;
import id.gapura.registry.livelihood.OccupationChange;
import id.gapura.registry.livelihood.Occupations;
import id.gapura.registry.livelihood.Season;
import id.gapura.registry.livelihood.Workplace;
import id.gapura.reminders.Languages;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What members say of themselves on their own pages. */
class OwnDetailsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(TODAY));
    private static final TestWeb WEB = TOWN.web;

    private static int people;

    private final Worker member = somebody();

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private static Worker somebody() {
        return WEB.people().member("Siti Aminah", "36.04.19.2008", "+62817%07d".formatted(++people));
    }

    private static WebVisitor signedIn(Worker who) {
        var visitor = WEB.visitor();
        TOWN.signIn(visitor, who);
        return visitor;
    }

    @Test
    void a_member_says_what_work_it_is_and_where_and_when_it_is_over() {
        var visitor = signedIn(member);
        assertThat(visitor.get("/me/work").body()).as("as a roster stated it").contains("Pedagang sayur");
        assertThat(visitor.get("/me/work/3").status()).as("the law knows two").isEqualTo(404);

        var faulty = visitor.post("/me/work/1", "/me/work/1", Map.of("version", "0", "words", "jual sayur"));
        assertThat(faulty.body())
                .contains("Pilih jenis pekerjaannya.", "Pilih jenis tempatnya.", "value=\"jual sayur\"");
        assertThat(visitor.post("/me/work/1", "/me/work/1", work("0", "jual sayur"))
                        .location())
                .isEqualTo("/me/work");

        var said = visitor.get("/me/work").body();
        assertThat(said).contains("sudah dicatat", "jual sayur", "Pasar Petir, B-12", "Tambah pekerjaan lain");
        assertThat(livelihoods().current())
                .singleElement()
                .satisfies(one -> assertThat(one.what().livelihood()).isEqualTo(Livelihood.TRADER));
        visitor.post("/me/work/1", "/me/work/1", work("0", "jual kopi"));
        assertThat(visitor.get("/me/work").body())
                .as("somebody looked at what was there before")
                .contains("baru saja berubah", "jual sayur");
        visitor.post("/me/work", "/me/work/1/end", Map.of("version", "1"));
        assertThat(livelihoods().count()).isZero();
        assertThat(visitor.get("/me/work").body())
                .contains("Isi pekerjaan saya")
                .doesNotContain("jual sayur");
        assertThat(visitor.get("/me/seen").body()).contains("Anda sendiri", "dikatakan peserta sendiri");
    }

    /** Others pay the full price from January 2027 on, drivers from April on: from then on there is nothing to tell. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-21, Januari 2027",
        "2026-12-31, Januari 2027",
        "2027-01-01, Januari 2027",
        "2027-03-30, Maret 2027",
        "2027-03-31, Maret 2027",
        "2027-04-01, ''",
        "2027-04-02, ''"
    })
    void who_drives_for_pay_and_is_reckoned_otherwise_reads_where_to_have_it_changed(LocalDate day, String from) {
        try {
            WEB.setToday(day);
            var visitor = signedIn(member);
            var before = visitor.get("/me/work").body();
            var said = new HashMap<>(work("0", "antar paket"));
            said.put("livelihood", "courier");

            visitor.post("/me/work/1", "/me/work/1", said);

            assertThat(before).doesNotContain("dihitung untuk pekerjaan lain");
            var page = visitor.get("/me/work").body();
            if (from.isEmpty()) {
                assertThat(page).doesNotContain("dihitung untuk pekerjaan lain");
            } else {
                assertThat(page)
                        .contains("dihitung untuk pekerjaan lain", "kantor cabang")
                        .contains("Mulai " + from + " iuran pengemudi dan kurir Rp8.400 sebulan, iuran Anda Rp16.800");
            }
        } finally {
            WEB.setToday(TODAY);
        }
    }

    @Test
    void who_is_reckoned_as_a_driver_reads_nothing_of_it() {
        var visitor = signedIn(member);
        var said = new HashMap<>(work("0", "antar paket"));
        said.put("livelihood", "courier");
        visitor.post("/me/work/1", "/me/work/1", said);
        WEB.expectFit(visitor, "/me/work");
        var driver = new ContributionFacts(null, Programmes.JKK_JKM, Sector.TRANSPORT, Payer.SELF);

        WEB.get(MemberTerms.class)
                .change(new MemberTerms.Command(member.id(), 0, YearMonth.from(TODAY), driver, "ratna", "dilihat"));

        assertThat(visitor.get("/me/work").body()).doesNotContain("dihitung untuk pekerjaan lain");
    }

    @Test
    void what_an_officer_knows_of_the_work_stays_when_the_member_says_the_rest() {
        var place = WEB.get(Gatherings.class)
                .add(Gathering.Kind.MARKET, "Pasar Petir " + people, RegionCode.of("36.04.19.2008"), "serang")
                .orElseThrow();
        var known = new Description(
                Livelihood.TRADER,
                Optional.of("jual sayur"),
                new Workplace(Workplace.Kind.STALL, Optional.of(place.id()), Optional.empty(), Optional.empty()),
                new Season(Set.of(Month.MAY)),
                Optional.of(TODAY.minusYears(9)));
        WEB.get(Livelihoods.class).describe(new OccupationChange.Command(member.id(), 1, 0, "serang", "seen"), known);
        var visitor = signedIn(member);

        assertThat(visitor.get("/me/work/1").body())
                .contains("value=\"" + place.name() + "\"", "name=\"season-5\"")
                .containsPattern("name=\"season-5\"[^>]* checked");
        var said = new HashMap<>(work("1", "jual buah"));
        said.put("place", place.name());
        said.put("season-5", "yes");
        visitor.post("/me/work/1", "/me/work/1", said);

        var what = livelihoods().current().getFirst().what();
        assertThat(what.words()).contains("jual buah");
        assertThat(what.workplace().gathering()).contains(place.id());
        assertThat(what.season()).isEqualTo(known.season());
        assertThat(what.since()).isEqualTo(known.since());
    }

    @Test
    void a_member_says_in_which_months_there_is_work_and_without_any_it_is_all_year() {
        var visitor = signedIn(member);
        var seasonal = new HashMap<>(work("0", "panen padi"));
        seasonal.put("season-4", "yes");
        seasonal.put("season-10", "yes");
        visitor.post("/me/work/1", "/me/work/1", seasonal);
        assertThat(livelihoods().current().getFirst().what().season())
                .isEqualTo(new Season(Set.of(Month.APRIL, Month.OCTOBER)));
        assertThat(visitor.get("/me/work").body()).contains("Bulan bekerja", "April", "Oktober");
        assertThat(visitor.get("/me/work/1").body()).containsPattern("name=\"season-10\"[^>]* checked");

        visitor.post("/me/work/1", "/me/work/1", work("1", "panen padi"));

        assertThat(livelihoods().current().getFirst().what().season().isAllYear())
                .isTrue();
        assertThat(visitor.get("/me/work").body()).contains("Sepanjang tahun");
    }

    private static Map<String, String> work(String version, String words) {
        return Map.of(
                "version",
                version,
                "livelihood",
                "trader",
                "words",
                words,
                "at",
                "stall",
                "place",
                "Pasar Petir",
                "detail",
                "B-12");
    }

    private Occupations livelihoods() {
        return WEB.get(Livelihoods.class)
                .of(WEB.get(Registry.class).find(member.id()).orElseThrow());
    }

    @Test
    void a_member_chooses_the_language_of_messages() {
        var visitor = signedIn(member);
        var phone = member.home().phone().orElseThrow();
        assertThat(visitor.get("/me/language").body()).containsPattern("value=\"id\" checked");

        assertThat(visitor.post("/me/language", Map.of("language", "fr")).body())
                .contains("Pilih bahasanya");
        assertThat(visitor.post("/me/language", Map.of("language", "jv")).location())
                .isEqualTo("/me");

        assertThat(visitor.get("/me").body()).contains("dalam Basa Jawa");
        assertThat(visitor.get("/me/language").body()).containsPattern("value=\"jv\" checked");
        assertThat(WEB.get(Languages.class).of(member.id(), phone)).isEqualTo(Tongue.JAVANESE);
        assertThat(WEB.visitor().get("/me/language").location()).isEqualTo("/me/sign-in");
        WEB.expectFit(visitor, "/me/language");
    }

    @Test
    void a_member_names_the_family_and_sees_who_would_inherit() {
        var visitor = signedIn(member);
        var faulty = visitor.post("/me/family/new", "/me/family/new", Map.of("name", "Budi", "birthOn", "2099-01-01"));
        assertThat(faulty.body())
                .contains("value=\"Budi\"", "Pilih hubungannya")
                .contains("Pilih jenis kelaminnya", "Isi tanggal lahir yang tidak di masa depan");

        add(visitor, "Ibu Nur", "parent", "F");
        assertThat(heirs()).containsExactly("Ibu Nur");
        add(visitor, "Budi", "spouse", "M");
        assertThat(heirs()).as("the spouse comes before the parents").containsExactly("Budi");
        assertThat(visitor.get("/me/family").body()).contains("Budi", "suami", "Ahli waris saat ini");
        WEB.expectFit(visitor, "/me/family", "/me/family/new", "/me/work", "/me/work/1");

        var budi = WEB.get(Households.class).of(member.id()).heirs().getFirst();
        visitor.post("/me/family", "/me/family/" + budi.id() + "/end", Map.of("died", "true"));
        assertThat(heirs()).containsExactly("Ibu Nur");
    }

    @Test
    void nobody_changes_the_family_of_another_or_without_signing_in() {
        add(signedIn(member), "Budi", "spouse", "M");
        var budi = WEB.get(Households.class).of(member.id()).heirs().getFirst();
        var other = somebody();
        var stranger = WEB.visitor();

        signedIn(other).post("/me/work", "/me/family/" + budi.id() + "/end", Map.of("died", "true"));
        assertThat(stranger.post("/", "/me/family/" + budi.id() + "/end", Map.of("died", "true"))
                        .location())
                .isEqualTo("/me/sign-in");
        for (var path : List.of("/me/work", "/me/work/1", "/me/family", "/me/family/new")) {
            assertThat(stranger.get(path).location()).as(path).isEqualTo("/me/sign-in");
        }
        assertThat(stranger.post("/", "/me/work/1", work("0", "jual sayur")).location())
                .isEqualTo("/me/sign-in");
        assertThat(heirs()).containsExactly("Budi");
    }

    private static void add(WebVisitor visitor, String name, String kin, String sex) {
        visitor.post("/me/family/new", "/me/family/new", Map.of("name", name, "kin", kin, "sex", sex));
    }

    private List<String> heirs() {
        return WEB.get(Households.class).of(member.id()).heirs().stream()
                .map(one -> one.who().name())
                .toList();
    }
}
