package id.gapura.console.agents;

import id.gapura.agents.Agent;
import id.gapura.console.Typed;
import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Payee;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.screen.money.Money;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is asked of an agent's new terms: the limit, and a bank account if it is to be another. */
final class TermsForm {
    private static final String LIMIT = "limit";
    private static final String NAME = "name";
    private static final String BANK = "bank";
    private static final String ACCOUNT = "account";

    private final Typed typed;
    private final Shell shell;

    TermsForm(Typed typed, Shell shell) {
        this.typed = typed;
        this.shell = shell;
    }

    /** As the agent's terms are; the account is never shown, and left blank it stays. */
    static TermsForm of(Agent agent, Shell shell) {
        return new TermsForm(
                Typed.NOTHING.with(LIMIT, Long.toString(agent.cash().limit().amount())), shell);
    }

    Optional<Rupiah> limit() {
        return Money.read(typed.get(LIMIT));
    }

    Optional<Payee> payee() {
        boolean isBlank = List.of(NAME, BANK, ACCOUNT).stream()
                .allMatch(field -> typed.get(field).isEmpty());
        return isBlank
                ? Optional.empty()
                : Optional.of(new Payee(typed.get(NAME), typed.get(BANK).toUpperCase(Locale.ROOT), typed.get(ACCOUNT)));
    }

    boolean isGood() {
        return limit().isPresent() && payee().filter(one -> !one.isPayable()).isEmpty();
    }

    List<Field> ask() {
        return fields("", "");
    }

    List<Field> askAgain() {
        return fields(
                limit().isPresent() ? "" : shell.text("agents.fault.unreadable"),
                payee().filter(one -> !one.isPayable())
                        .map(_ -> shell.text("agents.fault.payee"))
                        .orElse(""));
    }

    private List<Field> fields(String limitFault, String payeeFault) {
        return List.of(
                Field.text(LIMIT, shell.text("agents.limit"))
                        .value(typed.get(LIMIT))
                        .hint(shell.text("agents.limit.hint"))
                        .digits()
                        .required()
                        .error(limitFault),
                Field.text(NAME, shell.text("agents.terms.name"))
                        .value(typed.get(NAME))
                        .hint(shell.text("agents.terms.account.hint"))
                        .error(payeeFault),
                Field.text(BANK, shell.text("agents.bank")).value(typed.get(BANK)),
                Field.text(ACCOUNT, shell.text("agents.account")).value(typed.get(ACCOUNT)));
    }
}
