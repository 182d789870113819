package id.gapura.registry.household;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.database.Proof;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Nik;
import id.gapura.places.RegionCode;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Registry;
import id.gapura.registry.Sex;
import id.gapura.registry.WorkerChange;
import id.gapura.registry.household.Family.Member;
import id.gapura.registry.household.FamilyChange.By;
import id.gapura.registry.household.FamilyChange.Reason;
import id.gapura.registry.household.FamilyChange.Result;
import id.gapura.registry.household.HouseholdPerson.Cause;
import id.gapura.registry.household.HouseholdPerson.Place;
import id.gapura.registry.household.HouseholdPerson.Who;
import id.gapura.rules.Kin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseholdsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);
    private static final LocalDate SINCE = LocalDate.of(2015, 3, 12);
    private static final By RATNA = new By("ratna", "KK ditunjukkan", RegionCode.of("36.04"));

    private final TestProgram program = TestProgram.on(TODAY);
    private final TestMembers people = new TestMembers(program);
    private final Households households = program.get(Households.class);
    private int cards;

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void spouse_and_children_inherit_before_parents() {
        var father = head("Dulah");
        add(father, "Siti", Sex.FEMALE, Relation.SPOUSE);
        add(father, "Budi", Sex.MALE, Relation.CHILD);
        add(father, "Nenek Iyah", Sex.FEMALE, Relation.PARENT);

        var family = households.of(father);

        assertThat(family.heirs()).extracting(one -> one.who().name()).containsExactlyInAnyOrder("Siti", "Budi");
        assertThat(member(family, "Nenek Iyah").rank()).hasValue(2);
        assertThat(family.isOpen()).isFalse();
    }

    @Test
    void who_dies_inherits_nothing_and_the_next_in_the_order_do() {
        var father = head("Karta");
        var wife = add(father, "Wati", Sex.FEMALE, Relation.SPOUSE);
        households.addRelative(father, who("Ibu Karta", Sex.FEMALE), Kin.PARENT, RATNA);

        households.leave(father, wife, TODAY, Cause.DIED, RATNA);

        assertThat(households.of(father).heirs())
                .extracting(one -> one.who().name())
                .containsExactly("Ibu Karta");
    }

    @Test
    void a_worker_who_moves_out_is_in_one_household_and_stays_kin() {
        var father = head("Pak Ujang");
        var card = households.of(father).household().orElseThrow().card();
        var son = people.member("Asep Ujang", BORN);
        move(son, card, Relation.CHILD, SINCE);

        var own = card();
        move(son, Optional.of(own), Relation.HEAD, LocalDate.of(2024, 6, 1));

        var sons = households.of(son);
        var fathers = households.of(father);
        assertThat(sons.household().orElseThrow().card()).contains(own);
        assertThat(member(sons, "Pak Ujang").kin()).contains(Kin.PARENT);
        assertThat(member(sons, "Pak Ujang").livesElsewhere()).isTrue();
        assertThat(member(fathers, "Asep Ujang").kin()).contains(Kin.CHILD);
        assertThat(fathers.heirs()).extracting(one -> one.who().name()).containsExactly("Asep Ujang");
        assertThat(fathers.household().orElseThrow().people())
                .filteredOn(person -> !person.isPresent())
                .singleElement()
                .satisfies(left -> assertThat(left.stay().leftOn()).contains(LocalDate.of(2024, 6, 1)));
        assertThat(differences()).isEmpty();
    }

    @Test
    void who_comes_back_is_no_longer_listed_as_living_elsewhere() {
        var father = head("Pak Oman");
        var card = households.of(father).household().orElseThrow().card();
        var son = people.member("Iwan Oman", BORN);
        move(son, card, Relation.CHILD, SINCE);
        move(son, Optional.of(card()), Relation.HEAD, SINCE.plusYears(5));

        move(son, card, Relation.CHILD, TODAY);

        assertThat(households.of(son).members()).noneMatch(Member::livesElsewhere);
        assertThat(households.of(father).members()).noneMatch(Member::livesElsewhere);
        assertThat(households.of(father).members()).hasSize(1);
    }

    @Test
    void a_wife_on_the_card_who_registers_herself_is_the_same_person() {
        var husband = head("Mamat");
        add(husband, new Who("Sitti Zubaedah", Sex.FEMALE, Optional.of(BORN)), Relation.SPOUSE);
        var card = households.of(husband).household().orElseThrow().card();
        var wife = people.member("Siti Jubaedah", BORN);

        move(wife, card, Relation.SPOUSE, TODAY);

        assertThat(households.of(husband).members())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.person().orElseThrow().workerId()).contains(wife));
        assertThat(households.of(wife).heirs())
                .extracting(one -> one.who().name())
                .containsExactly("Mamat");
    }

    @Test
    void a_card_of_people_elsewhere_opens_nothing_to_who_guesses_its_number() {
        var here = head("Orang Serang");
        var card = households.of(here).household().orElseThrow().card();
        var stranger = people.member("Orang Jauh", BORN);
        var far = new By("jauh", "katanya", RegionCode.of("35"));

        var guessed = households.move(new HouseholdMove.Command(stranger, card, Relation.OTHER, TODAY, far));
        var allowed = households.move(new HouseholdMove.Command(stranger, card, Relation.OTHER, TODAY, RATNA));

        assertThat(guessed).isEqualTo(new Result.Refused(Reason.ELSEWHERE));
        assertThat(allowed).isInstanceOf(Result.Kept.class);
    }

    @Test
    void a_household_has_one_head_and_a_card_one_household() {
        var one = head("Satu");
        var other = head("Dua");
        var card = households.of(one).household().orElseThrow().card();

        assertThat(households.move(new HouseholdMove.Command(other, card, Relation.HEAD, TODAY, RATNA)))
                .isEqualTo(new Result.Refused(Reason.HEAD_TAKEN));
        assertThat(households.add(one, who("Tiga", Sex.MALE), place(Relation.HEAD), TODAY, RATNA))
                .isEqualTo(new Result.Refused(Reason.HEAD_TAKEN));
        assertThat(households.setCard(other, card.orElseThrow(), RATNA))
                .isEqualTo(new Result.Refused(Reason.CARD_TAKEN));
        assertThat(households.move(new HouseholdMove.Command(one, card, Relation.CHILD, TODAY, RATNA)))
                .isEqualTo(new Result.Refused(Reason.ALREADY_THERE));
    }

    @Test
    void the_number_of_a_card_is_kept_sealed_and_an_old_one_is_free_again() {
        var worker = head("Rahasia");
        var old = households.of(worker).household().orElseThrow().card().orElseThrow();
        var right = card();

        households.setCard(worker, right, RATNA);
        var other = people.member("Pewaris", BORN);
        move(other, Optional.of(old), Relation.HEAD, TODAY);

        assertThat(households.of(worker).household().orElseThrow().card()).contains(right);
        assertThat(households.of(other).household().orElseThrow().people()).hasSize(1);
        var rows = program.sql()
                .sql("SELECT to_jsonb(h)::text || to_jsonb(k)::text FROM registry.household h"
                        + " JOIN registry.family_card_key k USING (household_id)"
                        + " UNION ALL SELECT to_jsonb(c)::text FROM registry.worker_change c")
                .query(String.class)
                .list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(old.digits()) || row.contains(right.digits()));
    }

    @Test
    void where_the_card_leaves_kinship_open_it_is_said() {
        var grandmother = head("Nek Sari");
        var card = households.of(grandmother).household().orElseThrow().card();
        var daughter = people.member("Yuli", BORN);
        move(daughter, card, Relation.CHILD, SINCE);
        add(grandmother, "Cucu Rani", Sex.FEMALE, Relation.GRANDCHILD);

        var open = households.of(daughter);
        households.relate(daughter, member(open, "Cucu Rani").person().orElseThrow(), Kin.CHILD, RATNA);

        assertThat(open.isOpen()).isTrue();
        assertThat(member(open, "Cucu Rani").inherits()).isFalse();
        assertThat(households.of(daughter).heirs())
                .extracting(one -> one.who().name())
                .containsExactly("Cucu Rani");
        assertThat(member(households.of(grandmother), "Cucu Rani").kin()).contains(Kin.GRANDCHILD);
    }

    @Test
    void what_was_said_of_kinship_stays_when_the_person_moves_out() {
        var aunt = head("Bibi Eti");
        var nephew = add(aunt, "Dadan", Sex.MALE, Relation.OTHER_FAMILY);
        households.relate(aunt, member(households.of(aunt), "Dadan").person().orElseThrow(), Kin.NAMED_IN_WILL, RATNA);

        households.leave(aunt, nephew, TODAY, Cause.MOVED, RATNA);

        assertThat(member(households.of(aunt), "Dadan"))
                .satisfies(one -> assertThat(one.livesElsewhere()).isTrue())
                .satisfies(one -> assertThat(one.kin()).contains(Kin.NAMED_IN_WILL))
                .satisfies(one -> assertThat(one.inherits()).isTrue());
    }

    @ParameterizedTest(name = "leaving on {0}: {1}")
    @CsvSource({
        "2020-05-31, false",
        "2020-06-01, true",
        "2020-06-02, true",
        "2026-11-20, true",
        "2026-11-21, true",
        "2026-11-22, false"
    })
    void nobody_leaves_before_they_came_or_in_the_future(LocalDate day, boolean isPossible) {
        var father = head("Tanggal");
        var child = ((Result.Kept) households.add(
                        father, who("Anak", Sex.MALE), place(Relation.CHILD), LocalDate.of(2020, 6, 1), RATNA))
                .id();

        var result = households.leave(father, child, day, Cause.MOVED, RATNA);

        assertThat(result).isEqualTo(isPossible ? new Result.Kept(child) : new Result.Refused(Reason.IMPOSSIBLE_DAY));
    }

    @Test
    void nobody_moves_in_the_future_or_before_they_were_where_they_leave() {
        var worker = head("Waktu");

        assertThat(households.move(
                        new HouseholdMove.Command(worker, Optional.empty(), Relation.HEAD, TODAY.plusDays(1), RATNA)))
                .isEqualTo(new Result.Refused(Reason.IMPOSSIBLE_DAY));
        assertThat(households.move(
                        new HouseholdMove.Command(worker, Optional.empty(), Relation.HEAD, SINCE.minusDays(1), RATNA)))
                .isEqualTo(new Result.Refused(Reason.IMPOSSIBLE_DAY));
        assertThat(households.add(worker, who("Esok", Sex.MALE), place(Relation.CHILD), TODAY.plusDays(1), RATNA))
                .isEqualTo(new Result.Refused(Reason.IMPOSSIBLE_DAY));
    }

    @Test
    void every_change_stands_in_the_history_of_each_worker_of_the_household() {
        var husband = head("Jaja");
        var card = households.of(husband).household().orElseThrow().card();
        var wife = people.member("Jamilah", BORN);
        move(wife, card, Relation.SPOUSE, TODAY);
        var child = add(husband, "Kiki", Sex.FEMALE, Relation.CHILD);
        var seen = member(households.of(husband), "Kiki").person().orElseThrow();

        households.correct(
                husband,
                seen,
                new Who("Kiki Amelia", Sex.FEMALE, seen.who().birthOn()),
                new Place(Relation.CHILD, Optional.of("sd")),
                new By("yusuf", "akta lahir", RegionCode.NATION));
        households.leave(husband, child, TODAY, Cause.MISTAKE, RATNA);

        for (var worker : List.of(husband, wife)) {
            assertThat(program.get(Registry.class).history(worker))
                    .filteredOn(change -> change.about().startsWith("Kiki"))
                    .extracting(WorkerChange::field, WorkerChange::before, WorkerChange::after, WorkerChange::actor)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("family-relation", "", "child", "ratna"),
                            org.assertj.core.groups.Tuple.tuple("family-name", "Kiki", "Kiki Amelia", "yusuf"),
                            org.assertj.core.groups.Tuple.tuple("family-school", "", "sd", "yusuf"),
                            org.assertj.core.groups.Tuple.tuple("family-left", "", "mistake", "ratna"));
        }
    }

    @Test
    void a_correction_of_what_somebody_else_changed_meanwhile_is_refused() {
        var father = head("Basi");
        add(father, "Ani", Sex.FEMALE, Relation.CHILD);
        var seen = member(households.of(father), "Ani").person().orElseThrow();
        households.correct(father, seen, who("Anisah", Sex.FEMALE), place(Relation.CHILD), RATNA);

        var late = households.correct(father, seen, who("Anita", Sex.FEMALE), place(Relation.CHILD), RATNA);

        assertThat(late).isEqualTo(new Result.Stale());
        assertThat(member(households.of(father), "Anisah").who().sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void a_relative_is_corrected_once_by_who_saw_the_last_version_and_ends_with_a_cause() {
        var worker = people.member("Kerabat", BORN);
        households.addRelative(worker, who("Kakak", Sex.MALE), Kin.SIBLING, RATNA);
        var seen = households.of(worker).members().getFirst().relative().orElseThrow();

        assertThat(households.correctRelative(worker, seen, who("Kakek", Sex.MALE), Kin.GRANDPARENT, RATNA))
                .isEqualTo(new Result.Kept(seen.id()));
        assertThat(households.correctRelative(worker, seen, who("Kaka", Sex.MALE), Kin.SIBLING, RATNA))
                .isEqualTo(new Result.Stale());
        assertThat(member(households.of(worker), "Kakek").kin()).contains(Kin.GRANDPARENT);
        households.endRelative(worker, seen.id(), Cause.DIED, RATNA);
        assertThat(households.of(worker).members()).isEmpty();
        assertThat(households.endRelative(worker, seen.id(), Cause.DIED, RATNA))
                .isEqualTo(new Result.Refused(Reason.NOT_THERE));
    }

    @Test
    void nothing_changes_without_a_reason_or_a_household() {
        var worker = people.member("Tanpa Alasan", BORN);
        var silent = new By("ratna", " ", RegionCode.NATION);

        assertThat(households.addRelative(worker, who("X", Sex.MALE), Kin.CHILD, silent))
                .isEqualTo(new Result.Refused(Reason.REASON_MISSING));
        assertThat(households.move(new HouseholdMove.Command(worker, Optional.empty(), Relation.HEAD, TODAY, silent)))
                .isEqualTo(new Result.Refused(Reason.REASON_MISSING));
        assertThat(households.add(worker, who("X", Sex.MALE), place(Relation.CHILD), TODAY, RATNA))
                .isEqualTo(new Result.Refused(Reason.NOT_THERE));
        assertThat(households.of(worker).household()).isEmpty();
    }

    @Test
    void a_registered_worker_leaves_from_their_own_page_only() {
        var husband = head("Kaka");
        var card = households.of(husband).household().orElseThrow().card();
        var wife = people.member("Kokom", BORN);
        move(wife, card, Relation.SPOUSE, TODAY);
        var person = member(households.of(husband), "Kokom").id();

        assertThat(households.leave(husband, person, TODAY, Cause.MOVED, RATNA))
                .isEqualTo(new Result.Refused(Reason.IS_THE_WORKER));
    }

    @Test
    void several_officers_at_once_put_a_worker_into_one_household() {
        var worker = people.member("Rebutan", BORN);
        var shared = card();

        var moves = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> households.move(new HouseholdMove.Command(
                        worker, Optional.of(i % 2 == 0 ? shared : card()), Relation.HEAD, TODAY, RATNA))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(moves).anyMatch(Result.Kept.class::isInstance);
        assertThat(program.sql()
                        .sql("SELECT count(*) FROM registry.household_person WHERE worker_id = :w AND left_on IS NULL")
                        .param("w", worker)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_merged_workers_family_is_the_survivors() {
        var survivor = people.member("Tetap", BORN);
        var merged = head("Sama Tetap");
        add(merged, "Istri Tetap", Sex.FEMALE, Relation.SPOUSE);
        households.addRelative(merged, who("Ibu Tetap", Sex.FEMALE), Kin.PARENT, RATNA);

        merge(merged, survivor);

        assertThat(households.of(survivor).members())
                .extracting(one -> one.who().name())
                .containsExactlyInAnyOrder("Istri Tetap", "Ibu Tetap");
        assertThat(households.of(merged).members()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_worker_who_is_said_to_live_where_nobody_knows_them_is_found() {
        var worker = head("Hilang");
        program.asOwner("UPDATE registry.household_person SET left_on = joined_on, left_because = 'moved'"
                + " WHERE worker_id = '" + worker + "'");

        assertThat(differences()).singleElement().asString().contains(worker.toString());

        program.asOwner("UPDATE registry.household_person SET left_on = NULL, left_because = NULL WHERE worker_id = '"
                + worker + "'");
    }

    private UUID head(String name) {
        var worker = people.member(name, BORN);
        move(worker, Optional.of(card()), Relation.HEAD, SINCE);
        return worker;
    }

    private synchronized FamilyCard card() {
        var reading = FamilyCard.read("36049912031500%02d".formatted(++cards), new Nik("3604990101809999"));
        return ((FamilyCard.Reading.Valid) reading).card();
    }

    private void move(UUID worker, Optional<FamilyCard> card, Relation relation, LocalDate since) {
        var result = households.move(new HouseholdMove.Command(worker, card, relation, since, RATNA));
        assertThat(result).isInstanceOf(Result.Kept.class);
    }

    private UUID add(UUID worker, String name, Sex sex, Relation relation) {
        return add(worker, who(name, sex), relation);
    }

    private UUID add(UUID worker, Who who, Relation relation) {
        return ((Result.Kept) households.add(worker, who, place(relation), SINCE, RATNA)).id();
    }

    private static Who who(String name, Sex sex) {
        return new Who(name, sex, Optional.of(LocalDate.of(2010, 2, 3)));
    }

    private static Place place(Relation relation) {
        return new Place(relation, Optional.empty());
    }

    private static Member member(Family family, String name) {
        return family.members().stream()
                .filter(one -> one.who().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void merge(UUID merged, UUID survivor) {
        program.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> program.get(Outbox.class).publish(new WorkersMerged(merged, survivor)));
        program.awaitQuiet();
    }

    private List<String> differences() {
        var differences = new ArrayList<String>();
        program.all(Proof.class).stream()
                .filter(proof -> proof.name().equals("households of workers"))
                .forEach(proof -> proof.run(differences::add));
        return differences;
    }
}
