package id.gapura.enrolment.attempts;

import id.gapura.enrolment.Codes;
import id.gapura.enrolment.followup.Reason;
import java.time.Instant;

/**
 * Something that happened to an attempt.
 *
 * @param actor a staff login, who else stands at the door, or {@code system}
 * @param detail names of fields, codes, or an officer's reason; never what was typed into a field
 */
public record AttemptEvent(Instant at, String actor, Kind kind, String detail) {
    /** What it was. */
    public enum Kind {
        OPENED,
        /** A roster named somebody in a row that was rejected; the detail is its line. */
        ROW_REJECTED,
        /** A later roster brought the person in; the detail is its line. */
        ROW_MENDED,
        /** A platform named somebody in a row that was refused; the detail names the fields that are wrong. */
        ROW_REFUSED,
        /** The platform named them as one can read it, and they were asked. */
        ROW_CORRECTED,
        /** The collective enrolment of a roster left them out; the detail is the code of the {@link Reason}. */
        LEFT_OUT,
        /** A month is paid for whoever was left out. */
        PAID_FOR,
        /** The detail names the fields that changed. */
        SAVED,
        /** Handed in with something missing or wrong, which the detail names. */
        HANDED_IN_FAULTY,
        HANDED_IN,
        /** The detail is what the ID office said. */
        ASKED,
        ENROLLED,
        ENROLLED_PROVISIONALLY,
        MET_MEMBER,
        /** Somebody of another name or birth date is registered with this NIK. */
        MET_ANOTHER,
        ACCEPTED,
        /** Who is registered with this NIK was corrected by what the worker says. */
        RESTATED,
        CORRECTED,
        DOCUMENT_ASKED,
        REFUSAL_PROPOSED,
        REFUSED,
        OWNER_CHANGED,
        CONTACTED,
        /** The worker wants no calls and visits, or wants them after all. */
        LEFT_ALONE,
        REACHABLE,
        CLOSED,
        /** What was typed was deleted, long after it was over. */
        FORGOTTEN;

        /** The word the database keeps. */
        public String code() {
            return Codes.of(this);
        }

        static Kind of(String code) {
            return Codes.read(Kind.class, code);
        }
    }

    /** What a verb has to say of what it does; the book adds the moment. */
    record Note(String actor, Kind kind, String detail) {
        Note(String actor, Kind kind) {
            this(actor, kind, "");
        }
    }
}
