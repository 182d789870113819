package id.gapura.outreach.attribution;

import id.gapura.rules.InTime;
import java.time.LocalDate;

/** Of whom it can be told today whether they are still covered. */
record Ripeness(InTime inTime, LocalDate today) {
    /** Members who joined later are not looked at yet. */
    LocalDate latest(Milestone milestone) {
        return inTime.latestFirstDay(milestone.months(), today);
    }
}
