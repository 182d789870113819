package id.gapura.console.outreach.person;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Way;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of a contact: which activity it was, and which of its days. */
record ContactForm(ActivityChoice choice, Typed typed, Officer officer, Instant now) {
    private static final String DAY = "day";

    /** What to keep, if nothing is wrong with what was typed. */
    Optional<Contact> contact() {
        return activity()
                .flatMap(activity ->
                        said(activity).map(said -> Contact.told(activity, Way.CONSOLE, said, officer.login())));
    }

    private Optional<Activity> activity() {
        return choice.find(typed.get(ActivityChoice.NAME), officer);
    }

    /** The last moment at which they may have met: of the day that is named, or now. */
    private Optional<Instant> said(Activity activity) {
        if (typed.get(DAY).isEmpty()) {
            return Optional.of(now);
        }
        return typed.day(DAY)
                .filter(day -> activity.plan().span().isOn(day))
                .filter(day -> !day.isAfter(Jakarta.day(now)))
                .map(this::end);
    }

    private Instant end(LocalDate day) {
        var midnight = day.plusDays(1).atStartOfDay(Jakarta.ZONE).toInstant().minusMillis(1);
        return midnight.isBefore(now) ? midnight : now;
    }

    List<Field> fields(Shell shell) {
        return List.of(
                choice.which(officer, shell),
                Field.date(DAY, shell.text("outreach.meet.day")).hint(shell.text("outreach.meet.day.hint")));
    }

    /** With what was typed, and what is wrong with it. */
    List<Field> filled(Shell shell) {
        return FormPage.filled(fields(shell), typed, faults(shell));
    }

    private Map<String, String> faults(Shell shell) {
        var faults = new HashMap<String, String>();
        var activity = activity();
        if (activity.isEmpty()) {
            faults.put(ActivityChoice.NAME, shell.text("outreach.meet.activity.unknown"));
        } else if (said(activity.get()).isEmpty()) {
            faults.put(DAY, shell.text("outreach.meet.day.wrong"));
        }
        return faults;
    }
}
