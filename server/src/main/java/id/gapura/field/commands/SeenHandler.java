package id.gapura.field.commands;

import id.gapura.accounts.Audit;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.field.devices.AtWork;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import java.util.Optional;
import java.util.UUID;

/** Somebody's page, a case or a prospect was opened on a device: the audit learns of it late, but it does. */
final class SeenHandler implements Handler {
    private final Registry registry;
    private final Attempts attempts;
    private final Prospects prospects;
    private final Audit audit;

    SeenHandler(Registry registry, Attempts attempts, Prospects prospects, Audit audit) {
        this.registry = registry;
        this.attempts = attempts;
        this.prospects = prospects;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "seen";
    }

    @Override
    public Answer handle(AtWork atWork, Command command) {
        var body = command.body();
        if (body.string("prospect").isPresent()) {
            return prospect(atWork, command);
        }
        return body.string("case").isPresent() ? attempt(atWork, command) : person(atWork, command);
    }

    private Answer person(AtWork atWork, Command command) {
        var worker = command.body()
                .string("number")
                .flatMap(MemberNumber::find)
                .flatMap(registry::findByNumber)
                .filter(one -> atWork.device().place().contains(one.home().region()));
        return seen("person.seen", worker.map(Worker::id), atWork, command);
    }

    private Answer attempt(AtWork atWork, Command command) {
        var attempt = command.body()
                .id("case")
                .flatMap(attempts::find)
                .filter(one -> atWork.device().place().contains(one.place()));
        return seen("attempt.seen", attempt.map(Attempt::id), atWork, command);
    }

    private Answer prospect(AtWork atWork, Command command) {
        var prospect = command.body()
                .id("prospect")
                .flatMap(prospects::find)
                .filter(one -> atWork.device().place().contains(one.region()));
        return seen("prospect.seen", prospect.map(Prospect::id), atWork, command);
    }

    private Answer seen(String act, Optional<UUID> who, AtWork atWork, Command command) {
        who.ifPresent(id -> audit.record(
                atWork.login(), act, id.toString(), "field, " + command.times().ours()));
        return who.isPresent() ? Answer.done() : Answer.refused("nobody");
    }
}
