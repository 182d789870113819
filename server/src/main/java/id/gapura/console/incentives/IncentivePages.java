package id.gapura.console.incentives;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.incentives.StockForms.Choices;
import id.gapura.console.incentives.StockForms.Sent;
import id.gapura.console.naming.NamedMembers;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Item;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.Stock.Gift;
import id.gapura.incentives.stock.Stock.Noted;
import id.gapura.incentives.stock.UnitCost;
import id.gapura.incentives.stock.UnitCosts;
import id.gapura.outreach.activity.Activity;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Incentives: what lies where and what one costs; receive, hand out, count. */
@Controller
final class IncentivePages {
    static final String HOME = "/console/incentives";
    static final String HAND_OUT = "/hand-out";
    static final String COST = "/cost";
    static final String COUNT = "/count";
    private static final String ONE = HOME + "/{depot}/{item}";

    private final Stock stock;
    private final StockView view;
    private final NamedMembers members;
    private final Choices choices;
    private final UnitCosts costs;
    private final Audit audit;

    IncentivePages(Stock stock, StockView view, NamedMembers members, Choices choices, UnitCosts costs, Audit audit) {
        this.stock = stock;
        this.view = view;
        this.members = members;
        this.choices = choices;
        this.costs = costs;
        this.audit = audit;
    }

    static String address(UUID depot, UUID item) {
        return HOME + "/" + depot + "/" + item;
    }

    private StockForms forms(Officer officer, Shell shell) {
        return new StockForms(stock, choices, view.today(), officer, shell);
    }

    @GetMapping(HOME)
    ModelAndView home(Officer officer, Shell shell) {
        officer.require(Action.KEEP_INCENTIVES);
        return home(Sent.NOTHING, officer, shell);
    }

    private ModelAndView home(Sent sent, Officer officer, Shell shell) {
        var page = new ModelAndView(
                "console/incentives/list",
                "page",
                view.home(forms(officer, shell).home(sent), officer, shell));
        if (!sent.path().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static ModelAndView done(String address, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + address);
    }

    @PostMapping(HOME + "/items")
    ModelAndView addItem(
            Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.KEEP_INCENTIVES);
        var typed = new Typed(values);
        var path = HOME + "/items";
        var faults = forms(officer, shell).nameFault(typed, StockForms.ITEM_NAME);
        if (!faults.isEmpty()) {
            return home(new Sent(path, typed, faults), officer, shell);
        }
        var added = stock.addItem(typed.get(StockForms.ITEM_NAME), typed.isTicked(StockForms.IS_ONCE), officer.login());
        if (added.isEmpty()) {
            var twice = Map.of(StockForms.ITEM_NAME, shell.text("incentives.item.twice"));
            return home(new Sent(path, typed, twice), officer, shell);
        }
        audit.record(officer.login(), "incentive.item-added", added.get().id().toString(), "");
        return done(HOME, Notice.good(shell.text("incentives.kept")), next);
    }

    @PostMapping(HOME + "/depots")
    ModelAndView addDepot(
            Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.KEEP_INCENTIVES);
        var typed = new Typed(values);
        var forms = forms(officer, shell);
        var faults = forms.nameFault(typed, StockForms.DEPOT_NAME);
        var region = forms.region(typed);
        if (!faults.isEmpty() || region.isEmpty()) {
            return home(new Sent(HOME + "/depots", typed, faults), officer, shell);
        }
        var depot = stock.addDepot(typed.get(StockForms.DEPOT_NAME), region.get(), officer.login());
        audit.record(officer.login(), "incentive.depot-added", depot.id().toString(), "");
        return done(HOME, Notice.good(shell.text("incentives.kept")), next);
    }

    @PostMapping(HOME + "/receive")
    ModelAndView receive(
            Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.KEEP_INCENTIVES);
        var typed = new Typed(values);
        var depot = depot(typed.get(StockForms.DEPOT), officer);
        var item = item(typed.get(StockForms.ITEM));
        var forms = forms(officer, shell);
        var faults = forms.receiveFaults(typed);
        if (!faults.isEmpty()) {
            return home(new Sent(HOME + "/receive", typed, faults), officer, shell);
        }
        int quantity = forms.quantity(typed).orElseThrow();
        if (stock.receive(depot.id(), item.id(), noted(quantity, typed, officer))) {
            record(officer, "incentive.received", depot, item, "quantity=" + quantity);
            forms.costOfReceived(typed).ifPresent(cost -> put(cost, depot, item, officer));
        }
        return done(HOME, Notice.good(shell.text("incentives.received", quantity, item.name())), next);
    }

    private void put(UnitCost cost, Depot depot, Item item, Officer officer) {
        costs.put(depot.id(), item.id(), cost, officer.login());
        record(officer, "incentive.cost-put", depot, item, "each=" + cost.each().amount() + " from=" + cost.from());
    }

    private static Noted noted(int quantity, Typed typed, Officer officer) {
        return new Noted(move(typed), quantity, typed.get(StockForms.NOTE), officer.login());
    }

    /** The id the page put into its form, which makes sending it twice harmless. */
    private static UUID move(Typed typed) {
        return typed.id(StockForms.MOVE).orElseThrow(PeopleInScope::nobody);
    }

    private Depot depot(String id, Officer officer) {
        return uuid(id).flatMap(stock::findDepot)
                .filter(depot -> officer.sees(depot.region()))
                .orElseThrow(PeopleInScope::nobody);
    }

    private Item item(String id) {
        return uuid(id).flatMap(stock::findItem).orElseThrow(PeopleInScope::nobody);
    }

    private static Optional<UUID> uuid(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    private void record(Officer officer, String act, Depot depot, Item item, String detail) {
        audit.record(officer.login(), act, depot.id().toString(), "item=" + item.id() + " " + detail);
    }

    @GetMapping(ONE)
    ModelAndView one(Officer officer, @PathVariable String depot, @PathVariable String item, Shell shell) {
        officer.require(Action.KEEP_INCENTIVES);
        officer.require(Action.SEE_PEOPLE);
        var where = depot(depot, officer);
        var what = item(item);
        record(officer, "incentive.stock-seen", where, what, "");
        return one(where, what, Sent.NOTHING, officer, shell);
    }

    private ModelAndView one(Depot depot, Item item, Sent sent, Officer officer, Shell shell) {
        var entries = forms(officer, shell).one(depot.id(), item.id(), sent);
        var page = new ModelAndView("console/incentives/stock", "page", view.one(depot, item, entries, officer, shell));
        if (!sent.path().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** What was sent of an item in a depot. */
    private record Asked(Depot depot, Item item, Typed typed, Officer officer, Shell shell) {
        String address() {
            return IncentivePages.address(depot.id(), item.id());
        }
    }

    private Asked asked(Officer officer, String depot, String item, Map<String, String> values, Shell shell) {
        officer.require(Action.KEEP_INCENTIVES);
        officer.require(Action.SEE_PEOPLE);
        return new Asked(depot(depot, officer), item(item), new Typed(values), officer, shell);
    }

    private ModelAndView again(Asked asked, String form, Map<String, String> faults) {
        var sent = new Sent(asked.address() + form, asked.typed(), faults);
        return one(asked.depot(), asked.item(), sent, asked.officer(), asked.shell());
    }

    @PostMapping(ONE + HAND_OUT)
    ModelAndView handOut(
            Officer officer,
            @PathVariable String depot,
            @PathVariable String item,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var asked = asked(officer, depot, item, values, shell);
        var named = members.typed(asked.typed().get(StockForms.PERSON), officer).people();
        if (named.size() != 1) {
            return again(asked, HAND_OUT, Map.of(StockForms.PERSON, shell.text("incentives.person.fault")));
        }
        if (!choices.activities().isUnderstood(asked.typed().get(ActivityChoice.NAME), officer)) {
            return again(asked, HAND_OUT, Map.of(ActivityChoice.NAME, shell.text("outreach.choice.unknown")));
        }
        return done(asked.address(), handOut(asked, named.iterator().next()), next);
    }

    private Notice handOut(Asked asked, UUID worker) {
        var officer = asked.officer();
        var shell = asked.shell();
        var activity = choices.activities()
                .find(asked.typed().get(ActivityChoice.NAME), officer)
                .map(Activity::id);
        var gift = new Gift(move(asked.typed()), worker, activity, officer.login());
        return switch (stock.handOut(asked.depot().id(), asked.item(), gift)) {
            case HANDED_OUT -> {
                audit.record(
                        officer.login(),
                        "incentive.handed-out",
                        worker.toString(),
                        "item=" + asked.item().id());
                yield Notice.good(shell.text("incentives.handed"));
            }
            case REPEATED -> Notice.good(shell.text("incentives.handed"));
            case NONE_LEFT -> Notice.bad(shell.text("incentives.none-left"));
            case HAD_ONE -> Notice.warning(shell.text("incentives.had-one"));
        };
    }

    @PostMapping(ONE + COST)
    ModelAndView cost(
            Officer officer,
            @PathVariable String depot,
            @PathVariable String item,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var asked = asked(officer, depot, item, values, shell);
        var forms = forms(officer, shell);
        var faults = forms.costFaults(asked.typed());
        if (!faults.isEmpty()) {
            return again(asked, COST, faults);
        }
        put(forms.cost(asked.typed()).orElseThrow(), asked.depot(), asked.item(), officer);
        return done(asked.address(), Notice.good(shell.text("incentives.each.kept")), next);
    }

    @PostMapping(ONE + COUNT)
    ModelAndView count(
            Officer officer,
            @PathVariable String depot,
            @PathVariable String item,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var asked = asked(officer, depot, item, values, shell);
        var forms = forms(officer, shell);
        var faults = forms.quantityFaults(asked.typed(), 0);
        if (!faults.isEmpty()) {
            return again(asked, COUNT, faults);
        }
        int counted = forms.quantity(asked.typed()).orElseThrow();
        record(officer, "incentive.counted", asked.depot(), asked.item(), "counted=" + counted);
        int difference = stock.count(asked.depot().id(), asked.item().id(), noted(counted, asked.typed(), officer));
        var notice = difference == 0
                ? Notice.good(shell.text("incentives.counted.same"))
                : Notice.warning(shell.text("incentives.counted.differs", difference));
        return done(asked.address(), notice, next);
    }
}
