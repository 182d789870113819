package id.gapura.console.outreach.report;

import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.outreach.AskedActivities;
import id.gapura.console.outreach.AskedActivities.Days;
import id.gapura.enrolment.Codes;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.attribution.Milestone;
import id.gapura.outreach.attribution.Model;
import id.gapura.places.Region;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody wants to know of which activities.
 *
 * @param after when it is looked who is still covered
 */
record AskedReport(Wanted wanted, Side side, Model model, Milestone after) {
    private static final String BY = "by";
    private static final String MODEL = "model";
    private static final String AFTER = "after";

    /** Of the last year, unless other days are asked for. */
    static AskedReport of(Typed typed, LocalDate today, Officer officer) {
        var usual = new Days(today.minusYears(1).plusDays(1), today);
        return new AskedReport(
                AskedActivities.of(typed, usual, officer),
                Side.find(typed.get(BY)).orElse(Side.ACTIVITY),
                Model.find(typed.get(MODEL)).orElse(Model.DECAYED),
                Arrays.stream(Milestone.values())
                        .filter(one -> one.months() == typed.number(AFTER))
                        .findFirst()
                        .orElse(Milestone.THREE));
    }

    /** The questions with what is looked at. */
    List<Field> questions(List<Region> regions, List<Campaign> campaigns, Shell shell) {
        return List.of(
                Field.select(BY, shell.text("outreach.by"), options(Side.values(), "outreach.by.", shell))
                        .value(side.code())
                        .required(),
                Field.select(MODEL, shell.text("outreach.model"), options(Model.values(), "outreach.model.", shell))
                        .value(model.code())
                        .required(),
                afterWhich(shell),
                AskedActivities.from(wanted, shell),
                AskedActivities.to(wanted, shell),
                AskedActivities.region(wanted, regions, shell),
                AskedActivities.campaign(wanted, campaigns, shell));
    }

    /** The question for when it is looked who is still covered. */
    Field afterWhich(Shell shell) {
        return Field.select(
                        AFTER,
                        shell.text("outreach.after"),
                        Arrays.stream(Milestone.values())
                                .map(one -> new Option(
                                        Integer.toString(one.months()),
                                        shell.text("outreach.after.months", one.months())))
                                .toList())
                .value(Integer.toString(after.months()))
                .required();
    }

    private static List<Option> options(Enum<?>[] values, String prefix, Shell shell) {
        return Arrays.stream(values)
                .map(one -> Codes.of(one))
                .map(code -> new Option(code, shell.text(prefix + code)))
                .toList();
    }
}
