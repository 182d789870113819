package id.gapura.console.settlement;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.reconciliation.Match;
import id.gapura.reconciliation.Statement.Entry;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A match and what may be done with it.
 *
 * @param parts empty for bookings and payouts
 * @param isProposed whether it waits, and whoever looks may decide
 * @param mayApprove whether the officer who looks is another than who proposed it
 * @param mayApproveUndo whether the officer who looks is another than who proposed to undo it
 */
public record MatchPage(
        String address,
        Notice state,
        List<Fact> facts,
        Table entries,
        Table parts,
        boolean isProposed,
        boolean mayApprove,
        boolean mayUndo,
        boolean isUndoing,
        boolean mayApproveUndo,
        Field why) {
    static final String WHY = "why";

    public MatchPage {
        facts = List.copyOf(facts);
    }

    /** What a match is made of. */
    record Content(List<Entry> entries, List<Match.Part> parts, Optional<Match.Undoing> undoing) {}

    static MatchPage of(Match match, Content content, Typed typed, Officer officer, Shell shell) {
        boolean decides = officer.may(Action.RECONCILE);
        boolean proposed = decides && match.state() == Match.State.PROPOSED;
        return new MatchPage(
                MatchPages.address(match.id()),
                state(match, content, officer, shell),
                facts(match, content.undoing, shell),
                entries(content.entries, shell),
                parts(content.parts, shell),
                proposed,
                proposed && !match.said().proposedBy().equals(officer.login()),
                decides && isUndoable(match, content),
                decides && content.undoing.isPresent(),
                decides
                        && content.undoing
                                .filter(undoing -> !undoing.by().equals(officer.login()))
                                .isPresent(),
                new Why(WHY, typed)
                        .field(shell)
                        .hint(shell.text(match.takesTwo() ? "settlement.undo.hint.two" : "settlement.undo.hint")));
    }

    private static boolean isUndoable(Match match, Content content) {
        return match.state() == Match.State.POSTED && match.rule() != Match.Rule.PAYOUT && content.undoing.isEmpty();
    }

    private static Notice state(Match match, Content content, Officer officer, Shell shell) {
        if (content.undoing.isPresent()) {
            var todo = todo(content.undoing.get().by(), "settlement.undoing.other", officer, shell);
            return Notice.warning(shell.text("settlement.undoing")).withDetail(todo);
        }
        var text = shell.text("settlement.state." + match.state().name().toLowerCase(Locale.ROOT));
        return switch (match.state()) {
            case PROPOSED ->
                Notice.warning(text)
                        .withDetail(todo(match.said().proposedBy(), "settlement.state.other", officer, shell));
            case POSTED -> Notice.good(text);
            case REFUSED, UNDONE -> Notice.info(text);
        };
    }

    /** What the officer who looks is to do about a proposal; empty for one who only reads. */
    private static String todo(String proposedBy, String other, Officer officer, Shell shell) {
        if (!officer.may(Action.RECONCILE)) {
            return "";
        }
        return shell.text(proposedBy.equals(officer.login()) ? "settlement.state.own" : other);
    }

    private static List<Fact> facts(Match match, Optional<Match.Undoing> undoing, Shell shell) {
        var said = match.said();
        var facts = new ArrayList<>(List.of(
                Fact.of(
                        shell.text("settlement.match"),
                        shell.text("settlement.rule." + match.rule().name().toLowerCase(Locale.ROOT))),
                Fact.of(shell.text("settlement.against"), match.against().isEmpty() ? "–" : match.against()),
                Fact.of(shell.text("settlement.reason"), said.reason().isEmpty() ? "–" : said.reason()),
                Fact.of(
                        shell.text("settlement.proposedBy"),
                        said.proposedBy() + ", " + shell.format().time(said.proposedAt())),
                Fact.of(shell.text("settlement.decidedBy"), said.decidedBy().orElse("–"))));
        undoing.ifPresent(one -> facts.add(Fact.of(
                shell.text("settlement.undoing.by"),
                one.by() + ", " + shell.format().time(one.at()) + ": " + one.reason())));
        return facts;
    }

    private static Table entries(List<Entry> entries, Shell shell) {
        return new Table(
                shell.text("settlement.side.bank"),
                List.of(
                        Table.words(shell.text("settlement.booked")),
                        Table.references(shell.text("settlement.words")),
                        Table.amount(shell.text("settlement.amount"))),
                entries.stream()
                        .map(entry -> List.of(
                                Cell.text(shell.format().shortDate(entry.bookedOn())),
                                StatementPage.words(entry),
                                Cell.amount(shell.format().rupiah(entry.amount()))))
                        .toList(),
                shell.text("settlement.entries.none"));
    }

    private static Table parts(List<Match.Part> parts, Shell shell) {
        return new Table(
                shell.text("settlement.side.ledger"),
                List.of(
                        Table.words(shell.text("settlement.day")),
                        Table.words(shell.text("settlement.channel")),
                        Table.amount(shell.text("settlement.received")),
                        Table.amount(shell.text("settlement.fee")),
                        Table.amount(shell.text("settlement.writtenOff"))),
                parts.stream()
                        .map(part -> List.of(
                                Cell.text(shell.format().shortDate(part.day())),
                                Cell.text(part.channel()),
                                Cell.amount(shell.format().rupiah(part.received())),
                                Cell.amount(shell.format().rupiah(part.fee())),
                                Cell.amount(shell.format().rupiah(part.writtenOff()))))
                        .toList(),
                shell.text("settlement.parts.none"));
    }
}
