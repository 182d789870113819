package id.gapura.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.Account.Kind;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.JournalEntry.Posting;
import id.gapura.ledger.Ledger;
import id.gapura.ledger.Seals;
import id.gapura.program.TestWeb;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

class LedgerPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final TestWeb WEB = TestWeb.on(MONDAY);
    private static final String HOME = "/console/ledger";
    private static final String FUND = HOME + "/account?account=fund%3AJKK&from=2026-11-17&to=2026-11-20";

    /** One of every kind that the week's payments do not touch. */
    private static final List<String> OTHERS =
            EnumSet.complementOf(EnumSet.of(Kind.SETTLEMENT, Kind.FUND, Kind.SUSPENSE)).stream()
                    .map(LedgerPagesTest::account)
                    .toList();

    @BeforeAll
    static void seed() {
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("made", Role.AUDITOR, "");
        WEB.staff("asep", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("pusat", Role.ADMINISTRATOR, "");
        for (int day = 0; day < 5; day++) {
            WEB.setToday(MONDAY.plusDays(day));
            post("settlement:bank-jaya", "fund:JKK", 10_000 + day);
            post("settlement:=cmd", "suspense", 6_000);
        }
        OTHERS.forEach(account -> post(account, "transfer", 1));
        WEB.get(Seals.class).sealClosedDays();
    }

    private static String account(Kind kind) {
        return Account.find(kind.code()).isPresent() ? kind.code() : kind.code() + ":x";
    }

    private static void post(String debit, String credit, long amount) {
        var lines = List.of(Posting.debit(debit, new Rupiah(amount)), Posting.credit(credit, new Rupiah(amount)));
        var today = Jakarta.today(WEB.get(InstantSource.class));
        var entry = new JournalEntry(UUID.randomUUID(), WEB.get(Ids.class).next(), "test", today, lines);
        WEB.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> WEB.get(Ledger.class).post(List.of(entry)));
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOME,
                FUND,
                HOME + "/balances.csv",
                HOME + "/account.csv?account=suspense&from=2026-11-01&to=2026-11-20"
            })
    void the_ledger_is_for_branch_officers_and_auditors_alone(String path) {
        assertThat(WEB.signIn("siti").download(path).status()).isEqualTo(200);
        assertThat(WEB.signIn("made").download(path).status()).isEqualTo(200);
        assertThat(WEB.signIn("asep").download(path).status()).isEqualTo(403);
        assertThat(WEB.signIn("pusat").download(path).status()).isEqualTo(403);
    }

    @Test
    void balances_are_those_of_the_day_asked_for() {
        var siti = WEB.signIn("siti");

        assertThat(siti.get(HOME).body()).contains("Dana jaminan JKK", "50.010", "sama dengan debit");
        assertThat(siti.get(HOME + "?on=2026-11-17").body()).contains("20.001").doesNotContain("50.010");
        assertThat(siti.get(HOME + "?on=2026-11-15").body()).contains("Belum ada yang dibukukan.");
    }

    @Test
    void every_kind_of_account_has_its_name_among_the_balances_and_its_own_page() {
        var siti = WEB.signIn("siti");

        assertThat(siti.get(HOME).status()).isEqualTo(200);
        assertThat(siti.download(HOME + "/balances.csv").text()).contains(OTHERS);
        for (var account : OTHERS) {
            var page = siti.get(
                    HOME + "/account?account=" + account.replace(":", "%3A") + "&from=2026-11-16&to=2026-11-20");
            assertThat(page.status()).as(account).isEqualTo(200);
        }
    }

    @Test
    void a_statement_runs_from_the_opening_to_the_closing_balance() {
        assertThat(WEB.signIn("siti").get(FUND).body())
                .containsSubsequence(
                        "Saldo awal", "10.000", "Saldo akhir", "50.010", "10.001", "20.001", "10.004", "50.010");
    }

    @Test
    void a_day_that_is_none_is_refused_with_a_word_and_an_account_that_is_none_is_not_there() {
        var siti = WEB.signIn("siti");

        assertThat(siti.get(HOME + "?on=kemarin").status()).isEqualTo(422);
        assertThat(siti.get(HOME + "/account?account=fund%3AJKK&from=2026-11-20&to=2026-11-17")
                        .status())
                .isEqualTo(422);
        assertThat(siti.get(HOME + "/account?account=cash").status()).isEqualTo(404);
    }

    @Test
    void files_hold_the_same_numbers_and_start_no_formula() {
        var siti = WEB.signIn("siti");
        var fund = siti.download(FUND.replace("account?", "account.csv?")).text();
        var balances = siti.download(HOME + "/balances.csv").text();

        assertThat(fund).contains("2026-11-16,,,,,10000\r\n", "2026-11-20,1,,10004,,50010\r\n");
        assertThat(balances)
                .contains(
                        "suspense,Titipan belum dikenali,,30000\r\n", "settlement:=cmd,Piutang kanal =cmd,30000,\r\n");
    }

    @Test
    void each_page_fits_and_is_open_to_every_eye() {
        WEB.expectFit("siti", HOME, FUND, "/console/payments/suspense", HOME + "?on=kemarin");
    }
}
