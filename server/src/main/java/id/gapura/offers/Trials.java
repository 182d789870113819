package id.gapura.offers;

import id.gapura.kernel.Jakarta;
import id.gapura.offers.Trial.Plan;
import id.gapura.offers.Trial.State;
import id.gapura.places.RegionCode;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The face of trials for those who run them: propose, open, close, see what came of it. */
public final class Trials {
    private final Proposing proposing;
    private final Opening opening;
    private final TrialStore trials;
    private final Participants participants;
    private final InstantSource clock;

    Trials(Proposing proposing, Opening opening, TrialStore trials, Participants participants, InstantSource clock) {
        this.proposing = proposing;
        this.opening = opening;
        this.trials = trials;
        this.participants = participants;
        this.clock = clock;
    }

    /** What is wrong with a plan. */
    public enum Fault {
        /** In the past, ending before it begins, or longer than a year. */
        TERM,
        /** The held-out arm first, then one to three that offer something. */
        ARMS,
        /** Two arms offer the same. */
        ARM_TWICE,
        SHARES,
        MONTHS,
        /** Free months and nobody who pays them, or a budget for none. */
        MONEY
    }

    /** How a proposal ended. */
    public sealed interface Proposal {
        record Proposed(UUID trialId) implements Proposal {}

        record Refused(Set<Fault> faults) implements Proposal {
            public Refused {
                faults = Set.copyOf(faults);
            }
        }
    }

    /** How a decision ended. */
    public enum Decision {
        DONE,
        /** It is not where this decision begins. */
        ALREADY_DECIDED,
        /** Who proposed it may not open it. */
        NEEDS_ANOTHER_OFFICER,
        /** Its last day is over. */
        TOO_LATE,
        /** Another open trial takes the same people. */
        OVERLAPS,
        /** There are fewer villages than two an arm. */
        TOO_FEW_VILLAGES,
        /** The sponsor does not hold the budget. */
        NO_MONEY,
        /** It would be drawn with something else than was announced. */
        SEED_CHANGED
    }

    /** Puts a trial before another officer; from here on nothing of it can be changed. */
    public Proposal propose(String name, Plan plan, String actor) {
        return proposing.propose(name, plan, actor);
    }

    /** Begins what another officer proposed, with a scheme of the sponsor for each arm of free months. */
    public Decision open(UUID id, String actor) {
        return opening.open(id, actor);
    }

    public Decision refuse(UUID id, String actor) {
        return opening.refuse(id, actor);
    }

    /** Takes nobody in any more. What was promised is kept, and outcomes go on to be seen. */
    public Decision close(UUID id, String actor) {
        return opening.close(id, actor);
    }

    public Optional<Trial> find(UUID id) {
        return trials.find(id);
    }

    /** Those of a region and the places in it, the latest first. */
    public List<Trial> list(RegionCode within) {
        return trials.list(within);
    }

    /** What a closed trial was drawn with, in hexadecimal digits, so that anybody can check its hash. */
    public Optional<String> seed(Trial trial) {
        return trial.is(State.CLOSED) ? trials.seed(trial).map(HexFormat.of()::formatHex) : Optional.empty();
    }

    /** How many are in each arm and what came of it, as of now. */
    public TrialReport report(Trial trial) {
        return TrialReport.of(trial, participants.of(trial), Jakarta.today(clock));
    }

    /**
     * One row for each person, in which nobody can be found: in random order, and with what few share left out. Whoever has
     * said no to research is not in it. Empty while they are too few to hide among.
     */
    public List<AnonymousRow> rows(Trial trial, RandomGenerator random) {
        return AnonymousRow.of(participants.forResearch(trial), Jakarta.today(clock), random);
    }
}
