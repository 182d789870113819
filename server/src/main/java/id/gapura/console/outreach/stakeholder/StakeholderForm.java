package id.gapura.console.outreach.stakeholder;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.outreach.stakeholder.Stakeholder;
import id.gapura.outreach.stakeholder.Stakeholder.Group;
import id.gapura.outreach.stakeholder.Stakeholder.Next;
import id.gapura.outreach.stakeholder.Stakeholder.Plan;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of a stakeholder, and how the answers read. */
record StakeholderForm(Typed typed, RegionChoices regions, Officer officer, Shell shell) {
    private static final String GROUP = "group";
    private static final String NAME = "name";
    private static final String REGION = "region";
    private static final String NOTE = "note";
    private static final String NEXT_ON = "next";
    private static final String NEXT_WHAT = "about";
    static final int LONGEST = 120;
    private static final int LONGEST_NOTE = 1_000;

    static Typed of(Stakeholder one) {
        var plan = one.plan();
        var typed = new HashMap<String, String>();
        typed.put(GROUP, plan.group().code());
        typed.put(NAME, plan.name());
        typed.put(REGION, plan.region().text());
        typed.put(NOTE, plan.note());
        typed.put(NEXT_ON, plan.next().on().map(Object::toString).orElse(""));
        typed.put(NEXT_WHAT, plan.next().what());
        return new Typed(typed);
    }

    /** The same with other answers. */
    StakeholderForm typed(Typed others) {
        return new StakeholderForm(others, regions, officer, shell);
    }

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (Group.find(typed.get(GROUP)).isEmpty()) {
            faults.put(GROUP, shell.text("stakeholder.group.missing"));
        }
        if (typed.get(NAME).isEmpty() || typed.get(NAME).length() > LONGEST) {
            faults.put(NAME, shell.text("outreach.name.fault", LONGEST));
        }
        if (region().isEmpty()) {
            faults.put(REGION, shell.text("region.missing"));
        }
        if (typed.get(NOTE).length() > LONGEST_NOTE) {
            faults.put(NOTE, shell.text("workbook.long", LONGEST_NOTE));
        }
        if (typed.get(NEXT_WHAT).length() > LONGEST) {
            faults.put(NEXT_WHAT, shell.text("workbook.long", LONGEST));
        }
        if (typed.find(NEXT_ON).isPresent() && typed.day(NEXT_ON).isEmpty()) {
            faults.put(NEXT_ON, shell.text("outreach.day.fault"));
        }
        return faults;
    }

    private Optional<RegionCode> region() {
        return regions.read(typed.get(REGION), officer).code();
    }

    /** The plan, once nothing is wrong. */
    Plan plan() {
        return new Plan(
                Group.find(typed.get(GROUP)).orElseThrow(),
                typed.get(NAME),
                region().orElseThrow(),
                typed.get(NOTE),
                new Next(typed.day(NEXT_ON), typed.get(NEXT_WHAT)));
    }

    List<Field> fields(Map<String, String> faults) {
        var question = new RegionQuestion(REGION, shell.text("stakeholder.region"), shell, officer);
        var region = faults.isEmpty()
                ? regions.ask(question, region().map(RegionCode::text).orElse(""))
                : regions.askAgain(question, typed.get(REGION));
        var fields = new ArrayList<>(FormPage.filled(
                List.of(
                        Field.select(GROUP, shell.text("stakeholder.group"), groups())
                                .required(),
                        Field.text(NAME, shell.text("stakeholder.name")).required(),
                        Field.textarea(NOTE, shell.text("stakeholder.note")),
                        Field.date(NEXT_ON, shell.text("stakeholder.next")),
                        Field.text(NEXT_WHAT, shell.text("stakeholder.next.what"))),
                typed,
                faults));
        fields.add(2, region.required());
        return fields;
    }

    private List<Option> groups() {
        var groups = new ArrayList<Option>();
        groups.add(new Option("", shell.text("stakeholder.group.choose")));
        Arrays.stream(Group.values())
                .map(one -> new Option(one.code(), shell.text("stakeholder.group." + one.code())))
                .forEach(groups::add);
        return groups;
    }
}
