package id.gapura.console.outreach;

import id.gapura.enrolment.Codes;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.stakeholder.Agreement;
import id.gapura.places.Places;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.time.LocalTime;
import java.util.Optional;

/** Words for what an activity is, where, when and for whom. */
public final class OutreachWords {
    private OutreachWords() {}

    public static String kind(ActivityKind kind, Shell shell) {
        return shell.text("outreach.kind." + kind.code());
    }

    public static String segment(Optional<Livelihood> segment, Shell shell) {
        return segment.map(one -> shell.text("livelihood." + one.code()))
                .orElseGet(() -> shell.text("outreach.segment.all"));
    }

    public static String where(Activity.Where where, Places places) {
        var region = places.fullName(where.region());
        return where.venue().isEmpty() ? region : where.venue() + ", " + region;
    }

    /** {@code 12 Mei 2026, 08.00–11.00}, or both days where it goes on overnight. */
    public static String when(Activity.Span span, Shell shell) {
        var first = Jakarta.day(span.from());
        var last = Jakarta.day(span.to());
        var format = shell.format();
        return first.equals(last)
                ? shell.text("outreach.when.day", format.shortDate(first), time(span.from()), time(span.to()))
                : shell.text("outreach.when.days", format.shortDate(first), format.shortDate(last));
    }

    /** {@code 08.00}. */
    public static String time(java.time.Instant at) {
        return LocalTime.ofInstant(at, Jakarta.ZONE).toString().replace(':', '.');
    }

    /** A code in two halves, as it is read out. */
    public static String code(String code) {
        return code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2);
    }

    /** How an activity stands. */
    public static Cell state(Activity.State state, Shell shell) {
        return Cell.mark(tone(state), shell.text("outreach.state." + state.code()));
    }

    /** How a promise stands. */
    public static Cell state(Agreement.State state, Shell shell) {
        var tone = switch (state) {
            case OPEN -> Tone.INFO;
            case LATE -> Tone.WARNING;
            case DELIVERED -> Tone.GOOD;
        };
        return Cell.mark(tone, shell.text("stakeholder.state." + Codes.of(state)));
    }

    private static Tone tone(Activity.State state) {
        return switch (state) {
            case PLANNED -> Tone.INFO;
            case DONE -> Tone.GOOD;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }
}
