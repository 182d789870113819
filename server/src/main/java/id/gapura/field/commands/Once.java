package id.gapura.field.commands;

import id.gapura.field.devices.AtWork;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries commands out together with their answers, so once, where the capability they go to knows nothing of their ids. */
public final class Once {
    private final TransactionTemplate transaction;
    private final CommandStore commands;

    Once(TransactionTemplate transaction, CommandStore commands) {
        this.transaction = transaction;
        this.commands = commands;
    }

    /**
     * The answer to a command: the first one, or what comes of it now. Sent again while it is being carried out, it waits for
     * the first and is answered as that was.
     *
     * @param work stands or falls with its answer
     */
    public Answer take(AtWork atWork, Command command, Supplier<Answer> work) {
        var device = atWork.device().id();
        return Objects.requireNonNull(transaction.execute(_ -> commands.lock(device, command.id())
                .answer()
                .orElseGet(() -> {
                    var answer = work.get();
                    commands.answer(device, command.id(), answer);
                    return answer;
                })));
    }
}
