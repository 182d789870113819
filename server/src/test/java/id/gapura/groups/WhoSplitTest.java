package id.gapura.groups;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Counter;
import id.gapura.contributions.Contributions;
import id.gapura.database.Proof;
import id.gapura.groups.Collection.State;
import id.gapura.groups.Collections.Brought;
import id.gapura.groups.Collections.Eye;
import id.gapura.groups.Collections.Result;
import id.gapura.groups.Collections.Saying;
import id.gapura.groups.Collections.Seen;
import id.gapura.groups.PayGroup.Kind;
import id.gapura.kernel.Rupiah;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Whoever makes a split is none of its two witnesses. {@code serang} counts. */
class WhoSplitTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(PROGRAM);
    private static final Rupiah PRICE = new Rupiah(8_400);
    private static final Rupiah ALL = new Rupiah(16_800);
    private static final Counter COUNTER = new Counter("serang", TestMembers.SERANG);
    private static final Eye SERANG = new Eye.Officer("serang");
    private static final Eye SERANG2 = new Eye.Officer("serang2");
    private static final Eye NASIONAL = new Eye.Officer("nasional");

    private final Groups groups = PROGRAM.get(Groups.class);
    private final Collections collections = PROGRAM.get(Collections.class);
    private final UUID siti = member();
    private final UUID budi = member();
    private final PayGroup arisan =
            groups.create("Arisan RT 02", Kind.ARISAN, TestMembers.SERANG, member(), COUNTER.login());
    private final Collection counted = counted();

    private static UUID member() {
        return MEMBERS.member("Siti", LocalDate.of(1980, 1, 1));
    }

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    private Collection counted() {
        groups.add(arisan, List.of(siti, budi), COUNTER.login());
        var brought = new Brought(UUID.randomUUID(), ALL, false, Map.of(siti, PRICE, budi, PRICE));
        return kept(collections.receive(arisan, brought, COUNTER));
    }

    private Collection splitBy(String login) {
        return kept(collections.split(arisan, now(), Map.of(siti, ALL), login));
    }

    private static Collection kept(Result result) {
        if (result instanceof Result.Kept(var collection)) {
            return collection;
        }
        throw new AssertionError(result);
    }

    private Collection now() {
        return collections.find(arisan, counted.id()).orElseThrow();
    }

    private Seen yes(Eye eye) {
        return collections.witness(arisan, counted.id(), now().version(), new Saying(eye, true, ""));
    }

    private Seen no(Eye eye) {
        return collections.witness(arisan, counted.id(), now().version(), new Saying(eye, false, "Bagian Budi hilang"));
    }

    private static List<String> differences() {
        var found = new ArrayList<String>();
        PROGRAM.all(Proof.class).stream().filter(GroupProof.class::isInstance).forEach(proof -> proof.run(found::add));
        return found;
    }

    @Test
    void who_counted_has_made_the_first_split() {
        assertThat(now().splitBy()).isEqualTo("serang");
        assertThat(yes(SERANG)).isEqualTo(Seen.NOT_YOU);
        assertThat(yes(SERANG2)).isEqualTo(Seen.NOTED);
        assertThat(yes(NASIONAL)).isEqualTo(Seen.CONFIRMED);
    }

    @Test
    void who_made_the_split_that_stands_is_no_witness_of_it_and_one_other_is_not_enough() {
        assertThat(splitBy("serang2").splitBy()).isEqualTo("serang2");

        assertThat(yes(SERANG2)).isEqualTo(Seen.NOT_YOU);
        assertThat(no(SERANG2)).isEqualTo(Seen.NOT_YOU);
        assertThat(yes(SERANG)).isEqualTo(Seen.NOT_YOU);
        assertThat(yes(NASIONAL)).isEqualTo(Seen.NOTED);

        assertThat(now().state()).isEqualTo(State.OPEN);
        PROGRAM.awaitQuiet();
        assertThat(PROGRAM.get(Contributions.class).payments(siti)).isEmpty();
    }

    @Test
    void two_others_witness_it() {
        splitBy("serang2");

        assertThat(yes(NASIONAL)).isEqualTo(Seen.NOTED);
        assertThat(yes(new Eye.Member(budi))).isEqualTo(Seen.CONFIRMED);
        PROGRAM.awaitQuiet();
        assertThat(PROGRAM.get(Contributions.class).payments(siti)).hasSize(1);
    }

    @Test
    void a_split_by_somebody_else_frees_who_split_before_and_asks_every_witness_anew() {
        splitBy("serang2");
        assertThat(yes(NASIONAL)).isEqualTo(Seen.NOTED);

        splitBy("pandeglang");

        assertThat(collections.witnesses(now())).isEmpty();
        assertThat(yes(new Eye.Officer("pandeglang"))).isEqualTo(Seen.NOT_YOU);
        assertThat(yes(SERANG2)).isEqualTo(Seen.NOTED);
        assertThat(yes(NASIONAL)).isEqualTo(Seen.CONFIRMED);
    }

    @Test
    void who_counted_is_never_freed() {
        splitBy("serang2");
        splitBy("serang");
        assertThat(yes(SERANG2)).isEqualTo(Seen.NOTED);

        splitBy("serang2");

        assertThat(yes(SERANG)).isEqualTo(Seen.NOT_YOU);
    }

    @Test
    void a_split_that_is_refused_bars_nobody() {
        var seen = now();
        splitBy("pandeglang");

        assertThat(collections.split(arisan, seen, Map.of(siti, PRICE), "serang2"))
                .isEqualTo(new Result.Refused(Collections.Reason.CHANGED_MEANWHILE));

        assertThat(now().splitBy()).isEqualTo("pandeglang");
        assertThat(yes(SERANG2)).isEqualTo(Seen.NOTED);
    }

    @Test
    void a_split_from_before_is_taken_for_the_counters() throws IOException {
        splitBy("serang2");

        PROGRAM.asOwner("ALTER TABLE groups.collection DROP COLUMN split_by");
        PROGRAM.asOwner(new ClassPathResource("db/groups/V451__who_split.sql").getContentAsString(UTF_8));

        assertThat(now().splitBy()).isEqualTo("serang");
        assertThat(yes(SERANG)).isEqualTo(Seen.NOT_YOU);
        assertThat(yes(SERANG2)).isEqualTo(Seen.NOTED);
    }

    /** As somebody with the database's password could have it. */
    @Test
    void a_split_that_its_maker_witnessed_is_found() {
        yes(SERANG2);
        yes(NASIONAL);
        PROGRAM.awaitQuiet();
        assertThat(differences()).isEmpty();
        var where = " WHERE collection_id = '" + counted.id() + "'";

        PROGRAM.asOwner("UPDATE groups.collection SET split_by = 'serang2'" + where);
        assertThat(differences()).containsExactly("collection " + counted.id() + " was split without its witnesses");

        PROGRAM.asOwner("UPDATE groups.collection SET split_by = 'serang'" + where);
        assertThat(differences()).isEmpty();
    }
}
