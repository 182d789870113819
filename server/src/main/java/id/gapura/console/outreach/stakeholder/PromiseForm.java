package id.gapura.console.outreach.stakeholder;

import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.stakeholder.Agreement.Promise;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is asked of a promise.
 *
 * @param campaigns it can be for
 */
record PromiseForm(Typed typed, List<Campaign> campaigns, LocalDate today, Shell shell) {
    private static final String WHAT = "what";
    private static final String CAMPAIGN = "campaign";
    private static final String AGREED = "agreed";
    private static final String DUE = "due";
    static final int LONGEST = 500;

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (typed.get(WHAT).isEmpty() || typed.get(WHAT).length() > LONGEST) {
            faults.put(WHAT, shell.text("outreach.name.fault", LONGEST));
        }
        if (typed.day(AGREED).filter(day -> !day.isAfter(today)).isEmpty()) {
            faults.put(AGREED, shell.text("stakeholder.agreed.fault"));
        }
        if (typed.find(DUE).isPresent()
                && typed.day(DUE)
                        .filter(due -> typed.day(AGREED).filter(due::isBefore).isEmpty())
                        .isEmpty()) {
            faults.put(DUE, shell.text("outreach.to.fault"));
        }
        return faults;
    }

    Promise promise() {
        return new Promise(typed.get(WHAT), campaign(), typed.day(AGREED).orElseThrow(), typed.day(DUE));
    }

    private Optional<UUID> campaign() {
        return campaigns.stream()
                .map(Campaign::id)
                .filter(one -> one.toString().equals(typed.get(CAMPAIGN)))
                .findFirst();
    }

    List<Field> fields(Map<String, String> faults) {
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("stakeholder.campaign.none")));
        campaigns.forEach(
                one -> options.add(new Option(one.id().toString(), one.plan().name())));
        return FormPage.filled(
                List.of(
                        Field.text(WHAT, shell.text("stakeholder.promised"))
                                .hint(shell.text("stakeholder.promised.hint"))
                                .required(),
                        Field.select(CAMPAIGN, shell.text("outreach.campaign"), options),
                        Field.date(AGREED, shell.text("stakeholder.agreed")).required(),
                        Field.date(DUE, shell.text("stakeholder.due"))),
                typed.find(AGREED).isPresent() ? typed : typed.with(AGREED, today.toString()),
                faults);
    }
}
