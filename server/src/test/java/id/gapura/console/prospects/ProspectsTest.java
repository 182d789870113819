package id.gapura.console.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.gapura.accounts.Role;
import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.contact.Contacts;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.screen.Browser;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProspectsTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));
    private static final String NEW = "/console/prospects/new";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("serang", Role.VILLAGE_OFFICER, "36.04");
        WEB.staff("petir", Role.VILLAGE_OFFICER, "36.04.19");
        WEB.staff("menteng", Role.BRANCH_OFFICER, "31.71");
        WEB.staff("auditor", Role.AUDITOR, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void who_agrees_is_kept_with_the_words_they_agreed_to() {
        var officer = WEB.signIn("serang");

        keep(officer, Map.of("name", "Bu Rohmah", "region", "Kadugenep", "phone", "0812 3456 7890", "consent", "yes"));

        var kept = find("Bu Rohmah");
        assertThat(kept.region()).isEqualTo(RegionCode.of("36.04.19.2008"));
        assertThat(kept.phone()).contains("+6281234567890");
        var agreed = consent(kept).orElseThrow();
        assertThat(agreed.words().orElseThrow().text()).contains("Bolehkah saya mencatat");
        assertThat(agreed.source().recordedBy()).isEqualTo("serang");
        assertThat(officer.get("/console/prospects").body())
                .contains("Calon peserta dicatat", "Bu Rohmah", "Kadugenep");
    }

    @Test
    void a_form_that_is_sent_twice_keeps_one() {
        var officer = WEB.signIn("serang");
        var id = idIn(officer.get(NEW).body());
        var form = Map.of("name", "Pak Dobel", "region", "Kadugenep", "prospect", id);
        assertThat(keep(officer, form).body()).as("refused, it keeps its id").contains(id);
        var agreed = new HashMap<>(form);
        agreed.put("consent", "yes");

        keep(officer, agreed);
        keep(officer, agreed);

        assertThat(open("")).extracting(Prospect::name).containsOnlyOnce("Pak Dobel");
    }

    /** Back in the browser, and on with somebody else in the same form. */
    @Test
    void a_form_that_is_sent_again_of_somebody_else_is_asked_of_that_one() {
        var officer = WEB.signIn("serang");
        var id = UUID.randomUUID().toString();
        var form = new HashMap<>(Map.of("name", "Teh Iis", "region", "Kadugenep", "consent", "yes", "prospect", id));
        keep(officer, form);
        form.put("name", "Teh Ani");

        var asked = keep(officer, form).body();

        assertThat(asked).contains("simpan sekali lagi", "value=\"Teh Ani\"").doesNotContain(id);
        assertThat(open("")).extracting(Prospect::name).contains("Teh Iis").doesNotContain("Teh Ani");
        form.put("prospect", idIn(asked));
        keep(officer, form);
        assertThat(open("")).extracting(Prospect::name).contains("Teh Iis", "Teh Ani");
    }

    @Test
    void an_id_of_somebody_elsewhere_brings_nothing_to_them() {
        keep(WEB.signIn("serang"), Map.of("name", "Bu Nining", "region", "36.04.19.2008", "consent", "yes"));
        var theirs = find("Bu Nining");
        var outreach = new TestOutreach(WEB, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31));
        var nation = TestOutreach.plan(
                ActivityKind.MARKET,
                "Pasar di mana-mana",
                RegionCode.of(""),
                TestOutreach.morning(LocalDate.of(2026, 11, 20)),
                List.of());
        var form = Map.of(
                "name",
                "Bu Nining",
                "region",
                "31.71.04.1001",
                "consent",
                "yes",
                "prospect",
                theirs.id().toString(),
                "activity",
                outreach.add(nation).id().toString());

        assertThat(keep(WEB.signIn("menteng"), form).body()).contains("simpan sekali lagi");

        assertThat(WEB.get(Contacts.class).ofProspects(List.of(theirs.id()))).isEmpty();
    }

    @Test
    void without_consent_nothing_is_kept_and_nothing_typed_is_lost() {
        var officer = WEB.signIn("serang");

        var answer = keep(officer, Map.of("name", "Pak Tarno", "region", "Kadugenep"));

        assertThat(answer.body()).contains("Tanpa persetujuan", "value=\"Pak Tarno\"");
        assertThat(open("")).extracting(Prospect::name).doesNotContain("Pak Tarno");
    }

    @Test
    void faults_stand_beside_their_fields() {
        var answer =
                keep(WEB.signIn("serang"), Map.of("name", " ", "region", "Menteng", "phone", "x", "consent", "yes"));

        assertThat(answer.body())
                .contains("Isi namanya", "bukan nomor telepon", "tidak ditemukan di lingkup kerja", "checked");
    }

    @Test
    void in_a_district_the_villages_are_a_list_to_choose_from() {
        var page = WEB.signIn("petir").get(NEW).body();

        assertThat(page).contains("<option value=\"36.04.19.2008\"", "<option value=\"36.04.19\" selected");
    }

    @Test
    void a_contact_is_closed_by_officers_of_its_place_only() {
        keep(WEB.signIn("serang"), Map.of("name", "Mang Udin", "region", "36.04.19.2008", "consent", "yes"));
        var path = "/console/prospects/" + find("Mang Udin").id() + "/state";

        var elsewhere = WEB.signIn("menteng").post("/console", path, Map.of("state", "ENROLLED"));
        var again = WEB.signIn("serang").post("/console", path, Map.of("state", "OPEN"));
        assertThat(open("")).extracting(Prospect::name).contains("Mang Udin");
        var here = WEB.signIn("serang").post("/console", path, Map.of("state", "ENROLLED"));

        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(again.status()).isEqualTo(404);
        assertThat(here.location()).isEqualTo("/console/prospects");
        assertThat(open("")).extracting(Prospect::name).doesNotContain("Mang Udin");
    }

    @Test
    void what_brought_a_prospect_brings_the_worker_who_is_enrolled_from_the_list() {
        var outreach = new TestOutreach(WEB, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31));
        var market = outreach.market("Pagi di pasar", LocalDate.of(2026, 11, 20));
        var serang = WEB.signIn("serang");
        var form = Map.of(
                "name",
                "Bu Imas",
                "region",
                "36.04.19.2008",
                "consent",
                "yes",
                "activity",
                market.id().toString());
        keep(serang, form);
        var address = "/console/enrol?prospect=" + find("Bu Imas").id();
        assertThat(serang.get("/console/prospects").body()).contains(address);

        var first = firstStep(serang, address);
        serang.post(address, first.group(1), Map.of("name", "Imas"));

        assertThat(WEB.get(Contacts.class).counts(List.of(market.id())).get(market.id()))
                .isEqualTo(new Contacts.Count(1, 1, 0));
        var elsewhere = WEB.signIn("menteng");
        var other = first.group(1).replace(first.group(2), UUID.randomUUID().toString());
        elsewhere.post("/console/enrol", other, Map.of("name", "Imas"));
        assertThat(WEB.get(Contacts.class).counts(List.of(market.id())).get(market.id()))
                .isEqualTo(new Contacts.Count(1, 1, 0));
    }

    /** The address of the first step, and in it the id of the attempt. */
    private static Matcher firstStep(WebVisitor officer, String address) {
        var first = Pattern.compile("action=\"(/console/enrol/([^/\"]+)/who\\?prospect=[^\"]+)\"")
                .matcher(officer.get(address).body());
        assertThat(first.find()).isTrue();
        return first;
    }

    @Test
    void who_is_enrolled_from_the_list_leaves_it_once_they_are_a_member() {
        var serang = WEB.signIn("serang");
        keep(serang, Map.of("name", "Bu Lastri", "region", "36.04.19.2008", "consent", "yes"));
        var address = "/console/enrol?prospect=" + find("Bu Lastri").id();
        var first = firstStep(serang, address);
        serang.post(address, first.group(1), Map.of("name", "Lastri"));
        WEB.awaitQuiet();
        assertThat(open("")).extracting(Prospect::name).contains("Bu Lastri");
        keep(serang, Map.of("name", "Bu Sendirian", "region", "36.04.19.2008", "consent", "yes"));
        var page = serang.get("/console/prospects").body();
        assertThat(card(page, "Bu Lastri")).contains("sedang berjalan sejak 21 Nov 2026");
        assertThat(card(page, "Bu Sendirian")).doesNotContain("sedang berjalan");

        var attempt = UUID.fromString(first.group(2));
        var attempts = WEB.get(Attempts.class);
        attempts.save(
                attempt,
                Map.of(
                        DraftField.NIK,
                        "3604994205867301",
                        DraftField.PHONE,
                        "0812 3456 7890",
                        DraftField.REGION,
                        "36.04.19.2008",
                        DraftField.CONSENT,
                        "Ya, saya setuju didaftarkan."),
                "serang");

        assertThat(attempts.submit(attempt, "serang")).isInstanceOf(Ending.Enrolled.class);
        WEB.awaitQuiet();
        assertThat(open("")).extracting(Prospect::name).doesNotContain("Bu Lastri");
    }

    /** What the list says of one of them. */
    private static String card(String page, String name) {
        var rest = page.substring(page.indexOf("<h2>" + name + "</h2>") + 4);
        int next = rest.indexOf("<h2>");
        return next < 0 ? rest : rest.substring(0, next);
    }

    @Test
    void who_wants_to_be_deleted_is_and_only_their_no_stays() {
        keep(WEB.signIn("serang"), Map.of("name", "Pak Jaka", "region", "36.04.19.2008", "consent", "yes"));
        var kept = find("Pak Jaka");
        var path = "/console/prospects/" + kept.id() + "/forget";

        var elsewhere = WEB.signIn("menteng").post("/console", path, Map.of());
        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(consent(kept).orElseThrow().isGiven()).isTrue();
        var here = WEB.signIn("serang").post("/console", path, Map.of());

        assertThat(here.location()).isEqualTo("/console/prospects");
        assertThat(open("")).extracting(Prospect::name).doesNotContain("Pak Jaka");
        assertThat(WEB.sql()
                        .sql("SELECT count(*) FROM registry.prospect WHERE prospect_id = ?")
                        .param(kept.id())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(consent(kept).orElseThrow().isGiven()).isFalse();
    }

    @Test
    void prospects_of_other_places_are_not_shown() {
        keep(WEB.signIn("serang"), Map.of("name", "Bu Enok", "region", "36.04.19.2008", "consent", "yes"));

        assertThat(WEB.signIn("menteng").get("/console/prospects").body()).doesNotContain("Bu Enok");
        assertThat(WEB.signIn("petir").get("/console/prospects").body()).contains("Bu Enok");
    }

    @Test
    void an_auditor_manages_no_prospects() {
        var auditor = WEB.signIn("auditor");

        assertThat(auditor.get("/console/prospects").status()).isEqualTo(403);
        assertThat(auditor.get(NEW).status()).isEqualTo(403);
        assertThat(auditor.post("/console", NEW, Map.of("name", "X")).status()).isEqualTo(403);
    }

    @Test
    void regions_are_suggested_within_the_scope_while_one_types() {
        assertThat(WEB.signIn("serang").get("/console/regions?q=kadu").body()).contains("Kadugenep, Petir");
        assertThat(WEB.signIn("menteng").get("/console/regions?q=kadu").body()).isEqualTo("[]");
        assertThat(WEB.visitor().get("/console/regions?q=kadu").status()).isEqualTo(302);
    }

    @Test
    void a_suggestion_can_be_chosen_in_the_browser() {
        try (var browser = Browser.start()) {
            var page = WEB.open(browser, Browser.Sight.PHONE, "serang", NEW);
            page.fill("#f-region", "kadu");
            page.waitForSelector(
                    "datalist option", new WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));

            assertThat(page.getAttribute("datalist option", "value"))
                    .startsWith("Kadugenep")
                    .contains("36.04.19.2008");
        }
    }

    @Test
    void the_pages_are_fit_for_every_device_and_eye() {
        var serang = WEB.signIn("serang");
        keep(serang, Map.of("name", "Ibu Sarinah", "region", "36.04.19.2008", "consent", "yes"));
        var address = "/console/enrol?prospect=" + find("Ibu Sarinah").id();
        serang.post(address, firstStep(serang, address).group(1), Map.of("name", "Sarinah"));

        WEB.expectFit("serang", NEW, "/console/prospects");
    }

    private static WebVisitor.Answer keep(WebVisitor officer, Map<String, String> form) {
        return officer.post(NEW, new HashMap<>(form));
    }

    private static String idIn(String page) {
        var id = Pattern.compile("name=\"prospect\" value=\"([^\"]+)\"").matcher(page);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static Optional<Consent> consent(Prospect prospect) {
        return WEB.get(Consents.class).standing(Subject.prospect(prospect.id()), Purpose.CONTACT);
    }

    private static List<Prospect> open(String region) {
        return WEB.get(Prospects.class).open(RegionCode.of(region), 100);
    }

    private static Prospect find(String name) {
        return open("").stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
