package id.gapura.registry.livelihood;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.database.Proof;
import id.gapura.jobs.Outbox;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Registry;
import id.gapura.registry.Work;
import id.gapura.registry.WorkerChange;
import id.gapura.registry.livelihood.Occupation.Description;
import id.gapura.registry.livelihood.OccupationChange.Command;
import id.gapura.registry.livelihood.OccupationChange.Reason;
import id.gapura.registry.livelihood.OccupationChange.Result;
import id.gapura.registry.livelihood.Workplace.Kind;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivelihoodsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    private final TestProgram program = TestProgram.on(TODAY);
    private final TestMembers people = new TestMembers(program);
    private final Livelihoods livelihoods = program.get(Livelihoods.class);
    private final Gathering market = program.get(Gatherings.class)
            .add(Gathering.Kind.MARKET, "Pasar Petir", TestMembers.SERANG, "ratna")
            .orElseThrow();

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void what_a_roster_said_is_the_first_occupation_without_a_row_of_its_own() {
        var worker = people.member("Roster", BORN);

        var known = known(worker);

        assertThat(known.stated()).contains(new Work(Optional.of("Petani"), Optional.empty()));
        assertThat(known.count()).isEqualTo(1);
        assertThat(rows(worker)).isZero();
    }

    @Test
    void once_described_it_is_what_lists_show_of_the_worker() {
        var worker = people.member("Uraian", BORN);

        assertThat(describe(worker, 1, 0, stall("pedagang sayur", "B-12"))).isEqualTo(new Result.Kept());

        assertThat(known(worker).stated()).isEmpty();
        assertThat(known(worker).ranked(1).orElseThrow().what()).isEqualTo(stall("pedagang sayur", "B-12"));
        assertThat(work(worker)).isEqualTo(new Work(Optional.of("pedagang sayur"), Optional.of("Pasar Petir, B-12")));
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_second_may_be_added_while_the_first_is_only_stated_but_no_third() {
        var worker = people.member("Dua", BORN);

        assertThat(describe(worker, 2, 0, stall("pedagang", "1"))).isEqualTo(new Result.Kept());

        assertThat(known(worker).count()).isEqualTo(2);
        assertThat(work(worker).livelihood()).contains("Petani");
        assertThat(describe(worker, 3, 0, stall("pedagang", "2"))).isEqualTo(new Result.Refused(Reason.TOO_MANY));
        assertThat(describe(worker, 0, 0, stall("pedagang", "2"))).isEqualTo(new Result.Refused(Reason.TOO_MANY));
    }

    @Test
    void when_the_first_ends_the_second_moves_up() {
        var worker = people.member("Naik", BORN);
        describe(worker, 1, 0, stall("pedagang kue", "1"));
        describe(worker, 2, 0, stall("pedagang ikan", "2"));

        livelihoods.end(command(worker, 1, 1), TODAY);

        assertThat(known(worker).current())
                .singleElement()
                .satisfies(one -> assertThat(one.rank()).isEqualTo(1))
                .satisfies(one -> assertThat(one.what().inWords()).isEqualTo("pedagang ikan"));
        assertThat(known(worker).past())
                .singleElement()
                .satisfies(one -> assertThat(one.until()).contains(TODAY));
        assertThat(work(worker).livelihood()).contains("pedagang ikan");
        assertThat(differences()).isEmpty();
    }

    @Test
    void an_occupation_that_was_only_stated_can_end_too() {
        var worker = people.member("Berhenti", BORN);

        assertThat(livelihoods.end(command(worker, 1, 0), TODAY)).isEqualTo(new Result.Kept());

        assertThat(known(worker).count()).isZero();
        assertThat(known(worker).past().getFirst().what().livelihood()).isEqualTo(Livelihood.FARMER);
        assertThat(work(worker)).isEqualTo(Work.NONE);
        assertThat(livelihoods.end(command(worker, 1, 0), TODAY))
                .isEqualTo(new Result.Refused(Reason.NO_SUCH_OCCUPATION));
        assertThat(describe(worker, 2, 0, stall("x", "1"))).isEqualTo(new Result.Refused(Reason.NO_SUCH_OCCUPATION));
    }

    @ParameterizedTest(name = "ending on {0}: {1}")
    @CsvSource({
        "2024-04-30, false",
        "2024-05-01, true",
        "2024-05-02, true",
        "2026-11-20, true",
        "2026-11-21, true",
        "2026-11-22, false"
    })
    void no_occupation_ends_before_it_began_or_in_the_future(LocalDate day, boolean isPossible) {
        var worker = people.member("Hari", BORN);
        describe(worker, 1, 0, since(LocalDate.of(2024, 5, 1)));

        assertThat(livelihoods.end(command(worker, 1, 1), day))
                .isEqualTo(isPossible ? new Result.Kept() : new Result.Refused(Reason.IMPOSSIBLE_DAY));
    }

    @ParameterizedTest(name = "since {0}: {1}")
    @CsvSource({"2026-11-20, true", "2026-11-21, true", "2026-11-22, false"})
    void no_occupation_begins_in_the_future(LocalDate day, boolean isPossible) {
        var worker = people.member("Mulai", BORN);

        assertThat(describe(worker, 1, 0, since(day)))
                .isEqualTo(isPossible ? new Result.Kept() : new Result.Refused(Reason.IMPOSSIBLE_DAY));
    }

    @Test
    void every_change_is_kept_with_who_made_it_and_why() {
        var worker = people.member("Riwayat", BORN);

        describe(worker, 1, 0, stall("pedagang sayur", "B-12"));
        livelihoods.end(command(worker, 1, 1), TODAY);

        assertThat(program.get(Registry.class).history(worker))
                .extracting(
                        WorkerChange::field,
                        WorkerChange::about,
                        WorkerChange::before,
                        WorkerChange::after,
                        WorkerChange::actor,
                        WorkerChange::reason)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("livelihood", "", "Petani", "pedagang sayur", "ratna", "dilihat"),
                        Tuple.tuple("workplace", "", "", "Pasar Petir, B-12", "ratna", "dilihat"),
                        Tuple.tuple("season", "", "", "4,10", "ratna", "dilihat"),
                        Tuple.tuple("work-until", "pedagang sayur", "", "2026-11-21", "ratna", "dilihat"));
    }

    @Test
    void a_change_of_what_somebody_else_changed_meanwhile_is_refused() {
        var worker = people.member("Basi", BORN);
        describe(worker, 1, 0, stall("pedagang", "1"));
        describe(worker, 1, 1, stall("pedagang", "2"));

        assertThat(describe(worker, 1, 1, stall("pedagang", "3"))).isEqualTo(new Result.Stale());
        assertThat(describe(worker, 1, 0, stall("pedagang", "3"))).isEqualTo(new Result.Stale());
        assertThat(work(worker).workplace()).contains("Pasar Petir, 2");
    }

    @Test
    void nothing_changes_without_a_reason_or_a_worker() {
        var worker = people.member("Alasan", BORN);

        assertThat(livelihoods.describe(new Command(worker, 1, 0, "ratna", " "), stall("x", "1")))
                .isEqualTo(new Result.Refused(Reason.REASON_MISSING));
        assertThat(describe(new UUID(0, 7), 1, 0, stall("x", "1")))
                .isEqualTo(new Result.Refused(Reason.UNKNOWN_WORKER));
        assertThat(known(worker).stated()).isPresent();
    }

    @Test
    void several_officers_at_once_give_nobody_a_third() {
        var worker = people.member("Serentak", BORN);

        var results = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> describe(worker, 2, 0, stall("pedagang " + i, "1"))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(results).filteredOn(new Result.Kept()::equals).hasSize(1);
        assertThat(known(worker).count()).isEqualTo(2);
    }

    @Test
    void a_survivor_takes_over_what_it_does_not_have_and_no_more_than_the_law_lets() {
        var survivor = people.member("Selamat", BORN);
        var merged = people.member("Slamet", BORN);
        describe(merged, 1, 0, stall("pedagang kain", "1"));
        describe(merged, 2, 0, stall("petani", "2"));

        program.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> program.get(Outbox.class).publish(new WorkersMerged(merged, survivor)));
        program.awaitQuiet();

        assertThat(known(survivor).stated()).isPresent();
        assertThat(known(survivor).current())
                .extracting(one -> one.what().inWords())
                .containsExactly("pedagang kain");
        assertThat(known(merged).count()).isZero();
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_worker_whose_texts_are_not_the_first_occupations_is_found() {
        var worker = people.member("Beda", BORN);
        describe(worker, 1, 0, stall("pedagang", "1"));
        program.asOwner("UPDATE registry.worker SET livelihood = 'lain' WHERE worker_id = '" + worker + "'");

        assertThat(differences()).singleElement().asString().contains(worker.toString());

        program.asOwner("UPDATE registry.worker SET livelihood = 'pedagang' WHERE worker_id = '" + worker + "'");
    }

    private Description stall(String words, String number) {
        return new Description(
                Livelihood.TRADER,
                Optional.of(words),
                new Workplace(Kind.STALL, Optional.of(market.id()), Optional.empty(), Optional.of(number)),
                new Season(Set.of(Month.APRIL, Month.OCTOBER)),
                Optional.empty());
    }

    private static Description since(LocalDate day) {
        return new Description(
                Livelihood.FISHER,
                Optional.empty(),
                new Workplace(Kind.BOAT, Optional.empty(), Optional.of("Muncar"), Optional.of("Sinar")),
                Season.ALL_YEAR,
                Optional.of(day));
    }

    private Result describe(UUID worker, int rank, int version, Description what) {
        return livelihoods.describe(command(worker, rank, version), what);
    }

    private static Command command(UUID worker, int rank, int version) {
        return new Command(worker, rank, version, "ratna", "dilihat");
    }

    private Occupations known(UUID worker) {
        return livelihoods.of(program.get(Registry.class).find(worker).orElseThrow());
    }

    private Work work(UUID worker) {
        return program.get(Registry.class).find(worker).orElseThrow().work();
    }

    private int rows(UUID worker) {
        return program.sql()
                .sql("SELECT count(*) FROM registry.occupation WHERE worker_id = :w")
                .param("w", worker)
                .query(Integer.class)
                .single();
    }

    private List<String> differences() {
        var differences = new ArrayList<String>();
        program.all(Proof.class).stream()
                .filter(proof -> proof.name().equals("first occupations in words"))
                .forEach(proof -> proof.run(differences::add));
        return differences;
    }
}
