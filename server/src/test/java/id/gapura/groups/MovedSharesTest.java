package id.gapura.groups;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Counter;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.suspense.Proposal.Aim;
import id.gapura.contributions.suspense.SuspenseReview;
import id.gapura.database.Proof;
import id.gapura.groups.Collections.Brought;
import id.gapura.groups.Collections.Eye;
import id.gapura.groups.Collections.Result;
import id.gapura.groups.Collections.Saying;
import id.gapura.groups.PayGroup.Kind;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Membership;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Shares whose member is another than when they were split, or none any more. */
class MovedSharesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(PROGRAM);
    private static final Rupiah PRICE = new Rupiah(8_400);
    private static final Counter SERANG = new Counter("serang", TestMembers.SERANG);

    private final Groups groups = PROGRAM.get(Groups.class);
    private final Collections collections = PROGRAM.get(Collections.class);
    private final UUID collector = member();
    private final UUID siti = member();
    private final PayGroup arisan = groups.create("Arisan RT 02", Kind.ARISAN, TestMembers.SERANG, collector, "serang");

    private static UUID member() {
        return MEMBERS.member("Siti", LocalDate.of(1980, 1, 1));
    }

    @AfterEach
    void every_proof_holds() {
        PROGRAM.awaitQuiet();
        var differences = new ArrayList<String>();
        PROGRAM.all(Proof.class).forEach(proof -> proof.run(differences::add));
        assertThat(differences).isEmpty();
    }

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @Test
    void a_share_that_suspense_gives_back_is_the_groups_to_split_anew() {
        groups.add(arisan, List.of(siti), "serang");
        var collection = brought();
        var membership = PROGRAM.get(Membership.class);
        inTransaction(() -> membership.close(membership.find(siti).orElseThrow(), TestMembers.SERANG, TODAY, "left"));
        confirm(collection);
        var waiting = PROGRAM.get(Contributions.class).suspended(100).getFirst().paymentId();
        var review = PROGRAM.get(SuspenseReview.class);

        review.propose(waiting, new Aim.ToChannel(), "siti", "asked the group");
        review.approve(
                waiting, review.find(waiting).orElseThrow().open().orElseThrow().id(), "budi");
        PROGRAM.awaitQuiet();

        assertThat(groups.account(arisan).left()).isEqualTo(PRICE);
    }

    @Test
    void who_is_merged_into_another_record_pays_with_the_group_under_that_one() {
        groups.add(arisan, List.of(siti), "serang");
        var collection = brought();
        var survivor = member();

        inTransaction(() -> PROGRAM.get(Outbox.class).publish(new WorkersMerged(siti, survivor)));
        PROGRAM.awaitQuiet();
        confirm(collection);

        assertThat(groups.members(arisan)).contains(survivor).doesNotContain(siti);
        assertThat(PROGRAM.get(Contributions.class).payments(survivor)).hasSize(1);
    }

    private Collection brought() {
        var brought = new Brought(UUID.randomUUID(), PRICE, false, Map.of(siti, PRICE));
        return collections.receive(arisan, brought, SERANG) instanceof Result.Kept(var kept) ? kept : failed();
    }

    private static Collection failed() {
        throw new AssertionError("it was refused");
    }

    private void confirm(Collection collection) {
        for (var officer : List.of("yusuf", "asep")) {
            var saying = new Saying(new Eye.Officer(officer), true, "");
            collections.witness(arisan, collection.id(), collection.version(), saying);
        }
        PROGRAM.awaitQuiet();
    }

    private static void inTransaction(Runnable verb) {
        PROGRAM.get(TransactionTemplate.class).executeWithoutResult(_ -> verb.run());
    }
}
