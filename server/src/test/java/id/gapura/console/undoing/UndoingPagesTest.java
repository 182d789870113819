package id.gapura.console.undoing;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.console.TestMembers;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.MemberPayment;
import id.gapura.contributions.PaymentUndo;
import id.gapura.contributions.undoing.Undoings;
import id.gapura.kernel.Rupiah;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.registry.Worker;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UndoingPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(WEB);
    private static final String LIST = "/console/payments/undoings";
    private static final String SUSPENSE = "/console/payments/suspense";

    @BeforeAll
    static void seed() {
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("budi", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("tono", Role.BRANCH_OFFICER, "36.01");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void one_officer_proposes_another_takes_it_back_and_the_money_waits() {
        var member = paying("Sarip");
        var here = address(member);
        var siti = WEB.signIn("siti");
        var budi = WEB.signIn("budi");
        assertThat(siti.get(person(member)).body()).contains("Salah orang?", here);

        var asked = siti.get(here).body();
        assertThat(asked).contains("bank-jaya", "November 2026", "Usulkan");
        follow(siti, here, Map.of("reason", "nomor anggota salah ketik"));

        assertThat(siti.get(here).body()).contains("Tarik usulan").doesNotContain("/approval");
        assertThat(siti.get("/console").body()).doesNotContain("menunggu persetujuan Anda");
        assertThat(budi.get("/console").body()).contains("Pembayaran untuk ditarik kembali menunggu persetujuan Anda");
        assertThat(budi.get(LIST).body())
                .contains("Sarip", "nomor anggota salah ketik", "siti", "href=\"" + SUSPENSE + "\"")
                .doesNotContain("href=\"/console/payments\"");
        assertThat(follow(siti, proposal(member) + "/approval", Map.of())).contains("Petugas lain yang harus");
        assertThat(payments(member)).hasSize(1);
        assertThat(acts(member)).contains("step.refused").doesNotContain("person.payment-undone");

        var done = follow(budi, proposal(member) + "/approval", Map.of());

        assertThat(done)
                .contains("Uangnya menunggu di titipan", "Pembayaran ditarik kembali, bukan miliknya", "−Rp8.400");
        assertThat(payments(member)).isEmpty();
        assertThat(budi.get(here).status()).isEqualTo(404);
        assertThat(budi.get(SUSPENSE).body()).contains("Sudah masuk ke seseorang lalu ditarik kembali");
        assertThat(acts(member))
                .contains("person.payment-seen", "person.payment-undoing-proposed", "person.payment-undone");
    }

    @Test
    void coins_that_are_taken_back_leave_the_statement_as_money_out() {
        var member = MEMBERS.enrol("Nining", "nelayan", "36.04", TODAY);
        MEMBERS.pay(member.nik().digits(), Rupiah.of(700), TODAY);
        WEB.signIn("siti").post("/console", address(member), Map.of("reason", "keliru"));

        var done = follow(WEB.signIn("budi"), proposal(member) + "/approval", Map.of());

        assertThat(done).contains("dari celengan Rp700", "−Rp700");
    }

    @Test
    void without_a_reason_nothing_is_proposed() {
        var member = paying("Asep");
        var siti = WEB.signIn("siti");

        var silent = siti.post("/console", address(member), Map.of("reason", " "));

        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Tulis alasannya; petugas kedua");
        assertThat(WEB.get(Undoings.class)
                        .openOf(member.id(), payments(member).getFirst().paymentId()))
                .isEmpty();
    }

    @Test
    void a_declined_proposal_leaves_the_payment() {
        var member = paying("Ujang");
        var siti = WEB.signIn("siti");
        siti.post("/console", address(member), Map.of("reason", "keliru"));
        var open = proposal(member);

        assertThat(follow(WEB.signIn("budi"), open + "/refusal", Map.of())).contains("Usulan ditutup");

        assertThat(follow(WEB.signIn("budi"), open + "/approval", Map.of()))
                .contains("sudah diusulkan atau diputuskan");
        assertThat(payments(member)).hasSize(1);
        assertThat(acts(member)).contains("person.payment-undoing-refused").doesNotContain("person.payment-undone");
    }

    @Test
    void what_stands_against_it_is_said_and_nothing_asked() {
        var member = paying("Kokom");
        MEMBERS.pay(member, 1, TODAY);
        var first = payments(member).stream()
                .filter(one -> one.months().getFirst().getMonthValue() == 11)
                .findFirst()
                .orElseThrow();

        assertThat(WEB.signIn("siti")
                        .get(person(member) + "/payments/" + first.paymentId())
                        .body())
                .contains("Tarik kembali yang itu dulu")
                .doesNotContain("Usulkan");
    }

    @Test
    void what_was_paid_under_a_merged_record_is_taken_back_on_the_page_of_the_one_that_stays() {
        var stays = MEMBERS.enrol("Yayah", "nelayan", "36.04", TODAY);
        var merged = paying("Yayah");
        WEB.people().merge(merged.id(), stays.id());
        var here = address(stays);
        assertThat(WEB.signIn("siti").get(person(stays)).body()).contains(here);

        follow(WEB.signIn("siti"), here, Map.of("reason", "nomor anggota salah ketik"));
        var done = follow(WEB.signIn("budi"), proposal(stays) + "/approval", Map.of());

        assertThat(done).contains("Uangnya menunggu di titipan", "−Rp8.400");
        assertThat(payments(stays)).isEmpty();
    }

    @Test
    void of_a_payment_of_which_a_month_was_paid_twice_it_is_said_and_nothing_asked() {
        var stays = paying("Wiwin");
        var merged = paying("Wiwin");
        var twice = person(stays) + "/payments/" + payments(merged).getFirst().paymentId();
        WEB.people().merge(merged.id(), stays.id());

        assertThat(WEB.signIn("siti").get(twice).body())
                .contains("Tidak ada; bulannya terbayar dua kali", "sisanya tidak ditarik kembali di sini")
                .doesNotContain("Usulkan", "masuk celengan");
        WEB.expectFit("siti", twice);
    }

    @Test
    void only_who_reviews_suspense_of_the_place_gets_in() {
        var member = paying("Entin");
        var here = address(member);

        for (var other : Map.of("desa", 403, "tono", 404).entrySet()) {
            var visitor = WEB.signIn(other.getKey());
            assertThat(visitor.get(here).status()).isEqualTo(other.getValue());
            assertThat(visitor.post("/console", here, Map.of("reason", "x")).status())
                    .isEqualTo(other.getValue());
        }
        assertThat(WEB.signIn("desa").get(person(member)).body()).doesNotContain("Salah orang?");
        assertThat(WEB.signIn("desa").get(LIST).status()).isEqualTo(403);
        WEB.signIn("siti").post("/console", here, Map.of("reason", "keliru"));
        assertThat(WEB.signIn("tono").get(LIST).body()).doesNotContain("Entin");
        assertThat(WEB.signIn("tono")
                        .post("/console", proposal(member) + "/approval", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(payments(member)).hasSize(1);
    }

    @Test
    void the_pages_fit_phone_and_desktop_in_every_state() {
        var asked = paying("Rohim");
        var waiting = paying("Titin");
        WEB.signIn("siti").post("/console", address(waiting), Map.of("reason", "nomor anggota salah ketik"));

        WEB.expectFit("siti", address(asked), address(waiting));
        WEB.expectFit("budi", address(waiting), LIST);
    }

    @ParameterizedTest
    @EnumSource
    void every_result_has_its_words(Language language) {
        assertThat(Texts.load(language).keys())
                .containsAll(Arrays.stream(PaymentUndo.Result.values())
                        .filter(result -> result != PaymentUndo.Result.DONE)
                        .map(result -> "undoing.not."
                                + result.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    private static Worker paying(String name) {
        var member = MEMBERS.enrol(name, "nelayan", "36.04", TODAY);
        MEMBERS.pay(member, 1, TODAY);
        return member;
    }

    private static String follow(WebVisitor visitor, String path, Map<String, String> form) {
        Answer answer = visitor.post("/console", path, form);
        assertThat(answer.status()).isEqualTo(302);
        return visitor.get(answer.location()).body();
    }

    private static List<MemberPayment> payments(Worker member) {
        return WEB.get(Contributions.class).payments(member.id());
    }

    private static List<String> acts(Worker member) {
        return WEB.get(Audit.class).about(member.id().toString(), 20).stream()
                .map(Audit.Line::act)
                .toList();
    }

    private static String person(Worker member) {
        return "/console/people/" + member.id();
    }

    private static String address(Worker member) {
        return person(member) + "/payments/" + payments(member).getFirst().paymentId();
    }

    private static String proposal(Worker member) {
        UUID payment = payments(member).getFirst().paymentId();
        var open = WEB.get(Undoings.class).openOf(member.id(), payment).orElseThrow();
        return address(member) + "/" + open.id();
    }
}
