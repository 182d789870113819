package id.gapura.console.offers;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.offers.Arm;
import id.gapura.offers.Offers;
import id.gapura.offers.Outcome;
import id.gapura.offers.Promise;
import id.gapura.offers.Trial;
import id.gapura.offers.Trial.Plan;
import id.gapura.offers.Trial.State;
import id.gapura.offers.Trial.Unit;
import id.gapura.offers.Trials;
import id.gapura.offers.Trials.Decision;
import id.gapura.offers.Trials.Proposal;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Registry;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.Sponsor.Kind;
import id.gapura.sponsors.SponsorMoney;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrialPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String VILLAGE = "36.04.19.2008";
    private static final Map<DraftField, String> HOME_VILLAGE = Map.of(DraftField.REGION, VILLAGE);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final RegionCode SERANG = RegionCode.of("36.04");
    private static final String HOME = "/console/offers";
    private static final Pattern ACTION = Pattern.compile("action=\"(/console/enrol/([0-9a-f-]{36})/who)\"");
    private static Sponsor sponsor;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("budi", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("kepala", Role.ADMINISTRATOR, "");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04");
        WEB.staff("periksa", Role.AUDITOR, "");
        sponsor = WEB.get(Sponsors.class).create("Promosi Banten", Kind.PROMOTION, SERANG, "", "siti");
        SponsorMoney.receive(WEB.get(Sponsors.class), new Funding(sponsor.id(), "T1", Rupiah.of(50_000_000), TODAY));
    }

    /** No two trials take the same people. */
    @AfterEach
    void close_trials() {
        trials().list(RegionCode.NATION).forEach(trial -> trials().close(trial.id(), "siti"));
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    private static Map<String, String> form(Map<String, String> changes) {
        var form = new HashMap<>(Map.of(
                "name", "Tiga bulan gratis",
                "region", "36.04",
                "unit", "person",
                "from", "2026-11-21",
                "to", "2027-02-28",
                "share-A", "50",
                "share-B", "50",
                "months-B", "3",
                "sponsor", sponsor.id().toString(),
                "budget", "10.000.000"));
        form.putAll(changes);
        return form;
    }

    @Test
    void one_officer_proposes_another_opens_and_the_page_shows_arms_and_the_fingerprint_of_the_seed() {
        var siti = WEB.signIn("siti");
        var budi = WEB.signIn("budi");

        var made = siti.post(HOME + "/new", form(Map.of("share-C", "")));
        var address = made.location();
        var mine = siti.get(address).body();
        siti.post(address, address + "/opening", Map.of());
        assertThat(trial(address).standing().state()).isEqualTo(State.PROPOSED);
        budi.post(address, address + "/opening", Map.of());
        var page = budi.get(address).body();

        assertThat(mine).contains("Yang mengusulkan tidak boleh membukanya", "Tiga bulan gratis");
        assertThat(page)
                .contains("Uji penawaran berjalan", "3 bulan gratis", "penawaran biasa")
                .contains(trial(address).seedHash().substring(0, 8) + " ")
                .contains("Promosi Banten", "Tutup uji penawaran");
        assertThat(siti.get(HOME).body()).contains("Tiga bulan gratis", "Berjalan");
        assertThat(WEB.get(Audit.class).about(trial(address).id().toString(), 9))
                .extracting(Audit.Line::act)
                .contains("offers.trial-proposed", "offers.trial-opened");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name||Isi nama",
                "region|35.10|tidak ditemukan",
                "from|2026-11-20|mulai hari ini",
                "to|2026-11-20|mulai hari ini",
                "to|2027-11-21|paling lama setahun",
                "share-A|49|berjumlah 100",
                "months-B|7|paling banyak 6",
                "months-B|3 bln|paling banyak 6",
                "months-C|3|berjumlah 100",
                "more-C-help|yes|berjumlah 100",
                "months-B||Isi bagian untuk paling sedikit satu kelompok",
                "budget||pilih penanggung",
                "budget|banyak|pilih penanggung",
                "unit|kota|Pilih yang diundi"
            })
    void a_proposal_that_cannot_be_is_refused_with_what_is_wrong(String field, String value, String fault) {
        var siti = WEB.signIn("siti");
        int before = trials().list(RegionCode.NATION).size();

        var answer = siti.post(HOME + "/new", form(Map.of(field, value == null ? "" : value)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(fault);
        assertThat(trials().list(RegionCode.NATION)).hasSize(before);
    }

    @Test
    void auditors_look_and_do_nothing_village_officers_see_nothing_and_far_offices_have_no_such_trial() {
        var trial = opened(new Arm("B", 50, 0, false, true));
        var address = HOME + "/trials/" + trial.id();

        var auditor = WEB.signIn("periksa");
        assertThat(auditor.get(address).status()).isEqualTo(200);
        assertThat(auditor.get(address).body()).doesNotContain("/closing", "/file");
        assertThat(auditor.get(HOME + "/new").status()).isEqualTo(403);
        assertThat(auditor.post(HOME, address + "/closing", Map.of()).status()).isEqualTo(403);
        assertThat(auditor.get(address + "/file").status()).isEqualTo(403);
        assertThat(WEB.signIn("desa").get(HOME).status()).isEqualTo(403);
        assertThat(WEB.signIn("desa").get(address).status()).isEqualTo(403);
        var far = WEB.signIn("jauh");
        assertThat(far.get(address).status()).isEqualTo(404);
        assertThat(far.get(address + "/file").status()).isEqualTo(404);
        assertThat(far.post(HOME + "/new", address + "/closing", Map.of()).status())
                .isEqualTo(404);
        assertThat(WEB.signIn("kepala").get(address).status()).isEqualTo(200);
        assertThat(trials().find(trial.id()).orElseThrow().standing().state()).isEqualTo(State.OPEN);
    }

    @Test
    void an_officer_reads_the_offer_out_of_the_page_and_has_no_way_to_draw_again() {
        opened(new Arm("B", 50, 2, false, false));
        var siti = WEB.signIn("siti");
        var ids = new HashMap<String, UUID>();

        while (ids.size() < 2) {
            var nik = TestAttempts.nik();
            var id = begun(siti, nik);
            ids.put(arm(nik), id);
        }
        var lucky = siti.get("/console/enrol/" + ids.get("B") + "/choice").body();
        var heldOut = siti.get("/console/enrol/" + ids.get("A") + "/choice").body();
        siti.post("/console/enrol", "/console/enrol/" + ids.get("B") + "/agree", Map.of("consent", "yes"));
        WEB.awaitQuiet();
        var result = siti.get("/console/enrol/" + ids.get("B")).body();

        assertThat(lucky).contains("Bacakan penawaran ini", "2 bulan pertama gratis, dibayar Promosi Banten");
        assertThat(heldOut).doesNotContain("penawaran ini", "gratis,");
        assertThat(result).contains("2 bulan pertama gratis", "Terlindungi");
    }

    @Test
    void whoever_was_promised_help_and_stopped_is_on_the_list_of_officers_of_that_place_only() {
        opened(new Arm("B", 99, 0, true, false));
        var name = "Menunggu Bantuan";
        UUID id;
        do {
            var opening = PEOPLE.opening(
                    Door.SELF,
                    TestAttempts.complete(name, TestAttempts.nik()).with(Map.of(DraftField.CONSENT, "")),
                    "self");
            PEOPLE.face().open(opening);
            WEB.get(Offers.class).meet(PEOPLE.get(opening.id()));
            id = opening.id();
        } while (WEB.get(Offers.class).promised(PEOPLE.get(id)).isEmpty());

        assertThat(WEB.signIn("siti").get("/console").body()).contains("Dijanjikan bantuan mengisi formulir");
        assertThat(WEB.signIn("siti").get(HOME + "/help").body()).contains(name, "/console/rescue/" + id);
        assertThat(WEB.signIn("jauh").get(HOME + "/help").body()).doesNotContain(name);
        assertThat(WEB.signIn("periksa").get(HOME + "/help").status()).isEqualTo(403);
        PEOPLE.face().save(id, Map.of(DraftField.CONSENT, "Ya"), "self");
        PEOPLE.face().submit(id, "self");
        assertThat(WEB.signIn("siti").get(HOME + "/help").body()).doesNotContain("/console/rescue/" + id);
    }

    @Test
    void the_file_for_analysis_has_arms_days_and_outcomes_and_no_identity() {
        var trial = opened(new Arm("B", 50, 0, false, true));
        var niks = IntStream.range(0, 80).mapToObj(_ -> TestAttempts.nik()).toList();
        niks.forEach(nik -> {
            var id = PEOPLE.opening(
                    Door.CONSOLE, TestAttempts.complete("Nama Rahasia", nik).with(HOME_VILLAGE), "siti");
            PEOPLE.face().open(id);
            WEB.get(Offers.class).meet(PEOPLE.get(id.id()));
            PEOPLE.face().submit(id.id(), "siti");
        });

        var file = WEB.signIn("siti")
                .download(HOME + "/trials/" + trial.id() + "/file")
                .text();

        assertThat(file.lines().findFirst().orElseThrow())
                .contains("row,arm,free_months", "month_assigned", "days_to_enrolment", "protected_12");
        assertThat(file.lines()).hasSize(81);
        assertThat(file)
                .contains(",36.04,F,2026-11,0,,1,0,,,")
                .doesNotContain("Nama Rahasia", trial.id().toString());
        niks.forEach(nik -> assertThat(file).doesNotContain(nik, index(nik).toString()));
    }

    @Test
    void pages_fit_every_screen_and_reader() {
        var trial = opened(new Arm("B", 99, 3, true, true));
        for (int i = 0; i < 5; i++) {
            var opening = PEOPLE.opening(Door.SELF, TestAttempts.complete("Aminah " + i, TestAttempts.nik()), "self");
            PEOPLE.face().open(opening);
            WEB.get(Offers.class).meet(PEOPLE.get(opening.id()));
        }

        WEB.expectFit("siti", HOME, HOME + "/new", HOME + "/trials/" + trial.id(), HOME + "/help");
    }

    @ParameterizedTest
    @EnumSource
    void everything_a_trial_can_be_has_its_words(Language language) {
        var keys = new ArrayList<String>();
        Arrays.stream(Outcome.values()).forEach(outcome -> keys.add("offers.outcome." + outcome.code()));
        Arrays.stream(State.values()).forEach(state -> keys.add("offers.state." + state.code()));
        Arrays.stream(Unit.values())
                .forEach(unit -> keys.addAll(List.of(
                        "offers.unit." + unit.code(), "offers.note." + unit.code(), "offers.people." + unit.code())));
        Arrays.stream(Decision.values())
                .filter(decision -> decision != Decision.DONE)
                .forEach(decision ->
                        keys.add("offers.decision." + decision.name().toLowerCase(Locale.ROOT)));
        Arrays.stream(Promise.Kind.values()).forEach(kind -> keys.add(new Promise(kind, 0, "").textKey()));

        assertThat(Texts.load(language).keys()).containsAll(keys);
        assertThat(Role.AUDITOR.may(Action.RUN_TRIALS)).isFalse();
    }

    private static Trials trials() {
        return WEB.get(Trials.class);
    }

    private static Trial trial(String address) {
        return trials().find(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)))
                .orElseThrow();
    }

    private static Trial opened(Arm offered) {
        var money = offered.isFree()
                ? Optional.of(new Trial.Money(sponsor.id(), Rupiah.of(10_000_000)))
                : Optional.<Trial.Money>empty();
        var plan = new Plan(
                Unit.PERSON,
                SERANG,
                TODAY,
                TODAY.plusMonths(3),
                List.of(Arm.heldOut(100 - offered.share()), offered),
                money);
        var id = ((Proposal.Proposed) trials().propose("Uji halaman", plan, "siti")).trialId();
        assertThat(trials().open(id, "budi")).isEqualTo(Decision.DONE);
        return trials().find(id).orElseThrow();
    }

    private static UUID index(String nik) {
        return WEB.get(Registry.class).nikIndex(new Nik(nik));
    }

    private static String arm(String nik) {
        return WEB.sql()
                .sql("SELECT arm FROM offers.assignment WHERE person_index = :person")
                .param("person", index(nik))
                .query(String.class)
                .single();
    }

    private static UUID begun(WebVisitor officer, String nik) {
        var match = ACTION.matcher(officer.get("/console/enrol").body());
        assertThat(match.find()).isTrue();
        officer.post("/console/enrol", match.group(1), Map.of("name", "Rohani", "nik", nik, "phone", ""));
        officer.post("/console/enrol", "/console/enrol/" + match.group(2) + "/work", Map.of("region", VILLAGE));
        return UUID.fromString(match.group(2));
    }
}
