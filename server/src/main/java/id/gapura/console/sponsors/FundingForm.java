package id.gapura.console.sponsors;

import id.gapura.console.Typed;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.screen.money.Money;
import id.gapura.sponsors.Sponsors.Funding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The form of money received from a sponsor. */
record FundingForm(Typed typed, LocalDate today, Shell shell) {
    private static final LocalDate EARLIEST = LocalDate.of(2015, 7, 1);
    private static final int LONGEST = 80;
    private static final String AMOUNT = "amount";
    private static final String REFERENCE = "reference";
    private static final String DAY = "day";

    Optional<Funding> read(UUID sponsor) {
        var amount = Money.read(typed.get(AMOUNT));
        var day = day();
        return amount.isPresent() && day.isPresent() && isReferenced()
                ? Optional.of(new Funding(sponsor, typed.get(REFERENCE), amount.get(), day.get()))
                : Optional.empty();
    }

    /** A day that money can have come on: under the law, and not in the future. */
    private Optional<LocalDate> day() {
        return typed.day(DAY).filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(today));
    }

    private boolean isReferenced() {
        var reference = typed.get(REFERENCE);
        return !reference.isEmpty() && reference.length() <= LONGEST;
    }

    List<Field> ask() {
        return fields("", "", "");
    }

    List<Field> askAgain() {
        return fields(
                Money.read(typed.get(AMOUNT)).isPresent() ? "" : shell.text("sponsors.amount.fault"),
                isReferenced() ? "" : shell.text("sponsors.reference.fault", LONGEST),
                day().isPresent() ? "" : shell.text("sponsors.day.fault"));
    }

    private List<Field> fields(String amountFault, String referenceFault, String dayFault) {
        return List.of(
                Field.number(AMOUNT, shell.text("sponsors.amount"))
                        .value(typed.get(AMOUNT))
                        .required()
                        .error(amountFault),
                Field.text(REFERENCE, shell.text("sponsors.reference"))
                        .value(typed.get(REFERENCE))
                        .hint(shell.text("sponsors.reference.hint"))
                        .required()
                        .error(referenceFault),
                Field.date(DAY, shell.text("sponsors.day"))
                        .value(typed.find(DAY).orElse(today.toString()))
                        .required()
                        .error(dayFault));
    }
}
