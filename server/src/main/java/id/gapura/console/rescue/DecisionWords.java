package id.gapura.console.rescue;

import id.gapura.enrolment.attempts.Decision.Result;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;

/** What came of a decision, in words. */
final class DecisionWords {
    private DecisionWords() {}

    /** Why nothing was decided, as the audit keeps it; empty if something was. */
    static String refusal(Result result) {
        return switch (result) {
            case Result.Decided _, Result.RefusalProposed _ -> "";
            case Result.NotReady _ -> "NOT_READY";
            case Result.Refused(var why) -> why.name();
        };
    }

    static Notice of(Result result, Shell shell) {
        return switch (result) {
            case Result.Decided(var attempt) ->
                Notice.good(
                        shell.text("case.decided." + attempt.progress().state().code()));
            case Result.RefusalProposed _ -> Notice.info(shell.text("case.refusal.proposed"));
            case Result.NotReady _ -> Notice.bad(shell.text("form.faults"));
            case Result.Refused(var why) -> Notice.bad(shell.text("case.refused." + why.name()));
        };
    }
}
