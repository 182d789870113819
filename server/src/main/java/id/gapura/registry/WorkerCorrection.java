package id.gapura.registry;

import id.gapura.jobs.Event;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
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
    private final Outbox outbox;
    private final InstantSource clock;
    private final Ids ids;

    WorkerCorrection(
            TransactionTemplate transaction,
            WorkerStore workers,
            CorrectionStore corrections,
            Outbox outbox,
            InstantSource clock,
            Ids ids) {
        this.transaction = transaction;
        this.workers = workers;
        this.corrections = corrections;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What an officer wants on record.
     *
     * @param version the version the officer was looking at
     */
    public record Command(
            UUID workerId, int version, Person person, Home home, Work work, String actor, String reason) {}

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
        if (changes.isEmpty()) {
            return new Result.Corrected(0);
        }
        if (!corrections.update(command)) {
            return new Result.Stale();
        }
        corrections.insert(
                command.workerId(), changes.stream().map(this::withId).toList());
        var from = before.home().region();
        var to = command.home().region();
        if (!from.equals(to)) {
            outbox.publish(new WorkerMoved(command.workerId(), from.text(), to.text()));
        }
        return new Result.Corrected(changes.size());
    }

    private CorrectionStore.Identified withId(WorkerChange change) {
        return new CorrectionStore.Identified(ids.next(), change);
    }

    private List<WorkerChange> changes(Worker before, Command after) {
        var changes = new Changes(after);
        changes.field("name", before.person().name(), after.person().name());
        changes.field("sex", before.person().sex().code(), after.person().sex().code());
        changes.field(
                "birth-on",
                before.person().birthOn().toString(),
                after.person().birthOn().toString());
        changes.field(
                "birth-place", before.person().birthPlace(), after.person().birthPlace());
        changes.field(
                "region", before.home().region().text(), after.home().region().text());
        changes.field("address", before.home().address(), after.home().address());
        if (!before.home().phone().equals(after.home().phone())) {
            changes.changed(
                    "phone",
                    lastDigits(before.home().phone()),
                    lastDigits(after.home().phone()));
        }
        changes.field("livelihood", before.work().livelihood(), after.work().livelihood());
        changes.field("workplace", before.work().workplace(), after.work().workplace());
        return changes.made;
    }

    private static String lastDigits(Optional<String> phone) {
        return phone.map(p -> "…" + p.substring(Math.max(0, p.length() - SHOWN_PHONE_DIGITS)))
                .orElse("");
    }

    /** Collects the fields that differ. */
    private final class Changes {
        private final Command command;
        private final List<WorkerChange> made = new ArrayList<>();

        private Changes(Command command) {
            this.command = command;
        }

        private void field(String name, Optional<String> before, Optional<String> after) {
            field(name, before.orElse(""), after.orElse(""));
        }

        private void field(String name, String before, String after) {
            if (!before.equals(after)) {
                changed(name, before, after);
            }
        }

        private void changed(String name, String before, String after) {
            made.add(new WorkerChange(
                    clock.instant(), command.actor(), command.reason().strip(), name, before, after));
        }
    }
}
