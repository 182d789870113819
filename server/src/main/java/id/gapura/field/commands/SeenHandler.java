package id.gapura.field.commands;

import id.gapura.accounts.Audit;
import id.gapura.field.devices.AtWork;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Registry;

/** Somebody's page was opened on a device: the audit learns of it late, but it does. */
final class SeenHandler implements Handler {
    private final Registry registry;
    private final Audit audit;

    SeenHandler(Registry registry, Audit audit) {
        this.registry = registry;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "seen";
    }

    @Override
    public Answer handle(AtWork atWork, Command command) {
        var worker = command.body()
                .string("number")
                .flatMap(MemberNumber::find)
                .flatMap(registry::findByNumber)
                .filter(one -> atWork.device().place().contains(one.home().region()));
        worker.ifPresent(seen -> audit.record(
                atWork.login(),
                "person.seen",
                seen.id().toString(),
                "field, " + command.times().ours()));
        return worker.isPresent() ? Answer.done() : Answer.refused("nobody");
    }
}
