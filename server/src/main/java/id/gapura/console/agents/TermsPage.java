package id.gapura.console.agents;

import id.gapura.agents.Agent;
import id.gapura.agents.TermsChange;
import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Payee;
import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An agent's limit and account, what is proposed in their place, and the form that proposes it. */
public record TermsPage(String name, String back, List<Fact> facts, Optional<Waiting> waiting, List<Field> fields) {
    public TermsPage {
        facts = List.copyOf(facts);
        fields = List.copyOf(fields);
    }

    /**
     * What waits for a second officer.
     *
     * @param id of the change, so that no other is approved than was seen
     */
    public record Waiting(String id, List<Fact> facts, boolean mayApprove) {
        public Waiting {
            facts = List.copyOf(facts);
        }
    }

    /** What there is to show of an agent. */
    record Terms(Agent agent, Optional<Payee> payee, Optional<TermsChange> change) {}

    static TermsPage of(Terms terms, List<Field> fields, String login, Shell shell) {
        var agent = terms.agent();
        return new TermsPage(
                agent.staff().displayName() + " (" + agent.code() + ")",
                AgentPages.address(agent),
                facts(agent.cash().limit(), terms.payee(), "agents.terms.account.none", shell),
                terms.change().map(change -> waiting(change, login, shell)),
                fields);
    }

    private static Waiting waiting(TermsChange change, String login, Shell shell) {
        var facts = new ArrayList<>(facts(change.limit(), change.payee(), "agents.terms.account.same", shell));
        facts.add(Fact.of(
                shell.text("agents.terms.by"),
                change.by() + ", " + shell.format().time(change.at())));
        return new Waiting(change.id().toString(), facts, !change.by().equals(login));
    }

    private static List<Fact> facts(Rupiah limit, Optional<Payee> payee, String none, Shell shell) {
        return List.of(
                Fact.of(shell.text("agents.limit"), shell.format().rupiah(limit)),
                Fact.of(
                        shell.text("agents.account"),
                        payee.map(TermsPage::words).orElseGet(() -> shell.text(none))));
    }

    private static String words(Payee payee) {
        return payee.name() + ", " + payee.bank() + " " + payee.maskedAccount();
    }
}
