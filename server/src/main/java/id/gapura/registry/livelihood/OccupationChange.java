package id.gapura.registry.livelihood;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.Registry;
import id.gapura.registry.Work;
import id.gapura.registry.Worker;
import id.gapura.registry.livelihood.Occupation.Description;
import id.gapura.registry.livelihood.OccupationStore.By;
import id.gapura.rules.law.Law;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes what somebody lives on. The worker's row is locked meanwhile, so that two officers at once cannot give anybody a
 * third occupation.
 */
public final class OccupationChange {
    private final TransactionTemplate transaction;
    private final OccupationStore occupations;
    private final OccupationWords words;
    private final Registry registry;
    private final Law law;
    private final InstantSource clock;
    private final Ids ids;

    OccupationChange(
            TransactionTemplate transaction,
            OccupationStore occupations,
            OccupationWords words,
            Registry registry,
            Law law,
            InstantSource clock,
            Ids ids) {
        this.transaction = transaction;
        this.occupations = occupations;
        this.words = words;
        this.registry = registry;
        this.law = law;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Which occupation of whom.
     *
     * @param rank 1 for the first
     * @param version of its description that the officer was looking at; 0 if there was none
     */
    public record Command(UUID workerId, int rank, int version, String actor, String reason) {}

    /** How a change ended. */
    public sealed interface Result {
        record Kept() implements Result {}

        /** Somebody else changed the occupation meanwhile: look again. */
        record Stale() implements Result {}

        record Refused(Reason reason) implements Result {}
    }

    /** Why a change was refused. */
    public enum Reason {
        UNKNOWN_WORKER,
        REASON_MISSING,
        /** More than the law lets one register. */
        TOO_MANY,
        /** None to end, or none before this one. */
        NO_SUCH_OCCUPATION,
        /** A first day in the future; a last day in the future or before the first. */
        IMPOSSIBLE_DAY
    }

    Occupations known(Worker worker) {
        return Occupations.of(worker, occupations.of(worker.id()));
    }

    /** How many the law lets one register today. */
    int most() {
        return law.count("membership.jobs-limit").at(today()).value();
    }

    private LocalDate today() {
        return Jakarta.today(clock);
    }

    Result describe(Command command, Description what) {
        return command.reason().isBlank() ? new Result.Refused(Reason.REASON_MISSING) : state(command, what);
    }

    /** The same where nothing is overwritten, which needs no reason. */
    Result state(Command command, Description what) {
        if (what.since().filter(day -> day.isAfter(today())).isPresent()) {
            return new Result.Refused(Reason.IMPOSSIBLE_DAY);
        }
        return change(command, known -> {
            if (command.rank() > known.count() + 1) {
                return new Result.Refused(Reason.NO_SUCH_OCCUPATION);
            }
            keep(command, known, what);
            return new Result.Kept();
        });
    }

    private void keep(Command command, Occupations known, Description what) {
        var before = known.ranked(command.rank());
        if (before.isPresent()) {
            occupations.update(command.workerId(), before.get().described(what), by(command));
        } else {
            occupations.insert(command.workerId(), Occupation.fresh(ids.next(), command.rank(), what), by(command));
        }
        words.tell(command, known, what);
        if (command.rank() == 1) {
            registry.restateWork(command.workerId(), words.stated(what));
        }
    }

    Result end(Command command, LocalDate lastDay) {
        if (command.reason().isBlank()) {
            return new Result.Refused(Reason.REASON_MISSING);
        }
        return change(command, known -> {
            var ending = ending(command, known);
            if (ending.isEmpty()) {
                return new Result.Refused(Reason.NO_SUCH_OCCUPATION);
            }
            var since = ending.get().what().since();
            if (lastDay.isAfter(today()) || since.filter(lastDay::isBefore).isPresent()) {
                return new Result.Refused(Reason.IMPOSSIBLE_DAY);
            }
            end(command, known, ending.get().endedOn(lastDay));
            return new Result.Kept();
        });
    }

    /** The occupation as described; one that a roster has stated is described by that when it ends. */
    private Optional<Occupation> ending(Command command, Occupations known) {
        return known.ranked(command.rank())
                .or(() -> known.stated()
                        .filter(_ -> command.rank() == 1)
                        .map(stated -> Occupation.fresh(ids.next(), 1, Description.of(stated))));
    }

    private void end(Command command, Occupations known, Occupation ended) {
        if (known.ranked(command.rank()).isPresent()) {
            occupations.update(command.workerId(), ended, by(command));
        } else {
            occupations.insert(command.workerId(), ended, by(command));
        }
        for (var later : known.current()) {
            if (later.rank() > command.rank()) {
                occupations.update(command.workerId(), later.ranked(later.rank() - 1), by(command));
            }
        }
        words.tellEnd(command, ended);
        if (command.rank() == 1) {
            var next = known.ranked(2).map(Occupation::what).map(words::stated);
            registry.restateWork(command.workerId(), next.orElse(Work.NONE));
        }
    }

    private By by(Command command) {
        return new By(command.actor(), clock.instant());
    }

    private Result change(Command command, Function<Occupations, Result> work) {
        if (command.rank() < 1 || command.rank() > most()) {
            return new Result.Refused(Reason.TOO_MANY);
        }
        return Objects.requireNonNull(transaction.execute(_ -> {
            var worker = registry.lock(command.workerId());
            if (worker.isEmpty()) {
                return new Result.Refused(Reason.UNKNOWN_WORKER);
            }
            var known = known(worker.get());
            int version = known.ranked(command.rank()).map(Occupation::version).orElse(0);
            return version == command.version() ? work.apply(known) : new Result.Stale();
        }));
    }
}
