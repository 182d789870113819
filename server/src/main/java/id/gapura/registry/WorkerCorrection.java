package id.gapura.registry;

import id.gapura.jobs.Event;
import id.gapura.jobs.Outbox;
import id.gapura.registry.WorkerHistory.Changes;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Corrects what is known of a worker. Each changed field leaves its earlier value, the officer and the reason behind. */
public final class WorkerCorrection {
    private static final int SHOWN_PHONE_DIGITS = 3;

    private final TransactionTemplate transaction;
    private final WorkerStore workers;
    private final CorrectionStore corrections;
    private final WorkerHistory history;
    private final Outbox outbox;

    WorkerCorrection(
            TransactionTemplate transaction,
            WorkerStore workers,
            CorrectionStore corrections,
            WorkerHistory history,
            Outbox outbox) {
        this.transaction = transaction;
        this.workers = workers;
        this.corrections = corrections;
        this.history = history;
        this.outbox = outbox;
    }

    /**
     * What an officer wants on record. Work is not among it: see {@code registry.livelihood}.
     *
     * @param version the version the officer was looking at
     */
    public record Command(UUID workerId, int version, Person person, Home home, String actor, String reason) {}

    /** How a correction ended. */
    public sealed interface Result {
        /**
         * It is on record.
         *
         * @param fields how many changed; none when everything was so already
         */
        record Corrected(int fields) implements Result {}

        /** Somebody else changed the worker meanwhile: look again. */
        record Stale() implements Result {}

        record Refused(Reason reason) implements Result {}
    }

    /** Why a correction was refused. */
    public enum Reason {
        UNKNOWN_WORKER,
        /** A correction without a reason explains nothing later. */
        REASON_MISSING
    }

    /** A worker lives elsewhere from now on. */
    public record WorkerMoved(UUID workerId, String from, String to) implements Event {}

    Result correct(Command command) {
        if (command.reason().isBlank()) {
            return new Result.Refused(Reason.REASON_MISSING);
        }
        return Objects.requireNonNull(transaction.execute(_ -> {
            var found = workers.find(command.workerId());
            if (found.isEmpty()) {
                return new Result.Refused(Reason.UNKNOWN_WORKER);
            }
            return apply(found.get(), command);
        }));
    }

    private Result apply(Worker before, Command command) {
        var changes = changes(before, command);
        if (changes.count() == 0) {
            return new Result.Corrected(0);
        }
        if (!corrections.update(command)) {
            return new Result.Stale();
        }
        history.keep(command.workerId(), changes);
        var from = before.home().region();
        var to = command.home().region();
        if (!from.equals(to)) {
            outbox.publish(new WorkerMoved(command.workerId(), from.text(), to.text()));
        }
        return new Result.Corrected(changes.count());
    }

    private Changes changes(Worker before, Command after) {
        var was = before.person();
        var is = after.person();
        var changes = history.changes(after.actor(), after.reason())
                .field("name", "", was.name(), is.name())
                .field("sex", "", was.sex().code(), is.sex().code())
                .field("birth-on", "", was.birthOn().toString(), is.birthOn().toString())
                .field("birth-place", was.birthPlace(), is.birthPlace())
                .field(
                        "region",
                        "",
                        before.home().region().text(),
                        after.home().region().text())
                .field("address", before.home().address(), after.home().address());
        var phone = after.home().phone();
        return before.home().phone().equals(phone)
                ? changes
                : changes.changed("phone", "", lastDigits(before.home().phone()), lastDigits(phone));
    }

    private static String lastDigits(Optional<String> phone) {
        return phone.map(p -> "…" + p.substring(Math.max(0, p.length() - SHOWN_PHONE_DIGITS)))
                .orElse("");
    }
}
