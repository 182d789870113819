package id.gapura.console.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.console.TestMembers;
import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Payouts;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.reconciliation.BankAccount;
import id.gapura.reconciliation.Camt;
import id.gapura.reconciliation.Reconciliation;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PayoutPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String HOME = "/console/payouts";
    private static String form = "";

    @BeforeAll
    static void seed() {
        for (var login : new String[] {"siti", "budi", "dewi"}) {
            WEB.staff(login, Role.BRANCH_OFFICER, "");
        }
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("periksa36", Role.AUDITOR, "36");
        WEB.staff("cabang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04");
        WEB.get(Reconciliation.class).addAccount(new BankAccount(Camt.ACCOUNT, "Bank Satu"), "pusat");
        var sponsors = WEB.get(Sponsors.class);
        var id = sponsors.create("Desa Contoh", Sponsor.Kind.VILLAGE, RegionCode.of("36.04"), "", "siti")
                .id();
        sponsors.report(new Funding(id, "TRF-1", Rupiah.of(50_000_000), LocalDate.of(2026, 11, 20)), "siti");
        sponsors.confirm(id, "TRF-1", "budi");
        form = HOME + "/new/sponsor/" + id;
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void a_payout_goes_from_the_form_to_the_banks_file() {
        var siti = WEB.signIn("siti");
        assertThat(siti.get("/console/sponsors/" + form.substring(form.lastIndexOf('/') + 1))
                        .body())
                .contains(form);
        var batch = siti.post(form, form, typed("Sisa dana", "20.000.000")).location();

        assertThat(siti.get(batch).body())
                .contains("DESA CONTOH", "••••3344", "Rp20.000.000", "Sisa uang penanggung")
                .doesNotContain("990011223344", "/approval\"", "/export\"");
        assertThat(siti.post(batch, batch + "/export", Map.of()).status()).isEqualTo(409);
        WEB.signIn("budi").post(batch, batch + "/approval", Map.of());
        WEB.signIn("dewi").post(batch, batch + "/approval", Map.of());
        var file = siti.post(batch, batch + "/export", Map.of());

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).contains("pain.001.001.09", "990011223344", "CENAIDJA");
        assertThat(siti.get(batch).body()).contains("dikirim ke bank", "budi, dewi");
    }

    @Test
    void who_tries_to_approve_a_payout_of_ones_own_is_on_record_as_refused_and_not_as_having_approved() {
        var siti = WEB.signIn("siti");
        var batch = siti.post(form, form, typed("Sisa dana", "1.000")).location();

        siti.post("/console", batch + "/approval", Map.of());
        siti.post("/console", batch + "/export", Map.of());
        WEB.signIn("budi").post("/console", batch + "/approval", Map.of());

        assertThat(WEB.get(Audit.class).about(batch.substring(batch.lastIndexOf('/') + 1), 20))
                .extracting(Audit.Line::actor, Audit.Line::act, Audit.Line::detail)
                .containsExactly(
                        tuple("budi", "payout.approved", ""),
                        tuple("siti", "step.refused", "payout.exported NOT_APPROVED"),
                        tuple("siti", "step.refused", "payout.approved NEEDS_ANOTHER_OFFICER"),
                        tuple("siti", "payout.proposed", ""));
    }

    @Test
    void every_fault_is_said_beside_its_question_and_nothing_typed_is_lost() {
        var siti = WEB.signIn("siti");

        var answer = siti.post(
                form,
                form,
                Map.of("amount", "nol", "name", "Budi —", "bank", "BCA", "number", "1", "executeOn", "2026-11-01"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Tuliskan untuk apa", "Tulis jumlah rupiah", "Nama kosong", "Kode bank (BIC) 8", "4 sampai 34")
                .contains("Pilih rekeningnya", "sudah lewat", "Budi —");
    }

    @ParameterizedTest
    @MethodSource
    void a_purpose_is_a_line_of_140_letters_at_most(String purpose, boolean taken) {
        var answer = WEB.signIn("siti").post(form, form, typed(purpose, "1.000"));

        assertThat(answer.status()).isEqualTo(taken ? 302 : 422);
        if (taken) {
            WEB.expectFit("siti", HOME, answer.location());
        } else {
            assertThat(answer.body()).contains("Paling banyak 140 huruf");
        }
    }

    static Stream<Arguments> a_purpose_is_a_line_of_140_letters_at_most() {
        return Stream.of(
                Arguments.of("w".repeat(140), true),
                Arguments.of("w".repeat(141), false),
                Arguments.of("a\u0007b", false),
                Arguments.of("a\nb", false));
    }

    @Test
    void whoever_asks_for_the_money_of_a_person_has_seen_them() {
        var member = new TestMembers(WEB).enrol("Sarip", "nelayan", "36.04", TODAY);

        var asked = WEB.signIn("siti").get(HOME + "/new/piggy-bank/" + member.id());

        assertThat(asked.body()).contains("Sarip");
        assertThat(WEB.get(Audit.class).about(member.id().toString(), 20))
                .extracting(Audit.Line::actor, Audit.Line::act, Audit.Line::detail)
                .containsExactly(tuple("siti", "person.seen", "payout"));
    }

    @Test
    void more_than_the_source_has_is_not_proposed() {
        var answer = WEB.signIn("siti").post(form, form, typed("Sisa dana", "50.000.001"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Uangnya tidak sebanyak itu");
    }

    @Test
    void nothing_is_paid_without_a_source() {
        var siti = WEB.signIn("siti");

        assertThat(siti.get(HOME + "/new/sponsor/" + new UUID(0, 7)).status()).isEqualTo(404);
        assertThat(siti.get(form.replace("sponsor", "commission")).status()).isEqualTo(404);
        assertThat(siti.get(form.replace("sponsor", "anything")).status()).isEqualTo(404);
    }

    @Test
    void only_who_may_pay_out_gets_in() {
        assertThat(WEB.signIn("desa").get(HOME).status()).isEqualTo(403);
        assertThat(WEB.signIn("desa").get(form).status()).isEqualTo(403);
        assertThat(WEB.signIn("siti").get(HOME).status()).isEqualTo(200);
    }

    @Test
    void an_officer_of_a_part_of_the_nation_sees_no_payees() {
        var cabang = WEB.signIn("cabang");
        var batch = WEB.signIn("siti").post(form, form, typed("Sisa", "1")).location();

        for (var page : List.of(HOME, form, batch)) {
            assertThat(cabang.get(page).status()).isEqualTo(403);
        }
        assertThat(cabang.post("/console", batch + "/approval", Map.of()).status())
                .isEqualTo(403);
        assertThat(cabang.get("/console").body()).doesNotContain(HOME);
        assertThat(cabang.get("/console/sponsors/" + form.substring(form.lastIndexOf('/') + 1))
                        .body())
                .doesNotContain(form);
    }

    @Test
    void an_auditor_of_the_nation_reads_and_pays_nothing() {
        var batch = WEB.signIn("siti")
                .post(form, form, typed("Sisa periksa", "1.000"))
                .location();
        var approved =
                WEB.signIn("siti").post(form, form, typed("Sisa dua", "1.000")).location();
        WEB.signIn("budi").post(approved, approved + "/approval", Map.of());
        WEB.signIn("dewi").post(approved, approved + "/approval", Map.of());
        var periksa = WEB.signIn("periksa");

        assertThat(periksa.get("/console").body()).contains("\"" + HOME + "\"");
        assertThat(periksa.get(HOME).body()).contains("Sisa periksa").doesNotContain("/console/commission");
        assertThat(periksa.get(batch).body())
                .contains("Sisa periksa", "••••3344")
                .doesNotContain(batch + "/");
        assertThat(periksa.get(approved).body()).doesNotContain(approved + "/");
        assertThat(WEB.get(Audit.class).about(batch.substring(batch.lastIndexOf('/') + 1), 20))
                .extracting(Audit.Line::actor, Audit.Line::act)
                .contains(tuple("periksa", "payout.seen"));
        assertThat(periksa.get(form).status()).isEqualTo(403);
        assertThat(periksa.post("/console", form, typed("x", "1")).status()).isEqualTo(403);
        for (var verb : new String[] {"/approval", "/refusal", "/export"}) {
            assertThat(periksa.post("/console", approved + verb, Map.of()).status())
                    .as(verb)
                    .isEqualTo(403);
        }
        assertThat(WEB.signIn("periksa36").get(HOME).status()).isEqualTo(403);
        assertThat(WEB.signIn("periksa36").get(batch).status()).isEqualTo(403);
    }

    @Test
    void the_pages_fit_every_eye() {
        var batch = WEB.signIn("siti")
                .post(form, form, typed("Sisa dana desa", "10000000"))
                .location();

        WEB.expectFit("budi", HOME, form, batch);
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_has_its_words(Language language) {
        var faults = Arrays.stream(Payouts.Reason.values())
                .map(one -> "payouts.fault." + one.name().toLowerCase(Locale.ROOT));

        assertThat(Texts.load(language).keys()).containsAll(faults.toList());
    }

    private static Map<String, String> typed(String purpose, String amount) {
        return Map.of(
                "amount", amount,
                "name", "DESA CONTOH",
                "bank", "cenaidja",
                "number", "990011223344",
                "remittance", "Sisa",
                "purpose", purpose,
                "account", Camt.ACCOUNT,
                "executeOn", "2026-11-23");
    }
}
