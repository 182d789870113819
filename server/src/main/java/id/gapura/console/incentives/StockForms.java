package id.gapura.console.incentives;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.incentives.IncentivesPage.Entry;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.incentives.stock.Move.Cause;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.UnitCost;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Printable;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import id.gapura.screen.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The forms of incentives: what they ask, with what was typed and what is wrong with it. */
record StockForms(Stock stock, Choices choices, LocalDate today, Officer officer, Shell shell) {
    static final String ITEM_NAME = "item-name";
    static final String DEPOT_NAME = "depot-name";
    private static final String ONCE = "once";
    static final String IS_ONCE = ONCE + "-yes";
    static final String REGION = "region";
    static final String DEPOT = "depot";
    static final String ITEM = "item";
    static final String QUANTITY = "quantity";
    static final String NOTE = "note";
    static final String PERSON = "person";
    /** What one costs. */
    static final String EACH = "each";

    private static final String SINCE = "since";
    /** The id of the movement a form makes. */
    static final String MOVE = "move";

    /** So many others may move something between two that one officer hands out. */
    private static final int LATEST = 50;

    private static final int LONGEST = 80;
    private static final int MOST = 1_000_000;

    /** What forms ask by name: where something is, and at which activity it was given. */
    record Choices(RegionChoices regions, ActivityChoice activities) {}

    /** What was sent, to which form, and what is wrong with it. */
    record Sent(String path, Typed typed, Map<String, String> faults) {
        static final Sent NOTHING = new Sent("", Typed.NOTHING, Map.of());

        private List<Field> fill(String form, List<Field> fields) {
            return path.equals(form) ? FormPage.filled(fields, typed, faults) : fields;
        }
    }

    /** A text of one line; empty if it is none. */
    private Optional<String> line(Typed typed, String name) {
        return Optional.of(typed.get(name)).filter(text -> text.length() <= LONGEST && Printable.isLine(text));
    }

    /** A number of things; empty if it is none, or more than anybody stores. */
    OptionalInt quantity(Typed typed) {
        var digits = typed.get(QUANTITY).replaceAll("[.\\s]", "");
        return digits.matches("\\d{1,7}") && Integer.parseInt(digits) <= MOST
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }

    Optional<RegionCode> region(Typed typed) {
        return choices.regions().read(typed.get(REGION), officer).code();
    }

    List<Entry> home(Sent sent) {
        var entries = new ArrayList<Entry>();
        var items = stock.items();
        var depots = stock.depots(officer.scope());
        if (!items.isEmpty() && !depots.isEmpty()) {
            var fields = List.of(
                    select(
                            ITEM,
                            "incentives.item",
                            items.stream()
                                    .map(item -> new Option(item.id().toString(), item.name()))
                                    .toList()),
                    select(
                            DEPOT,
                            "incentives.depot",
                            depots.stream()
                                    .map(depot -> new Option(depot.id().toString(), depot.name()))
                                    .toList()),
                    quantityField(),
                    eachField().hint(shell.text("incentives.each.received")),
                    noteField("incentives.receive.note"));
            entries.add(entry("incentives.receive", IncentivePages.HOME + "/receive", fields, sent));
        }
        var once = List.of(new Option("yes", shell.text("incentives.once.yes")));
        var item = List.of(
                nameField(ITEM_NAME, "incentives.item.hint"), Field.checks(ONCE, shell.text("incentives.once"), once));
        entries.add(entry("incentives.item.new", IncentivePages.HOME + "/items", item, sent));
        entries.add(depot(sent));
        return entries;
    }

    private Entry depot(Sent sent) {
        var path = IncentivePages.HOME + "/depots";
        var question = new RegionQuestion(REGION, shell.text("incentives.region"), shell, officer);
        var fields = new ArrayList<>(sent.fill(path, List.of(nameField(DEPOT_NAME, "incentives.depot.hint"))));
        fields.add((sent.path().equals(path)
                        ? choices.regions().askAgain(question, sent.typed().get(REGION))
                        : choices.regions().ask(question, ""))
                .required());
        return new Entry(
                shell.text("incentives.depot.new"), path, newMove(), fields, shell.text("incentives.depot.new.do"));
    }

    List<Entry> one(UUID depot, UUID item, Sent sent) {
        var base = IncentivePages.address(depot, item);
        var person = Field.number(PERSON, shell.text("incentives.person"))
                .hint(shell.text("incentives.person.hint"))
                .autocomplete("off")
                .required();
        var handOut = new ArrayList<>(List.of(person));
        handOut.addAll(choices.activities().askWhereGiven(lastActivity(depot, item), officer, shell));
        return List.of(
                entry("incentives.hand", base + IncentivePages.HAND_OUT, handOut, sent),
                entry(
                        "incentives.count",
                        base + IncentivePages.COUNT,
                        List.of(quantityField(), noteField("incentives.count.note")),
                        sent),
                entry("incentives.each.new", base + IncentivePages.COST, costFields(), sent));
    }

    /** Whoever hands out forty at a market says once which it is. */
    private String lastActivity(UUID depot, UUID item) {
        return stock.moves(depot, item, LATEST).stream()
                .filter(move -> move.cause() == Cause.HANDED_OUT && move.actor().equals(officer.login()))
                .limit(1)
                .filter(move -> Jakarta.day(move.at()).equals(today))
                .flatMap(move -> move.to().activity().stream())
                .map(UUID::toString)
                .findFirst()
                .orElse("");
    }

    private List<Field> costFields() {
        return List.of(
                eachField().required(),
                Field.date(SINCE, shell.text("incentives.each.since"))
                        .hint(shell.text("incentives.each.since.hint"))
                        .value(today.toString())
                        .required());
    }

    private Field eachField() {
        return Field.number(EACH, shell.text("incentives.each"));
    }

    private Entry entry(String key, String path, List<Field> fields, Sent sent) {
        return new Entry(shell.text(key), path, newMove(), sent.fill(path, fields), shell.text(key + ".do"));
    }

    private String newMove() {
        return stock.nextMove().toString();
    }

    private Field select(String name, String key, List<Option> options) {
        return Field.select(name, shell.text(key), options).required();
    }

    private Field nameField(String name, String hint) {
        return Field.text(name, shell.text("incentives.name"))
                .hint(shell.text(hint))
                .required();
    }

    private Field quantityField() {
        return Field.number(QUANTITY, shell.text("incentives.quantity")).required();
    }

    private Field noteField(String hint) {
        return Field.text(NOTE, shell.text("incentives.note")).hint(shell.text(hint));
    }

    /** What is wrong with a name. */
    Map<String, String> nameFault(Typed typed, String field) {
        return line(typed, field).filter(name -> !name.isEmpty()).isPresent()
                ? Map.of()
                : Map.of(field, shell.text("incentives.name.fault", LONGEST));
    }

    /** What one costs from which day on; empty if that cannot be read. */
    Optional<UnitCost> cost(Typed typed) {
        var each = Money.read(typed.get(EACH));
        return typed.day(SINCE).flatMap(since -> each.map(one -> new UnitCost(since, one)));
    }

    /** What each of those costs that came in today; empty if that was not said. */
    Optional<UnitCost> costOfReceived(Typed typed) {
        return Money.read(typed.get(EACH)).map(each -> new UnitCost(today, each));
    }

    /** What is wrong with what one costs and since when. */
    Map<String, String> costFaults(Typed typed) {
        return typed.day(SINCE).isEmpty() ? Map.of(SINCE, shell.text("incentives.each.since.fault")) : eachFault(typed);
    }

    private Map<String, String> eachFault(Typed typed) {
        return Money.read(typed.get(EACH)).isPresent() ? Map.of() : Map.of(EACH, shell.text("incentives.each.fault"));
    }

    /** What is wrong with what came in. */
    Map<String, String> receiveFaults(Typed typed) {
        var faults = quantityFaults(typed, 1);
        return !faults.isEmpty() || typed.find(EACH).isEmpty() ? faults : eachFault(typed);
    }

    /** What is wrong with a number and its note. */
    Map<String, String> quantityFaults(Typed typed, int least) {
        if (quantity(typed).isEmpty() || quantity(typed).getAsInt() < least) {
            return Map.of(QUANTITY, shell.text("incentives.quantity.fault", least, MOST));
        }
        return line(typed, NOTE).isPresent() ? Map.of() : Map.of(NOTE, shell.text("incentives.note.fault", LONGEST));
    }
}
