package id.gapura.partner.invitation;

import id.gapura.enrolment.Codes;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.partner.platform.Fault;
import id.gapura.screen.Texts;
import java.util.Locale;

/**
 * What keeps a worker from being asked.
 *
 * @param field of the platform's request
 * @param problem a stable word
 * @param detail a count, a day or an age that explains it, never what was sent; may be empty
 */
public record Flaw(String field, String problem, String detail) {
    private static final String OWN = "invited.fix.";

    static Flaw of(Fault fault) {
        return new Flaw(fault.path(), fault.problem(), "");
    }

    static Flaw of(DraftFault fault) {
        return new Flaw(field(fault.field()), Codes.of(fault.problem()), fault.detail());
    }

    /** What a platform calls an answer. */
    static String field(DraftField field) {
        return switch (field) {
            case BIRTH_ON -> "birthOn";
            case BIRTH_PLACE -> "birthPlace";
            case LIVELIHOOD -> "occupation";
            case FIRST_JOB -> "firstJob";
            case SECOND_JOB -> "secondJob";
            case NAME, NIK, SEX, PHONE, REGION, ADDRESS, WORKPLACE, INCOME, PROGRAMMES, PAYER, CONSENT, HEALTH, CALL ->
                field.name().toLowerCase(Locale.ROOT);
        };
    }

    /** What is wrong and how to mend it, in a sentence or two. */
    public String words(Texts texts) {
        var own = texts.getOr(OWN + problem, "");
        return own.isEmpty()
                ? texts.get("draft." + problem.toUpperCase(Locale.ROOT).replace('-', '_'), detail)
                : own;
    }
}
