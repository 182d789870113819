package id.gapura.portal.cover;

import id.gapura.screen.CoverMark;
import id.gapura.screen.Shell;

/**
 * Yes or no, a date, and what to do.
 *
 * @param word the answer in a word or two
 * @param detail the answer in a sentence, with its date
 * @param advice what to do now
 * @param mayPay whether the visitor can go on and pay
 * @param hasTrips whether a platform deducts, or did, from what the visitor earns
 */
public record AnswerPage(CoverMark mark, String word, String detail, String advice, boolean mayPay, boolean hasTrips) {
    /** How an answer reads. */
    public static AnswerPage of(CoverAnswer answer, boolean mayPay, boolean hasTrips, Shell shell) {
        var format = shell.format();
        return switch (answer) {
            case CoverAnswer.Protected(var until) ->
                new AnswerPage(
                        CoverMark.ACTIVE,
                        shell.text("portal.yes"),
                        shell.text("portal.yes.until", format.date(until)),
                        shell.text("portal.yes.todo"),
                        mayPay,
                        hasTrips);
            case CoverAnswer.Grace(var ended, var payBefore) ->
                new AnswerPage(
                        CoverMark.GRACE,
                        shell.text("portal.grace"),
                        shell.text("portal.grace.ended", format.date(ended)),
                        shell.text("portal.grace.todo", format.date(payBefore)),
                        mayPay,
                        hasTrips);
            case CoverAnswer.NotYet _ ->
                new AnswerPage(
                        CoverMark.REGISTERED,
                        shell.text("portal.notYet"),
                        shell.text("portal.notYet.why"),
                        shell.text("portal.notYet.todo"),
                        mayPay,
                        hasTrips);
            case CoverAnswer.Ended(var ended) ->
                new AnswerPage(
                        CoverMark.LAPSED,
                        shell.text("portal.ended"),
                        ended.map(day -> shell.text("portal.ended.on", format.date(day)))
                                .orElseGet(() -> shell.text("portal.ended.before")),
                        shell.text("portal.ended.todo"),
                        mayPay,
                        hasTrips);
            case CoverAnswer.NoMatch _ ->
                new AnswerPage(
                        CoverMark.CLOSED,
                        shell.text("portal.noMatch"),
                        shell.text("portal.noMatch.why"),
                        shell.text("portal.noMatch.todo"),
                        mayPay,
                        hasTrips);
        };
    }
}
