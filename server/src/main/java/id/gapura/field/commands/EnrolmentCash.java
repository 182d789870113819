package id.gapura.field.commands;

import id.gapura.agents.Agent;
import id.gapura.agents.Agents;
import id.gapura.agents.Takings;
import id.gapura.agents.Takings.Result;
import id.gapura.agents.Takings.WithEnrolment;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.drafts.DraftField;
import java.time.Instant;
import java.util.UUID;

/**
 * Cash that an agent took on the spot where it enrolled somebody. It is theirs as soon as the enrolment has made or met a
 * member; until then it waits, and with an enrolment that is refused it waits for two officers.
 */
final class EnrolmentCash {
    private final Agents agents;
    private final Takings takings;
    private final Attempts attempts;

    EnrolmentCash(Agents agents, Takings takings, Attempts attempts) {
        this.agents = agents;
        this.takings = takings;
        this.attempts = attempts;
    }

    /** Counts it as the agent's, and posts it where there is a member: also one made while it was being noted. */
    Result note(Agent agent, WithEnrolment cash, Instant takenAt) {
        var result = takings.note(agent, cash, takenAt);
        if (!(result instanceof Result.Taken(var taking))
                || taking.whose().workerId().isPresent()) {
            return result;
        }
        settle(cash.attempt());
        return new Result.Taken(takings.find(agent, cash.id()).orElse(taking));
    }

    /** Posts what waits for an attempt that has made or met a member since. */
    void settle(UUID id) {
        var attempt = attempts.find(id).filter(one -> one.opened().door() == Door.AGENT);
        var worker = attempt.map(Attempt::progress).flatMap(Attempt.Progress::workerId);
        var agent = attempt.flatMap(one -> agents.find(one.opened().actor()));
        if (worker.isPresent() && agent.isPresent()) {
            takings.found(agent.get(), id, worker.get());
        }
    }

    /**
     * What waits for a refused attempt waits for the one that puts it right, where that is of the same name: whether it is
     * somebody else's, two officers decide.
     */
    void follow(Attempt refused, Attempt next) {
        if (name(refused).equalsIgnoreCase(name(next))) {
            agents.find(refused.opened().actor()).ifPresent(agent -> takings.follow(agent, refused.id(), next.id()));
        }
    }

    private static String name(Attempt attempt) {
        return attempt.draft().get(DraftField.NAME);
    }
}
