package id.gapura.console.family;

import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.registry.Worker;
import id.gapura.registry.household.FamilyCard;
import id.gapura.registry.household.Relation;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The form that puts a worker into a household, and the shorter one that gives the household its card. */
record HouseholdForm(Worker worker, Typed typed, LocalDate today, Shell shell) {
    static final String CARD = "card";
    static final String RELATION = "relation";
    static final String DAY = "day";
    static final String REASON = "reason";

    Optional<FamilyCard> card() {
        return FamilyCard.read(typed.get(CARD), worker.nik()) instanceof FamilyCard.Reading.Valid(var card)
                ? Optional.of(card)
                : Optional.empty();
    }

    Optional<Relation> relation() {
        return Relation.find(typed.get(RELATION));
    }

    Optional<LocalDate> day() {
        return typed.day(DAY);
    }

    String reason() {
        return typed.get(REASON);
    }

    /** What is wrong with what was typed for a move; the card may be left out. */
    Map<String, String> moveFaults() {
        var faults = new HashMap<String, String>();
        if (typed.find(CARD).isPresent()) {
            faults.putAll(cardFaults());
        }
        if (relation().isEmpty()) {
            faults.put(RELATION, shell.text("family.relation.missing"));
        }
        if (day().isEmpty()) {
            faults.put(DAY, shell.text("family.refused.impossible_day"));
        }
        return faults;
    }

    /** What is wrong with the number of the card. */
    Map<String, String> cardFaults() {
        return FamilyCard.read(typed.get(CARD), worker.nik()) instanceof FamilyCard.Reading.Faulty(var fault)
                ? Map.of(CARD, shell.text("family.card." + fault.name().toLowerCase(Locale.ROOT)))
                : Map.of();
    }

    List<Field> moveFields(Map<String, String> faults) {
        var fields = List.of(
                card(shell.text("family.card.move.hint")),
                Field.select(RELATION, shell.text("family.own"), relations(shell))
                        .hint(shell.text("family.relation.hint"))
                        .required(),
                Field.date(DAY, shell.text("family.since")).required(),
                reason(shell));
        return FormPage.filled(fields, typed.find(DAY).isPresent() ? typed : typed.with(DAY, today.toString()), faults);
    }

    List<Field> cardFields(Map<String, String> faults) {
        var fields = List.of(card(shell.text("family.card.hint")).required(), reason(shell));
        return FormPage.filled(fields, typed, faults);
    }

    private Field card(String hint) {
        return Field.text(CARD, shell.text("family.card")).hint(hint).digits().autocomplete("off");
    }

    static Field reason(Shell shell) {
        return Field.text(REASON, shell.text("describe.reason"))
                .hint(shell.text("describe.reason.hint"))
                .required();
    }

    static List<Option> relations(Shell shell) {
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("family.relation.choose")));
        Arrays.stream(Relation.values())
                .map(one -> new Option(one.code(), shell.text("family.relation." + one.code())))
                .forEach(options::add);
        return options;
    }
}
