package id.gapura.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.Outcome;
import id.gapura.database.Proof;
import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.Result;
import id.gapura.rules.Cover;
import id.gapura.rules.CoverState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookalikeReviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate BORN = LocalDate.of(1985, 5, 5);

    private final TestProgram program = TestProgram.on(TODAY);
    private final TestMembers people = new TestMembers(program);
    private final LookalikeReview review = program.get(LookalikeReview.class);
    private int pairs;
    private Nik olderNik = new Nik("3604990505850001");
    private Nik newerNik = olderNik;
    private UUID older = new UUID(0, 0);
    private UUID newer = older;

    @BeforeEach
    void two_who_look_alike() {
        pairs++;
        var birth = BORN.plusDays(pairs);
        olderNik = people.freshNik(birth);
        newerNik = people.freshNik(birth);
        older = people.member("Zaenudin Achmad", birth, olderNik, Optional.empty());
        newer = people.member("JAINUDIN AHMAD", birth, newerNik, Optional.empty());
        program.awaitQuiet();
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void the_same_sound_and_birth_date_waits_for_people_to_decide() {
        assertThat(review.find(newer, older)).map(LookalikePair::state).contains(LookalikePair.State.OPEN);
        assertThat(program.get(Registry.class)
                        .find(newer)
                        .orElseThrow()
                        .standing()
                        .mergedInto())
                .isEmpty();
    }

    @Test
    void two_registered_at_the_same_moment_are_found_too() {
        var birth = BORN.minusYears(pairs);
        var transaction = program.get(TransactionTemplate.class);
        var first = new UUID[1];

        transaction.executeWithoutResult(_ -> {
            first[0] = people.member("Suparjo Hadi", birth, people.freshNik(birth), Optional.empty());
            meanwhile(() -> newer = people.member("Suparjo Hady", birth, people.freshNik(birth), Optional.empty()));
        });
        program.awaitQuiet();

        assertThat(review.find(newer, first[0])).isPresent();
    }

    private static void meanwhile(Runnable other) {
        CompletableFuture.runAsync(other).join();
    }

    @Test
    void declared_different_they_never_wait_again() {
        assertThat(review.declareDifferent(newer, older, "ratna", "twins")).isEqualTo(Result.DONE);

        assertThat(review.waiting(RegionCode.NATION, 100))
                .noneMatch(pair -> pair.workerId().equals(newer));
        assertThat(review.declareDifferent(newer, older, "ratna", "twins")).isEqualTo(Result.ALREADY_DECIDED);
    }

    @Test
    void whoever_proposes_a_merge_cannot_approve_it() {
        review.proposeMerge(pair(), older, "ratna", "same card");

        assertThat(review.approveMerge(newer, older, "ratna")).isEqualTo(Result.NEEDS_ANOTHER_OFFICER);
        assertThat(review.approveMerge(newer, older, "yusuf")).isEqualTo(Result.DONE);
        assertThat(review.approveMerge(newer, older, "yusuf")).isEqualTo(Result.ALREADY_DECIDED);
    }

    @Test
    void what_the_merged_record_took_back_the_survivor_took_back() {
        var consents = program.get(Consents.class);
        var words = new Words("consent.contact.1", "id", "Bolehkah petugas menelepon?");
        var heard = new Source(Way.VOICE, "ratna");
        consents.give(Subject.worker(older), Purpose.CONTACT, words, heard);
        program.clock().standAt(program.clock().instant().plusSeconds(1));
        consents.withdraw(Subject.worker(newer), Purpose.CONTACT, heard);

        merge();

        assertThat(consents.refuses(older, Purpose.CONTACT)).isTrue();
    }

    @Test
    void nothing_merges_without_a_proposal() {
        assertThat(review.approveMerge(newer, older, "yusuf")).isEqualTo(Result.ALREADY_DECIDED);
    }

    @Test
    void the_survivor_takes_over_identity_months_and_money() {
        pay(newerNik, "n" + pairs);

        merge();

        var member = program.get(Membership.class).find(older).orElseThrow();
        assertThat(program.get(Cover.class).on(member.facts(), TODAY).state()).isEqualTo(CoverState.ACTIVE);
        assertThat(program.get(Registry.class).search(newerNik.digits(), RegionCode.NATION))
                .extracting(Worker::id)
                .containsExactly(older);
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_month_that_both_paid_goes_to_suspense_to_be_given_back() {
        pay(olderNik, "o" + pairs);
        pay(newerNik, "n" + pairs);
        long before = program.get(Contributions.class).suspenseTotal().payments();

        merge();

        assertThat(program.get(Contributions.class).suspenseTotal().payments()).isEqualTo(before + 1);
        assertThat(program.get(Contributions.class).suspended(100))
                .extracting(suspended -> suspended.reason())
                .contains(Outcome.Reason.PAID_TWICE);
        assertThat(differences()).isEmpty();
    }

    @Test
    void what_was_in_the_piggy_bank_goes_along() {
        pay(olderNik, "o" + pairs, 700);
        pay(newerNik, "n" + pairs, 1_400);

        merge();

        assertThat(program.get(Contributions.class).piggyBank(older)).isEqualTo(Rupiah.of(2_100));
        assertThat(program.get(Contributions.class).piggyBank(newer)).isEqualTo(Rupiah.ZERO);
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_later_payment_by_the_old_nik_reaches_the_survivor() {
        merge();

        assertThat(pay(newerNik, "later" + pairs))
                .isInstanceOfSatisfying(
                        Outcome.Posted.class,
                        posted -> assertThat(posted.workerId()).isEqualTo(older));
    }

    private void merge() {
        review.proposeMerge(pair(), older, "ratna", "same card");
        assertThat(review.approveMerge(newer, older, "yusuf")).isEqualTo(Result.DONE);
        program.awaitQuiet();
    }

    private LookalikePair pair() {
        return review.find(newer, older).orElseThrow();
    }

    private Outcome pay(Nik nik, String id) {
        return pay(nik, id, 8_400);
    }

    private Outcome pay(Nik nik, String id, long amount) {
        var payment = new IncomingPayment("bank-x", id, nik.digits(), Rupiah.of(amount), TestProgram.noon(TODAY));
        return program.get(Intake.class).accept(payment);
    }

    private List<String> differences() {
        program.awaitQuiet();
        var found = new ArrayList<String>();
        program.all(Proof.class).forEach(proof -> proof.run(found::add));
        return found;
    }
}
