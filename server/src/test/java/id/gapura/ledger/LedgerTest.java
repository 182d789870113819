package id.gapura.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.gapura.kernel.Rupiah;
import id.gapura.ledger.AccountStatement.Day;
import id.gapura.ledger.JournalEntry.Posting;
import id.gapura.ledger.Ledger.Balance;
import id.gapura.ledger.Ledger.Reversal;
import id.gapura.program.TestProgram;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class LedgerTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final TestProgram program = TestProgram.on(MONDAY);
    private final TestBooks books = new TestBooks(program);
    private final Ledger ledger = program.get(Ledger.class);

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void nothing_is_posted_outside_a_transaction() {
        assertThatIllegalStateException().isThrownBy(() -> ledger.post(List.of(books.contribution(1))));
    }

    @Test
    void a_reversal_leaves_every_account_as_if_the_entry_had_not_been() {
        var kept = books.post(books.contribution(16_800));
        var wrong = books.post(books.contribution(36_800));
        program.setToday(MONDAY.plusDays(1));

        var reversal = books.reverse(wrong, "wrong-amount");

        assertThat(reversal).isInstanceOf(Reversal.Done.class);
        assertThat(ledger.trialBalance(MONDAY.plusDays(1)))
                .containsExactly(
                        new Balance("collection:bank-jaya", new Rupiah(53_600), new Rupiah(36_800)),
                        new Balance("fund:JKK", new Rupiah(36_800), new Rupiah(53_600)));
        assertThat(ledger.trialBalance(MONDAY)).contains(new Balance("fund:JKK", Rupiah.ZERO, new Rupiah(53_600)));
        assertThat(ledger.statement(kept.bookId()))
                .extracting(Ledger.StatementLine::kind)
                .endsWith("reversal", "reversal");
        assertThat(program.sql()
                        .sql("SELECT reason || ' ' || actor FROM ledger.reversal WHERE entry_id = :id")
                        .param("id", wrong.entryId())
                        .query(String.class)
                        .single())
                .isEqualTo("wrong-amount serang");
    }

    @Test
    void an_entry_is_reversed_once_however_often_and_by_how_many_at_once_it_is_asked() throws Exception {
        var wrong = books.post(books.contribution(36_800));
        var answers = new HashSet<Reversal>();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var asked = IntStream.range(0, 12)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> books.reverse(wrong, "try-" + i), threads))
                    .toList();
            for (var one : asked) {
                answers.add(one.get());
            }
        }

        assertThat(answers).hasSize(1).allMatch(Reversal.Done.class::isInstance);
        assertThat(ledger.statement(TestBooks.BOOK)).hasSize(4);
    }

    @Test
    void what_is_not_there_and_what_undoes_another_is_not_reversed() {
        var nowhere = new JournalEntry(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "x",
                MONDAY,
                books.contribution(1).postings());
        var wrong = books.post(books.contribution(1));
        var undone = (Reversal.Done) books.reverse(wrong, "wrong");
        var reversing = new JournalEntry(TestBooks.BOOK, undone.entryId(), "reversal", MONDAY, wrong.postings());

        assertThat(books.reverse(nowhere, "wrong")).isEqualTo(new Reversal.Unknown());
        assertThat(books.reverse(reversing, "wrong")).isEqualTo(new Reversal.IsReversal());
    }

    @Test
    void savings_that_went_into_a_fund_become_the_members_own() throws IOException {
        books.post(books.entry(
                Posting.debit("collection:bank-jaya", new Rupiah(20_000)),
                Posting.credit("fund:JHT", new Rupiah(20_000))));
        var elsewhere = ledger.trialBalance(MONDAY).stream()
                .filter(balance -> balance.account().startsWith("collection"))
                .toList();

        for (int run = 0; run < 2; run++) {
            program.asOwner(new ClassPathResource("db/ledger/V420__savings_of_members.sql").getContentAsString(UTF_8));
        }

        assertThat(ledger.held(TestBooks.BOOK, Account.get("fund:JHT"))).isEqualTo(Rupiah.ZERO);
        assertThat(ledger.held(TestBooks.BOOK, Account.get("member-jht"))).isEqualTo(new Rupiah(-20_000));
        assertThat(ledger.unbalancedEntries()).isEmpty();
        assertThat(ledger.trialBalance(LocalDate.of(9999, 12, 31))).containsAll(elsewhere);
    }

    @Test
    void a_statement_begins_with_what_the_account_held_and_runs_by_day() {
        books.post(books.contribution(100));
        program.setToday(MONDAY.plusDays(2));
        books.post(books.contribution(20));
        books.reverse(books.post(books.contribution(7)), "wrong");
        program.setToday(MONDAY.plusDays(4));
        books.post(books.contribution(3));

        var open = ledger.accountStatement(Account.get("fund:JKK"), MONDAY.plusDays(1), MONDAY.plusDays(3));
        program.get(Seals.class).sealClosedDays();
        var sealed = ledger.accountStatement(Account.get("fund:JKK"), MONDAY.plusDays(1), MONDAY.plusDays(3));

        assertThat(open.opening()).isEqualTo(new Rupiah(-100));
        assertThat(open.days())
                .containsExactly(new Day(MONDAY.plusDays(2), new Rupiah(7), new Rupiah(27), 3, new Rupiah(-120)));
        assertThat(open.closing()).isEqualTo(new Rupiah(-120));
        assertThat(sealed).isEqualTo(open);
    }

    @ParameterizedTest(name = "seed {0}")
    @CsvSource({"1", "2", "3"})
    void balances_on_any_day_are_what_the_postings_come_to_whatever_is_sealed(long seed) {
        var random = new SplittableRandom(seed);
        for (int day = 0; day < 8; day++) {
            program.setToday(MONDAY.plusDays(day));
            for (int i = random.nextInt(4); i > 0; i--) {
                var entry = books.contribution(random.nextLong(1, 1_000));
                books.post(new JournalEntry(
                        entry.bookId(),
                        entry.entryId(),
                        entry.kind(),
                        MONDAY.plusDays(random.nextInt(day + 1)),
                        entry.postings()));
            }
            books.post(new JournalEntry(
                    TestBooks.BOOK,
                    UUID.randomUUID(),
                    "x",
                    MONDAY.plusDays(day),
                    List.of(
                            JournalEntry.Posting.debit("suspense", new Rupiah(day + 1)),
                            JournalEntry.Posting.credit("fund:JKM", new Rupiah(day + 1)))));
            if (random.nextInt(3) == 0) {
                program.get(Seals.class).sealClosedDays();
            }
        }

        for (int day = -1; day < 9; day++) {
            var on = MONDAY.plusDays(day);
            var plain = program.sql().sql("""
                    SELECT coalesce(sum(amount_idr), 0)::bigint FROM ledger.posting JOIN ledger.entry USING (book_id, entry_id)
                    WHERE value_on <= :on AND account = 'fund:JKK'
                    """).param("on", on).query(Long.class).single();
            var fund = Account.get("fund:JKK");
            assertThat(ledger.accountStatement(fund, MONDAY, on).closing()).isEqualTo(Rupiah.of(plain));
            for (var kind : Account.Kind.values()) {
                assertThat(ledger.accountStatements(kind, MONDAY, on))
                        .isEqualTo(ledger.trialBalance(on).stream()
                                .map(balance -> Account.get(balance.account()))
                                .filter(account -> account.kind() == kind)
                                .map(account -> ledger.accountStatement(account, MONDAY, on))
                                .toList());
            }
            assertThat(ledger.trialBalance(on).stream()
                            .filter(balance -> balance.account().equals("fund:JKK"))
                            .mapToLong(balance -> balance.amount().amount())
                            .sum())
                    .isEqualTo(plain);
        }
    }
}
