package id.gapura.console.outreach;

import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Effect;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of an activity: whom it reached and what it cost. */
record EffectForm(Activity activity, Typed typed, Shell shell) {
    private static final String REACH = "reach";
    private static final String COST = "cost";

    /** What is known so far: what was said before, otherwise the planned cost. */
    static Typed of(Activity activity) {
        var effect = activity.standing().effect();
        return new Typed(Map.of(
                REACH,
                effect.map(one -> Integer.toString(one.reach())).orElse(""),
                COST,
                Long.toString(activity.cost().amount())));
    }

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (!typed.get(REACH).matches("\\d{1,7}")) {
            faults.put(REACH, shell.text("outreach.reach.fault"));
        }
        var cost = CampaignForm.money(typed.get(COST));
        if (cost.isEmpty()) {
            faults.put(COST, shell.text("outreach.cost.fault"));
        } else if (activity.plan().kind().isFree() && cost.get().isPositive()) {
            faults.put(COST, shell.text("outreach.cost.free"));
        }
        return faults;
    }

    /** The effect, once nothing is wrong. */
    Effect effect() {
        return new Effect(
                Optional.of(typed.get(COST)).flatMap(CampaignForm::money).orElseThrow(), typed.number(REACH));
    }

    List<Field> fields(Map<String, String> faults) {
        return FormPage.filled(
                List.of(
                        Field.number(REACH, shell.text("outreach.reach.actual"))
                                .hint(shell.text("outreach.reach.hint"))
                                .required(),
                        Field.number(COST, shell.text("outreach.cost.actual")).hint(shell.text("outreach.cost.hint"))),
                typed,
                faults);
    }
}
