package id.gapura.adoption;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * What would help somebody on best, and why: a suggestion to whoever knows them better.
 *
 * @param days for how long they have been in their stage
 * @param on the day that matters to the reason: since when, or until when protected
 */
public record NextStep(Act act, long days, LocalDate on) {
    private static final int PATIENT_DAYS = 14;
    private static final int REMINDED_DAYS = 15;
    private static final int RECENT_DAYS = 90;

    /** What to do; each has one reason. */
    public enum Act {
        /** Met, and nothing since. */
        CALL_BACK,
        /** An attempt was begun and not gone on with. */
        HELP_ON,
        /** An attempt was gone on with, and is not handed in or not decided. */
        HELP_FINISH,
        /** Registered lately, first month not paid. */
        SEND_CODE,
        /** Registered for long, first month not paid. */
        VISIT,
        /** Protection ends soon. */
        REMIND,
        /** Protection has ended, the membership not yet. */
        SETTLE,
        /** Protected for a good while yet. */
        NOTHING,
        /** Stayed: neighbours believe them more than us. */
        ASK_TO_TELL,
        /** Stopped lately. */
        ASK_WHY,
        /** Stopped long ago. */
        INVITE_BACK;

        /** Whether it goes beyond what their own enrolment or membership needs, so that it takes their leave. */
        public boolean takesLeave() {
            return this == ASK_TO_TELL || this == ASK_WHY || this == INVITE_BACK;
        }

        /** The end of the keys of its texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static NextStep of(Waiting one, LocalDate today) {
        long days = ChronoUnit.DAYS.between(one.since(), today);
        var act = act(one, days, today);
        return new NextStep(act, days, day(one, act));
    }

    private static LocalDate day(Waiting one, Act act) {
        return switch (act) {
            case REMIND, NOTHING, ASK_TO_TELL ->
                one.paid().map(Waiting.Paid::until).orElse(one.since());
            case SETTLE -> one.paid().map(Waiting.Paid::lapsesOn).orElse(one.since());
            default -> one.since();
        };
    }

    private static Act act(Waiting one, long days, LocalDate today) {
        return switch (one.stage()) {
            case NONE -> throw new IllegalArgumentException(one.who().id() + " is in no stage");
            case KNOWLEDGE -> one.who().kind() == Waiting.Kind.ATTEMPT ? Act.HELP_ON : Act.CALL_BACK;
            case PERSUASION -> Act.HELP_FINISH;
            case DECISION -> days < PATIENT_DAYS ? Act.SEND_CODE : Act.VISIT;
            case IMPLEMENTATION -> paying(one, today, Act.NOTHING);
            case CONFIRMATION -> paying(one, today, Act.ASK_TO_TELL);
            case DISCONTINUANCE -> days < RECENT_DAYS ? Act.ASK_WHY : Act.INVITE_BACK;
        };
    }

    private static Act paying(Waiting one, LocalDate today, Act otherwise) {
        var until = one.paid().map(Waiting.Paid::until).orElse(LocalDate.MAX);
        if (until.isBefore(today)) {
            return Act.SETTLE;
        }
        return until.isBefore(today.plusDays(REMINDED_DAYS)) ? Act.REMIND : otherwise;
    }
}
