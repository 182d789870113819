package id.gapura.console.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.reconciliation.BankAccount;
import id.gapura.reconciliation.BookingAccount;
import id.gapura.reconciliation.Camt;
import id.gapura.reconciliation.ChannelTerms;
import id.gapura.reconciliation.Match;
import id.gapura.reconciliation.Owing;
import id.gapura.reconciliation.Reconciliation;
import id.gapura.reconciliation.StatementFault;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

class SettlementPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String HOME = "/console/settlement";
    private static int serial;

    @BeforeAll
    static void seed() {
        WEB.staff("siti", Role.BRANCH_OFFICER, "");
        WEB.staff("budi", Role.BRANCH_OFFICER, "");
        WEB.staff("cabang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04");
        WEB.staff("pusat", Role.ADMINISTRATOR, "");
        var reconciliation = WEB.get(Reconciliation.class);
        reconciliation.addAccount(new BankAccount(Camt.ACCOUNT, "Bank Satu"), "pusat");
        reconciliation.addTerms(
                new ChannelTerms("bank-jaya", LocalDate.of(2026, 1, 1), Rupiah.of(1_000), Rate.ofPercent("0.7"), 1),
                "pusat");
        owes("bank-jaya", DAY, 500_000);
        owes("warung-pay", DAY, 300_000);
        owes("dompet-ku", TODAY, 120_000);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void a_statement_is_matched_as_it_is_taken() {
        owes("kanal-a", DAY, 80_000);

        var sent = send(
                WEB.signIn("siti"), statement(80_000, "GPR-kanal-a-20261110").text());

        assertThat(sent.status()).isEqualTo(302);
        assertThat(WEB.signIn("siti").get(sent.location()).body()).contains("menyebut harinya", "Rp80.000");
        assertThat(WEB.signIn("siti").get(HOME).body()).contains("kanal-a", "Selisih terlambat");
    }

    @Test
    void a_bad_statement_gets_one_clear_message() {
        var siti = WEB.signIn("siti");
        var text = statement(1, "x").text();

        assertThat(send(siti, text.substring(0, text.length() - 20)).status()).isEqualTo(422);
        assertThat(send(siti, text.substring(0, text.length() - 20)).body())
                .contains("mungkin terpotong", "Tidak ada yang disimpan");
        assertThat(send(siti, "").body()).contains("Pilih berkasnya");
    }

    @Test
    void a_match_by_hand_takes_two_officers() {
        owes("kanal-b", DAY, 77_000);
        var siti = WEB.signIn("siti");
        var budi = WEB.signIn("budi");
        send(siti, statement(76_000, "setoran kurang").text());
        var entry = entryOf(76_000);

        assertThat(siti.get(entry).body()).contains("kanal-b", "Rp77.000", "Rp76.000");
        assertThat(siti.post(entry, entry + "/match", Map.of("day", "kanal-b " + DAY, "rest", "keep", "whyMatch", ""))
                        .status())
                .isEqualTo(422);
        siti.post(
                entry,
                entry + "/match",
                Map.of("day", "kanal-b " + DAY, "rest", "give-up", "whyMatch", "Surat bank 12"));
        var match = "/console/settlement/matches/"
                + WEB.get(Reconciliation.class).proposed(9).stream()
                        .filter(one -> one.rule() == Match.Rule.HAND)
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertThat(siti.get(match).body())
                .contains("petugas lain yang menyetujui")
                .doesNotContain("/approval\"");
        siti.post(match, match + "/approval", Map.of());
        assertThat(siti.get(match).body()).contains("Menunggu petugas lain");
        budi.post(match, match + "/approval", Map.of());

        assertThat(budi.get(match).body()).contains("Sudah dibukukan", "Surat bank 12", "Rp1.000");
        assertThat(budi.post(match, match + "/undoing", Map.of("why", "")).status())
                .isEqualTo(422);
        budi.post(match, match + "/undoing", Map.of("why", "keliru"));
        assertThat(budi.get(match).body())
                .contains("Pembatalan menunggu petugas lain", "keliru")
                .doesNotContain("/undoing/approval");
        budi.post(match, match + "/undoing/approval", Map.of());
        assertThat(siti.get(HOME + "/queue").body()).contains(match);
        siti.post(match, match + "/undoing/approval", Map.of());
        assertThat(budi.get(match).body()).contains("Dibatalkan dengan jurnal balik");
        assertThat(siti.get(entry).status()).isEqualTo(200);
    }

    @Test
    void an_entry_for_no_channel_is_booked_to_an_account() {
        var siti = WEB.signIn("siti");
        send(siti, statement(-7_501, "BIAYA ADM").text());
        var entry = entryOf(-7_501);

        assertThat(siti.post(entry, entry + "/booking", Map.of("account", "", "whyBooking", "x"))
                        .body())
                .contains("Pilih akunnya");
        siti.post(entry, entry + "/booking", Map.of("account", "bank-charge", "whyBooking", "Biaya bulanan"));

        assertThat(siti.get(HOME + "/queue").body()).contains("Biaya bulanan", "Rp7.501");
        assertThat(siti.get(entry).status()).isEqualTo(404);
    }

    @Test
    void an_administrator_sets_terms_once_for_a_day() {
        var pusat = WEB.signIn("pusat");
        var terms = Map.of("channel", "toko-x", "from", "2026-11-01", "fee", "500", "share", "0,7", "days", "2");
        var bad = Map.of("channel", "Toko X!", "from", "2026-02-31", "fee", "500", "share", "0,7", "days", "2");

        assertThat(pusat.post("/console/terms", "/console/terms/channels", bad).status())
                .isEqualTo(422);
        pusat.post("/console/terms", "/console/terms/channels", terms);
        assertThat(pusat.get("/console/terms").body()).contains("toko-x", "Rp500", "0.7%", "Disimpan");
        pusat.post("/console/terms", "/console/terms/channels", terms);
        assertThat(pusat.get("/console/terms").body()).contains("Sudah ada");
        assertThat(pusat.post(
                                "/console/terms",
                                "/console/terms/accounts",
                                Map.of("accountNo", "no-no", "label", "Bank Dua"))
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {HOME, HOME + "/queue", HOME + "/statements"})
    void only_who_may_reconcile_gets_in(String path) {
        assertThat(WEB.signIn("siti").get(path).status()).isEqualTo(200);
        assertThat(WEB.signIn("desa").get(path).status()).isEqualTo(403);
        assertThat(WEB.signIn("pusat").get(path).status()).isEqualTo(403);
    }

    @Test
    void only_an_administrator_sets_terms() {
        assertThat(WEB.signIn("siti").get("/console/terms").status()).isEqualTo(403);
        assertThat(WEB.signIn("cabang").get(HOME).status()).isEqualTo(403);
        assertThat(WEB.signIn("cabang").get(HOME + "/statements").status()).isEqualTo(403);
        assertThat(WEB.signIn("pusat").get("/console/terms").status()).isEqualTo(200);
    }

    @Test
    void the_pages_fit_every_eye() {
        send(WEB.signIn("siti"), statement(451_234, "setoran tanpa nama").text());
        var reconciliation = WEB.get(Reconciliation.class);
        var statement = reconciliation.statements(1).getFirst().id();
        send(WEB.signIn("siti"), statement(1_234, "bunga").text());
        var interest = reconciliation.queue(99).stream()
                .filter(one -> one.amount().equals(Rupiah.of(1_234)))
                .findFirst()
                .orElseThrow();
        reconciliation.proposeBooking(interest.key(), BookingAccount.BANK_INTEREST, "Jasa giro November", "budi");
        var match = reconciliation.matchOf(interest.key()).orElseThrow().id();

        WEB.expectFit("siti", HOME + "/matches/" + match);
        WEB.expectFit(
                "siti",
                HOME,
                HOME + "/queue",
                HOME + "/statements",
                HOME + "/statements/" + statement,
                entryOf(451_234));
        WEB.expectFit("pusat", "/console/terms");
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_rule_and_state_has_its_words(Language language) {
        var faults = Arrays.stream(StatementFault.values()).map(one -> "settlement.refused." + code(one));
        var rules = Arrays.stream(Match.Rule.values()).map(one -> "settlement.rule." + code(one));
        var states = Arrays.stream(Match.State.values()).map(one -> "settlement.state." + code(one));

        assertThat(Texts.load(language).keys())
                .containsAll(
                        Stream.of(faults, rules, states).flatMap(one -> one).toList());
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static void owes(String channel, LocalDate day, long amount) {
        new Owing(WEB.get(TransactionTemplate.class), WEB.get(Ledger.class)).owes(channel, day, amount);
    }

    /** A statement of a day of its own. */
    private static Camt statement(long amount, String words) {
        var day = DAY.plusDays(1L + serial);
        return Camt.version08("PAGE-" + ++serial, day, day).entry(day, amount, words);
    }

    private static String entryOf(long amount) {
        var entry = WEB.get(Reconciliation.class).queue(99).stream()
                .filter(one -> one.amount().equals(Rupiah.of(amount)))
                .findFirst()
                .orElseThrow();
        return HOME + "/queue/" + entry.statementId() + "/" + entry.line();
    }

    private static Answer send(WebVisitor visitor, String content) {
        return visitor.upload(HOME + "/statements", HOME + "/statements", "bank.xml", content);
    }
}
