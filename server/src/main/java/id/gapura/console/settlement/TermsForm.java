package id.gapura.console.settlement;

import id.gapura.console.Typed;
import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.reconciliation.BankAccount;
import id.gapura.reconciliation.ChannelTerms;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The questions for a bank account and for a channel's terms, and how their answers read. */
final class TermsForm {
    private static final Question ACCOUNT = new Question("accountNo", "terms.account", "[A-Za-z0-9]{4,34}");
    private static final Question LABEL = new Question("label", "terms.label", "[^\\p{Cc}\\p{Cs}]{1,60}");
    private static final Question CHANNEL = new Question("channel", "terms.channel", "[a-z0-9][a-z0-9-]{1,39}");
    private static final Question FROM = new Question("from", "terms.from", "\\d{4}-\\d{2}-\\d{2}");
    private static final Question FEE = new Question("fee", "terms.fee", "\\d{1,9}");
    private static final Question SHARE = new Question("share", "terms.share", "\\d{1,2}([.,]\\d{1,4})?");
    private static final Question DAYS = new Question("days", "terms.days", "[0-2]?\\d|3[01]");

    private final Typed typed;
    private final Shell shell;

    TermsForm(Typed typed, Shell shell) {
        this.typed = typed;
        this.shell = shell;
    }

    private record Question(String name, String text, Pattern form) {
        Question(String name, String text, String form) {
            this(name, text, Pattern.compile(form));
        }

        boolean isAnswered(Typed typed) {
            return form.matcher(typed.get(name)).matches();
        }
    }

    /** The account wanted; empty while an answer cannot be read. */
    Optional<BankAccount> account() {
        return isAnswered(ACCOUNT, LABEL)
                ? Optional.of(new BankAccount(typed.get(ACCOUNT.name), typed.get(LABEL.name)))
                : Optional.empty();
    }

    /** The terms wanted; empty while an answer cannot be read. */
    Optional<ChannelTerms> terms() {
        if (!isAnswered(CHANNEL, FROM, FEE, SHARE, DAYS)) {
            return Optional.empty();
        }
        return from().map(day -> new ChannelTerms(
                typed.get(CHANNEL.name),
                day,
                Rupiah.of(Long.parseLong(typed.get(FEE.name))),
                Rate.ofPercent(typed.get(SHARE.name).replace(',', '.')),
                typed.number(DAYS.name)));
    }

    private Optional<LocalDate> from() {
        return typed.day(FROM.name);
    }

    private boolean isAnswered(Question... questions) {
        return List.of(questions).stream().allMatch(question -> question.isAnswered(typed));
    }

    List<Field> accountFields() {
        return List.of(
                refine(Field.text(ACCOUNT.name, shell.text("terms.account")), ACCOUNT),
                refine(Field.text(LABEL.name, shell.text("terms.label")), LABEL));
    }

    List<Field> channelFields() {
        return List.of(
                refine(Field.text(CHANNEL.name, shell.text("terms.channel")), CHANNEL)
                        .hint(shell.text("terms.channel.hint")),
                refine(Field.date(FROM.name, shell.text("terms.from")), FROM),
                refine(Field.number(FEE.name, shell.text("terms.fee")), FEE).hint(shell.text("terms.fee.hint")),
                refine(Field.text(SHARE.name, shell.text("terms.share")), SHARE).hint(shell.text("terms.share.hint")),
                refine(Field.number(DAYS.name, shell.text("terms.days")), DAYS).hint(shell.text("terms.days.hint")));
    }

    private Field refine(Field field, Question question) {
        boolean faulty = typed.isTicked(question.name)
                && (!question.isAnswered(typed) || (question.equals(FROM) && from().isEmpty()));
        return field.value(typed.get(question.name))
                .required()
                .error(faulty ? shell.text("terms.unreadable", shell.text(question.text)) : "");
    }
}
