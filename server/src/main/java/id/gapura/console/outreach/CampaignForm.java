package id.gapura.console.outreach;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Campaign;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.screen.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is asked of a campaign, and how the answers read. */
record CampaignForm(Typed typed, RegionChoices regions, Officer officer, Shell shell) {
    private static final String NAME = "name";
    private static final String PLACES = "places";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String BUDGET = "budget";
    private static final String WANTED = "wanted";
    private static final int LONGEST = 120;
    private static final int NAMED = 5;

    /** What was typed when a campaign was last kept. */
    static Typed of(Campaign campaign) {
        var plan = campaign.plan();
        return new Typed(Map.of(
                NAME,
                plan.name(),
                PLACES,
                plan.places().stream().map(RegionCode::text).collect(Collectors.joining("\n")),
                FROM,
                plan.from().toString(),
                TO,
                plan.to().toString(),
                BUDGET,
                Long.toString(plan.budget().amount()),
                WANTED,
                Integer.toString(plan.wanted())));
    }

    /** The same with other answers. */
    CampaignForm typed(Typed others) {
        return new CampaignForm(others, regions, officer, shell);
    }

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (typed.get(NAME).isEmpty() || typed.get(NAME).length() > LONGEST) {
            faults.put(NAME, shell.text("outreach.name.fault", LONGEST));
        }
        unknownPlace().ifPresent(place -> faults.put(PLACES, shell.text("outreach.places.unknown", place)));
        if (lines().isEmpty()) {
            faults.put(PLACES, shell.text("region.missing"));
        }
        if (typed.day(FROM).isEmpty()) {
            faults.put(FROM, shell.text("outreach.day.fault"));
        }
        if (typed.day(TO)
                .filter(to -> typed.day(FROM).filter(to::isBefore).isEmpty())
                .isEmpty()) {
            faults.put(TO, shell.text("outreach.to.fault"));
        }
        if (budget().isEmpty()) {
            faults.put(BUDGET, shell.text("outreach.cost.fault"));
        }
        if (typed.number(WANTED) < 1) {
            faults.put(WANTED, shell.text("outreach.wanted.fault"));
        }
        return faults;
    }

    /** What is wrong where activities would be left outside the days. */
    Map<String, String> outside(List<Activity> activities) {
        var titles =
                activities.stream().limit(NAMED).map(one -> one.plan().title()).collect(Collectors.joining(", "));
        var first = Jakarta.day(activities.getFirst().plan().span().from());
        var field = first.isBefore(typed.day(FROM).orElseThrow()) ? FROM : TO;
        int more = activities.size() - NAMED;
        return Map.of(
                field,
                more > 0
                        ? shell.text("outreach.term.outside.more", titles, more)
                        : shell.text("outreach.term.outside", titles));
    }

    /** The plan, once nothing is wrong. */
    Campaign.Plan plan() {
        return new Campaign.Plan(
                typed.get(NAME),
                lines().stream()
                        .flatMap(line -> regions.read(line, officer).code().stream())
                        .toList(),
                typed.day(FROM).orElseThrow(),
                typed.day(TO).orElseThrow(),
                budget().orElseThrow(),
                typed.number(WANTED));
    }

    private Optional<String> unknownPlace() {
        return lines().stream()
                .filter(line -> regions.read(line, officer).code().isEmpty())
                .findFirst();
    }

    private List<String> lines() {
        return new ArrayList<>(new LinkedHashSet<>(typed.get(PLACES)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList()));
    }

    private Optional<Rupiah> budget() {
        return money(typed.get(BUDGET));
    }

    /** Whole rupiah; nothing and a nought are none. */
    static Optional<Rupiah> money(String typed) {
        return typed.isEmpty() ? Optional.of(Rupiah.ZERO) : Money.readFromZero(typed);
    }

    List<Field> fields(Map<String, String> faults) {
        return FormPage.filled(
                List.of(
                        Field.text(NAME, shell.text("outreach.campaign.name")).required(),
                        Field.textarea(PLACES, shell.text("outreach.places"))
                                .hint(shell.text("outreach.places.hint"))
                                .required(),
                        Field.date(FROM, shell.text("outreach.from")).required(),
                        Field.date(TO, shell.text("outreach.to")).required(),
                        Field.number(BUDGET, shell.text("outreach.budget")),
                        Field.number(WANTED, shell.text("outreach.wanted"))
                                .hint(shell.text("outreach.wanted.hint"))
                                .required()),
                typed,
                faults);
    }
}
