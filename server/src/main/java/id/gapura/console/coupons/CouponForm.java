package id.gapura.console.coupons;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.naming.NamedMembers.Named;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.incentives.coupons.Coupons;
import id.gapura.incentives.coupons.Coupons.Issue;
import id.gapura.incentives.coupons.Coupons.Wanted;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.Stock.Left;
import id.gapura.outreach.activity.Activity;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The form of new coupons. */
record CouponForm(Stock stock, ActivityChoice activities, LocalDate today, Officer officer, Shell shell) {
    private static final String FROM = "from";
    private static final String COUNT = "count";
    static final String PEOPLE = "people";
    private static final String UNTIL = "until";
    private static final int MONTHS = 3;

    private List<Left> left() {
        return stock.left(officer.scope()).stream()
                .filter(one -> one.quantity() > 0)
                .toList();
    }

    List<Field> fields(Typed typed, Map<String, String> faults) {
        var options = left().stream()
                .map(one -> new Option(
                        key(one),
                        shell.text(
                                "coupons.from.option",
                                one.item().name(),
                                one.depot().name(),
                                one.quantity())))
                .toList();
        if (options.isEmpty()) {
            return List.of();
        }
        var fields = new ArrayList<>(List.of(
                Field.select(FROM, shell.text("coupons.from"), options).required(),
                Field.number(COUNT, shell.text("coupons.count")).hint(shell.text("coupons.count.hint")),
                Field.textarea(PEOPLE, shell.text("coupons.people")).hint(shell.text("coupons.people.hint")),
                Field.date(UNTIL, shell.text("coupons.until")).required()));
        fields.addAll(activities.askWhereGiven("", officer, shell));
        var first = typed.get(UNTIL).isEmpty()
                ? typed.with(UNTIL, today.plusMonths(MONTHS).toString())
                : typed;
        return FormPage.filled(fields, first, faults);
    }

    private static String key(Left left) {
        return left.depot().id() + "_" + left.item().id();
    }

    /** The stock that was chosen. */
    Left from(Typed typed) {
        return left().stream()
                .filter(one -> key(one).equals(typed.get(FROM)))
                .findFirst()
                .orElseThrow(PeopleInScope::nobody);
    }

    /** What is wrong with what was typed, before anybody is asked whether there is enough. */
    Map<String, String> faults(Typed typed, Named named) {
        if (count(typed).isEmpty()) {
            return Map.of(COUNT, shell.text("coupons.fault.count", Coupons.MOST));
        }
        if (named.unknown() + named.unreadable() > 0) {
            return Map.of(PEOPLE, shell.text("coupons.fault.people", named.unknown() + named.unreadable()));
        }
        if (!activities.isUnderstood(typed.get(ActivityChoice.NAME), officer)) {
            return Map.of(ActivityChoice.NAME, shell.text("outreach.choice.unknown"));
        }
        return typed.day(UNTIL).isPresent() ? Map.of() : Map.of(UNTIL, shell.text("coupons.fault.day"));
    }

    private static OptionalInt count(Typed typed) {
        var text = typed.get(COUNT);
        if (text.isEmpty()) {
            return OptionalInt.of(0);
        }
        return text.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    Wanted wanted(Typed typed, Named named) {
        var from = from(typed);
        return new Wanted(
                from.depot(),
                from.item(),
                count(typed).orElseThrow(),
                named.people(),
                typed.day(UNTIL).orElseThrow(),
                activities.find(typed.get(ActivityChoice.NAME), officer).map(Activity::id));
    }

    /** What was wrong after all. */
    Map<String, String> faults(Issue issue) {
        return switch (issue) {
            case Issue.Issued _ -> Map.of();
            case Issue.TooFewLeft(int free) -> Map.of(COUNT, shell.text("coupons.fault.few", free));
            case Issue.Refused(var reason) ->
                switch (reason) {
                    case COUNT -> Map.of(COUNT, shell.text("coupons.fault.count", Coupons.MOST));
                    case DAY -> Map.of(UNTIL, shell.text("coupons.fault.day"));
                    case NEEDS_NAMES -> Map.of(COUNT, shell.text("coupons.fault.names"));
                };
        };
    }
}
