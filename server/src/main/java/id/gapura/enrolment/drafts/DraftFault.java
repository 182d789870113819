package id.gapura.enrolment.drafts;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A problem of a draft.
 *
 * @param detail a count, a day or an age that explains it, never what was typed; may be empty
 */
public record DraftFault(DraftProblem problem, String detail) {
    public DraftField field() {
        return problem.field();
    }

    /** The names of what is wrong, as the history of an attempt keeps them. */
    public static String names(List<DraftFault> faults) {
        return faults.stream().map(fault -> fault.problem().name()).collect(Collectors.joining(","));
    }
}
