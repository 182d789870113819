package id.gapura.field.commands;

import id.gapura.accounts.Audit;
import id.gapura.agents.Agents;
import id.gapura.agents.Takings;
import id.gapura.agents.Takings.Wanted;
import id.gapura.field.devices.AtWork;
import id.gapura.kernel.Rupiah;
import id.gapura.receipts.DeviceReceipt;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Cash that an agent took, with the receipt it gave. The receipt must be signed by the device and say what the command says:
 * what a member holds in hand is what counts.
 */
final class CashHandler implements Handler {
    private static final int MOST_MONTHS = 99;

    private final Agents agents;
    private final Takings takings;
    private final Registry registry;
    private final CommandStore store;
    private final Audit audit;

    CashHandler(Agents agents, Takings takings, Registry registry, CommandStore store, Audit audit) {
        this.agents = agents;
        this.takings = takings;
        this.registry = registry;
        this.store = store;
        this.audit = audit;
    }

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
        var wanted = receipt.flatMap(one -> wanted(command, one));
        if (wanted.isEmpty()) {
            return Answer.refused("receipt-differs");
        }
        if (!store.keepReceipt(atWork.device().id(), receipt.orElseThrow().paper(), command.id(), code)) {
            return Answer.refused("receipt-used");
        }
        audit.record(
                atWork.login(), "cash.asked", wanted.get().workerId().toString(), "taking=" + command.id() + " field");
        return switch (takings.note(agent.get(), wanted.get(), command.times().ours())) {
            case Takings.Result.Refused(var reason) ->
                Answer.refused(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Takings.Result.Taken(var taking) ->
                Answer.done(Map.of("state", taking.state().name().toLowerCase(Locale.ROOT)));
        };
    }

    /** What was taken, if the receipt says the same. */
    private Optional<Wanted> wanted(Command command, DeviceReceipt receipt) {
        var amount =
                command.body().number("amount").filter(one -> receipt.amount().amount() == one && one > 0);
        var months = command.body().number("months").filter(one -> one > 0 && one <= MOST_MONTHS);
        boolean isSame = receipt.paper().equals(DeviceReceipt.paperOf(command.id()))
                && command.body()
                        .string("number")
                        .filter(receipt.memberNumber()::equals)
                        .isPresent();
        return isSame && amount.isPresent() && months.isPresent()
                ? worker(receipt)
                        .map(worker -> new Wanted(
                                command.id(), worker.id(), Math.toIntExact(months.get()), Rupiah.of(amount.get())))
                : Optional.empty();
    }

    private Optional<Worker> worker(DeviceReceipt receipt) {
        return MemberNumber.find(receipt.memberNumber()).flatMap(registry::findByNumber);
    }
}
