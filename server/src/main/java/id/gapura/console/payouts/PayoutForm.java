package id.gapura.console.payouts;

import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Batch;
import id.gapura.payouts.Payee;
import id.gapura.payouts.Payment.Wanted;
import id.gapura.payouts.Payouts.Fault;
import id.gapura.payouts.Payouts.Reason;
import id.gapura.payouts.Source;
import id.gapura.reconciliation.BankAccount;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The questions for a payment out of one source. */
final class PayoutForm {
    private static final String AMOUNT = "amount";
    private static final String NAME = "name";
    private static final String BANK = "bank";
    private static final String NUMBER = "number";
    private static final String REMITTANCE = "remittance";
    private static final String PURPOSE = "purpose";
    private static final String ACCOUNT = "account";
    private static final String DAY = "executeOn";

    private final Source source;
    private final List<BankAccount> accounts;
    private final Typed typed;
    private final Shell shell;

    PayoutForm(Source source, List<BankAccount> accounts, Typed typed, Shell shell) {
        this.source = source;
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

    /** The payment; an amount that cannot be read is nothing, which is refused. */
    Wanted payment() {
        var payee = new Payee(typed.get(NAME), typed.get(BANK).toUpperCase(Locale.ROOT), typed.get(NUMBER));
        return new Wanted(source, payee, Money.read(typed.get(AMOUNT)).orElse(Rupiah.ZERO), typed.get(REMITTANCE));
    }

    /**
     * The form.
     *
     * @param owner whose the money is, with the page it is seen on
     * @param held what there is
     */
    FormPage page(Link owner, Rupiah held, List<Fault> faults) {
        var title = shell.text("payouts.new");
        var lead = shell.text(
                "payouts.from." + source.kind().code(),
                owner.label(),
                shell.format().rupiah(held));
        var crumbs = List.of(
                Link.to(shell.text("payouts.title"), PayoutPages.HOME),
                Link.to(owner.label(), owner.href()),
                Link.to(title, ""));
        var sending = new FormPage.Sending(PayoutPages.address(source), shell.text("payouts.propose"));
        return new FormPage(title, lead, crumbs, sending, FormPage.filled(fields(held), typed, words(faults)));
    }

    private List<Field> fields(Rupiah held) {
        var options = accounts.stream()
                .map(one -> new Option(one.accountNo(), one.accountNo() + " · " + one.label()))
                .toList();
        return List.of(
                Field.number(AMOUNT, shell.text("payouts.amount"))
                        .hint(shell.text("payouts.amount.hint", shell.format().rupiah(held)))
                        .required(),
                Field.text(NAME, shell.text("payouts.payee"))
                        .hint(shell.text("payouts.payee.hint"))
                        .required(),
                Field.text(BANK, shell.text("payouts.bank"))
                        .hint(shell.text("payouts.bank.hint"))
                        .required(),
                Field.text(NUMBER, shell.text("payouts.number")).required(),
                Field.text(REMITTANCE, shell.text("payouts.remittance")).hint(shell.text("payouts.remittance.hint")),
                Field.text(PURPOSE, shell.text("payouts.purpose"))
                        .hint(shell.text("payouts.purpose.hint"))
                        .required(),
                Field.select(ACCOUNT, shell.text("payouts.account"), options).required(),
                Field.date(DAY, shell.text("payouts.day")).required());
    }

    private Map<String, String> words(List<Fault> faults) {
        return faults.stream()
                .collect(Collectors.toMap(fault -> field(fault.reason()), fault -> words(fault.reason(), shell)));
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case AMOUNT_IMPOSSIBLE, SOURCE_SHORT, NOTHING_TO_PAY, TOO_MANY_PAYMENTS -> AMOUNT;
            case NAME_UNREADABLE -> NAME;
            case BANK_UNREADABLE -> BANK;
            case PAYEE_ACCOUNT_UNREADABLE -> NUMBER;
            case REMITTANCE_UNREADABLE -> REMITTANCE;
            case PURPOSE_MISSING, PURPOSE_UNREADABLE -> PURPOSE;
            case ACCOUNT_MISSING -> ACCOUNT;
            case DAY_PAST -> DAY;
        };
    }

    private static String words(Reason reason, Shell shell) {
        return shell.text("payouts.fault." + reason.name().toLowerCase(Locale.ROOT));
    }
}
