package id.gapura.partner.mandate;

import id.gapura.partner.mandate.Debit.Reason;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.util.List;
import java.util.Optional;

/**
 * A mandate as members and officers see it.
 *
 * @param state how it stands and what comes next
 * @param facts what was agreed
 * @param months what became of each month
 * @param tries every try, newest first
 */
public record MandateView(Notice state, List<Fact> facts, Table months, Table tries) {
    public MandateView {
        facts = List.copyOf(facts);
    }

    /** Of a mandate, its months and its tries, newest first. */
    public static MandateView of(Mandate mandate, List<Debit> debits, List<DebitTry> tries, Shell shell) {
        return new MandateView(
                state(mandate, debits, shell), facts(mandate, shell), months(debits, shell), tries(tries, shell));
    }

    private static Notice state(Mandate mandate, List<Debit> debits, Shell shell) {
        var latest = debits.stream().findFirst();
        return switch (mandate.state()) {
            case ASKED ->
                Notice.warning(shell.text("mandates.state.asked")).withDetail(shell.text("mandates.asked.todo"));
            case ACTIVE ->
                new Notice(
                        latest.filter(MandateView::isTrouble).isPresent() ? Tone.WARNING : Tone.GOOD,
                        shell.text("mandates.state.active"),
                        next(mandate, latest, shell));
            case PAUSED ->
                Notice.info(shell.text("mandates.state.paused")).withDetail(shell.text("mandates.paused.todo"));
            case ENDED ->
                Notice.info(shell.text("mandates.state.ended"))
                        .withDetail(shell.text("mandates.ending."
                                + mandate.standing().ending().orElseThrow().code()));
        };
    }

    /** Whether a month asks for attention. */
    public static boolean isTrouble(Debit debit) {
        return debit.state() == Debit.State.GIVEN_UP
                || (debit.state() == Debit.State.ANNOUNCED && debit.reason().isPresent());
    }

    private static String next(Mandate mandate, Optional<Debit> latest, Shell shell) {
        var format = shell.format();
        var announced = latest.filter(debit -> debit.state() == Debit.State.ANNOUNCED);
        if (announced.isPresent()) {
            var on = format.date(announced.get().nextOn().orElseThrow());
            var amount = format.rupiah(announced.get().amount());
            return announced
                    .get()
                    .reason()
                    .map(why -> shell.text("mandates.next.again", reason(why, shell), amount, on))
                    .orElseGet(() -> shell.text("mandates.next.first", amount, on));
        }
        return latest.filter(debit -> debit.state() == Debit.State.ASKED)
                .map(debit -> shell.text("mandates.next.asked", format.rupiah(debit.amount())))
                .orElseGet(() -> shell.text(
                        "mandates.next.later",
                        format.date(mandate.nextMonth().atDay(mandate.terms().day()))));
    }

    /** A reason in a short sentence. */
    public static String reason(Reason why, Shell shell) {
        return shell.text("mandates.reason." + why.code());
    }

    private static List<Fact> facts(Mandate mandate, Shell shell) {
        var terms = mandate.terms();
        var consent = mandate.consent();
        var by = consent.by().equals(Mandate.Consent.MEMBER) ? shell.text("mandates.by.member") : consent.by();
        return List.of(
                Fact.of(
                        shell.text("mandates.source"),
                        shell.text("mandates.source." + terms.source().code())),
                Fact.of(shell.text("mandates.day"), Integer.toString(terms.day())),
                Fact.of(shell.text("mandates.most"), shell.format().rupiah(terms.most())),
                Fact.of(
                        shell.text("mandates.agreed"),
                        shell.text("mandates.agreed.by", by, shell.format().time(consent.at()))));
    }

    private static Table months(List<Debit> debits, Shell shell) {
        return new Table(
                shell.text("mandates.months"),
                List.of(
                        Table.words(shell.text("mandates.month")),
                        Table.words(shell.text("mandates.result")),
                        Table.words(shell.text("mandates.note")),
                        Table.amount(shell.text("mandates.amount"))),
                debits.stream().map(debit -> row(debit, shell)).toList(),
                shell.text("mandates.months.none"));
    }

    private static List<Cell> row(Debit debit, Shell shell) {
        return List.of(
                Cell.text(shell.format().month(debit.month())),
                Cell.mark(
                        tone(debit),
                        shell.text("mandates.debit." + debit.state().code())),
                Cell.text(note(debit, shell)),
                Cell.amount(shell.format().rupiah(debit.amount())));
    }

    /** How a month stands at a glance. */
    public static Tone tone(Debit debit) {
        return switch (debit.state()) {
            case ANNOUNCED -> debit.reason().isPresent() ? Tone.WARNING : Tone.INFO;
            case ASKED -> Tone.INFO;
            case COLLECTED -> Tone.GOOD;
            case GIVEN_UP -> Tone.BAD;
            case DROPPED -> Tone.NEUTRAL;
        };
    }

    /** Why, how often, and when again. */
    public static String note(Debit debit, Shell shell) {
        var why = debit.reason().map(one -> reason(one, shell)).orElse("");
        var often = debit.tries() > 1 ? shell.text("mandates.tries.count", debit.tries()) : "";
        var again = debit.nextOn()
                .map(day -> shell.text("mandates.note.on", shell.format().shortDate(day)))
                .orElse("");
        return String.join(
                " ",
                List.of(why, often, again).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static Table tries(List<DebitTry> tries, Shell shell) {
        return new Table(
                shell.text("mandates.tries"),
                List.of(
                        Table.words(shell.text("mandates.time")),
                        Table.words(shell.text("mandates.result")),
                        Table.amount(shell.text("mandates.amount"))),
                tries.stream().map(one -> row(one, shell)).toList(),
                shell.text("mandates.tries.none"));
    }

    private static List<Cell> row(DebitTry one, Shell shell) {
        var result = one.endedAt().isEmpty()
                ? Cell.mark(Tone.INFO, shell.text("mandates.debit.asked"))
                : one.failure()
                        .map(why -> Cell.mark(Tone.BAD, reason(why, shell)))
                        .orElseGet(() -> Cell.mark(Tone.GOOD, shell.text("mandates.debit.collected")));
        return List.of(
                Cell.text(shell.format().time(one.askedAt())),
                result,
                Cell.amount(shell.format().rupiah(one.amount())));
    }
}
