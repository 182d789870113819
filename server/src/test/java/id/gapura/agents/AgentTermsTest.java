package id.gapura.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.agents.AgentTerms.Decision;
import id.gapura.agents.Agents.NewAgent;
import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Payee;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgentTermsTest {
    private static final TestProgram PROGRAM = TestProgram.on(LocalDate.of(2026, 11, 20));
    private static final Rupiah LIMIT = new Rupiah(2_000_000);
    private static final Rupiah MORE = new Rupiah(3_000_000);
    private static final Payee PAYEE = new Payee("AGEN SATU", "CENAIDJA", "990011223344");
    private static int serial;

    private final Agents agents = PROGRAM.get(Agents.class);
    private final AgentTerms terms = PROGRAM.get(AgentTerms.class);
    private String code = "";

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @BeforeEach
    void agentWithoutAnAccount() {
        code = "syarat" + ++serial;
        var staff = new NewStaff(code, "Agen", "rahasia-sekali", Role.AGENT, RegionCode.of("36.04"));
        agents.register(new NewAgent(staff, LIMIT, Optional.empty()));
    }

    @Test
    void a_limit_and_an_account_hold_once_another_officer_agrees() {
        var change = terms.propose(agent(), MORE, Optional.of(PAYEE), "siti");

        assertThat(terms.waiting(agent())).contains(change);
        assertThat(terms.approve(agent(), change.id(), "siti")).isEqualTo(Decision.NEEDS_ANOTHER_OFFICER);
        assertThat(agent().cash().limit()).isEqualTo(LIMIT);
        assertThat(terms.payee(agent())).isEmpty();

        assertThat(terms.approve(agent(), change.id(), "budi")).isEqualTo(Decision.DONE);
        assertThat(agent().cash().limit()).isEqualTo(MORE);
        assertThat(terms.payee(agent())).contains(PAYEE);
        assertThat(terms.waiting(agent())).isEmpty();
    }

    @Test
    void a_change_of_the_limit_alone_leaves_the_account() {
        terms.approve(
                agent(),
                terms.propose(agent(), LIMIT, Optional.of(PAYEE), "siti").id(),
                "budi");

        terms.approve(
                agent(), terms.propose(agent(), MORE, Optional.empty(), "siti").id(), "budi");

        assertThat(agent().cash().limit()).isEqualTo(MORE);
        assertThat(terms.payee(agent())).contains(PAYEE);
    }

    @Test
    void nobody_approves_another_change_than_was_seen() {
        var seen = terms.propose(agent(), MORE, Optional.empty(), "siti");
        terms.propose(agent(), MORE.plus(MORE), Optional.empty(), "siti");

        assertThat(terms.approve(agent(), seen.id(), "budi")).isEqualTo(Decision.NOT_WAITING);
        assertThat(agent().cash().limit()).isEqualTo(LIMIT);
    }

    @Test
    void a_refused_change_changes_nothing() {
        var change = terms.propose(agent(), MORE, Optional.of(PAYEE), "siti");

        assertThat(terms.refuse(agent(), change.id())).isEqualTo(Decision.DONE);
        assertThat(terms.approve(agent(), change.id(), "budi")).isEqualTo(Decision.NOT_WAITING);
        assertThat(agent().cash().limit()).isEqualTo(LIMIT);
        assertThat(terms.payee(agent())).isEmpty();
    }

    @Test
    void decisions_at_the_same_moment_count_once() {
        var change = terms.propose(agent(), MORE, Optional.empty(), "siti");

        var ends = Stream.of("budi", "dewi", "tono", "rina")
                .parallel()
                .map(officer -> terms.approve(agent(), change.id(), officer))
                .toList();

        assertThat(ends).filteredOn(Decision.DONE::equals).hasSize(1);
    }

    @Test
    void a_proposed_account_is_sealed() {
        terms.propose(agent(), MORE, Optional.of(PAYEE), "siti");

        assertThat(PROGRAM.sql()
                        .sql(
                                "SELECT position('990011223344'::bytea IN account_sealed) FROM agents.terms_change WHERE agent_id = :agent")
                        .param("agent", agent().staff().id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_cannot_be_paid_is_no_account() {
        var bad = new Payee("AGEN", "BCA", "1");

        assertThatThrownBy(() -> terms.propose(agent(), MORE, Optional.of(bad), "siti"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(terms.approve(agent(), new UUID(0, 1), "budi")).isEqualTo(Decision.NOT_WAITING);
    }

    private Agent agent() {
        return agents.find(code).orElseThrow();
    }
}
