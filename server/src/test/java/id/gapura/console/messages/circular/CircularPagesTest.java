package id.gapura.console.messages.circular;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.messaging.Outcomes;
import id.gapura.messaging.Postman;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Worker;
import id.gapura.reminders.circular.Circular;
import id.gapura.reminders.circular.Circular.State;
import id.gapura.reminders.circular.Circulars;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircularPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String HOME = "/console/messages/circulars";
    private static final String VILLAGE = "36.04.19.2008";
    private static final String WORDS = "Kartu ...{kartu}: mulai bayar {jumlah}. BERHENTI untuk berhenti.";

    private static Worker agreeing;
    private static Activity digital;
    private static Activity market;

    @BeforeAll
    static void people() {
        WEB.loadVillages();
        WEB.staff("kepala", Role.ADMINISTRATOR, "");
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("budi", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.BRANCH_OFFICER, VILLAGE);
        WEB.staff("bandung", Role.BRANCH_OFFICER, "32");
        WEB.staff("lurah", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("agen", Role.AGENT, "36.04");
        agreeing = WEB.people().member("Siti Rohayati", VILLAGE);
        WEB.people().member("Budi Santoso", VILLAGE);
        WEB.get(Consents.class)
                .give(
                        Subject.worker(agreeing.id()),
                        Purpose.MESSAGES,
                        new Words("consent.messages.1", "id", "Bolehkah?"),
                        Source.own(Way.PAGE));
        var outreach = new TestOutreach(WEB, TODAY.minusDays(10), TODAY.plusDays(60));
        digital = outreach.add(TestOutreach.plan(
                ActivityKind.DIGITAL,
                "Kabar digital Petir",
                TestOutreach.VILLAGE,
                TestOutreach.morning(TODAY),
                List.of()));
        market = outreach.market("Pagi di pasar", TODAY);
        WEB.awaitQuiet();
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Map<String, String> form(Map<String, String> changes) {
        var form = new HashMap<>(Map.of(
                "name", "Ajakan membayar",
                "places", "Kadugenep",
                "whom", "unpaid",
                "days", "",
                "segment", "",
                "text-id", WORDS,
                "text-jv", "",
                "activity", ""));
        form.putAll(changes);
        return form;
    }

    /** Where a draft of somebody's is, once it is counted. */
    private static String drafted(WebVisitor officer, Map<String, String> changes) {
        var answer = officer.post(HOME + "/new", form(changes));
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        WEB.awaitQuiet();
        return answer.location();
    }

    private static Circular at(String address) {
        var id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        return WEB.get(Circulars.class).find(id).orElseThrow();
    }

    private static void propose(WebVisitor officer, String address) {
        officer.post(
                address,
                address + "/proposal",
                Map.of("version", "" + at(address).version()));
        assertThat(at(address).state()).isEqualTo(State.PROPOSED);
    }

    private static long told() {
        var phone = agreeing.home().phone().orElseThrow();
        return WEB.get(Outcomes.class).toldTo(agreeing.id(), phone, 100).stream()
                .filter(one -> one.fate().topic().startsWith("circular:"))
                .count();
    }

    @Test
    void one_officer_writes_and_proposes_another_approves_and_the_page_says_what_came_of_it() {
        var siti = WEB.signIn("siti");
        var budi = WEB.signIn("budi");
        long before = told();

        var address = drafted(siti, Map.of("activity", digital.id().toString()));
        var draft = siti.get(address).body();
        propose(siti, address);
        var waiting = siti.get(address).body();
        siti.post(address, address + "/approval", Map.of());
        assertThat(at(address).state()).isEqualTo(State.PROPOSED);
        assertThat(siti.get("/console").body()).doesNotContain("Edaran menunggu keputusan");
        assertThat(budi.get("/console").body()).contains("Edaran menunggu keputusan");
        budi.post(address, address + "/approval", Map.of());
        WEB.awaitQuiet();
        Postman.takeDue(WEB);
        var page = budi.get(address).body();

        assertThat(draft)
                .contains("Akan menerima", "dari 2 orang", "Usulkan untuk dikirim", "Kartu ...482: mulai bayar Rp")
                .contains("Kabar digital Petir", "Yang terdaftar dan belum pernah membayar");
        assertThat(waiting)
                .contains("yang menulis atau mengusulkan tidak menyetujui sendiri", "Tarik kembali")
                .doesNotContain("Setujui dan kirim");
        assertThat(page)
                .contains("Selesai dikirim", "dalam 30 hari", "Belum setuju menerima pesan")
                .doesNotContain("Akan menerima");
        assertThat(told()).isEqualTo(before + 1);
        assertThat(WEB.get(Audit.class).about(at(address).id().toString(), 9))
                .extracting(Audit.Line::act)
                .contains("circular.written", "circular.proposed", "circular.approved");
        assertThat(WEB.signIn("siti").get("/console/messages").body()).contains(">Edaran<");
    }

    @Test
    void two_approvals_at_once_send_it_once() {
        var siti = WEB.signIn("siti");
        var address = drafted(siti, Map.of());
        propose(siti, address);
        long before = told();
        var budi = WEB.signIn("budi");
        var kepala = WEB.signIn("kepala");

        var other = CompletableFuture.supplyAsync(() -> kepala.post(address, address + "/approval", Map.of()));
        budi.post(address, address + "/approval", Map.of());
        other.join();
        WEB.awaitQuiet();

        assertThat(told()).isEqualTo(before + 1);
        assertThat(WEB.get(Audit.class).about(at(address).id().toString(), 9))
                .extracting(Audit.Line::act)
                .containsOnlyOnce("circular.approved");
    }

    @Test
    void a_refused_one_is_not_sent_and_its_words_begin_another() {
        var siti = WEB.signIn("siti");
        var address = drafted(siti, Map.of("text-jv", "Kartu ...{kartu}: mbayar. BERHENTI"));
        propose(siti, address);
        long before = told();

        WEB.signIn("budi").post(address, address + "/refusal", Map.of());
        WEB.awaitQuiet();
        var copy = siti.get(HOME + "/new?from=" + at(address).id()).body();

        assertThat(at(address).state()).isEqualTo(State.REFUSED);
        assertThat(told()).isEqualTo(before);
        assertThat(copy).contains(WORDS + "</textarea>", "mbayar. BERHENTI</textarea>", "(" + VILLAGE + ")</textarea>");
    }

    @Test
    void a_series_runs_until_it_is_stopped() {
        var siti = WEB.signIn("siti");
        var address = drafted(siti, Map.of("whom", "joined", "days", "3"));
        propose(siti, address);
        var budi = WEB.signIn("budi");
        budi.post(address, address + "/approval", Map.of());
        WEB.awaitQuiet();

        assertThat(budi.get(address).body()).contains("3 hari sesudah mendaftar", "Berjalan", "Hentikan");
        budi.post(address, address + "/stop", Map.of());
        assertThat(budi.get(address).body()).contains("Dihentikan").doesNotContain("action=\"" + address + "/stop");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "name||Isi ini",
                "places|Antah Berantah|Antah Berantah: tidak ditemukan di wilayah kerja Anda",
                "whom||Pilih kepada siapa",
                "whom|joined|Isi hari dari 1 sampai 365",
                "days|3|hari hanya untuk edaran berseri",
                "text-id||Tulis isi pesan",
                "text-id|Bayar {hari} BERHENTI|Tidak dikenal di sini: {hari}",
                "text-jv|Mbayar|Sebut BERHENTI atau STOP",
                "activity|MARKET|bukan media digital"
            })
    void what_cannot_be_sent_is_refused_with_what_is_wrong_and_nothing_typed_is_lost(
            String name, String value, String fault) {
        var given = value == null ? "" : value.replace("MARKET", market.id().toString());
        var changes = new HashMap<>(Map.of("text-su", "Kartu ...{kartu}: bayar. BERHENTI", "segment", "farmer"));
        changes.put(name, given);

        var answer = WEB.signIn("siti").post(HOME + "/new", form(changes));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(fault)
                .contains("Kartu ...{kartu}: bayar. BERHENTI</textarea>")
                .contains("<option value=\"farmer\" selected>");
        assertThat(answer.body().contains(WORDS + "</textarea>")).isEqualTo(!name.equals("text-id"));
    }

    @Test
    void a_look_shows_how_it_reads_and_keeps_nothing() {
        var siti = WEB.signIn("siti");
        var before = WEB.get(Circulars.class)
                .touching(at(drafted(siti, Map.of())).plan().places().getFirst());

        var look = siti.post(HOME + "/new", form(Map.of("look", "yes", "name", "")));

        assertThat(look.status()).isEqualTo(200);
        assertThat(look.body()).contains("Kartu ...482: mulai bayar Rp", "huruf, 1 SMS", WORDS + "</textarea>");
        assertThat(WEB.get(Circulars.class)
                        .touching(before.getFirst().plan().places().getFirst()))
                .hasSameSizeAs(before);
    }

    @Test
    void where_no_place_is_named_it_is_for_all_of_the_officers_own() {
        var address = drafted(WEB.signIn("desa"), Map.of("places", ""));

        assertThat(at(address).plan().places())
                .extracting(place -> place.text())
                .containsExactly(VILLAGE);
    }

    @Test
    void over_what_somebody_else_kept_nothing_is_written_unseen_and_what_was_typed_stays() {
        var siti = WEB.signIn("siti");
        var address = drafted(siti, Map.of());
        var edit = address + "/edit";
        WEB.signIn("budi").post(edit, form(Map.of("version", "1", "name", "Dari Budi")));

        var late = siti.post(edit, form(Map.of("version", "1", "name", "Dari Siti")));
        var again = siti.post(edit, form(Map.of("version", "2", "name", "Dari Siti")));
        WEB.awaitQuiet();

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("orang lain baru saja menulis", "Dari Budi", "value=\"Dari Siti\"");
        assertThat(again.status()).isEqualTo(302);
        assertThat(at(address).plan().name()).isEqualTo("Dari Siti");
    }

    @Test
    void what_is_typed_into_one_that_was_proposed_meanwhile_is_not_lost() {
        var siti = WEB.signIn("siti");
        var address = drafted(siti, Map.of());
        propose(WEB.signIn("budi"), address);

        var late = siti.post(
                HOME + "/new", address + "/edit", form(Map.of("version", "1", "name", "Dari Siti yang terlambat")));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("sudah diusulkan atau diputuskan", "Dari Siti yang terlambat", WORDS);
    }

    @ParameterizedTest(name = "{0} asking for {1} is answered {2}")
    @CsvSource({
        "kepala, LIST, 200",
        "siti, LIST, 200",
        "lurah, LIST, 200",
        "periksa, LIST, 200",
        "agen, LIST, 403",
        "siti, NEW, 200",
        "kepala, NEW, 200",
        "lurah, NEW, 403",
        "periksa, NEW, 403",
        "siti, ONE, 200",
        "lurah, ONE, 200",
        "bandung, ONE, 404",
        "siti, EDIT, 200",
        "desa, EDIT, 403",
        "lurah, EDIT, 403",
        "bandung, EDIT, 404"
    })
    void pages_are_for_who_may_see_them(String login, String path, int status) {
        var address = drafted(WEB.signIn("siti"), Map.of("places", "36.04"));
        var paths = Map.of("LIST", HOME, "NEW", HOME + "/new", "ONE", address, "EDIT", address + "/edit");

        assertThat(WEB.signIn(login).get(paths.getOrDefault(path, "")).status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} may not do {1}")
    @CsvSource({
        "lurah, proposal",
        "lurah, approval",
        "periksa, approval",
        "desa, approval",
        "bandung, approval",
        "lurah, refusal",
        "lurah, withdrawal",
        "lurah, stop",
        "desa, stop",
        "lurah, count"
    })
    void who_has_not_the_right_or_not_all_of_its_places_does_nothing_with_it(String login, String act) {
        var siti = WEB.signIn("siti");
        var address = drafted(siti, Map.of("places", "36.04"));
        propose(siti, address);
        var visitor = WEB.signIn(login);

        var answer = visitor.post("/console", address + "/" + act, Map.of());

        assertThat(answer.status()).isIn(403, 404);
        assertThat(at(address).state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void who_sees_only_part_of_its_places_sees_the_numbers_and_no_buttons() {
        var siti = WEB.signIn("siti");
        var address = drafted(siti, Map.of("places", "36.04"));
        propose(siti, address);

        var page = WEB.signIn("desa").get(address).body();

        assertThat(page).contains("Akan menerima").doesNotContain("Setujui dan kirim", address + "/count");
    }

    @Test
    void the_pages_fit_a_phone_and_a_desktop() {
        var siti = WEB.signIn("siti");
        var draft = drafted(siti, Map.of("text-jv", "Kartu ...{kartu}: mbayar {jumlah}. BERHENTI"));
        var sent = drafted(siti, Map.of());
        propose(siti, sent);
        WEB.signIn("budi").post(sent, sent + "/approval", Map.of());
        WEB.awaitQuiet();
        Postman.takeDue(WEB);

        WEB.expectFit("siti", HOME, HOME + "/new", draft, draft + "/edit", sent);
    }

    @Test
    void one_that_waits_for_a_decision_fits_too() {
        var siti = WEB.signIn("siti");
        var proposed = drafted(siti, Map.of());
        propose(siti, proposed);

        WEB.expectFit("budi", proposed);
    }
}
