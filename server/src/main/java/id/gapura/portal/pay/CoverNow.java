package id.gapura.portal.pay;

import id.gapura.portal.cover.CoverAnswer;
import id.gapura.screen.CoverMark;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a member has once paid: until when it protects, or that it does not today and which months are missing.
 *
 * @param detail until when, in a sentence; may be empty
 * @param todo what is paid up and what to do; empty while nothing is missing
 * @param isBehind whether months are missing that can still be paid
 */
public record CoverNow(CoverMark mark, String detail, String todo, boolean isBehind) {
    static CoverNow of(CoverAnswer answer, LocalDate today, Shell shell) {
        var format = shell.format();
        return switch (answer) {
            case CoverAnswer.Protected(var until) ->
                new CoverNow(CoverMark.ACTIVE, shell.text("portal.yes.until", format.date(until)), "", false);
            case CoverAnswer.Grace(var ended, var _) ->
                new CoverNow(
                        CoverMark.GRACE,
                        shell.text("portal.grace.ended", format.date(ended)),
                        missing(YearMonth.from(ended), YearMonth.from(today), shell),
                        true);
            case CoverAnswer.NotYet _ -> new CoverNow(CoverMark.REGISTERED, shell.text("portal.notYet.why"), "", false);
            case CoverAnswer.Ended(var ended) ->
                new CoverNow(
                        CoverMark.LAPSED,
                        ended.map(day -> shell.text("portal.ended.on", format.date(day)))
                                .orElseGet(() -> shell.text("portal.ended.before")),
                        shell.text("portal.ended.todo"),
                        false);
            case CoverAnswer.NoMatch _ -> new CoverNow(CoverMark.REGISTERED, "", "", false);
        };
    }

    /** All months after the last paid one, this one included, have to be paid before there is protection again. */
    private static String missing(YearMonth lastPaid, YearMonth current, Shell shell) {
        var next = lastPaid.plusMonths(1);
        return shell.text(
                next.equals(current) ? "pay.behind.one" : "pay.behind.many",
                shell.format().month(lastPaid),
                shell.format().month(next),
                shell.format().month(current));
    }
}
