package id.gapura.console.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.payouts.Payouts;
import id.gapura.program.TestWeb;
import id.gapura.reconciliation.BankAccount;
import id.gapura.reconciliation.Camt;
import id.gapura.reconciliation.Reconciliation;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PayoutPagesTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));
    private static final String HOME = "/console/payouts";
    private static final String FORM = HOME + "/new";

    @BeforeAll
    static void seed() {
        for (var login : new String[] {"siti", "budi", "dewi"}) {
            WEB.staff(login, Role.BRANCH_OFFICER, "36.04");
        }
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04");
        WEB.get(Reconciliation.class).addAccount(new BankAccount(Camt.ACCOUNT, "Bank Satu"), "pusat");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void a_payout_goes_from_the_form_to_the_banks_file() {
        var siti = WEB.signIn("siti");
        var batch = siti.post(FORM, FORM, form("Santunan", "SITI AMINAH;cenaidja;990011223344;20000000;JKM"))
                .location();

        assertThat(siti.get(batch).body())
                .contains("SITI AMINAH", "••••3344", "Rp20.000.000")
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
    void every_fault_is_said_beside_its_question_and_nothing_typed_is_lost() {
        var siti = WEB.signIn("siti");

        var answer = siti.post(FORM, FORM, form("", "Budi;BCA;1;12.000;\n"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Tuliskan untuk apa", "Baris 1: kode bank", "Baris 1: jumlah rupiah", "Budi;BCA;1;12.000");
    }

    @Test
    void only_who_may_pay_out_gets_in() {
        assertThat(WEB.signIn("desa").get(HOME).status()).isEqualTo(403);
        assertThat(WEB.signIn("desa").get(FORM).status()).isEqualTo(403);
        assertThat(WEB.signIn("siti").get(HOME).status()).isEqualTo(200);
    }

    @Test
    void the_pages_fit_every_eye() {
        var batch = WEB.signIn("siti")
                .post(FORM, FORM, form("Klaim minggu ini", "ARI;CENAIDJA;990011223355;10000000;"))
                .location();

        WEB.expectFit("budi", HOME, FORM, batch);
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_has_its_words(Language language) {
        var faults = Arrays.stream(Payouts.Reason.values())
                .map(one -> "payouts.fault." + one.name().toLowerCase(Locale.ROOT));

        assertThat(Texts.load(language).keys()).containsAll(faults.toList());
    }

    private static Map<String, String> form(String purpose, String payments) {
        return Map.of("purpose", purpose, "account", Camt.ACCOUNT, "executeOn", "2026-11-23", "payments", payments);
    }
}
