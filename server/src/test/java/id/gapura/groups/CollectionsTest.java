package id.gapura.groups;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Counter;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.MemberPayment;
import id.gapura.database.Proof;
import id.gapura.groups.Collection.State;
import id.gapura.groups.Collections.Brought;
import id.gapura.groups.Collections.Cancelling;
import id.gapura.groups.Collections.Eye;
import id.gapura.groups.Collections.Reason;
import id.gapura.groups.Collections.Result;
import id.gapura.groups.Collections.Saying;
import id.gapura.groups.Collections.Seen;
import id.gapura.groups.PayGroup.Kind;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import id.gapura.places.RegionCode;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A month costs 8,400 until the end of 2026. */
class CollectionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(PROGRAM);
    private static final Rupiah PRICE = new Rupiah(8_400);
    private static final Counter SERANG = new Counter("serang", RegionCode.of("36.04"));
    private static final Eye YUSUF = new Eye.Officer("serang2");
    private static final Eye ASEP = new Eye.Officer("kadugenep");

    private final Groups groups = PROGRAM.get(Groups.class);
    private final Collections collections = PROGRAM.get(Collections.class);
    private final UUID collector = member("Pengumpul");
    private final UUID siti = member("Siti");
    private final UUID budi = member("Budi");
    private PayGroup arisan = groups.create("Arisan RT 02", Kind.ARISAN, RegionCode.of("36.04"), collector, "serang");

    private static UUID member(String name) {
        return MEMBERS.member(name, LocalDate.of(1980, 1, 1));
    }

    @BeforeEach
    void members() {
        groups.add(arisan, List.of(siti, budi), "serang");
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

    private static Rupiah rupiah(long amount) {
        return new Rupiah(amount);
    }

    private Collection brought(long counted, Map<UUID, Rupiah> shares) {
        var result =
                collections.receive(arisan, new Brought(UUID.randomUUID(), rupiah(counted), false, shares), SERANG);
        return result instanceof Result.Kept(var kept) ? kept : fail(result);
    }

    private static Collection fail(Result result) {
        throw new AssertionError(result);
    }

    private Reason refusal(Brought brought) {
        return collections.receive(arisan, brought, SERANG) instanceof Result.Refused(var why) ? why : failed();
    }

    private static Reason failed() {
        throw new AssertionError("it was kept");
    }

    private Seen yes(Collection collection, Eye eye) {
        return collections.witness(arisan, collection.id(), collection.version(), new Saying(eye, true, ""));
    }

    private Collection now(Collection collection) {
        return collections.find(arisan, collection.id()).orElseThrow();
    }

    private static List<MemberPayment> payments(UUID worker) {
        return PROGRAM.get(Contributions.class).payments(worker);
    }

    private static long balance(String account) {
        return PROGRAM.get(Ledger.class).trialBalance(LocalDate.of(9999, 12, 31)).stream()
                .filter(line -> line.account().equals(account))
                .mapToLong(line -> line.amount().amount())
                .sum();
    }

    @Test
    void one_sum_becomes_a_payment_of_each_member_once_two_have_witnessed_it() {
        long till = balance("settlement:cash-3604");
        var collection = brought(25_200, Map.of(collector, PRICE, siti, PRICE, budi, PRICE));
        assertThat(balance("group:" + arisan.id())).isEqualTo(-25_200);

        assertThat(yes(collection, YUSUF)).isEqualTo(Seen.NOTED);
        PROGRAM.awaitQuiet();
        assertThat(payments(siti)).isEmpty();
        assertThat(yes(collection, new Eye.Member(budi))).isEqualTo(Seen.CONFIRMED);
        PROGRAM.awaitQuiet();

        assertThat(now(collection).state()).isEqualTo(State.POSTED);
        for (var worker : List.of(collector, siti, budi)) {
            assertThat(payments(worker)).singleElement().satisfies(payment -> {
                assertThat(payment.channel()).isEqualTo("group");
                assertThat(payment.months()).containsExactly(YearMonth.from(TODAY));
            });
        }
        assertThat(balance("group:" + arisan.id())).isZero();
        assertThat(balance("settlement:group")).isZero();
        assertThat(balance("settlement:cash-3604") - till).isEqualTo(25_200);
    }

    @Test
    void neither_the_collector_nor_who_counted_nor_a_stranger_witnesses_and_nobody_does_twice() {
        var collection = brought(8_400, Map.of(siti, PRICE));

        assertThat(yes(collection, new Eye.Member(collector))).isEqualTo(Seen.NOT_YOU);
        assertThat(yes(collection, new Eye.Officer("serang"))).isEqualTo(Seen.NOT_YOU);
        assertThat(yes(collection, new Eye.Member(member("Orang lain")))).isEqualTo(Seen.NOT_IN_GROUP);
        assertThat(yes(collection, YUSUF)).isEqualTo(Seen.NOTED);
        assertThat(yes(collection, YUSUF)).isEqualTo(Seen.SAID_BEFORE);
        assertThat(now(collection).state()).isEqualTo(State.OPEN);
    }

    @Test
    void a_no_keeps_it_open_until_it_is_split_otherwise_and_seen_again() {
        var collection = brought(16_800, Map.of(siti, PRICE, budi, PRICE));
        var no = new Saying(new Eye.Member(siti), false, " Bagian saya Rp16.800 ");
        assertThat(collections.witness(arisan, collection.id(), 1, new Saying(new Eye.Member(siti), false, " ")))
                .isEqualTo(Seen.REASON_MISSING);
        assertThat(collections.witness(arisan, collection.id(), 1, no)).isEqualTo(Seen.NOTED);
        assertThat(yes(collection, YUSUF)).isEqualTo(Seen.NOTED);
        assertThat(yes(collection, ASEP)).isEqualTo(Seen.NOTED);

        var again = collections.split(arisan, collection, Map.of(siti, rupiah(16_800)), "serang");

        assertThat(again).isEqualTo(new Result.Kept(now(collection)));
        assertThat(now(collection).version()).isEqualTo(2);
        assertThat(collections.witnesses(now(collection))).isEmpty();
        assertThat(yes(collection, YUSUF)).isEqualTo(Seen.CHANGED_MEANWHILE);
        assertThat(yes(now(collection), YUSUF)).isEqualTo(Seen.NOTED);
        assertThat(yes(now(collection), ASEP)).isEqualTo(Seen.CONFIRMED);
        PROGRAM.awaitQuiet();
        assertThat(payments(siti)).hasSize(1);
        assertThat(payments(budi)).isEmpty();
    }

    @Test
    void what_is_not_split_stays_the_groups_and_counts_next_time() {
        var first = brought(10_000, Map.of(siti, PRICE));
        yes(first, YUSUF);
        yes(first, ASEP);
        assertThat(groups.account(arisan).left()).isEqualTo(rupiah(1_600));

        var second = brought(6_800, Map.of(budi, PRICE));
        yes(second, YUSUF);
        yes(second, ASEP);
        PROGRAM.awaitQuiet();

        assertThat(groups.account(arisan).left()).isEqualTo(Rupiah.ZERO);
        assertThat(payments(budi)).hasSize(1);
    }

    @Test
    void a_split_of_more_than_there_is_is_refused_and_nothing_stays() {
        var tooMuch = new Brought(UUID.randomUUID(), PRICE, false, Map.of(siti, rupiah(8_401)));

        assertThat(refusal(tooMuch)).isEqualTo(Reason.MORE_THAN_THERE_IS);
        assertThat(groups.account(arisan).received()).isEqualTo(Rupiah.ZERO);
        assertThat(balance("group:" + arisan.id())).isZero();
    }

    @Test
    void two_open_sums_never_split_the_same_rest() {
        var first = brought(10_000, Map.of(siti, PRICE));
        var second = brought(6_800, Map.of(budi, PRICE));
        var greedy = collections.split(arisan, first, Map.of(siti, rupiah(16_800)), "serang");
        yes(now(first), YUSUF);
        yes(now(first), ASEP);
        yes(second, YUSUF);

        assertThat(greedy).isInstanceOf(Result.Kept.class);
        assertThat(yes(second, ASEP)).isEqualTo(Seen.MORE_THAN_THERE_IS);
        assertThat(now(second).state()).isEqualTo(State.OPEN);
    }

    @Test
    void nothing_counted_nothing_split_or_for_a_stranger_is_refused() {
        var id = UUID.randomUUID();

        assertThat(refusal(new Brought(id, Rupiah.ZERO, false, Map.of(siti, PRICE))))
                .isEqualTo(Reason.NOTHING_COUNTED);
        assertThat(refusal(new Brought(id, PRICE, false, Map.of()))).isEqualTo(Reason.NOTHING_SPLIT);
        assertThat(refusal(new Brought(id, PRICE, false, Map.of(siti, Rupiah.ZERO))))
                .isEqualTo(Reason.NOTHING_SPLIT);
        assertThat(refusal(new Brought(id, PRICE, false, Map.of(member("Orang lain"), PRICE))))
                .isEqualTo(Reason.NOT_IN_GROUP);
    }

    @Test
    void the_same_form_sent_twice_counts_once_and_an_id_never_means_two_sums() {
        var brought = new Brought(UUID.randomUUID(), PRICE, true, Map.of(siti, PRICE));

        var first = collections.receive(arisan, brought, SERANG);
        var second = collections.receive(arisan, brought, SERANG);

        assertThat(second).isEqualTo(first);
        assertThat(groups.account(arisan).received()).isEqualTo(PRICE);
        assertThat(refusal(new Brought(brought.id(), rupiah(9_000), true, Map.of(siti, PRICE))))
                .isEqualTo(Reason.ID_TAKEN);
    }

    @Test
    void money_that_reached_our_account_is_owed_by_the_transfer_and_not_by_the_till() {
        long before = balance("settlement:group-transfer");

        collections.receive(arisan, new Brought(UUID.randomUUID(), PRICE, true, Map.of(siti, PRICE)), SERANG);

        assertThat(balance("settlement:group-transfer") - before).isEqualTo(PRICE.amount());
    }

    @Test
    void another_officer_cancels_what_was_never_received_and_nobody_what_is_witnessed() {
        var mistake = brought(8_400, Map.of(siti, PRICE));
        assertThat(collections.cancel(arisan, mistake.id(), "serang")).isEqualTo(Cancelling.NEEDS_ANOTHER_OFFICER);
        assertThat(collections.cancel(arisan, mistake.id(), "serang2")).isEqualTo(Cancelling.CANCELLED);
        assertThat(collections.cancel(arisan, mistake.id(), "serang2")).isEqualTo(Cancelling.NOT_OPEN);
        assertThat(balance("group:" + arisan.id())).isZero();
        var right = brought(8_400, Map.of(siti, PRICE));
        yes(right, YUSUF);
        yes(right, ASEP);

        assertThat(collections.cancel(arisan, right.id(), "serang2")).isEqualTo(Cancelling.NOT_OPEN);
    }

    @Test
    void a_sum_whose_money_is_split_elsewhere_is_not_cancelled() {
        var first = brought(8_400, Map.of(siti, PRICE));
        var second = brought(1, Map.of(budi, rupiah(1)));
        collections.split(arisan, second, Map.of(budi, rupiah(8_401)), "serang");
        yes(now(second), YUSUF);
        yes(now(second), ASEP);

        assertThat(collections.cancel(arisan, first.id(), "serang2")).isEqualTo(Cancelling.MONEY_USED);
    }

    @Test
    void a_split_is_not_changed_behind_the_back_of_another_officer() {
        var seen = brought(8_400, Map.of(siti, PRICE));
        collections.split(arisan, seen, Map.of(budi, PRICE), "serang");

        var late = collections.split(arisan, seen, Map.of(siti, rupiah(100)), "serang");

        assertThat(late).isEqualTo(new Result.Refused(Reason.CHANGED_MEANWHILE));
        assertThat(collections.shares(now(seen))).extracting(Share::workerId).containsExactly(budi);
    }

    @Test
    void witnesses_who_answer_at_one_moment_post_it_once() {
        for (int i = 0; i < 10; i++) {
            var collection = brought(8_400, Map.of(siti, PRICE));

            var one = CompletableFuture.supplyAsync(() -> yes(collection, YUSUF));
            var other = CompletableFuture.supplyAsync(() -> yes(collection, ASEP));

            assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(Seen.NOTED, Seen.CONFIRMED);
        }
        PROGRAM.awaitQuiet();
        assertThat(payments(siti)).hasSize(10);
    }

    /** As after a kill between the intake's answer and the note of it. */
    @Test
    void a_posting_that_is_done_again_pays_nobody_twice() {
        var collection = brought(16_800, Map.of(siti, PRICE, budi, PRICE));
        yes(collection, YUSUF);
        yes(collection, ASEP);
        PROGRAM.awaitQuiet();
        PROGRAM.asOwner("UPDATE groups.share SET state = 'open' WHERE worker_id = '" + siti + "'");
        PROGRAM.asOwner(
                "UPDATE groups.collection SET state = 'confirmed' WHERE collection_id = '" + collection.id() + "'");

        PROGRAM.all(id.gapura.jobs.Job.class).stream()
                .filter(job -> job.name().equals("groups.post"))
                .forEach(job -> job.run(arisan.id() + " " + collection.id()));

        assertThat(now(collection).state()).isEqualTo(State.POSTED);
        assertThat(payments(siti)).hasSize(1);
        assertThat(payments(budi)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE groups.collection SET counted_idr = counted_idr + 1",
                "UPDATE groups.share SET amount_idr = amount_idr + 1",
                "UPDATE groups.collection SET version = version + 1",
                "UPDATE groups.share SET state = 'posted' WHERE state = 'open'"
            })
    void a_row_changed_behind_our_back_is_found(String statement) {
        var collection = brought(16_800, Map.of(siti, PRICE));
        yes(collection, YUSUF);
        yes(collection, ASEP);
        var open = brought(8_400, Map.of(budi, PRICE));
        PROGRAM.awaitQuiet();

        PROGRAM.asOwner(
                statement + (statement.contains("WHERE") ? " AND" : " WHERE") + " group_id = '" + arisan.id() + "'");
        var found = new ArrayList<String>();
        PROGRAM.all(Proof.class).stream().filter(GroupProof.class::isInstance).forEach(proof -> proof.run(found::add));

        assertThat(found).isNotEmpty();
        restore(statement, open);
    }

    private void restore(String statement, Collection open) {
        var where = " WHERE group_id = '" + arisan.id() + "'";
        switch (statement.replaceFirst("^UPDATE \\S+ SET (\\S+) .*", "$1")) {
            case "counted_idr" -> PROGRAM.asOwner("UPDATE groups.collection SET counted_idr = counted_idr - 1" + where);
            case "amount_idr" -> PROGRAM.asOwner("UPDATE groups.share SET amount_idr = amount_idr - 1" + where);
            case "version" -> PROGRAM.asOwner("UPDATE groups.collection SET version = version - 1" + where);
            default ->
                PROGRAM.asOwner(
                        "UPDATE groups.share SET state = 'open'" + where + " AND collection_id = '" + open.id() + "'");
        }
    }

    /** Sums, splits, witnesses and cancellations as the dice say; what a group has is always what a simple sum says. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void a_random_life_of_a_group_keeps_its_money(long seed) {
        var random = new SplittableRandom(seed);
        var people = List.of(collector, siti, budi);
        long left = 0;
        var open = new ArrayList<Collection>();
        for (int step = 0; step < 60; step++) {
            int dice = random.nextInt(10);
            if (dice < 4) {
                long counted = 1L + random.nextInt(30_000);
                long share = 1L + random.nextInt(30_000);
                var who = people.get(random.nextInt(3));
                var result = collections.receive(
                        arisan,
                        new Brought(UUID.randomUUID(), rupiah(counted), false, Map.of(who, rupiah(share))),
                        SERANG);
                assertThat(result instanceof Result.Kept)
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(share <= left + counted);
                if (result instanceof Result.Kept(var kept)) {
                    open.add(kept);
                    left += counted;
                }
            } else if (!open.isEmpty() && dice < 8) {
                var one = open.get(random.nextInt(open.size()));
                var eye = List.of(YUSUF, ASEP, new Eye.Member(siti)).get(random.nextInt(3));
                boolean isSecond = collections.witnesses(one).size() == 1;
                var seen = yes(one, eye);
                if (seen == Seen.CONFIRMED) {
                    left -= one.split().amount();
                    open.remove(one);
                } else if (isSecond && seen == Seen.NOTED) {
                    throw new AssertionError("seed " + seed + ", step " + step + ": two witnesses and not confirmed");
                }
            } else if (!open.isEmpty() && dice == 8) {
                var one = open.get(random.nextInt(open.size()));
                if (collections.cancel(arisan, one.id(), "serang2") == Cancelling.CANCELLED) {
                    left -= one.counted().amount();
                    open.remove(one);
                }
            }
            assertThat(groups.account(arisan).left().amount())
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(left);
        }
    }
}
