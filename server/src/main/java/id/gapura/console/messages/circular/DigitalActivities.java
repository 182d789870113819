package id.gapura.console.messages.circular;

import id.gapura.console.Officer;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.State;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The digital activities of an officer's places that a circular may belong to. */
final class DigitalActivities {
    private static final int BEFORE_DAYS = 30;
    private static final int AFTER_DAYS = 90;

    private final Activities activities;
    private final InstantSource clock;

    DigitalActivities(Activities activities, InstantSource clock) {
        this.activities = activities;
        this.clock = clock;
    }

    /** The one of an id; empty for any other activity, one called off, and one of other places. */
    Optional<Activity> find(UUID id, Officer officer) {
        return activities
                .find(id)
                .filter(DigitalActivities::isDigital)
                .filter(one -> officer.sees(one.plan().where().region()));
    }

    private static boolean isDigital(Activity one) {
        return one.plan().kind() == ActivityKind.DIGITAL && one.standing().state() != State.CANCELLED;
    }

    /** None, those of these weeks and the one chosen; empty where there is nothing to choose. */
    List<Option> offered(Optional<Activity> chosen, Officer officer, Shell shell) {
        var today = Jakarta.today(clock);
        var wanted = new Wanted(
                officer.scope(),
                today.minusDays(BEFORE_DAYS),
                today.plusDays(AFTER_DAYS),
                Optional.of(ActivityKind.DIGITAL),
                Optional.empty(),
                Optional.empty());
        var all = Stream.concat(
                        chosen.stream(), activities.list(wanted).stream().filter(DigitalActivities::isDigital))
                .distinct()
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("circulars.activity.none")));
        all.forEach(one -> options.add(new Option(one.id().toString(), label(one, shell))));
        return options;
    }

    private static String label(Activity one, Shell shell) {
        var day = Jakarta.day(one.plan().span().from());
        return one.plan().title() + " (" + shell.format().shortDate(day) + ")";
    }
}
