package id.gapura.partner.invitation;

import id.gapura.enrolment.Codes;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftProblem;
import id.gapura.enrolment.followup.Reason;
import id.gapura.partner.platform.Fault;
import id.gapura.screen.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What keeps a worker from being asked.
 *
 * @param field of the platform's request
 * @param problem a stable word
 * @param detail a count, a day or an age that explains it, never what was sent; may be empty
 */
public record Flaw(String field, String problem, String detail) {
    private static final String OWN = "invited.fix.";

    /** Why somebody is no member yet of whom these were found. */
    static Reason reason(List<Flaw> flaws) {
        if (flaws.stream().anyMatch(Flaw::isAboutAge)) {
            return Reason.AGE;
        }
        return flaws.stream().allMatch(Flaw::isMissing) ? Reason.UNFINISHED : Reason.FAULTY;
    }

    private boolean isAboutAge() {
        return Arrays.stream(DraftProblem.values())
                .filter(DraftProblem::isAboutAge)
                .map(Codes::of)
                .anyMatch(problem::equals);
    }

    private boolean isMissing() {
        return problem.endsWith("missing");
    }

    /** What officers read of these: the fields, by the names they know them by. */
    static String fields(List<Flaw> flaws) {
        return flaws.stream().map(Flaw::fieldName).distinct().collect(Collectors.joining(","));
    }

    private String fieldName() {
        return Arrays.stream(DraftField.values())
                .filter(one -> field(one).equals(field))
                .findFirst()
                .map(Enum::name)
                .orElse(field);
    }

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
            case NAME,
                    NIK,
                    SEX,
                    PHONE,
                    LANGUAGE,
                    REGION,
                    ADDRESS,
                    WORKPLACE,
                    INCOME,
                    PROGRAMMES,
                    PAYER,
                    CONSENT,
                    HEALTH,
                    CALL -> field.name().toLowerCase(Locale.ROOT);
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
