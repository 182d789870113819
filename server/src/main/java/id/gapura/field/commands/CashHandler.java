package id.gapura.field.commands;

import id.gapura.accounts.Audit;
import id.gapura.agents.Agent;
import id.gapura.agents.Agents;
import id.gapura.agents.Takings;
import id.gapura.agents.Takings.Wanted;
import id.gapura.agents.Takings.WithEnrolment;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.field.devices.AtWork;
import id.gapura.kernel.Rupiah;
import id.gapura.receipts.DeviceReceipt;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Cash that an agent took, with the receipt it gave. The receipt must be signed by the device and say what the command says:
 * what a member holds in hand is what counts. Whoever was enrolled on the spot has no number yet: then both name the
 * enrolment, and the money counts whatever becomes of that.
 */
final class CashHandler implements Handler {
    private static final int MOST_MONTHS = 99;

    private final Agents agents;
    private final Taking taking;
    private final Payers payers;
    private final CommandStore store;
    private final Audit audit;

    CashHandler(Agents agents, Taking taking, Payers payers, CommandStore store, Audit audit) {
        this.agents = agents;
        this.taking = taking;
        this.payers = payers;
        this.store = store;
        this.audit = audit;
    }

    /** By whom cash is booked. */
    record Taking(Takings takings, EnrolmentCash enrolmentCash) {}

    /** Where whose it is is looked up. */
    record Payers(Registry registry, Attempts attempts) {}

    /** From whom it was. */
    private sealed interface Payer {
        record Known(UUID workerId) implements Payer {}

        record Enrolled(UUID attempt, Optional<UUID> workerId) implements Payer {}
    }

    /** What was taken, as command and receipt say it. */
    private record Cash(Payer payer, int months, Rupiah amount) {}

    @Override
    public String kind() {
        return "cash";
    }

    @Override
    public Answer handle(AtWork atWork, Command command) {
        var agent = agents.find(atWork.login());
        if (agent.isEmpty()) {
            return Answer.refused("no-agent");
        }
        var code = command.body().string("receipt").orElse("");
        var receipt = atWork.key().flatMap(key -> DeviceReceipt.read(code, key));
        var cash = receipt.flatMap(one -> cash(atWork, command, one));
        if (cash.isEmpty()) {
            return Answer.refused("receipt-differs");
        }
        if (!store.keepReceipt(atWork.device().id(), receipt.orElseThrow().paper(), command.id(), code)) {
            return Answer.refused("receipt-used");
        }
        return answer(take(agent.get(), cash.get(), command));
    }

    private Takings.Result take(Agent agent, Cash cash, Command command) {
        var id = command.id();
        var at = command.times().ours();
        return switch (cash.payer()) {
            case Payer.Known(var worker) -> {
                audit.record(agent.code(), "cash.asked", worker.toString(), "taking=" + id + " field");
                yield taking.takings().note(agent, new Wanted(id, worker, cash.months(), cash.amount()), at);
            }
            case Payer.Enrolled(var attempt, var worker) -> {
                var whose = worker.orElse(attempt);
                audit.record(
                        agent.code(), "cash.asked", whose.toString(), "taking=" + id + " field attempt=" + attempt);
                var taken = new WithEnrolment(id, attempt, worker, cash.months(), cash.amount());
                yield taking.enrolmentCash().note(agent, taken, at);
            }
        };
    }

    private static Answer answer(Takings.Result result) {
        return switch (result) {
            case Takings.Result.Refused(var reason) ->
                Answer.refused(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Takings.Result.Taken(var taken) -> {
                boolean isWaiting = taken.whose().workerId().isEmpty();
                var state = taken.state().name().toLowerCase(Locale.ROOT);
                yield new Answer(Answer.Result.DONE, isWaiting ? "cash-waits" : "", Map.of("state", state));
            }
        };
    }

    /** What was taken, if the receipt says the same. */
    private Optional<Cash> cash(AtWork atWork, Command command, DeviceReceipt receipt) {
        var amount =
                command.body().number("amount").filter(one -> receipt.amount().amount() == one && one > 0);
        var months = command.body().number("months").filter(one -> one > 0 && one <= MOST_MONTHS);
        boolean isSame = receipt.paper().equals(DeviceReceipt.paperOf(command.id()));
        return isSame && amount.isPresent() && months.isPresent()
                ? payer(atWork, command.body(), receipt)
                        .map(payer -> new Cash(payer, Math.toIntExact(months.get()), Rupiah.of(amount.get())))
                : Optional.empty();
    }

    private Optional<Payer> payer(AtWork atWork, Body body, DeviceReceipt receipt) {
        return body.id("of").isPresent()
                ? body.id("of")
                        .filter(of -> receipt.payer().equals(DeviceReceipt.reference(of)))
                        .map(of -> taking.enrolmentCash().standing(atWork.login(), of, body.id("by")))
                        .map(attempt -> new Payer.Enrolled(attempt, worker(atWork, attempt)))
                : body.string("number")
                        .filter(receipt.payer()::equals)
                        .flatMap(MemberNumber::find)
                        .flatMap(payers.registry()::findByNumber)
                        .map(Worker::id)
                        .map(Payer.Known::new);
    }

    /** Whom the agent's own enrolment has made or met; an enrolment that did not come yet is waited for. */
    private Optional<UUID> worker(AtWork atWork, UUID attempt) {
        return payers.attempts()
                .find(attempt)
                .filter(one -> one.opened().actor().equals(atWork.login()))
                .map(Attempt::progress)
                .flatMap(Attempt.Progress::workerId)
                .map(payers.registry()::survivor);
    }
}
