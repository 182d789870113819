package id.gapura.console.settlement;

import id.gapura.console.Typed;
import id.gapura.reconciliation.BookingAccount;
import id.gapura.reconciliation.SettlementDay;
import id.gapura.reconciliation.Statement.Entry;
import id.gapura.screen.Comparison;
import id.gapura.screen.Comparison.Line;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One entry of the bank beside the day that fits it best, and the questions of both decisions.
 *
 * @param comparison empty when no day has a difference
 */
public record EntryPage(String address, Optional<Comparison> comparison, List<Field> match, List<Field> booking) {
    static final String DAY = "day";
    static final String REST = "rest";
    static final String GIVE_UP = "give-up";
    static final String WHY_MATCH = "whyMatch";
    static final String WHY_BOOKING = "whyBooking";
    static final String ACCOUNT = "account";

    public EntryPage {
        match = List.copyOf(match);
        booking = List.copyOf(booking);
    }

    /** All questions, for the list of faults. */
    public List<Field> all() {
        return Stream.concat(match.stream(), booking.stream()).toList();
    }

    static EntryPage of(Entry entry, List<SettlementDay> candidates, Typed typed, Shell shell) {
        return new EntryPage(
                QueuePages.address(entry),
                candidates.stream().findFirst().map(best -> comparison(entry, best, shell)),
                candidates.isEmpty() ? List.of() : match(candidates, typed, shell),
                booking(typed, shell));
    }

    private static Comparison comparison(Entry entry, SettlementDay best, Shell shell) {
        var format = shell.format();
        return new Comparison(
                shell.text("settlement.side.bank"),
                shell.text("settlement.side.ledger"),
                List.of(
                        new Line(
                                shell.text("settlement.amount"),
                                format.rupiah(entry.amount()),
                                format.rupiah(best.toCome())),
                        new Line(
                                shell.text("settlement.day"),
                                format.shortDate(entry.bookedOn()),
                                shell.text(
                                        "settlement.day.due",
                                        format.shortDate(best.day()),
                                        format.shortDate(best.dueOn()))),
                        new Line(
                                shell.text("settlement.channel"),
                                (entry.remittance() + " " + entry.reference()).strip(),
                                best.channel())));
    }

    static String code(SettlementDay day) {
        return day.channel() + " " + day.day();
    }

    private static List<Field> match(List<SettlementDay> candidates, Typed typed, Shell shell) {
        var format = shell.format();
        var days = candidates.stream()
                .map(day -> new Option(
                        code(day),
                        shell.text(
                                "settlement.candidate",
                                day.channel(),
                                format.shortDate(day.day()),
                                format.rupiah(day.toCome()))))
                .toList();
        var rest = List.of(
                new Option("keep", shell.text("settlement.rest.keep")),
                new Option(GIVE_UP, shell.text("settlement.rest.giveUp")));
        return List.of(
                Field.select(DAY, shell.text("settlement.forDay"), days)
                        .value(typed.get(DAY))
                        .required(),
                Field.select(REST, shell.text("settlement.rest"), rest)
                        .value(typed.get(REST))
                        .required(),
                why(WHY_MATCH, typed, shell));
    }

    private static List<Field> booking(Typed typed, Shell shell) {
        var accounts = new ArrayList<Option>();
        accounts.add(new Option("", shell.text("settlement.account.choose")));
        for (var account : BookingAccount.values()) {
            accounts.add(new Option(account.code(), shell.text("settlement.account." + account.code())));
        }
        boolean missing = typed.isTicked(ACCOUNT) && account(typed).isEmpty();
        return List.of(
                Field.select(ACCOUNT, shell.text("settlement.account.to"), accounts)
                        .value(typed.get(ACCOUNT))
                        .required()
                        .error(missing ? shell.text("settlement.account.missing") : ""),
                why(WHY_BOOKING, typed, shell));
    }

    private static Field why(String name, Typed typed, Shell shell) {
        return new Why(name, typed).field(shell).hint(shell.text("settlement.why.hint"));
    }

    static Optional<BookingAccount> account(Typed typed) {
        return Arrays.stream(BookingAccount.values())
                .filter(account -> account.code().equals(typed.get(ACCOUNT)))
                .findFirst();
    }
}
