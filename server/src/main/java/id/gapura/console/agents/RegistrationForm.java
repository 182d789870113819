package id.gapura.console.agents;

import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Accounts.Reason;
import id.gapura.accounts.Role;
import id.gapura.agents.Agents.NewAgent;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.console.regions.RegionReading.Missing;
import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Payee;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.screen.money.Money;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form for a new agent: what it asks, and how the answers read. */
final class RegistrationForm {
    private static final String LOGIN = "login";
    private static final String NAME = "name";
    private static final String PASSWORD = "password";
    private static final String REGION = "region";
    private static final String LIMIT = "limit";
    private static final String BANK = "bank";
    private static final String ACCOUNT = "account";

    private final RegionChoices regions;
    private final Officer officer;
    private final Shell shell;
    private final Typed typed;

    RegistrationForm(RegionChoices regions, Officer officer, Shell shell, Typed typed) {
        this.regions = regions;
        this.officer = officer;
        this.shell = shell;
        this.typed = typed;
    }

    /** The agent wanted; empty while an answer cannot be read. */
    Optional<NewAgent> wanted() {
        if (isPayeeFaulty()) {
            return Optional.empty();
        }
        return scope().flatMap(scope -> limit().map(limit -> new NewAgent(
                new NewStaff(
                        typed.get(LOGIN),
                        typed.get(NAME),
                        typed.values().getOrDefault(PASSWORD, ""),
                        Role.AGENT,
                        scope),
                limit,
                payee())));
    }

    /** What was left blank is all that the administrator sees. */
    private Optional<RegionCode> scope() {
        var reading = regions.read(typed.get(REGION), officer);
        return reading instanceof Missing ? Optional.of(officer.scope()) : reading.code();
    }

    private Optional<Rupiah> limit() {
        return Money.read(typed.get(LIMIT));
    }

    /** Where the commission goes; none while both bank and account are blank. */
    private Optional<Payee> payee() {
        return typed.get(BANK).isEmpty() && typed.get(ACCOUNT).isEmpty()
                ? Optional.empty()
                : Optional.of(new Payee(typed.get(NAME), typed.get(BANK).toUpperCase(Locale.ROOT), typed.get(ACCOUNT)));
    }

    private boolean isPayeeFaulty() {
        return payee().filter(one -> !one.isPayable()).isPresent();
    }

    RegistrationPage ask() {
        return page(regions.ask(question(), ""), Optional.empty(), false);
    }

    RegistrationPage askAgain() {
        return page(region(), Optional.empty(), true);
    }

    RegistrationPage refused(Reason reason) {
        return page(region(), Optional.of(reason), true);
    }

    private Field region() {
        return typed.get(REGION).isEmpty()
                ? regions.ask(question(), "")
                : regions.askAgain(question(), typed.get(REGION));
    }

    private RegionQuestion question() {
        return new RegionQuestion(REGION, shell.text("agents.place"), shell, officer);
    }

    private RegistrationPage page(Field region, Optional<Reason> refusal, boolean isSent) {
        boolean isLimitFaulty = isSent && limit().isEmpty();
        boolean isPayeeFaulty = isSent && isPayeeFaulty();
        return new RegistrationPage(List.of(
                Field.text(LOGIN, shell.text("signIn.login"))
                        .value(typed.get(LOGIN))
                        .hint(shell.text("agents.login.hint"))
                        .autocomplete("off")
                        .required()
                        .error(fault(refusal, Reason.LOGIN_MALFORMED, "staff.login.malformed")
                                + fault(refusal, Reason.LOGIN_TAKEN, "staff.login.taken")),
                Field.text(NAME, shell.text("staff.name"))
                        .value(typed.get(NAME))
                        .required()
                        .error(fault(refusal, Reason.NAME_MISSING, "staff.name.missing")),
                region.hint(shell.text("staff.scope.hint")),
                Field.text(LIMIT, shell.text("agents.limit"))
                        .value(typed.get(LIMIT))
                        .hint(shell.text("agents.limit.hint"))
                        .digits()
                        .required()
                        .error(isLimitFaulty ? shell.text("agents.fault.unreadable") : ""),
                Field.text(BANK, shell.text("agents.bank"))
                        .value(typed.get(BANK))
                        .hint(shell.text("agents.bank.hint"))
                        .error(isPayeeFaulty ? shell.text("agents.fault.payee") : ""),
                Field.text(ACCOUNT, shell.text("agents.account")).value(typed.get(ACCOUNT)),
                Field.password(PASSWORD, shell.text("signIn.password"))
                        .hint(shell.text("staff.password.hint"))
                        .autocomplete("new-password")
                        .required()
                        .error(fault(refusal, Reason.PASSWORD_TOO_SHORT, "staff.password.short"))));
    }

    private String fault(Optional<Reason> refusal, Reason reason, String key) {
        return refusal.filter(reason::equals).map(_ -> shell.text(key)).orElse("");
    }
}
