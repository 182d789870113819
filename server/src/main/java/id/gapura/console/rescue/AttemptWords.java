package id.gapura.console.rescue;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.AttemptEvent;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftProblem;
import id.gapura.enrolment.followup.FollowUp;
import id.gapura.enrolment.followup.NextStep;
import id.gapura.enrolment.identity.IdentityField;
import id.gapura.screen.Cell;
import id.gapura.screen.Moment;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Attempts in plain words. */
final class AttemptWords {
    static final String NONE = "–";

    private final Shell shell;
    private final LocalDate today;

    AttemptWords(Shell shell, LocalDate today) {
        this.shell = shell;
        this.today = today;
    }

    String name(Attempt attempt) {
        return attempt.draft().find(DraftField.NAME).orElseGet(() -> shell.text("attempt.nameless"));
    }

    /** Instead of a phone, of who said no to calls and visits. */
    String alone() {
        return shell.text("consents.alone");
    }

    String door(Attempt attempt) {
        return shell.text("attempt.door." + attempt.opened().door().code());
    }

    String state(Attempt attempt) {
        return attempt.progress().state() == State.OPEN ? ofOpen(attempt) : ofState(attempt);
    }

    /** Whoever is on a list did not begin anything. */
    private String ofOpen(Attempt attempt) {
        if (attempt.isRefusedRow()) {
            return shell.text("attempt.state.row-refused");
        }
        return attempt.opened().door() == Door.ROSTER ? shell.text("attempt.state.row-rejected") : ofState(attempt);
    }

    private String ofState(Attempt attempt) {
        return shell.text("attempt.state." + attempt.stateOn(today).code());
    }

    /** Why it is no member yet; a dash where nothing is the matter. */
    String reason(Attempt attempt) {
        return attempt.followUp()
                .reason()
                .map(reason -> shell.text("attempt.reason." + reason.code()))
                .orElse(NONE);
    }

    /** What the office has otherwise, by the names of the fields; empty where it said nothing of the kind. */
    String differs(Attempt attempt) {
        var fields = attempt.check().differs();
        return fields.isEmpty()
                ? ""
                : shell.text("attempt.differs", fields(fields.stream().sorted().toList()));
    }

    private String fields(List<IdentityField> fields) {
        return fields.stream()
                .map(field -> shell.text("attempt.identity." + field.wire()))
                .collect(Collectors.joining(", "));
    }

    /** @param isAlone whether nobody may call or visit */
    String next(FollowUp follow, boolean isAlone) {
        return isAlone && follow.next().filter(AttemptWords::goesThere).isPresent()
                ? shell.text("attempt.next.alone")
                : next(follow);
    }

    private static boolean goesThere(NextStep step) {
        return step == NextStep.CALL || step == NextStep.VISIT;
    }

    private String next(FollowUp follow) {
        return follow.next()
                .map(step -> shell.text("attempt.next." + step.code()))
                .orElse(NONE);
    }

    String owner(FollowUp follow) {
        return follow.owner().isEmpty() ? shell.text("attempt.unowned") : follow.owner();
    }

    /** Until when something has to come of it. */
    Cell deadline(FollowUp follow) {
        return follow.dueOn()
                .map(day -> {
                    long left = ChronoUnit.DAYS.between(today, day);
                    return left < 0
                            ? Cell.mark(Tone.BAD, shell.text("attempt.overdue", -left))
                            : left == 0
                                    ? Cell.mark(Tone.WARNING, shell.text("attempt.due.today"))
                                    : Cell.text(shell.format().shortDate(day));
                })
                .orElse(Cell.text(NONE));
    }

    Moment moment(AttemptEvent event) {
        return new Moment(
                shell.format().time(event.at()),
                what(event),
                shell.textOr("attempt.actor." + event.actor(), event.actor()),
                why(event),
                Tone.NEUTRAL);
    }

    private String what(AttemptEvent event) {
        return shell.text("attempt.event." + event.kind().code());
    }

    /** The detail, where it is made of codes in their words. */
    private String why(AttemptEvent event) {
        return switch (event.kind()) {
            case ROW_REJECTED, ROW_MENDED -> shell.text("rosters.remarks.lineNumber", event.detail());
            case ROW_REFUSED -> refused(event.detail());
            case LEFT_OUT -> shell.text("attempt.reason." + event.detail());
            case SAVED -> listed(event.detail(), "draft.field.");
            case HANDED_IN_FAULTY -> problems(event.detail());
            case ASKED -> answer(event.detail());
            case CONTACTED -> coded(event.detail(), "attempt.contact.");
            case CLOSED -> coded(event.detail(), "attempt.outcome.");
            case OPENED,
                    ROW_CORRECTED,
                    PAID_FOR,
                    HANDED_IN,
                    ENROLLED,
                    ENROLLED_PROVISIONALLY,
                    MET_MEMBER,
                    MET_ANOTHER,
                    ACCEPTED,
                    RESTATED,
                    CORRECTED,
                    DOCUMENT_ASKED,
                    REFUSAL_PROPOSED,
                    REFUSED,
                    OWNER_CHANGED,
                    LEFT_ALONE,
                    REACHABLE,
                    FORGOTTEN -> event.detail();
        };
    }

    /** The fields of a platform's row that were wrong. */
    private String refused(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(name -> shell.textOr("draft.field." + name, shell.textOr("attempt.row.field." + name, name)))
                .collect(Collectors.joining(", "));
    }

    private String listed(String names, String keys) {
        return Arrays.stream(names.split(",", -1))
                .map(name -> shell.textOr(keys + name, name))
                .collect(Collectors.joining(", "));
    }

    /** The fields on which the problems are. */
    private String problems(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(name -> DraftProblem.valueOf(name).field())
                .distinct()
                .map(field -> shell.text("draft.field." + field.name()))
                .collect(Collectors.joining(", "));
    }

    private String answer(String said) {
        return said.startsWith("differs:")
                ? shell.text("attempt.differs", listed(said.substring("differs:".length()), "attempt.identity."))
                : shell.textOr("attempt.answer." + said, said);
    }

    /** A code, and after a colon what an officer wrote. */
    private String coded(String detail, String keys) {
        int colon = detail.indexOf(": ");
        var code = colon < 0 ? detail : detail.substring(0, colon);
        var words = shell.textOr(keys + code, code);
        return colon < 0 ? words : words + " – " + detail.substring(colon + 2);
    }
}
