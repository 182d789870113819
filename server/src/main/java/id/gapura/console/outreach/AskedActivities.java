package id.gapura.console.outreach;

import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity.State;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.activity.Campaign;
import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which activities are looked at; what cannot be read, or lies outside the officer's scope, narrows nothing. */
public final class AskedActivities {
    private static final String REGION = "region";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String KIND = "kind";
    private static final String STATE = "state";
    private static final String CAMPAIGN = "campaign";

    private AskedActivities() {}

    /** Some days: those that were typed, otherwise the usual ones. */
    public record Days(LocalDate from, LocalDate to) {
        static Days of(Typed typed, Days usual) {
            return new Days(typed.day(FROM).orElse(usual.from()), typed.day(TO).orElse(usual.to()));
        }
    }

    /** What a form asks for; the usual days where it names none. */
    public static Wanted of(Typed typed, Days usual, Officer officer) {
        var days = Days.of(typed, usual);
        return new Wanted(
                RegionCode.find(typed.get(REGION)).filter(officer::sees).orElse(officer.scope()),
                days.from(),
                days.to(),
                Arrays.stream(ActivityKind.values())
                        .filter(kind -> kind.code().equals(typed.get(KIND)))
                        .findFirst(),
                Arrays.stream(State.values())
                        .filter(state -> state.code().equals(typed.get(STATE)))
                        .findFirst(),
                campaign(typed.get(CAMPAIGN)));
    }

    private static Optional<UUID> campaign(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The questions with what is looked at. */
    static List<Field> filters(Wanted wanted, List<Region> regions, List<Campaign> campaigns, Shell shell) {
        return List.of(
                from(wanted, shell),
                to(wanted, shell),
                region(wanted, regions, shell),
                Field.select(KIND, shell.text("outreach.kind"), kinds(shell))
                        .value(wanted.kind().map(ActivityKind::code).orElse(""))
                        .required(),
                Field.select(STATE, shell.text("outreach.state"), states(shell))
                        .value(wanted.state().map(State::code).orElse(""))
                        .required(),
                campaign(wanted, campaigns, shell));
    }

    /** The question for one of some campaigns. */
    public static Field campaign(Wanted wanted, List<Campaign> campaigns, Shell shell) {
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("outreach.all")));
        campaigns.forEach(
                one -> options.add(new Option(one.id().toString(), one.plan().name())));
        return Field.select(CAMPAIGN, shell.text("outreach.campaign"), options)
                .value(wanted.campaign().map(UUID::toString).orElse(""))
                .required();
    }

    /** The question for the first day. */
    public static Field from(Wanted wanted, Shell shell) {
        return Field.date(FROM, shell.text("outreach.from"))
                .value(wanted.from().toString())
                .required();
    }

    /** The question for the last day. */
    public static Field to(Wanted wanted, Shell shell) {
        return Field.date(TO, shell.text("outreach.to"))
                .value(wanted.to().toString())
                .required();
    }

    /** The question for one of some places. */
    public static Field region(Wanted wanted, List<Region> regions, Shell shell) {
        var options = regions.stream()
                .map(region -> new Option(region.code().text(), region.name()))
                .toList();
        return Field.select(REGION, shell.text("outreach.within"), options)
                .value(wanted.within().text())
                .required();
    }

    /** From the officer's own place down to the one that is looked at, and those right below that. */
    public static List<Region> regions(Officer officer, RegionCode within, Places places) {
        var regions = new ArrayList<Region>();
        within.path().reversed().stream()
                .filter(officer::sees)
                .forEach(code -> places.find(code).ifPresent(regions::add));
        regions.addAll(places.children(within));
        return regions;
    }

    private static List<Option> kinds(Shell shell) {
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("outreach.all")));
        Arrays.stream(ActivityKind.values())
                .forEach(kind -> options.add(new Option(kind.code(), OutreachWords.kind(kind, shell))));
        return options;
    }

    private static List<Option> states(Shell shell) {
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("outreach.all")));
        Arrays.stream(State.values())
                .forEach(state -> options.add(new Option(state.code(), shell.text("outreach.state." + state.code()))));
        return options;
    }
}
