package id.gapura.console.objections;

import id.gapura.accounts.Action;
import id.gapura.adoption.objection.Best;
import id.gapura.adoption.objection.Objection;
import id.gapura.adoption.objection.Objection.Reply;
import id.gapura.adoption.objection.Objections;
import id.gapura.adoption.objection.Tally;
import id.gapura.adoption.objection.Tally.Rate;
import id.gapura.console.Officer;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows the catalogue with what became of those who were answered. */
final class ObjectionView {
    private static final String NOTHING = "–";

    private final Objections objections;
    private final Places places;

    ObjectionView(Objections objections, Places places) {
        this.objections = objections;
        this.places = places;
    }

    ObjectionsPage page(Officer officer, Shell shell) {
        var tallies = objections.tallies(officer.scope());
        boolean mayWrite = officer.may(Action.WRITE_TEMPLATES);
        return new ObjectionsPage(
                shell.text("objections.lead", places.fullName(officer.scope())),
                objections.all().stream()
                        .sorted(Comparator.comparingLong((Objection one) -> -heard(one, tallies)))
                        .map(one -> card(one, tallies, mayWrite, shell))
                        .toList(),
                List.of(
                        shell.text("objections.note.steps"),
                        shell.text("objections.note.interval"),
                        shell.text("objections.note.few", Rate.LEAST)),
                mayWrite ? CataloguePages.NEW : "");
    }

    private static long heard(Objection objection, Map<UUID, Tally> tallies) {
        return objection.replies().stream()
                .flatMap(reply -> Optional.ofNullable(tallies.get(reply.id())).stream())
                .mapToLong(Tally::heard)
                .sum();
    }

    private ObjectionsPage.Card card(Objection objection, Map<UUID, Tally> tallies, boolean mayWrite, Shell shell) {
        var language = shell.language().code();
        var table = new Table(
                shell.text("objections.replies"),
                List.of(
                        Table.words(shell.text("objections.reply")),
                        Table.amount(shell.text("objections.heard")),
                        Table.amount(shell.text("objections.went-on")),
                        Table.amount(shell.text("objections.joined")),
                        Table.amount(shell.text("objections.covered"))),
                objection.replies().stream()
                        .map(reply -> row(reply, Optional.ofNullable(tallies.get(reply.id())), shell))
                        .toList(),
                "");
        return new ObjectionsPage.Card(
                objection.words().in(language),
                best(objection, tallies, shell),
                table,
                Stream.concat(
                                Stream.of(objection.entry()),
                                objection.replies().stream().map(Reply::entry))
                        .map(entry -> new ObjectionsPage.Wording(
                                entry.words(), entry.isRetired(), CataloguePages.address(entry.id())))
                        .toList(),
                mayWrite ? CataloguePages.address(objection.id()) + "/replies/new" : "");
    }

    private static List<Cell> row(Reply reply, Optional<Tally> tally, Shell shell) {
        return List.of(
                reply.entry().isRetired()
                        ? Cell.lines(reply.words().in(shell.language().code()), shell.text("objections.retired.badge"))
                        : Cell.text(reply.words().in(shell.language().code())),
                Cell.amount(shell.format().number(tally.map(Tally::heard).orElse(0L))),
                rate(tally.map(Tally::wentOn), shell),
                rate(tally.map(Tally::joined), shell),
                rate(tally.map(Tally::covered), shell));
    }

    private static Cell rate(Optional<Rate> rate, Shell shell) {
        var format = shell.format();
        return rate.filter(Rate::isShown)
                .map(one -> Cell.lines(
                        format.percent(one.share()),
                        shell.text(
                                "objections.interval",
                                format.percent(one.interval().low()),
                                format.percent(one.interval().high()))))
                .orElseGet(() -> Cell.amount(NOTHING));
    }

    /** The reply that most often did, once it can be told of two; and whether that may be chance. */
    private String best(Objection objection, Map<UUID, Tally> tallies, Shell shell) {
        var language = shell.language().code();
        return switch (objections.best(objection, tallies)) {
            case Best.Unknown _, Best.Alone _ -> shell.text("objections.best.unknown", Rate.LEAST);
            case Best.Same _ -> shell.text("objections.best.same");
            case Best.Found(var reply, var _, var isSure) ->
                shell.text(
                        isSure ? "objections.best" : "objections.best.maybe",
                        reply.words().in(language));
        };
    }
}
