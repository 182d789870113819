package id.gapura.registry.livelihood;

import id.gapura.registry.Worker;
import id.gapura.registry.livelihood.Occupation.Description;
import id.gapura.registry.livelihood.OccupationChange.Command;
import id.gapura.registry.livelihood.OccupationChange.Result;
import java.time.LocalDate;
import java.util.UUID;

/** The face of what people live on: read it, describe it, end it. */
public final class Livelihoods {
    private final OccupationChange change;

    Livelihoods(OccupationChange change) {
        this.change = change;
    }

    public Occupations of(Worker worker) {
        return change.known(worker);
    }

    /** How many occupations the law lets one register today. */
    public int most() {
        return change.most();
    }

    /** Describes an occupation that was stated or is new, or corrects the description of one. */
    public Result describe(Command command, Description what) {
        return change.describe(command, what);
    }

    /** Puts down what somebody said of a job when joining, unless it has been described before. */
    public Result state(UUID workerId, int rank, Description what, String actor) {
        return change.state(new Command(workerId, rank, 0, actor, ""), what);
    }

    /** Ends an occupation; the one after it moves up. */
    public Result end(Command command, LocalDate lastDay) {
        return change.end(command, lastDay);
    }
}
