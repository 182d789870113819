package id.gapura.console.outreach.workbook;

import id.gapura.console.Typed;
import id.gapura.console.outreach.ActivityForm;
import id.gapura.outreach.activity.Activity.Plan;
import id.gapura.outreach.workbook.Topic.Line;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A line of the plan: what is asked of an activity, and how many members it is to bring. */
record LineForm(ActivityForm activity, Typed typed, Shell shell) implements EntryForm {
    static final String WANTED = Line.WANTED;
    private static final String UNREADABLE = "outreach.reach.fault";

    @Override
    public Map<String, String> faults() {
        var faults = new HashMap<>(activity.faults());
        if (activity.region().isEmpty()) {
            faults.put(ActivityForm.REGION, shell.text("region.missing"));
        }
        if (!typed.get(WANTED).matches("\\d{0,6}")) {
            faults.put(WANTED, shell.text(UNREADABLE));
        }
        return faults;
    }

    /** The plan of the activity that it becomes; empty while something is wrong. */
    Optional<Plan> plan() {
        return faults().isEmpty() ? activity.region().map(activity::plan) : Optional.empty();
    }

    @Override
    public Map<String, String> written() {
        var written = new LinkedHashMap<String, String>();
        ActivityForm.NAMES.forEach(name -> written.put(name, typed.get(name)));
        activity.region().ifPresent(region -> written.put(ActivityForm.REGION, region.text()));
        written.put(WANTED, typed.get(WANTED));
        return written;
    }

    @Override
    public List<Field> fields(Map<String, String> faults) {
        var fields = new ArrayList<>(faults.isEmpty() ? activity.ask() : activity.askAgain(faults));
        fields.add(Field.number(WANTED, shell.text("workbook.line.wanted"))
                .hint(shell.text("workbook.line.wanted.hint"))
                .value(typed.get(WANTED))
                .error(faults.getOrDefault(WANTED, "")));
        return fields;
    }
}
