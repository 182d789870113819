package id.gapura.console.outreach;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Staff;
import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Audience;
import id.gapura.outreach.activity.Activity.Effort;
import id.gapura.outreach.activity.Activity.Plan;
import id.gapura.outreach.activity.Activity.Span;
import id.gapura.outreach.activity.Activity.Where;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.SpokenWord;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked of an activity of a campaign, and how the answers read.
 *
 * @param changed the activity that is planned otherwise; empty for a new one
 */
public record ActivityForm(
        Campaign campaign, Typed typed, Tools tools, Officer officer, Shell shell, Optional<Activity> changed) {
    public static final String SPOKEN = "spoken";
    public static final String KIND = "kind";
    public static final String TITLE = "title";
    public static final String REGION = "region";
    public static final String VENUE = "venue";
    public static final String DAY = "day";
    public static final String START = "start";
    private static final String LAST = "last";
    public static final String END = "end";
    public static final String SEGMENT = "segment";
    public static final String COMMUNICATOR = "communicator";
    private static final String MATERIAL = "material";
    public static final String STAFF = "staff";
    public static final String COST = "cost";
    public static final String REACH = "reach";
    /** All that is asked. */
    public static final List<String> NAMES = List.of(
            KIND,
            TITLE,
            REGION,
            VENUE,
            DAY,
            START,
            LAST,
            END,
            SEGMENT,
            COMMUNICATOR,
            MATERIAL,
            STAFF,
            COST,
            REACH,
            SPOKEN);

    private static final int LONGEST = 120;

    /** What answers are read with. */
    public record Tools(RegionChoices regions, Accounts accounts) {}

    /** What was typed when an activity was last kept. */
    public static Typed of(Activity activity) {
        var plan = activity.plan();
        var typed = new HashMap<String, String>();
        typed.put(KIND, plan.kind().code());
        typed.put(TITLE, plan.title());
        typed.put(REGION, plan.where().region().text());
        typed.put(VENUE, plan.where().venue());
        typed.put(DAY, Jakarta.day(plan.span().from()).toString());
        typed.put(START, OutreachWords.time(plan.span().from()));
        typed.put(LAST, Jakarta.day(plan.span().to()).toString());
        typed.put(END, OutreachWords.time(plan.span().to()));
        typed.put(SEGMENT, plan.audience().segment().map(Livelihood::code).orElse(""));
        typed.put(COMMUNICATOR, plan.audience().communicator());
        typed.put(MATERIAL, plan.audience().material());
        typed.put(STAFF, String.join(", ", plan.effort().staff()));
        typed.put(COST, Long.toString(plan.effort().cost().amount()));
        typed.put(REACH, Integer.toString(plan.effort().reach()));
        return new Typed(typed);
    }

    /** Whether its spoken word can still be chosen: once there is one it is not changed, since it may have been said. */
    private boolean hasNoWord() {
        return changed.flatMap(one -> one.words().spoken()).isEmpty();
    }

    public Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (kind().isEmpty()) {
            faults.put(KIND, shell.text("outreach.kind.missing"));
        }
        Stream.of(TITLE, COMMUNICATOR)
                .filter(name -> typed.get(name).isEmpty() || typed.get(name).length() > LONGEST)
                .forEach(name -> faults.put(name, shell.text("outreach.name.fault", LONGEST)));
        region().filter(code -> !campaign.holds(code))
                .ifPresent(_ -> faults.put(REGION, shell.text("outreach.region.outside")));
        faults.putAll(timeFaults());
        staff().stream()
                .filter(login ->
                        tools.accounts.find(login).filter(Staff::enabled).isEmpty())
                .findFirst()
                .ifPresent(login -> faults.put(STAFF, shell.text("outreach.staff.unknown", login)));
        if (cost().isEmpty()) {
            faults.put(COST, shell.text("outreach.cost.fault"));
        } else if (kind().filter(ActivityKind::isFree).isPresent()
                && cost().get().isPositive()) {
            faults.put(COST, shell.text("outreach.cost.free"));
        }
        if (!typed.get(REACH).matches("\\d{0,7}")) {
            faults.put(REACH, shell.text("outreach.reach.fault"));
        }
        spokenFault().ifPresent(textKey -> faults.put(SPOKEN, shell.text(textKey)));
        return faults;
    }

    /** What is heard cannot be scanned, so it needs a word. */
    private Optional<String> spokenFault() {
        if (!hasNoWord() || spoken().isPresent()) {
            return Optional.empty();
        }
        if (typed.find(SPOKEN).isPresent()) {
            return Optional.of("outreach.spoken.fault");
        }
        return kind().filter(ActivityKind::isHeard).map(_ -> "outreach.spoken.missing");
    }

    private Map<String, String> timeFaults() {
        var faults = new HashMap<String, String>();
        if (typed.day(DAY).filter(campaign.plan()::contains).isEmpty()) {
            faults.put(DAY, shell.text("outreach.day.outside", term()));
        }
        if (Clock.read(typed.get(START)).isEmpty()) {
            faults.put(START, shell.text("outreach.time.fault"));
        }
        if (Clock.read(typed.get(END)).isEmpty()) {
            faults.put(END, shell.text("outreach.time.fault"));
        }
        if (typed.find(LAST).isPresent() && typed.day(LAST).isEmpty()) {
            faults.put(LAST, shell.text("outreach.day.fault"));
        }
        if (faults.isEmpty() && span().isEmpty()) {
            faults.put(END, shell.text("outreach.end.fault"));
        }
        return faults;
    }

    private String term() {
        return shell.text(
                "outreach.when.days",
                shell.format().shortDate(campaign.plan().from()),
                shell.format().shortDate(campaign.plan().to()));
    }

    /** The plan, once nothing is wrong. */
    public Plan plan(RegionCode region) {
        return new Plan(
                kind().orElseThrow(),
                typed.get(TITLE),
                new Where(region, typed.get(VENUE)),
                span().orElseThrow(),
                new Audience(Livelihood.find(typed.get(SEGMENT)), typed.get(COMMUNICATOR), typed.get(MATERIAL)),
                new Effort(staff(), cost().orElseThrow(), typed.number(REACH)));
    }

    public Optional<RegionCode> region() {
        return tools.regions.read(typed.get(REGION), officer).code();
    }

    public Optional<SpokenWord> spoken() {
        return hasNoWord() ? SpokenWord.read(typed.get(SPOKEN)) : Optional.empty();
    }

    private Optional<ActivityKind> kind() {
        return Arrays.stream(ActivityKind.values())
                .filter(one -> one.code().equals(typed.get(KIND)))
                .findFirst();
    }

    private Optional<Span> span() {
        var first = typed.day(DAY);
        var from = first.flatMap(day -> at(day, START));
        var to = typed.day(LAST).or(() -> first).flatMap(day -> at(day, END));
        return from.isPresent() && to.isPresent() && from.get().isBefore(to.get())
                ? Optional.of(new Span(from.get(), to.get()))
                : Optional.empty();
    }

    private Optional<Instant> at(LocalDate day, String time) {
        return Clock.read(typed.get(time))
                .map(hour -> day.atTime(hour).atZone(Jakarta.ZONE).toInstant());
    }

    private List<String> staff() {
        return GoingStaff.logins(typed.get(STAFF));
    }

    private Optional<Rupiah> cost() {
        return CampaignForm.money(typed.get(COST));
    }

    public List<Field> ask() {
        return fields(Map.of(), tools.regions.ask(question(), typed.get(REGION)));
    }

    public List<Field> askAgain(Map<String, String> faults) {
        var region = tools.regions.askAgain(question(), typed.get(REGION));
        return fields(faults, region.isFaulty() ? region : region.error(faults.getOrDefault(REGION, "")));
    }

    private RegionQuestion question() {
        return new RegionQuestion(REGION, shell.text("outreach.region"), shell, officer);
    }

    private List<Field> fields(Map<String, String> faults, Field region) {
        var fields = new ArrayList<>(FormPage.filled(what(), typed, faults));
        fields.add(2, region.required());
        if (hasNoWord()) {
            fields.add(Field.text(SPOKEN, shell.text("outreach.spoken"))
                    .hint(shell.text("outreach.spoken.hint"))
                    .value(typed.get(SPOKEN))
                    .error(faults.getOrDefault(SPOKEN, "")));
        }
        return fields;
    }

    private List<Field> what() {
        return List.of(
                Field.select(KIND, shell.text("outreach.kind"), kinds()).required(),
                Field.text(TITLE, shell.text("outreach.title.ask"))
                        .hint(shell.text("outreach.title.hint"))
                        .required(),
                Field.text(VENUE, shell.text("outreach.venue")).hint(shell.text("outreach.venue.hint")),
                Field.date(DAY, shell.text("outreach.day")).required(),
                Field.text(START, shell.text("outreach.start"))
                        .hint(shell.text("outreach.time.hint"))
                        .required(),
                Field.date(LAST, shell.text("outreach.last")).hint(shell.text("outreach.last.hint")),
                Field.text(END, shell.text("outreach.end")).required(),
                Field.select(SEGMENT, shell.text("outreach.segment"), segments()),
                Field.text(COMMUNICATOR, shell.text("outreach.communicator"))
                        .hint(shell.text("outreach.communicator.hint"))
                        .suggest(OutreachTabs.COMMUNICATORS + "/names")
                        .required(),
                Field.text(MATERIAL, shell.text("outreach.material")).hint(shell.text("outreach.material.hint")),
                Field.text(STAFF, shell.text("outreach.staff"))
                        .hint(shell.text("outreach.staff.hint"))
                        .suggest(GoingStaff.NAMES),
                Field.number(COST, shell.text("outreach.cost.planned")).hint(shell.text("outreach.cost.hint")),
                Field.number(REACH, shell.text("outreach.reach.expected")));
    }

    private List<Option> kinds() {
        var kinds = new ArrayList<Option>();
        kinds.add(new Option("", shell.text("outreach.kind.choose")));
        Arrays.stream(ActivityKind.values())
                .map(one -> new Option(one.code(), OutreachWords.kind(one, shell)))
                .forEach(kinds::add);
        return kinds;
    }

    private List<Option> segments() {
        var segments = new ArrayList<Option>();
        segments.add(new Option("", shell.text("outreach.segment.all")));
        Arrays.stream(Livelihood.values())
                .map(one -> new Option(one.code(), OutreachWords.segment(Optional.of(one), shell)))
                .forEach(segments::add);
        return segments;
    }
}
