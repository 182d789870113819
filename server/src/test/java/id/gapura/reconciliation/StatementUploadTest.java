package id.gapura.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Rupiah;
import id.gapura.program.TestProgram;
import id.gapura.reconciliation.Reconciliation.Uploaded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementUploadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String HEADER = "account,statement,date,amount,reference,end_to_end,remittance\n";
    private static final int MANY = 100_000;
    private static final int SOME = 6_000;

    private final TestProgram program = TestProgram.on(TODAY);
    private final Reconciliation reconciliation = program.get(Reconciliation.class);
    private int accounts;

    @BeforeAll
    void account() {
        reconciliation.addAccount(new BankAccount(Camt.ACCOUNT, "Bank Satu"), "admin");
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void both_versions_of_camt_053_say_the_same() {
        var day = LocalDate.of(2026, 1, 5);

        var two = taken(Camt.version02("V02", day, day)
                .entry(day, 95_000, "titip bank-x")
                .pending(day, 7)
                .file());
        var next = day.plusDays(1);
        var eight = taken(
                Camt.version08("V08", next, next).entry(next, -2_500, "biaya").file());

        assertThat(two.head().form()).isEqualTo("camt.053.001.02");
        assertThat(reconciliation.entries(two.id(), 0, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.amount()).isEqualTo(Rupiah.of(95_000));
            assertThat(entry.bookedOn()).isEqualTo(day);
            assertThat(entry.reference()).isEqualTo("B1");
            assertThat(entry.remittance()).isEqualTo("titip bank-x");
        });
        assertThat(eight.head().form()).isEqualTo("camt.053.001.08");
        assertThat(eight.head().balances().orElseThrow().closing()).isEqualTo(Rupiah.of(997_500));
        assertThat(reconciliation.entries(eight.id(), 0, 10))
                .extracting(entry -> entry.amount().amount())
                .containsExactly(-2_500L);
    }

    @Test
    void a_table_says_the_same_without_balances() {
        var day = LocalDate.of(2026, 1, 7);

        var statement = taken(table("CSV-1", day + ",95000,R1,,GPR-x-20260106\n", day + ",-2500,R2,,biaya\n"));

        assertThat(statement.head().form()).isEqualTo("csv");
        assertThat(statement.head().balances()).isEmpty();
        assertThat(statement.total()).isEqualTo(Rupiah.of(92_500));
    }

    @Test
    void a_statement_and_a_day_of_an_account_are_taken_once() {
        var day = LocalDate.of(2026, 1, 9);
        var statement =
                Camt.version08("ONCE", day, day.plusDays(2)).entry(day, 10, "").file();
        taken(statement);

        assertRefused(statement, StatementFault.TAKEN_BEFORE);
        assertRefused(Camt.version08("ONCE", day.plusDays(30), day.plusDays(30)).file(), StatementFault.TAKEN_BEFORE);
        assertRefused(Camt.version08("OTHER", day.plusDays(2), day.plusDays(3)).file(), StatementFault.TAKEN_BEFORE);
        assertThat(upload(
                        Camt.version08("NEXT", day.plusDays(3), day.plusDays(3)).file()))
                .isInstanceOf(Uploaded.Taken.class);
    }

    @Test
    void a_statement_that_breaks_off_leaves_nothing() {
        var day = LocalDate.of(2026, 2, 1);
        var statement = Camt.version08("CUT", day, day);
        for (int i = 0; i < 3_000; i++) {
            statement.entry(day, 1, "x");
        }
        var text = statement.text();

        assertRefused(Camt.file(text.substring(0, text.length() / 2), ".xml"), StatementFault.UNREADABLE);
        assertRefused(Camt.file(text.substring(0, text.length() - 15), ".xml"), StatementFault.UNREADABLE);
        assertNothingKept(day);
    }

    @Test
    void other_messages_and_versions_are_not_taken() {
        var day = LocalDate.of(2026, 2, 2);
        var text = Camt.version08("VER", day, day).text();

        assertRefused(Camt.file(text.replace("053.001.08", "053.001.04"), ".xml"), StatementFault.OTHER_MESSAGE);
        assertRefused(Camt.file(text.replace("camt.053", "camt.054"), ".xml"), StatementFault.OTHER_MESSAGE);
        assertRefused(Camt.file("<html/>", ".xml"), StatementFault.OTHER_MESSAGE);
        assertRefused(Camt.file("not a statement", ".xml"), StatementFault.UNREADABLE);
        assertRefused(Camt.file("", ".csv"), StatementFault.UNREADABLE);
    }

    @Test
    void what_does_not_fit_is_said() {
        var day = LocalDate.of(2026, 2, 3);

        assertRefused(Camt.version08("EUR", day, day).currency("EUR").file(), StatementFault.OTHER_CURRENCY);
        assertRefused(
                Camt.version08("SUM", day, day).entry(day, 10, "").wrongBy(1).file(), StatementFault.DOES_NOT_ADD_UP);
        assertRefused(Camt.version08("ACC", day, day).account("9990001").file(), StatementFault.OTHER_ACCOUNT);
        assertRefused(
                Camt.version08("OUT", day, day).entry(day.plusDays(1), 10, "").file(), StatementFault.ENTRY_OUTSIDE);
        var sen = Camt.version08("SEN", day, day).entry(day, 10, "").text().replace("10.00<", "10.50<");
        assertRefused(Camt.file(sen, ".xml"), StatementFault.ENTRY_UNREADABLE);
        var noDay = Camt.version08("DAY", day, day).entry(day, 10, "").text().replace("BookgDt", "OtherDt");
        assertRefused(Camt.file(noDay, ".xml"), StatementFault.ENTRY_UNREADABLE);
        var noBalance = Camt.version08("BAL", day, day).text().replace("CLBD", "CLAV");
        assertRefused(Camt.file(noBalance, ".xml"), StatementFault.HEAD_UNREADABLE);
        assertRefused(table("BAD", "2026-02-03,12.5,R,,x\n"), StatementFault.ENTRY_UNREADABLE);
        assertRefused(Camt.file("account,statement,date\n1,2,3\n", ".csv"), StatementFault.COLUMN_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, true", "1, false", "355000, false"})
    void a_statement_ends_today_at_the_latest(long days, boolean taken) {
        var account = accountOfItsOwn();
        var day = TODAY.plusDays(days);
        var begun = TODAY.minusDays(2);
        var camt = Camt.version08("LATEST", begun, day).account(account).file();
        var rows = account + ",LATEST-CSV," + day + ",95000,R1,,x\n";

        if (taken) {
            taken(camt);
            taken(Camt.file(HEADER + rows.replace(account, accountOfItsOwn()), ".csv"));
        } else {
            assertRefused(camt, StatementFault.IN_FUTURE);
            assertRefused(Camt.file(HEADER + rows, ".csv"), StatementFault.IN_FUTURE);
            taken(Camt.version08("LATEST", begun, TODAY).account(account).file());
        }
    }

    @Test
    void a_period_that_ends_at_midnight_ends_with_the_day_of_its_closing_balance() {
        var account = accountOfItsOwn();
        for (int days = -2; days <= 0; days++) {
            var day = TODAY.plusDays(days);
            var text =
                    Camt.version08("MIDNIGHT" + days, day, day).account(account).text();
            taken(Camt.file(text.replace(day + "T23:59:59+07:00", day.plusDays(1) + "T00:00:00"), ".xml"));
        }
        var both = Camt.version08("MIDNIGHTS", TODAY, TODAY)
                .account(accountOfItsOwn())
                .entry(TODAY, 10, "")
                .text();

        taken(Camt.file(both.replace("T23:59:59+07:00", "T00:00:00"), ".xml"));
    }

    @Test
    void the_day_of_the_closing_balance_counts_where_no_period_is_said() {
        var tomorrow = TODAY.plusDays(1);
        var text = Camt.version08("NOPERIOD", tomorrow, tomorrow).text().replace("FrToDt", "Other");

        assertRefused(Camt.file(text, ".xml"), StatementFault.IN_FUTURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1E2147483647", "10E2147483647", "1E-2147483647", "1E17", "99999999999999999999", "1E99999999999"
            })
    void an_amount_beyond_all_money_is_refused_and_does_not_break(String amount) {
        var day = LocalDate.of(2026, 2, 6);
        var text = Camt.version08("HUGE", day, day).entry(day, 10, "").text();

        assertRefused(Camt.file(text.replace(">10.00<", ">" + amount + "<"), ".xml"), StatementFault.ENTRY_UNREADABLE);
        assertRefused(Camt.file(text.replace(">1000000<", ">" + amount + "<"), ".xml"), StatementFault.HEAD_UNREADABLE);
        assertNothingKept(day);
    }

    @Test
    void entries_that_come_to_more_than_can_be_counted_are_refused() {
        var day = LocalDate.of(2026, 2, 7);
        var statement = Camt.version08("SUMS", day, day);
        for (int i = 0; i < 1_000; i++) {
            statement.entry(day, 1, "");
        }

        assertRefused(
                Camt.file(statement.text().replace(">1.00<", ">9999999999999999<"), ".xml"), StatementFault.TOO_LARGE);
        assertNothingKept(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01", "-999999999-01-01", "0000-01-01", "1899-12-31"})
    void a_day_that_nobody_means_is_refused_and_does_not_break(String day) {
        var text = Camt.version08("NODAY", TODAY, TODAY).entry(TODAY, 10, "").text();

        assertRefused(table("NODAY", day + ",95000,R1,,x\n"), StatementFault.ENTRY_UNREADABLE);
        assertRefused(
                Camt.file(text.replace("<BookgDt><Dt>" + TODAY, "<BookgDt><Dt>" + day), ".xml"),
                StatementFault.ENTRY_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "0000-01-01", "1899-12-31"})
    void a_period_that_nobody_means_is_refused_and_does_not_break(String day) {
        var text = Camt.version08("NOPERIOD", TODAY, TODAY).text();

        assertRefused(
                Camt.file(text.replace("<ToDtTm>" + TODAY, "<ToDtTm>" + day), ".xml"), StatementFault.HEAD_UNREADABLE);
        assertRefused(
                Camt.file(text.replace("<FrDtTm>" + TODAY, "<FrDtTm>" + day), ".xml"), StatementFault.HEAD_UNREADABLE);
    }

    @Test
    void a_time_without_a_zone_is_one_of_jakarta() {
        var account = accountOfItsOwn();
        var text = Camt.version08("LOCAL", TODAY, TODAY)
                .account(account)
                .entry(TODAY, 10, "")
                .text()
                .replace("+07:00", "")
                .replace("<BookgDt><Dt>" + TODAY + "</Dt>", "<BookgDt><DtTm>" + TODAY + "T23:00:00</DtTm>");

        var statement = taken(Camt.file(text, ".xml"));

        assertThat(statement.head().from()).isEqualTo(TODAY);
        assertThat(statement.head().to()).isEqualTo(TODAY);
        assertThat(reconciliation.entries(statement.id(), 0, 2).getFirst().bookedOn())
                .isEqualTo(TODAY);
    }

    @Test
    void what_names_something_has_35_characters_at_most_in_one_line() {
        var longest = "L".repeat(35);
        var day = LocalDate.of(2026, 2, 8);
        var text = Camt.version08(longest, day, day).payment(day, 10, longest).text();

        for (var name : new String[] {longest + "L", "L".repeat(5_000), "a&#10;b", "a&#x85;b"}) {
            assertRefused(
                    Camt.file(text.replace("<Stmt><Id>" + longest, "<Stmt><Id>" + name), ".xml"),
                    StatementFault.IDENTIFIER_UNREADABLE);
            assertRefused(
                    Camt.file(text.replace(">B1<", ">" + name + "<"), ".xml"), StatementFault.IDENTIFIER_UNREADABLE);
            assertRefused(
                    Camt.file(text.replace("<EndToEndId>" + longest, "<EndToEndId>" + name), ".xml"),
                    StatementFault.IDENTIFIER_UNREADABLE);
        }
        for (var row : new String[] {longest + "L,10,R,,", "S,10," + longest + "L,,", "S,10,R," + longest + "L,"}) {
            var cells = row.split(",", 2);
            assertRefused(table(cells[0], day + "," + cells[1] + "x\n"), StatementFault.IDENTIFIER_UNREADABLE);
        }
        assertNothingKept(day);
        taken(Camt.file(text.replace(">B1<", ">" + longest + "<"), ".xml"));
    }

    @Test
    void what_a_payer_wrote_is_kept_in_one_line_with_its_first_140_characters() {
        var day = LocalDate.of(2026, 2, 9);
        var words = "a&#9;b&#x85;c&#10;" + "d".repeat(133) + "\uD83D\uDE00e";

        var statement =
                taken(Camt.version08("WORDS", day, day).entry(day, 10, words).file());

        assertThat(reconciliation.entries(statement.id(), 0, 2).getFirst().remittance())
                .isEqualTo("a b c " + "d".repeat(133));
    }

    @Test
    void a_message_in_utf_16_is_read_and_a_table_in_utf_16_is_refused_with_its_reason() {
        var day = LocalDate.of(2026, 2, 10);
        var last = day;
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var text = Camt.version08("WIDE-" + last, last, last)
                    .entry(last, 10, "titip\u00e9")
                    .text();
            assertRefused(Camt.file(text.substring(0, text.length() - 30), ".xml", charset), StatementFault.UNREADABLE);
            var statement = taken(Camt.file(text, ".xml", charset));
            assertThat(reconciliation.entries(statement.id(), 0, 2).getFirst().remittance())
                    .isEqualTo("titip\u00e9");
            last = last.plusDays(1);
        }
        var marked = Camt.version08("WIDE-" + last, last, last).text();

        taken(Camt.file("\uFEFF" + marked.replace("UTF-8", "UTF-16"), ".xml", StandardCharsets.UTF_16LE));
        assertRefused(
                Camt.file(HEADER + Camt.ACCOUNT + ",W,2026-02-20,10,R,,x\n", ".csv", StandardCharsets.UTF_16),
                StatementFault.OTHER_ENCODING);
    }

    @Test
    void entities_are_refused_before_they_grow() throws IOException {
        var day = LocalDate.of(2026, 2, 4);
        var secret = Files.writeString(Files.createTempFile("secret", ".txt"), "rahasia");
        var text = Camt.version08("LOL", day, day).entry(day, 10, "&lol9;").text();
        var laughs = new StringBuilder("<!DOCTYPE Document [<!ENTITY lol0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY lol%d \"%s\">".formatted(i, ("&lol" + (i - 1) + ";").repeat(10)));
        }
        var external = "<!DOCTYPE Document [<!ENTITY lol9 SYSTEM \"" + secret.toUri() + "\">";

        assertRefused(
                Camt.file(text.replace("<Document", laughs + "]><Document"), ".xml"), StatementFault.FORBIDDEN_XML);
        assertRefused(
                Camt.file(text.replace("<Document", external + "]><Document"), ".xml"), StatementFault.FORBIDDEN_XML);
    }

    @Test
    void an_entry_as_large_as_a_file_is_refused() {
        var day = LocalDate.of(2026, 2, 5);

        var bloated = Camt.version08("FAT", day, day)
                .entry(day, 10, "<x>y</x>".repeat(300_000))
                .file();

        assertRefused(bloated, StatementFault.TOO_LARGE);
    }

    @Test
    void a_hundred_thousand_entries_are_read_one_by_one() {
        var file = statement(MANY);
        var most = new Watermark();

        try (var in = Files.newInputStream(file)) {
            CamtReader.read(in, most);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }

        assertThat(most.entries).isEqualTo(MANY);
        assertThat(most.grown).as("bytes that stay in memory").isLessThan(30L << 20);
    }

    @Test
    void thousands_of_entries_are_taken_whole() {
        assertThat(taken(statement(SOME)).entries()).isEqualTo(SOME);
    }

    private static Path statement(int entries) {
        var day = LocalDate.of(2026, 3, 1);
        var statement = Camt.version08("MANY-" + entries, day, day);
        for (int i = 0; i < entries; i++) {
            statement.entry(day, 1, "x");
        }
        return statement.file();
    }

    /** Keeps nothing and looks at what others keep. */
    private static final class Watermark implements StatementSink {
        private static final int LOOK_EVERY = 25_000;

        private int entries;
        private long grown;
        private long before;

        @Override
        public void begin(Statement.Head head) {
            before = held();
        }

        @Override
        public void entry(Read read) {
            if (++entries % LOOK_EVERY == 0) {
                grown = Math.max(grown, held() - before);
            }
        }

        @Override
        public void end() {}

        @SuppressWarnings("CallingGc") // what is left after it is what is held
        private static long held() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    private static Path table(String statement, String... rows) {
        var lines = new StringBuilder(HEADER);
        List.of(rows).forEach(row -> lines.append(Camt.ACCOUNT + "," + statement + "," + row));
        return Camt.file(lines.toString(), ".csv");
    }

    private String accountOfItsOwn() {
        var number = "99000" + ++accounts;
        reconciliation.addAccount(new BankAccount(number, "Bank Dua"), "admin");
        return number;
    }

    private void assertNothingKept(LocalDate day) {
        assertThat(program.sql()
                        .sql("SELECT count(*) FROM reconciliation.entry WHERE booked_on = :day")
                        .param("day", day)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Uploaded upload(Path file) {
        return reconciliation.upload(file, file.getFileName().toString(), "siti");
    }

    private Statement taken(Path file) {
        var uploaded = upload(file);
        assertThat(uploaded).isInstanceOf(Uploaded.Taken.class);
        return reconciliation
                .findStatement(((Uploaded.Taken) uploaded).statements().getFirst())
                .orElseThrow();
    }

    private void assertRefused(Path file, StatementFault fault) {
        assertThat(upload(file))
                .isInstanceOfSatisfying(
                        Uploaded.Refused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(fault));
    }
}
