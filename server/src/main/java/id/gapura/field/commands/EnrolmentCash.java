package id.gapura.field.commands;

import id.gapura.agents.Agent;
import id.gapura.agents.Agents;
import id.gapura.agents.Takings;
import id.gapura.agents.Takings.Result;
import id.gapura.agents.Takings.WithEnrolment;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.registry.NameKey;
import id.gapura.registry.Registry;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Cash that an agent took on the spot where it enrolled somebody. It is theirs as soon as the enrolment has made or met a
 * member; until then it waits, and with an enrolment that is refused it waits for two officers.
 */
final class EnrolmentCash {
    private final Agents agents;
    private final Takings takings;
    private final Attempts attempts;
    private final Registry registry;

    EnrolmentCash(Agents agents, Takings takings, Attempts attempts, Registry registry) {
        this.agents = agents;
        this.takings = takings;
        this.attempts = attempts;
        this.registry = registry;
    }

    /**
     * The enrolment for which an agent's cash is. The receipt may name one that the phone thought to put right and that was
     * refused meanwhile: then it is the one that the phone's command became instead, where that is of the same name.
     *
     * @param by the command before it, which enrols the same person
     */
    UUID standing(String agent, UUID named, Optional<UUID> by) {
        var refused = attempts.find(named)
                .filter(one -> isOf(one, agent) && one.progress().state() == State.REFUSED);
        return by.flatMap(attempts::find)
                .filter(next -> isOf(next, agent))
                .filter(next -> refused.filter(one -> isSameName(one, next)).isPresent())
                .map(Attempt::id)
                .orElse(named);
    }

    private static boolean isOf(Attempt attempt, String agent) {
        return attempt.opened().actor().equals(agent);
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

    /** Posts what waits for an attempt that has made or met a member since, also one that was merged into another. */
    void settle(UUID id) {
        var attempt = attempts.find(id).filter(one -> one.opened().door() == Door.AGENT);
        var worker = attempt.map(Attempt::progress).flatMap(Attempt.Progress::workerId);
        var agent = attempt.flatMap(one -> agents.find(one.opened().actor()));
        if (worker.isPresent() && agent.isPresent()) {
            takings.found(agent.get(), id, registry.survivor(worker.get()));
        }
    }

    /**
     * What waits for a refused attempt waits for the one that puts it right, where that is of the same name: whether it is
     * somebody else's, two officers decide.
     */
    void follow(Attempt refused, Attempt next) {
        if (isSameName(refused, next)) {
            agents.find(refused.opened().actor()).ifPresent(agent -> takings.follow(agent, refused.id(), next.id()));
        }
    }

    private static boolean isSameName(Attempt refused, Attempt next) {
        return NameKey.same(name(refused), name(next));
    }

    private static String name(Attempt attempt) {
        return attempt.draft().get(DraftField.NAME);
    }
}
