package id.gapura.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.database.Proof;
import id.gapura.ledger.Seals.Broken;
import id.gapura.ledger.Seals.Fault;
import id.gapura.program.TestProgram;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

class SealsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Test
    void every_day_that_is_over_is_sealed_once_also_a_day_on_which_nothing_happened() {
        try (var program = sealedWeek()) {
            var seals = program.get(Seals.class);

            assertThat(seals.newest(10).reversed())
                    .extracting(Seal::day)
                    .containsExactly(MONDAY, TUESDAY, WEDNESDAY, THURSDAY);
            assertThat(seals.newest(10).reversed()).extracting(Seal::entries).containsExactly(2L, 1L, 0L, 1L);
            assertThat(seals.newest(10)).extracting(Seal::hash).doesNotHaveDuplicates();
            assertThat(seals.sealClosedDays()).isZero();
            assertThat(seals.verify().broken()).isEmpty();
            assertThat(seals.verify().days()).isEqualTo(4);
        }
    }

    @Test
    void a_day_is_sealed_when_it_is_over_in_jakarta_and_not_before() {
        try (var program = TestProgram.on(MONDAY)) {
            new TestBooks(program).post(new TestBooks(program).contribution(16_800));

            program.clock().standAt(Instant.parse("2026-11-16T16:59:59Z"));
            program.get(Seals.class).sealClosedDays();
            var before = program.get(Seals.class).newest(9);
            program.clock().standAt(Instant.parse("2026-11-16T17:00:00Z"));
            program.get(Seals.class).sealClosedDays();
            var after = program.get(Seals.class).newest(9);

            assertThat(before).isEmpty();
            assertThat(after).extracting(Seal::day).containsExactly(MONDAY);
        }
    }

    @Test
    void nothing_recorded_leaves_nothing_to_seal() {
        try (var program = TestProgram.on(FRIDAY)) {
            assertThat(program.get(Seals.class).sealClosedDays()).isZero();
            assertThat(program.get(Seals.class).verify().broken()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{2} {1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE ledger.posting SET amount_idr = amount_idr * 10 WHERE recorded_at < ledger.begin_of('2026-11-18') AND recorded_at > ledger.begin_of('2026-11-17') | CHANGED | 2026-11-17",
                "UPDATE ledger.posting SET account = 'fund:JKM' WHERE account = 'fund:JKK' AND recorded_at > ledger.begin_of('2026-11-19') | CHANGED | 2026-11-19",
                "UPDATE ledger.entry SET value_on = value_on - 1 WHERE recorded_at > ledger.begin_of('2026-11-19') | CHANGED | 2026-11-19",
                "DELETE FROM ledger.entry WHERE recorded_at < ledger.begin_of('2026-11-17') | CHANGED | 2026-11-16",
                "DELETE FROM ledger.posting WHERE recorded_at < ledger.begin_of('2026-11-18') AND recorded_at > ledger.begin_of('2026-11-17') | CHANGED | 2026-11-17",
                "INSERT INTO ledger.entry VALUES (gen_random_uuid(), gen_random_uuid(), 'late', '2026-11-18', '2026-11-18 12:00+07') | CHANGED | 2026-11-18",
                "INSERT INTO ledger.entry VALUES (gen_random_uuid(), gen_random_uuid(), 'early', '2026-11-01', '2026-11-01 12:00+07') | BEFORE_THE_FIRST | 2026-11-01",
                "UPDATE ledger.entry SET recorded_at = recorded_at + interval '1 day' WHERE recorded_at < ledger.begin_of('2026-11-17') | CHANGED | 2026-11-16",
                "UPDATE ledger.reversal SET reason = 'other' | CHANGED | 2026-11-19",
                "UPDATE ledger.seal SET hash = repeat('0', 64) WHERE sealed_on = '2026-11-17' | CHANGED | 2026-11-17",
                "UPDATE ledger.seal SET entries = entries + 1 WHERE sealed_on = '2026-11-18' | CHANGED | 2026-11-18",
                "UPDATE ledger.seal SET sealed_at = sealed_at + interval '1 s' WHERE sealed_on = '2026-11-18' | CHANGED | 2026-11-18",
                "DELETE FROM ledger.seal WHERE sealed_on = '2026-11-17' | SEAL_MISSING | 2026-11-17",
                "DELETE FROM ledger.seal WHERE sealed_on = '2026-11-19' | SEAL_MISSING | 2026-11-19",
                "DELETE FROM ledger.seal WHERE sealed_on = '2026-11-16' | BEFORE_THE_FIRST | 2026-11-16",
                "UPDATE ledger.daily_sum SET debit_idr = 1 WHERE sealed_on = '2026-11-17' | SUMS_CHANGED | 2026-11-17",
                "DELETE FROM ledger.daily_sum WHERE sealed_on = '2026-11-16' | SUMS_CHANGED | 2026-11-16"
            })
    void whoever_writes_past_the_program_is_found_on_the_first_day_touched(
            String statement, Fault fault, LocalDate day) {
        try (var program = sealedWeek()) {
            program.asOwner(statement);

            assertThat(program.get(Seals.class).verify().broken()).contains(new Broken(day, fault));
            assertThat(differences(program)).anyMatch(line -> line.equals("day " + day + ": " + fault.sentence()));
        }
    }

    @Test
    void a_seal_waits_for_who_records_on_its_day_and_has_not_committed() throws Exception {
        try (var program = TestProgram.on(MONDAY);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var books = new TestBooks(program);
            books.post(books.contribution(1_000));
            var late = books.contribution(2_000);
            var posted = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            var writer = CompletableFuture.runAsync(() -> postSlowly(program, late, posted, goOn), threads);
            posted.await();
            program.setToday(TUESDAY);
            var sealer =
                    CompletableFuture.supplyAsync(() -> program.get(Seals.class).sealClosedDays(), threads);

            Assertions.assertThatThrownBy(() -> sealer.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            books.post(books.contribution(3_000));
            goOn.countDown();
            writer.get();

            assertThat(sealer.get()).isEqualTo(1);
            assertThat(program.get(Seals.class).last().orElseThrow().entries()).isEqualTo(2);
            assertThat(program.get(Seals.class).verify().broken()).isEmpty();
        }
    }

    private static void postSlowly(
            TestProgram program, JournalEntry entry, CountDownLatch posted, CountDownLatch goOn) {
        program.get(TransactionTemplate.class).executeWithoutResult(_ -> {
            program.get(Ledger.class).post(List.of(entry));
            posted.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void who_comes_with_a_clock_of_a_sealed_day_is_recorded_on_the_first_open_one() {
        try (var program = sealedWeek()) {
            var books = new TestBooks(program);
            program.setToday(TUESDAY);

            var late = books.post(books.contribution(5_000));

            var recorded = program.sql()
                    .sql("SELECT recorded_at FROM ledger.entry WHERE entry_id = :id")
                    .param("id", late.entryId())
                    .query(OffsetDateTime.class)
                    .single();
            assertThat(recorded.toInstant()).isEqualTo(Instant.parse("2026-11-19T17:00:00Z"));
            assertThat(program.get(Seals.class).verify().broken()).isEmpty();
            program.setToday(FRIDAY.plusDays(1));
            assertThat(program.get(Seals.class).sealClosedDays()).isEqualTo(1);
            assertThat(program.get(Seals.class).last().orElseThrow().entries()).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whatever_happens_around_midnight_each_entry_is_in_one_seal(long seed) throws Exception {
        try (var program = TestProgram.on(MONDAY);
                var threads = Executors.newFixedThreadPool(4)) {
            var books = new TestBooks(program);
            books.post(books.contribution(1));
            var random = new SplittableRandom(seed);
            var midnight = Instant.parse("2026-11-16T17:00:00Z");
            var work = new ArrayList<CompletableFuture<?>>();
            for (int i = 0; i < 120; i++) {
                long millis = random.nextLong(-3, 3);
                boolean isSealer = i % 10 == 9;
                work.add(CompletableFuture.runAsync(
                        () -> {
                            program.clock().standAt(midnight.plusMillis(millis));
                            if (isSealer) {
                                program.get(Seals.class).sealClosedDays();
                            } else {
                                books.post(books.contribution(1));
                            }
                        },
                        threads));
            }
            join(work);
            program.setToday(THURSDAY);
            program.get(Seals.class).sealClosedDays();

            var all = program.get(Seals.class).newest(10).stream()
                    .mapToLong(Seal::entries)
                    .sum();
            assertThat(all).isEqualTo(109);
            assertThat(differences(program)).isEmpty();
        }
    }

    private static void join(List<CompletableFuture<?>> work) throws InterruptedException, ExecutionException {
        for (var one : work) {
            one.get();
        }
    }

    private static List<String> differences(TestProgram program) {
        var found = new ArrayList<String>();
        program.all(Proof.class).stream()
                .filter(proof -> proof instanceof SealProof || proof instanceof BalanceProof)
                .forEach(proof -> proof.run(found::add));
        return found;
    }

    /** Two entries on Monday, one on Tuesday, none on Wednesday, a reversal on Thursday; it is Friday. */
    private static TestProgram sealedWeek() {
        var program = TestProgram.on(MONDAY);
        var books = new TestBooks(program);
        var first = books.post(books.contribution(16_800));
        books.post(books.contribution(36_800));
        program.setToday(TUESDAY);
        books.post(books.contribution(16_800));
        program.setToday(THURSDAY);
        books.reverse(first, "paid-by-mistake");
        program.setToday(FRIDAY);
        program.get(Seals.class).sealClosedDays();
        return program;
    }
}
