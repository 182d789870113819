package id.gapura.console.payouts;

import id.gapura.console.Typed;
import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Batch;
import id.gapura.payouts.Payee;
import id.gapura.payouts.Payment.Wanted;
import id.gapura.payouts.Payouts.Fault;
import id.gapura.payouts.Payouts.Reason;
import id.gapura.reconciliation.BankAccount;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions for a batch; its payments are lines of name, bank, account, amount and what the payee reads. */
final class PayoutForm {
    private static final String PURPOSE = "purpose";
    private static final String ACCOUNT = "account";
    private static final String DAY = "executeOn";
    private static final String PAYMENTS = "payments";
    private static final Set<Reason> OF_ALL_LINES = Set.of(Reason.NOTHING_TO_PAY, Reason.TOO_MANY_PAYMENTS);

    private final List<BankAccount> accounts;
    private final Typed typed;
    private final Shell shell;

    PayoutForm(List<BankAccount> accounts, Typed typed, Shell shell) {
        this.accounts = accounts;
        this.typed = typed;
        this.shell = shell;
    }

    Batch.Plan plan() {
        var account = accounts.stream()
                .map(BankAccount::accountNo)
                .filter(typed.get(ACCOUNT)::equals)
                .findFirst();
        return new Batch.Plan(typed.get(PURPOSE), account.orElse(""), day());
    }

    /** A day that cannot be read is one long over, which is refused. */
    private LocalDate day() {
        return typed.day(DAY).orElse(LocalDate.EPOCH);
    }

    List<Wanted> payments() {
        return typed.get(PAYMENTS)
                .lines()
                .filter(line -> !line.isBlank())
                .map(PayoutForm::payment)
                .toList();
    }

    private static Wanted payment(String line) {
        var parts = List.of((line + ";;;;").split(";", -1));
        var amount = parts.get(3).strip();
        return new Wanted(
                new Payee(
                        parts.get(0).strip(),
                        parts.get(1).strip().toUpperCase(Locale.ROOT),
                        parts.get(2).strip()),
                Rupiah.of(amount.matches("\\d{1,15}") ? Long.parseLong(amount) : 0),
                parts.get(4).strip());
    }

    PayoutFormPage page(List<Fault> faults) {
        var options = accounts.stream()
                .map(one -> new Option(one.accountNo(), one.accountNo() + " · " + one.label()))
                .toList();
        return new PayoutFormPage(List.of(
                Field.text(PURPOSE, shell.text("payouts.purpose"))
                        .value(typed.get(PURPOSE))
                        .required()
                        .error(fault(faults, Reason.PURPOSE_MISSING)),
                Field.select(ACCOUNT, shell.text("payouts.account"), options)
                        .value(typed.get(ACCOUNT))
                        .required()
                        .error(fault(faults, Reason.ACCOUNT_MISSING)),
                Field.date(DAY, shell.text("payouts.day"))
                        .value(typed.get(DAY))
                        .required()
                        .error(fault(faults, Reason.DAY_PAST)),
                Field.textarea(PAYMENTS, shell.text("payouts.lines"))
                        .hint(shell.text("payouts.lines.hint"))
                        .value(typed.get(PAYMENTS))
                        .required()
                        .error(lineFaults(faults))));
    }

    private String fault(List<Fault> faults, Reason reason) {
        return faults.contains(new Fault(0, reason)) ? words(reason) : "";
    }

    private String lineFaults(List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.line() > 0 || OF_ALL_LINES.contains(fault.reason()))
                .map(fault -> fault.line() == 0
                        ? words(fault.reason())
                        : shell.text("payouts.line", fault.line(), words(fault.reason())))
                .collect(Collectors.joining(" "));
    }

    private String words(Reason reason) {
        return shell.text("payouts.fault." + reason.name().toLowerCase(Locale.ROOT));
    }
}
