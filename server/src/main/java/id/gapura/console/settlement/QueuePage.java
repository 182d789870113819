package id.gapura.console.settlement;

import id.gapura.reconciliation.Match;
import id.gapura.reconciliation.Statement.Entry;
import id.gapura.screen.Cell;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;

/**
 * Entries that wait for an officer, and proposals that wait for another.
 *
 * @param decides whether whoever looks may decide, and not only read
 */
public record QueuePage(List<Link> tabs, Table proposals, Table entries, boolean decides) {
    public QueuePage {
        tabs = List.copyOf(tabs);
    }

    /** The first of both, and how many entries wait in all. */
    record Content(List<Entry> open, List<Match> proposed, long queue) {}

    static QueuePage of(Content content, boolean decides, Shell shell) {
        var proposals = new Table(
                shell.text("settlement.proposals"),
                List.of(
                        Table.words(shell.text("settlement.proposal")),
                        Table.references(shell.text("settlement.reason")),
                        Table.words(shell.text("settlement.proposedBy")),
                        Table.amount(shell.text("settlement.amount"))),
                content.proposed.stream().map(match -> proposal(match, shell)).toList(),
                shell.text("settlement.proposals.none"));
        var entries = new Table(
                shell.text("settlement.queue"),
                List.of(
                        Table.words(shell.text("settlement.booked")),
                        Table.references(shell.text("settlement.words")),
                        Table.words(shell.text(decides ? "settlement.todo" : "settlement.statement")),
                        Table.amount(shell.text("settlement.amount"))),
                content.open.stream().map(entry -> entry(entry, decides, shell)).toList(),
                shell.text("settlement.queue.none"));
        return new QueuePage(Tabs.of(content.queue, shell), proposals, entries, decides);
    }

    private static List<Cell> proposal(Match match, Shell shell) {
        return List.of(
                Cell.link(shell.format().shortDate(match.valuedOn()), MatchPages.address(match.id())),
                Cell.text(match.said().reason()),
                Cell.text(match.said().proposedBy()),
                Cell.amount(shell.format().rupiah(match.received())));
    }

    private static List<Cell> entry(Entry entry, boolean decides, Shell shell) {
        return List.of(
                Cell.text(shell.format().shortDate(entry.bookedOn())),
                StatementPage.words(entry),
                decides
                        ? Cell.link(shell.text("settlement.decide"), QueuePages.address(entry))
                        : Cell.link(shell.text("settlement.statement"), StatementPages.address(entry.statementId())),
                Cell.amount(shell.format().rupiah(entry.amount())));
    }
}
