package id.gapura.enrolment.drafts;

/**
 * A problem of a draft.
 *
 * @param detail a count, a day or an age that explains it, never what was typed; may be empty
 */
public record DraftFault(DraftProblem problem, String detail) {
    public DraftField field() {
        return problem.field();
    }
}
