package id.gapura.console.suspense;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.console.TestMembers;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.suspense.Proposal;
import id.gapura.contributions.suspense.SuspenseReview;
import id.gapura.kernel.Rupiah;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Worker;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuspenseCasePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(WEB);
    private static final String SUSPENSE = "/console/payments/suspense";
    private static final String PAYER = "3604990101809999";

    @BeforeAll
    static void seed() {
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("budi", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("tono", Role.BRANCH_OFFICER, "36.01");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04");
        WEB.staff("audit", Role.AUDITOR, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void one_officer_finds_and_proposes_the_person_another_approves_and_the_member_has_the_months() {
        var member = MEMBERS.enrol("Sarip", "nelayan", "36.04", TODAY);
        var payment = waiting(16_800);
        var siti = WEB.signIn("siti");
        var budi = WEB.signIn("budi");

        var found = send(
                siti, address(payment) + "/search", Map.of("q", member.number().digits()));
        assertThat(found.body()).contains("Sarip").doesNotContain(PAYER);
        propose(siti, payment, member, "bukti bayar dilihat");

        assertThat(siti.get(address(payment)).body())
                .contains("Petugas lain harus menyetujuinya", "Tarik kembali")
                .doesNotContain("Setujui usulan");
        assertThat(budi.get("/console").body()).contains("Keputusan titipan menunggu persetujuan Anda");
        assertThat(siti.get("/console").body()).doesNotContain("Keputusan titipan menunggu persetujuan Anda");
        assertThat(budi.get(SUSPENSE).body()).contains("Diusulkan");
        send(siti, approval(payment), Map.of());
        assertThat(payments(member)).isZero();
        send(budi, approval(payment), Map.of());

        assertThat(payments(member)).isOne();
        assertThat(budi.get(address(payment)).body()).contains("Dibukukan untuk Sarip", "bukti bayar dilihat", "siti");
        assertThat(budi.get(SUSPENSE).body()).contains("Dibukukan untuk peserta");
        assertThat(WEB.get(Audit.class).about(payment.toString(), 100))
                .extracting(Audit.Line::act)
                .contains("suspense.seen", "people.searched", "suspense.member-proposed", "suspense.approved");
        assertThat(budi.get("/console/people/" + member.id()).body()).contains("Iuran yang semula belum dikenali");
    }

    @Test
    void a_return_is_proposed_refused_with_a_reason_and_proposed_again() {
        var payment = waiting(9_000);
        var siti = WEB.signIn("siti");
        var budi = WEB.signIn("budi");

        send(siti, address(payment) + "/return", Map.of(CaseForm.WHY_BACK, "diminta pengirim"));
        var silent = send(budi, refusal(payment), Map.of(CaseForm.WHY_REFUSED, ""));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Tulis alasannya.");
        send(budi, refusal(payment), Map.of(CaseForm.WHY_REFUSED, "tanyakan dulu"));
        assertThat(siti.get(address(payment)).body()).contains("Ditolak", "tanyakan dulu", "Usulkan pengembalian");
        send(budi, address(payment) + "/return", Map.of(CaseForm.WHY_BACK, "sudah ditanyakan"));
        send(siti, approval(payment), Map.of());

        assertThat(siti.get(address(payment)).body()).contains("Dikembalikan ke bank-jaya");
    }

    @Test
    void whose_enrolment_waits_is_found_on_the_page_of_the_attempt() {
        var attempt = UUID.randomUUID();
        var payment = waiting(IncomingPayment.payerOf(attempt), 8_400);

        assertThat(WEB.signIn("siti").get(address(payment)).body())
                .contains("/console/rescue/" + attempt, "Dibayar bersama pendaftaran yang belum diterima");
    }

    @Test
    void an_empty_form_is_asked_again_with_one_clear_message() {
        var member = MEMBERS.enrol("Asep", "nelayan", "36.04", TODAY);
        var payment = waiting(9_000);
        var siti = WEB.signIn("siti");

        var nobody = send(siti, address(payment) + "/member", Map.of(CaseForm.PERSON, "", CaseForm.WHY_THEIRS, "x"));
        var noReason = send(
                siti,
                address(payment) + "/member",
                Map.of(CaseForm.PERSON, member.id().toString(), CaseForm.WHY_THEIRS, " "));
        var noReturn = send(siti, address(payment) + "/return", Map.of(CaseForm.WHY_BACK, ""));

        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.body()).contains("Pilih orangnya.");
        assertThat(noReason.status()).isEqualTo(422);
        assertThat(noReason.body()).contains("Tulis alasannya.", "Asep");
        assertThat(noReturn.status()).isEqualTo(422);
        assertThat(WEB.get(SuspenseReview.class).find(payment).orElseThrow().proposals())
                .isEmpty();
    }

    @Test
    void whoever_works_elsewhere_neither_finds_nor_approves_the_person() {
        var member = MEMBERS.enrol("Ujang", "nelayan", "36.04", TODAY);
        var payment = waiting(16_800);
        var tono = WEB.signIn("tono");

        assertThat(send(
                                tono,
                                address(payment) + "/search",
                                Map.of("q", member.number().digits()))
                        .body())
                .contains("Tidak ada yang ditemukan");
        assertThat(send(
                                tono,
                                address(payment) + "/member",
                                Map.of(CaseForm.PERSON, member.id().toString(), CaseForm.WHY_THEIRS, "x"))
                        .status())
                .isEqualTo(404);
        propose(WEB.signIn("siti"), payment, member, "bukti bayar dilihat");
        assertThat(tono.get(address(payment)).body())
                .contains("di luar wilayah kerja Anda", "Diputuskan oleh petugas di wilayah orang tersebut")
                .doesNotContain("Ujang", "Setujui usulan");
        assertThat(send(tono, approval(payment), Map.of()).status()).isEqualTo(404);
        assertThat(payments(member)).isZero();
    }

    @Test
    void only_who_may_review_suspense_gets_in() {
        var payment = waiting(9_000);

        for (var login : new String[] {"desa", "audit"}) {
            var visitor = WEB.signIn(login);
            assertThat(visitor.get(address(payment)).status()).isEqualTo(403);
            assertThat(send(visitor, address(payment) + "/return", Map.of(CaseForm.WHY_BACK, "x"))
                            .status())
                    .isEqualTo(403);
            assertThat(visitor.get("/console").body()).doesNotContain("belum dikenali");
        }
        assertThat(WEB.signIn("siti").get(address(payment)).status()).isEqualTo(200);
        assertThat(WEB.signIn("siti").get(address(UUID.randomUUID())).status()).isEqualTo(404);
    }

    @Test
    void what_has_waited_for_31_days_is_an_errand_of_the_branch() {
        waiting(9_000);
        try {
            WEB.setToday(TODAY.plusDays(30));
            assertThat(WEB.signIn("siti").get("/console").body()).doesNotContain("lebih dari 30 hari");
            WEB.setToday(TODAY.plusDays(31));
            assertThat(WEB.signIn("siti").get("/console").body()).contains("lebih dari 30 hari");
            assertThat(WEB.signIn("siti").get(SUSPENSE).body())
                    .contains("0 sampai 7 hari", "8 sampai 30 hari", "31 sampai 90 hari", "Lebih dari 90 hari");
        } finally {
            WEB.setToday(TODAY);
        }
    }

    @Test
    void the_pages_fit_phone_and_desktop_in_every_state() {
        var member = MEMBERS.enrol("Kokom", "pedagang", "36.04", TODAY);
        var open = waiting(9_000);
        var proposed = waiting(16_800);
        propose(WEB.signIn("siti"), proposed, member, "bukti bayar dilihat, satu angka NIK keliru");

        WEB.expectFit("siti", SUSPENSE, "/console");
        WEB.expectFit("siti", address(open));
        WEB.expectFit("budi", address(proposed));
    }

    @ParameterizedTest
    @EnumSource
    void every_result_and_state_has_its_words(Language language) {
        var keys = Texts.load(language).keys();
        var results = Arrays.stream(SuspenseReview.Result.values())
                .filter(result -> result != SuspenseReview.Result.DONE)
                .map(result ->
                        "suspense.not." + result.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var states = Arrays.stream(Proposal.State.values())
                .filter(state -> state != Proposal.State.OPEN)
                .map(state -> "suspense.state." + state.code());

        assertThat(keys).containsAll(Stream.concat(results, states).toList());
    }

    private static WebVisitor.Answer send(WebVisitor visitor, String path, Map<String, String> form) {
        return visitor.post("/console", path, form);
    }

    private static UUID waiting(long amount) {
        return waiting(PAYER, amount);
    }

    private static UUID waiting(String payer, long amount) {
        MEMBERS.pay(payer, Rupiah.of(amount), TODAY);
        return WEB.get(Contributions.class).suspended(1_000).getLast().paymentId();
    }

    private static void propose(WebVisitor visitor, UUID payment, Worker member, String why) {
        var answer = send(
                visitor,
                address(payment) + "/member",
                Map.of(CaseForm.PERSON, member.id().toString(), CaseForm.WHY_THEIRS, why));
        assertThat(answer.status()).isEqualTo(302);
    }

    private static int payments(Worker member) {
        return WEB.get(Contributions.class).payments(member.id()).size();
    }

    private static String address(UUID payment) {
        return SUSPENSE + "/" + payment;
    }

    private static String approval(UUID payment) {
        return proposal(payment) + "/approval";
    }

    private static String refusal(UUID payment) {
        return proposal(payment) + "/refusal";
    }

    private static String proposal(UUID payment) {
        var open =
                WEB.get(SuspenseReview.class).find(payment).orElseThrow().open().orElseThrow();
        return address(payment) + "/proposals/" + open.id();
    }
}
