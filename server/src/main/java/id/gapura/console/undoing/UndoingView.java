package id.gapura.console.undoing;

import id.gapura.console.Officer;
import id.gapura.console.PersonFrame;
import id.gapura.contributions.MemberPayment;
import id.gapura.contributions.PaymentUndo.Result;
import id.gapura.contributions.undoing.Undoing;
import id.gapura.contributions.undoing.Undoings;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows a payment and what stands for or against taking it back. */
final class UndoingView {
    private final Undoings undoings;
    private final Registry registry;

    UndoingView(Undoings undoings, Registry registry) {
        this.undoings = undoings;
        this.registry = registry;
    }

    /** What waits about people of an officer's places, the oldest first. */
    SequencedMap<Undoing, Worker> waiting(Officer officer) {
        var open = undoings.open();
        var people = registry.list(open.stream().map(Undoing::workerId).toList()).stream()
                .filter(worker -> officer.sees(worker.home().region()))
                .collect(Collectors.toMap(Worker::id, Function.identity()));
        var waiting = new LinkedHashMap<Undoing, Worker>();
        open.forEach(undoing ->
                Optional.ofNullable(people.get(undoing.workerId())).ifPresent(worker -> waiting.put(undoing, worker)));
        return waiting;
    }

    static String address(UUID worker, UUID payment) {
        return PersonFrame.address(worker) + "/payments/" + payment;
    }

    static Field reason(Shell shell) {
        return Field.textarea("reason", shell.text("undoing.reason"))
                .hint(shell.text("undoing.reason.hint"))
                .required();
    }

    UndoingPage page(Worker worker, MemberPayment payment, Field reason, Officer officer, Shell shell) {
        var waiting = undoings.openOf(worker.id(), payment.paymentId());
        var possible = undoings.check(worker.id(), payment.paymentId());
        return new UndoingPage(
                PersonFrame.address(worker.id()),
                worker.person().name(),
                address(worker.id(), payment.paymentId()),
                facts(payment, shell),
                possible == Result.DONE ? Optional.empty() : Optional.of(refusal(possible, shell)),
                waiting.map(undoing -> waiting(undoing, officer, shell)),
                reason);
    }

    private static List<Fact> facts(MemberPayment payment, Shell shell) {
        var months = payment.months().stream().map(shell.format()::month).collect(Collectors.joining(", "));
        var none = shell.text(payment.isPaidTwice() ? "undoing.months.twice" : "undoing.months.none");
        return List.of(
                Fact.of(shell.text("payments.amount.one"), shell.format().rupiah(payment.amount())),
                Fact.of(shell.text("payments.channel"), payment.channel()),
                Fact.of(shell.text("suspense.paid"), shell.format().time(payment.paidAt())),
                Fact.of(shell.text("undoing.months"), months.isEmpty() ? none : months));
    }

    private UndoingPage.Waiting waiting(Undoing undoing, Officer officer, Shell shell) {
        return new UndoingPage.Waiting(
                address(undoing.workerId(), undoing.paymentId()) + "/" + undoing.id(),
                List.of(
                        Fact.of(shell.text("undoing.reason"), undoing.reason()),
                        Fact.of(shell.text("undoing.by"), undoing.proposedBy()),
                        Fact.of(shell.text("undoing.at"), shell.format().time(undoing.proposedAt()))),
                undoing.proposedBy().equals(officer.login()));
    }

    static Notice refusal(Result why, Shell shell) {
        return Notice.warning(
                shell.text("undoing.not." + why.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
