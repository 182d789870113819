package id.gapura.adoption.objection;

import id.gapura.adoption.objection.Hearing.Said;
import id.gapura.adoption.objection.Objection.Entry;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.rules.InTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The face of objections: what is offered of the catalogue, what was heard, and which reply led on. */
public final class Objections {
    private final CatalogueStore catalogue;
    private final ObjectionStore objections;
    private final InTime inTime;
    private final InstantSource clock;

    Objections(CatalogueStore catalogue, ObjectionStore objections, InTime inTime, InstantSource clock) {
        this.catalogue = catalogue;
        this.objections = objections;
        this.inTime = inTime;
        this.clock = clock;
    }

    /** The whole catalogue in its order, with what is offered no more. */
    public List<Objection> all() {
        return catalogue.list();
    }

    /** What is offered of it. */
    public List<Objection> list() {
        return all().stream().flatMap(one -> one.offered().stream()).toList();
    }

    /**
     * Keeps that somebody objected; keeping it again changes nothing. What was retired meanwhile may have been said before.
     * False for a reply that is none to the objection, and for a wording that there never was.
     */
    public boolean hear(Hearing hearing) {
        boolean isReply = all().stream()
                .filter(one -> wasWorded(one.entry(), hearing.objection()))
                .flatMap(one -> one.replies().stream())
                .anyMatch(reply -> wasWorded(reply.entry(), hearing.reply()));
        if (isReply) {
            objections.insert(hearing);
        }
        return isReply;
    }

    private static boolean wasWorded(Entry entry, Said said) {
        return entry.id().equals(said.id()) && said.version() > 0 && said.version() <= entry.version();
    }

    /** What one person said, the latest first. */
    public List<Told> of(UUID personId) {
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
        var today = Jakarta.today(clock);
        return objections.tallies(heard, today, inTime.latestFirstDay(0, today)).stream()
                .collect(Collectors.toMap(Tally::replyId, Function.identity()));
    }
}
