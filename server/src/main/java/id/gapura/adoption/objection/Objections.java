package id.gapura.adoption.objection;

import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The face of objections: the catalogue, what was heard, and which reply led on. */
public final class Objections {
    private final ObjectionStore objections;
    private final InstantSource clock;

    Objections(ObjectionStore objections, InstantSource clock) {
        this.objections = objections;
        this.clock = clock;
    }

    /** The catalogue, in its order. */
    public List<Objection> list() {
        return objections.list();
    }

    /** Keeps that somebody objected; keeping it again changes nothing. False for a reply that is none to the objection. */
    public boolean hear(Hearing hearing) {
        boolean isReply = list().stream()
                .filter(one -> one.id().equals(hearing.objectionId()))
                .flatMap(one -> one.replies().stream())
                .anyMatch(reply -> reply.id().equals(hearing.replyId()));
        if (isReply) {
            objections.insert(hearing);
        }
        return isReply;
    }

    /** What one person said, the latest first. */
    public List<Hearing> of(UUID personId) {
        return objections.of(personId);
    }

    /**
     * Which hearings: of those who lived within a region, from one day to another.
     *
     * @param to the last day
     */
    public record Heard(RegionCode within, LocalDate from, LocalDate to) {}

    /** Which reply to an objection most often led a step on, by tallies. */
    public Best best(Objection objection, Map<UUID, Tally> tallies) {
        return Best.of(objection, tallies);
    }

    /** What became of those who live within a region, by reply; those that nobody got are absent. */
    public Map<UUID, Tally> tallies(RegionCode within) {
        return tallies(new Heard(within, LocalDate.EPOCH, Jakarta.today(clock)));
    }

    /** The same of some days alone. */
    public Map<UUID, Tally> tallies(Heard heard) {
        return objections.tallies(heard, Jakarta.today(clock)).stream()
                .collect(Collectors.toMap(Tally::replyId, Function.identity()));
    }
}
