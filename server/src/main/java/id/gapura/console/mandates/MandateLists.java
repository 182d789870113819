package id.gapura.console.mandates;

import id.gapura.console.Officer;
import id.gapura.partner.mandate.Debit;
import id.gapura.partner.mandate.Mandate;
import id.gapura.partner.mandate.Mandate.State;
import id.gapura.partner.mandate.MandateView;
import id.gapura.partner.mandate.Mandates;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists the automatic payments of an officer's scope. */
final class MandateLists {
    private static final int SHOWN = 200;

    private final Mandates mandates;
    private final Registry registry;
    private final Places places;

    MandateLists(Mandates mandates, Registry registry, Places places) {
        this.mandates = mandates;
        this.registry = registry;
        this.places = places;
    }

    MandateListPage page(Officer officer, Shell shell) {
        var troubles = mandates.troubles(officer.scope(), SHOWN);
        var all = mandates.list(officer.scope(), List.of(State.values()), SHOWN);
        return new MandateListPage(
                troubles(troubles, workers(troubles, Debit::workerId), shell),
                all(all, workers(all, Mandate::workerId), shell));
    }

    private <T> Map<UUID, Worker> workers(List<T> rows, Function<T, UUID> id) {
        Collection<UUID> ids = rows.stream().map(id).distinct().toList();
        return registry.list(ids).stream().collect(Collectors.toMap(Worker::id, Function.identity()));
    }

    private Table troubles(List<Debit> debits, Map<UUID, Worker> workers, Shell shell) {
        return new Table(
                shell.text("mandates.list.trouble"),
                List.of(
                        Table.words(shell.text("people.name")),
                        Table.words(shell.text("people.place")),
                        Table.words(shell.text("mandates.result")),
                        Table.words(shell.text("mandates.note")),
                        Table.amount(shell.text("mandates.amount"))),
                debits.stream()
                        .map(debit -> List.of(
                                name(debit.workerId(), workers),
                                place(debit.workerId(), workers),
                                Cell.mark(
                                        MandateView.tone(debit),
                                        shell.text("mandates.debit."
                                                + debit.state()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'))),
                                Cell.text(MandateView.note(debit, shell)),
                                Cell.amount(shell.format().rupiah(debit.amount()))))
                        .toList(),
                shell.text("mandates.list.trouble.none"));
    }

    private Table all(List<Mandate> found, Map<UUID, Worker> workers, Shell shell) {
        return new Table(
                shell.text("mandates.list.all"),
                List.of(
                        Table.words(shell.text("people.name")),
                        Table.words(shell.text("people.place")),
                        Table.words(shell.text("mandates.list.state")),
                        Table.words(shell.text("mandates.list.since")),
                        Table.words(shell.text("mandates.source")),
                        Table.amount(shell.text("mandates.day"))),
                found.stream()
                        .map(mandate -> List.of(
                                name(mandate.workerId(), workers),
                                place(mandate.workerId(), workers),
                                mark(mandate, shell),
                                Cell.text(shell.format().time(mandate.standing().since())),
                                Cell.text(shell.text("mandates.source."
                                        + mandate.terms().source().code())),
                                Cell.amount(Integer.toString(mandate.terms().day()))))
                        .toList(),
                shell.text("mandates.list.all.none"));
    }

    private static Cell mark(Mandate mandate, Shell shell) {
        var tone = switch (mandate.state()) {
            case ASKED -> Tone.WARNING;
            case ACTIVE -> Tone.GOOD;
            case PAUSED -> Tone.INFO;
            case ENDED -> Tone.NEUTRAL;
        };
        return Cell.mark(
                tone, shell.text("mandates.mark." + mandate.state().name().toLowerCase(Locale.ROOT)));
    }

    private static Cell name(UUID worker, Map<UUID, Worker> workers) {
        return Cell.link(
                Optional.ofNullable(workers.get(worker))
                        .map(known -> known.person().name())
                        .orElse("–"),
                MandatePages.address(worker));
    }

    private Cell place(UUID worker, Map<UUID, Worker> workers) {
        return Cell.text(Optional.ofNullable(workers.get(worker))
                .map(known -> places.fullName(known.home().region()).split(", ", 2)[0])
                .orElse("–"));
    }
}
