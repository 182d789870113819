package id.gapura.field.commands.record;

import id.gapura.accounts.Audit;
import id.gapura.field.commands.Answer;
import id.gapura.field.commands.Command;
import id.gapura.field.commands.Once;
import id.gapura.field.devices.AtWork;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What all parts of a record have in common: whose it is, that it is put down once, and what the audit says of it. */
final class Completing {
    private final Once once;
    private final Registry registry;
    private final Audit audit;

    Completing(Once once, Registry registry, Audit audit) {
        this.once = once;
        this.registry = registry;
        this.audit = audit;
    }

    /**
     * Something done to a record, as the audit names it.
     *
     * @param unread why it was refused where it cannot be read what was said
     */
    record Act(String name, String detail, String unread) {}

    /**
     * Puts a part down in the record of the member whom a command names, if they live where the device is at work.
     *
     * @param said what was said; empty where it cannot be read
     * @param keep given the worker, who is kept from other changes meanwhile, and what was said; why it was refused, as the
     *     app's texts name it, or empty
     */
    <T> Answer take(
            AtWork atWork, Command command, Act act, Optional<T> said, BiFunction<Worker, T, Optional<String>> keep) {
        Function<Worker, Optional<String>> step =
                worker -> said.map(one -> keep.apply(worker, one)).orElse(Optional.of(act.unread()));
        return command.body()
                .string("number")
                .flatMap(MemberNumber::find)
                .flatMap(registry::findByNumber)
                .filter(one -> atWork.device().place().contains(one.home().region()))
                .map(one -> once.take(atWork, command, () -> kept(one, atWork, act, step)))
                .orElseGet(() -> Answer.refused("nobody"));
    }

    /** A record that is merged at this very moment is asked for again when the command is sent again. */
    private Answer kept(Worker found, AtWork atWork, Act act, Function<Worker, Optional<String>> keep) {
        var worker = registry.lock(found.id())
                .filter(one -> one.standing().mergedInto().isEmpty())
                .orElseThrow();
        var refusal = keep.apply(worker);
        audit.recordStep(atWork.login(), act.name(), worker.id().toString(), act.detail(), refusal.orElse(""));
        return refusal.map(Answer::refused)
                .orElseGet(() -> Answer.done(Map.of("number", worker.number().digits())));
    }
}
