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
import id.gapura.reconciliation.Statement.Entry;
import id.gapura.reconciliation.Statement.EntryKey;
import id.gapura.reconciliation.StatementFault;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

class SettlementPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String HOME = "/console/settlement";
    private static int serial;

    @BeforeAll
    static void seed() {
        WEB.staff("siti", Role.BRANCH_OFFICER, "");
        WEB.staff("budi", Role.BRANCH_OFFICER, "");
        WEB.staff("cabang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("periksa36", Role.AUDITOR, "36");
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
                WEB.signIn("siti"), statement(80_000, "GPR-kanal-a-20261101").text());

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

    @ParameterizedTest
    @MethodSource
    void a_reason_has_500_readable_letters_at_most(String why, boolean taken) {
        var siti = WEB.signIn("siti");
        long amount = -9_000L - serial;
        send(siti, statement(amount, "BIAYA").text());
        var entry = entryOf(amount);

        var booked = siti.post(entry, entry + "/booking", Map.of("account", "bank-charge", "whyBooking", why));

        assertThat(booked.status()).isEqualTo(taken ? 302 : 422);
        assertThat(siti.get(entry).status()).isEqualTo(taken ? 404 : 200);
        if (!taken) {
            assertThat(booked.body()).contains("Paling banyak 500 huruf");
            var form = Map.of("day", "warung-pay " + DAY, "rest", "keep", "whyMatch", why);
            assertThat(siti.post(entry, entry + "/match", form).status()).isEqualTo(422);
        }
    }

    static Stream<Arguments> a_reason_has_500_readable_letters_at_most() {
        return Stream.of(
                Arguments.of("a".repeat(500), true),
                Arguments.of("baris satu\r\nbaris dua", true),
                Arguments.of("a".repeat(501), false),
                Arguments.of("a\u0007b", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0007b", "a\u0085b"})
    void an_undoing_and_a_label_take_readable_letters_alone(String words) {
        owes("kanal-u", DAY, 64_000 + serial);
        var siti = WEB.signIn("siti");
        var sent = send(siti, statement(64_000 + serial, "GPR-kanal-u-20261101").text());
        var statement = sent.location().substring(sent.location().lastIndexOf('/') + 1);
        var match = HOME + "/matches/"
                + WEB.get(Reconciliation.class)
                        .matchOf(new EntryKey(UUID.fromString(statement), 1))
                        .orElseThrow()
                        .id();

        var undone = siti.post(match, match + "/undoing", Map.of("why", words));
        var label = WEB.signIn("pusat")
                .post("/console/terms", "/console/terms/accounts", Map.of("accountNo", "9900771", "label", words));

        assertThat(undone.status()).isEqualTo(422);
        assertThat(undone.body()).contains("Paling banyak 500 huruf");
        assertThat(label.status()).isEqualTo(422);
        assertThat(siti.get(match).body()).contains("Sudah dibukukan");
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

    @Test
    void words_without_a_blank_do_not_widen_the_pages() {
        var day = DAY.plusDays(1L + serial++);
        var text = Camt.version08("W".repeat(35), day, day)
                .entry(day, 3_301, "w".repeat(140))
                .entry(day, 3_302, "w".repeat(140))
                .text();
        send(WEB.signIn("siti"), text.replace(">B1<", ">" + "W".repeat(35) + "<"));
        var reconciliation = WEB.get(Reconciliation.class);
        var key = unmatched(3_301).key();
        reconciliation.proposeBooking(key, BookingAccount.BANK_INTEREST, "w".repeat(500), "budi");
        var match = reconciliation.matchOf(key).orElseThrow().id();

        WEB.expectFit(
                "siti",
                HOME + "/queue",
                HOME + "/statements",
                HOME + "/statements/" + key.statementId(),
                HOME + "/matches/" + match,
                entryOf(3_302));
    }

    @Test
    void an_auditor_of_the_nation_reads_and_decides_nothing() {
        var siti = WEB.signIn("siti");
        var sent = send(siti, statement(5_501, "titip auditor").text());
        var entry = entryOf(5_501);
        var other = send(siti, statement(5_502, "bunga auditor").text());
        var interest = new EntryKey(
                UUID.fromString(other.location().substring(other.location().lastIndexOf('/') + 1)), 1);
        var reconciliation = WEB.get(Reconciliation.class);
        reconciliation.proposeBooking(interest, BookingAccount.BANK_INTEREST, "Jasa giro periksa", "siti");
        var match = HOME + "/matches/"
                + reconciliation.matchOf(interest).orElseThrow().id();
        var periksa = WEB.signIn("periksa");

        assertThat(periksa.get("/console").body()).contains("\"" + HOME + "\"");
        assertThat(periksa.get(HOME).status()).isEqualTo(200);
        assertThat(periksa.get(HOME + "/queue").body())
                .contains("titip auditor", "Jasa giro periksa")
                .doesNotContain(HOME + "/match\"", entry);
        assertThat(periksa.get(HOME + "/statements").body())
                .contains(sent.location())
                .doesNotContain("type=\"file\"");
        assertThat(periksa.get(sent.location()).body()).contains("titip auditor");
        assertThat(periksa.get(match).body())
                .contains("Jasa giro periksa", "Menunggu petugas lain")
                .doesNotContain(match + "/", "lalu setujui atau tolak");
        assertThat(periksa.get(entry).status()).isEqualTo(403);
        assertThat(periksa.post("/console", HOME + "/match", Map.of()).status()).isEqualTo(403);
        for (var verb : new String[] {"/approval", "/refusal", "/undoing", "/undoing/approval", "/undoing/refusal"}) {
            assertThat(periksa.post("/console", match + verb, Map.of("why", "x"))
                            .status())
                    .as(verb)
                    .isEqualTo(403);
        }
        for (var verb : new String[] {"/match", "/booking"}) {
            var form = Map.of("account", "bank-interest", "whyBooking", "x");
            assertThat(periksa.post("/console", entry + verb, form).status()).isEqualTo(403);
        }
        assertThat(periksa.upload("/console", HOME + "/statements", "bank.xml", "x")
                        .status())
                .isEqualTo(403);
        assertThat(WEB.signIn("periksa36").get(HOME).status()).isEqualTo(403);
        WEB.expectFit("periksa", HOME + "/queue", match);
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
        var key = unmatched(amount).key();
        return HOME + "/queue/" + key.statementId() + "/" + key.line();
    }

    private static Entry unmatched(long amount) {
        return WEB.get(Reconciliation.class).queue(99).stream()
                .filter(one -> one.amount().equals(Rupiah.of(amount)))
                .findFirst()
                .orElseThrow();
    }

    private static Answer send(WebVisitor visitor, String content) {
        return visitor.upload(HOME + "/statements", HOME + "/statements", "bank.xml", content);
    }
}
