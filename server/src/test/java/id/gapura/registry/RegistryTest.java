package id.gapura.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.insight.Insight;
import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.Registry.RegistrationOutcome.AlreadyKnown;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    private final TestProgram program = TestProgram.on(TODAY);
    private final TestMembers people = new TestMembers(program);
    private final Registry registry = program.get(Registry.class);

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void a_nik_has_one_worker() {
        var nik = people.freshNik(BORN);
        var first = people.member("Karno Prasetyo", BORN, nik, Optional.empty());

        var again = people.register(newWorker(nik, "KARNO PRASETIO"));
        var other = people.register(newWorker(nik, "Suparman"));

        assertThat(again).isEqualTo(new AlreadyKnown(first, true, true));
        assertThat(other).isEqualTo(new AlreadyKnown(first, false, true));
    }

    @ParameterizedTest(name = "{1} finds {0}")
    @CsvSource({
        "Soekarno Hatta, sukarno hata",
        "Achmad Zaenudin, Ahmad Jainuddin",
        "Moh. Fatchur, Muhammad Fathur",
        "Siti Zubaedah, zubaidah siti",
        "Slamet Riyadi, Selamet",
        "Djoko Susilo, joko",
        "Hj. Nurhayati, NURHAYATI",
    })
    void a_name_is_found_however_it_is_spelled(String name, String asked) {
        var id = people.member(name, BORN);

        assertThat(registry.search(asked, RegionCode.NATION))
                .extracting(Worker::id)
                .contains(id);
    }

    @Test
    void the_closest_spelling_comes_first() {
        people.member("Ahmad Basukih", BORN);
        var exact = people.member("Achmad Basuki", BORN.plusDays(1));

        assertThat(registry.search("Achmad Basuki", RegionCode.NATION))
                .extracting(Worker::id)
                .startsWith(exact)
                .hasSize(2);
    }

    @Test
    void nik_number_and_phone_find_exactly_one() {
        var nik = people.freshNik(BORN);
        var id = people.member("Udin Kurniawan", BORN, nik, Optional.of("+6281234567890"));
        var number = registry.find(id).orElseThrow().number();

        assertThat(registry.search(nik.digits(), RegionCode.NATION))
                .extracting(Worker::id)
                .containsExactly(id);
        assertThat(registry.search(number.spaced(), RegionCode.NATION))
                .extracting(Worker::id)
                .containsExactly(id);
        assertThat(registry.search("0812-3456-7890", RegionCode.NATION))
                .extracting(Worker::id)
                .containsExactly(id);
    }

    @ParameterizedTest(name = "{1} finds {0}")
    @CsvSource({"+6591234567, +65 9123 4567", "+6591234567, 006591234567", "+628127654321, +62 0812-7654-321"})
    void a_phone_is_found_in_whatever_country_it_is_and_however_it_is_written(String phone, String asked) {
        var id = people.member("Rukmini", BORN, people.freshNik(BORN), Optional.of(phone));

        assertThat(registry.search(asked, RegionCode.NATION))
                .extracting(Worker::id)
                .contains(id);
    }

    @Test
    void of_more_namesakes_than_are_ranked_those_spelled_as_asked_come_first() {
        for (int i = 0; i < 210; i++) {
            people.member("Tumirah Bakul " + i, BORN);
        }
        var id = people.member("Tumirah", BORN);

        assertThat(registry.search("tumirah ", RegionCode.NATION))
                .hasSize(PeopleSearch.LIMIT)
                .extracting(Worker::id)
                .startsWith(id);
    }

    @Test
    void a_corrected_name_is_found_by_its_new_spelling_among_namesakes() {
        for (int i = 0; i < 210; i++) {
            people.member("Karsinah Nelayan " + i, BORN);
        }
        var id = people.member("Karsinnah", BORN);

        registry.correct(command(registry.find(id).orElseThrow(), "Karsinah", "", "seen the card"));

        assertThat(registry.search("KARSINAH", RegionCode.NATION))
                .extracting(Worker::id)
                .startsWith(id);
    }

    @Test
    void a_search_stays_within_its_region() {
        var nik = people.freshNik(BORN);
        people.member("Wayan Sudiarta", BORN, nik, Optional.empty());

        assertThat(registry.search("Wayan", RegionCode.of("36"))).hasSize(1);
        assertThat(registry.search("Wayan", RegionCode.of("51"))).isEmpty();
        assertThat(registry.search(nik.digits(), RegionCode.of("51"))).isEmpty();
    }

    @Test
    void neither_nik_nor_phone_stands_in_the_database_as_text() {
        var nik = people.freshNik(BORN);
        people.member("Rahasia", BORN, nik, Optional.of("+6281298765432"));

        var rows = program.sql()
                .sql(
                        "SELECT to_jsonb(w)::text || to_jsonb(k)::text FROM registry.worker w JOIN registry.identity_key k USING (worker_id)")
                .query(String.class)
                .list();

        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(nik.digits()) || row.contains("81298765432"));
    }

    @Test
    void a_correction_keeps_what_was_there_and_why() {
        var id = people.member("Tarmin Anwar", BORN);
        var before = registry.find(id).orElseThrow();

        var result = registry.correct(command(before, "Tarmin Anwari", "+6281311112222", "seen the card"));

        assertThat(result).isEqualTo(new WorkerCorrection.Result.Corrected(2));
        assertThat(registry.find(id).orElseThrow().person().name()).isEqualTo("Tarmin Anwari");
        assertThat(registry.history(id))
                .extracting(WorkerChange::field, WorkerChange::before, WorkerChange::after, WorkerChange::reason)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("name", "Tarmin Anwar", "Tarmin Anwari", "seen the card"),
                        org.assertj.core.groups.Tuple.tuple("phone", "", "…222", "seen the card"));
    }

    @Test
    void a_correction_of_an_older_version_is_refused() {
        var id = people.member("Oman Rohman", BORN);
        var seen = registry.find(id).orElseThrow();
        registry.correct(command(seen, "Oman Rohmana", "", "first"));

        var late = registry.correct(command(seen, "Oman Rahman", "", "second"));

        assertThat(late).isEqualTo(new WorkerCorrection.Result.Stale());
        assertThat(registry.find(id).orElseThrow().person().name()).isEqualTo("Oman Rohmana");
    }

    @Test
    void a_correction_without_a_reason_is_refused() {
        var id = people.member("Iwan Anwar", BORN);

        var result = registry.correct(command(registry.find(id).orElseThrow(), "Iwan", "", " "));

        assertThat(result).isEqualTo(new WorkerCorrection.Result.Refused(WorkerCorrection.Reason.REASON_MISSING));
    }

    @Test
    void somebody_who_moves_is_counted_where_they_live() {
        var id = people.member("Pindah Rumah", BORN);
        var before = registry.find(id).orElseThrow();
        var moved = new Home(RegionCode.of("73.71"), Optional.empty(), Optional.empty());

        registry.correct(new WorkerCorrection.Command(
                id, before.standing().version(), before.person(), moved, "officer", "moved"));
        program.awaitQuiet();

        assertThat(program.get(Insight.class)
                        .coverage(RegionCode.of("73.71"), TODAY)
                        .registered())
                .isEqualTo(1);
    }

    private WorkerCorrection.Command command(Worker worker, String name, String phone, String reason) {
        var person = worker.person();
        return new WorkerCorrection.Command(
                worker.id(),
                worker.standing().version(),
                new Person(name, person.sex(), person.birthOn(), person.birthPlace()),
                new Home(
                        worker.home().region(),
                        worker.home().address(),
                        phone.isEmpty() ? Optional.empty() : Optional.of(phone)),
                "officer",
                reason);
    }

    private NewWorker newWorker(id.gapura.kernel.Nik nik, String name) {
        UUID id = program.get(Ids.class).next();
        return new NewWorker(
                id,
                nik,
                new Person(name, Sex.MALE, BORN, Optional.empty()),
                new Home(TestMembers.SERANG, Optional.empty(), Optional.empty()),
                new Work(Optional.empty(), Optional.empty()));
    }
}
