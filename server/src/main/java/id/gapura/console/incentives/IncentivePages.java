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
        }
        forms.costOfReceived(typed).ifPresent(cost -> put(cost, depot, item, officer));
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

    @PostMapping(ONE + "/hand-out")
    ModelAndView handOut(
            Officer officer,
            @PathVariable String depot,
            @PathVariable String item,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.KEEP_INCENTIVES);
        officer.require(Action.SEE_PEOPLE);
        var where = depot(depot, officer);
        var what = item(item);
        var address = address(where.id(), what.id());
        var typed = new Typed(values);
        var named = members.typed(typed.get(StockForms.PERSON), officer).people();
        if (named.size() != 1) {
            var fault = Map.of(StockForms.PERSON, shell.text("incentives.person.fault"));
            return one(where, what, new Sent(address + "/hand-out", typed, fault), officer, shell);
        }
        var at = typed.get(ActivityChoice.NAME);
        if (!choices.activities().isUnderstood(at, officer)) {
            var fault = Map.of(ActivityChoice.NAME, shell.text("outreach.choice.unknown"));
            return one(where, what, new Sent(address + "/hand-out", typed, fault), officer, shell);
        }
        var worker = named.iterator().next();
        var activity = choices.activities().find(at, officer).map(Activity::id);
        var gift = new Gift(move(typed), worker, activity, officer.login());
        var notice = switch (stock.handOut(where.id(), what, gift)) {
            case HANDED_OUT -> {
                audit.record(officer.login(), "incentive.handed-out", worker.toString(), "item=" + what.id());
                yield Notice.good(shell.text("incentives.handed"));
            }
            case REPEATED -> Notice.good(shell.text("incentives.handed"));
            case NONE_LEFT -> Notice.bad(shell.text("incentives.none-left"));
            case HAD_ONE -> Notice.warning(shell.text("incentives.had-one"));
        };
        return done(address, notice, next);
    }

    @PostMapping(ONE + "/cost")
    ModelAndView cost(
            Officer officer,
            @PathVariable String depot,
            @PathVariable String item,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.KEEP_INCENTIVES);
        officer.require(Action.SEE_PEOPLE);
        var where = depot(depot, officer);
        var what = item(item);
        var typed = new Typed(values);
        var forms = forms(officer, shell);
        var address = address(where.id(), what.id());
        var faults = forms.costFaults(typed);
        if (!faults.isEmpty()) {
            return one(where, what, new Sent(address + "/cost", typed, faults), officer, shell);
        }
        put(forms.cost(typed).orElseThrow(), where, what, officer);
        return done(address, Notice.good(shell.text("incentives.each.kept")), next);
    }

    @PostMapping(ONE + "/count")
    ModelAndView count(
            Officer officer,
            @PathVariable String depot,
            @PathVariable String item,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.KEEP_INCENTIVES);
        officer.require(Action.SEE_PEOPLE);
        var where = depot(depot, officer);
        var what = item(item);
        var typed = new Typed(values);
        var forms = forms(officer, shell);
        var faults = forms.quantityFaults(typed, 0);
        var address = address(where.id(), what.id());
        if (!faults.isEmpty()) {
            return one(where, what, new Sent(address + "/count", typed, faults), officer, shell);
        }
        int counted = forms.quantity(typed).orElseThrow();
        record(officer, "incentive.counted", where, what, "counted=" + counted);
        int difference = stock.count(where.id(), what.id(), noted(counted, typed, officer));
        var notice = difference == 0
                ? Notice.good(shell.text("incentives.counted.same"))
                : Notice.warning(shell.text("incentives.counted.differs", difference));
        return done(address, notice, next);
    }
}
