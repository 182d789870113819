package id.gapura.registry.association;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.jobs.Outbox;
import id.gapura.places.RegionCode;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.association.Association.Kind;
import id.gapura.registry.association.Association.Profile;
import id.gapura.registry.association.Associations.Added;
import id.gapura.registry.association.Leader.Appointment;
import id.gapura.registry.association.Leader.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssociationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);
    private static final RegionCode SERANG = TestMembers.SERANG;

    private final TestProgram program = TestProgram.on(TODAY);
    private final TestMembers people = new TestMembers(program);
    private final Associations associations = program.get(Associations.class);

    @AfterAll
    void close() {
        program.close();
    }

    @AfterEach
    void today() {
        program.setToday(TODAY);
    }

    @Test
    void a_worker_belongs_to_many_and_joins_each_once() {
        var market = create("Paguyuban Pasar");
        var union = create("Serikat");
        var worker = people.member("Anggota", BORN);

        assertThat(associations.add(market.id(), List.of(worker, worker), "ratna"))
                .isEqualTo(new Added(1, 0));
        assertThat(associations.add(market.id(), List.of(worker), "ratna")).isEqualTo(new Added(0, 1));
        associations.add(union.id(), List.of(worker), "ratna");

        assertThat(associations.of(worker))
                .extracting(Joining::associationId)
                .containsExactlyInAnyOrder(market.id(), union.id());
        assertThat(associations.counts(List.of(market.id(), union.id())))
                .containsEntry(market.id(), 1)
                .containsEntry(union.id(), 1);
    }

    @Test
    void who_leaves_and_comes_back_later_has_two_terms() {
        var association = create("Keluar Masuk");
        var worker = people.member("Pulang", BORN);
        associations.add(association.id(), List.of(worker), "ratna");
        program.setToday(TODAY.plusDays(10));
        assertThat(associations.leave(association.id(), worker, "ratna")).isTrue();
        assertThat(associations.leave(association.id(), worker, "ratna")).isFalse();
        program.setToday(TODAY.plusDays(20));

        associations.add(association.id(), List.of(worker), "ratna");

        assertThat(associations.of(worker))
                .extracting(Joining::joined, Joining::left)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TODAY.plusDays(20), Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(TODAY, Optional.of(TODAY.plusDays(10))));
    }

    @Test
    void who_leaves_and_comes_back_the_same_day_never_left() {
        var association = create("Hari Yang Sama");
        var worker = people.member("Ragu", BORN);
        associations.add(association.id(), List.of(worker), "ratna");
        associations.leave(association.id(), worker, "ratna");

        assertThat(associations.add(association.id(), List.of(worker), "yusuf")).isEqualTo(new Added(1, 0));

        assertThat(associations.of(worker))
                .singleElement()
                .satisfies(joining -> assertThat(joining.left()).isEmpty());
    }

    @Test
    void members_are_listed_by_name_within_a_region_page_by_page() {
        var association = create("Urut");
        var workers = List.of(people.member("Cici", BORN), people.member("Ani", BORN), people.member("Budi", BORN));
        associations.add(association.id(), workers, "ratna");

        assertThat(associations.members(association.id(), SERANG, 0, 2))
                .extracting(Joining::workerId)
                .containsExactly(workers.get(1), workers.get(2));
        assertThat(associations.members(association.id(), SERANG, 2, 2))
                .extracting(Joining::workerId)
                .containsExactly(workers.get(0));
        assertThat(associations.members(association.id(), RegionCode.of("35"), 0, 9))
                .isEmpty();
        assertThat(associations.workers(association.id())).hasSize(3);
    }

    @Test
    void associations_are_those_of_a_region_the_dissolved_last() {
        var far = associations.create(new Profile(Kind.FISHERS, "Nelayan", RegionCode.of("35.10")), "ratna");
        var gone = associations.create(new Profile(Kind.FISHERS, "Ada Dulu", RegionCode.of("35.10.05")), "ratna");
        assertThat(associations.close(gone)).isTrue();

        assertThat(associations.list(RegionCode.of("35")))
                .extracting(Association::name)
                .containsExactly("Nelayan", "Ada Dulu");
        assertThat(associations.list(SERANG)).extracting(Association::id).doesNotContain(far.id());
        assertThat(associations.find(gone.id()).orElseThrow().closedOn()).contains(TODAY);
    }

    @Test
    void a_correction_of_what_somebody_else_changed_meanwhile_is_refused() {
        var seen = create("Lama");
        associations.correct(seen, new Profile(Kind.UNION, "Baru", SERANG));

        assertThat(associations.correct(seen, new Profile(Kind.UNION, "Lain", SERANG)))
                .isFalse();
        assertThat(associations.close(seen)).isFalse();
        assertThat(associations.find(seen.id()).orElseThrow().name()).isEqualTo("Baru");
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2025-02-28, false", "2025-03-01, true", "2025-03-02, true"})
    void a_term_ends_on_or_after_the_day_it_began(LocalDate day, boolean isPossible) {
        var association = create("Pengurus");
        var chair = associations.appoint(
                association.id(),
                new Appointment("Haji Umar", Role.CHAIR, Optional.of("+6281234567890"), LocalDate.of(2025, 3, 1)),
                "ratna");

        assertThat(associations.retire(association.id(), chair.id(), day)).isEqualTo(isPossible);

        assertThat(associations.leaders(association.id()))
                .singleElement()
                .satisfies(leader -> assertThat(leader.isInOffice()).isEqualTo(!isPossible))
                .satisfies(leader -> assertThat(leader.phone()).contains("+6281234567890"));
    }

    @Test
    void the_phone_of_a_leader_does_not_stand_in_the_database_as_text() {
        var association = create("Rahasia");
        associations.appoint(
                association.id(), new Appointment("Umi", Role.TREASURER, Optional.of("+6281298765432"), TODAY), "r");

        assertThat(program.sql()
                        .sql("SELECT to_jsonb(o)::text FROM registry.association_officer o")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains("81298765432"));
    }

    @Test
    void a_survivor_belongs_where_the_merged_belonged() {
        var both = create("Keduanya");
        var one = create("Satu");
        var survivor = people.member("Hidup", BORN);
        var merged = people.member("Gabung", BORN);
        associations.add(both.id(), List.of(survivor, merged), "ratna");
        associations.add(one.id(), List.of(merged), "ratna");

        program.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> program.get(Outbox.class).publish(new WorkersMerged(merged, survivor)));
        program.awaitQuiet();

        assertThat(associations.workers(both.id())).containsExactly(survivor);
        assertThat(associations.workers(one.id())).containsExactly(survivor);
    }

    private Association create(String name) {
        return associations.create(new Profile(Kind.MARKET, name, SERANG), "ratna");
    }
}
