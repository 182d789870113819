package id.gapura.outreach.contact;

import id.gapura.enrolment.attempts.Attempts;
import id.gapura.places.RegionCode;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The face of contacts, for doors that learn where somebody comes from. Telling the same again changes nothing. */
public final class Contacts {
    private final ContactStore contacts;
    private final RosterStore rosters;
    private final VisitStore visits;
    private final Attempts attempts;
    private final Registry registry;
    private final Prospects prospects;
    private final InstantSource clock;

    Contacts(Stores stores, Attempts attempts, Registry registry, Prospects prospects, InstantSource clock) {
        this.contacts = stores.contacts;
        this.rosters = stores.rosters;
        this.visits = stores.visits;
        this.attempts = attempts;
        this.registry = registry;
        this.prospects = prospects;
        this.clock = clock;
    }

    /** Where it is all kept. */
    record Stores(ContactStore contacts, RosterStore rosters, VisitStore visits) {}

    /**
     * How often an activity was named.
     *
     * @param attempts enrolments begun by people who came by it
     */
    public record Count(int attempts, int prospects, int workers) {
        public static final Count NONE = new Count(0, 0, 0);
    }

    /** Somebody who tries to be enrolled came by an activity at this moment. */
    public void ofAttempt(UUID attemptId, UUID activityId, Way way, String actor) {
        ofAttempt(attemptId, new Contact(activityId, way, clock.instant(), actor));
    }

    /** Somebody who tries to be enrolled, or was enrolled by it, came by an activity. */
    public void ofAttempt(UUID attemptId, Contact contact) {
        contacts.insert(attemptId, ContactStore.Kind.ATTEMPT, contact);
        attempts.find(attemptId)
                .flatMap(attempt -> attempt.progress().workerId())
                .ifPresent(worker -> ofWorker(worker, contact));
    }

    /** Whether it is known where somebody comes from who tries to be enrolled, or the prospect who they are. */
    public boolean isAnyKnownOf(UUID attemptId) {
        var noted = contacts.followed(attemptId).stream().flatMap(this::noted);
        return !contacts.of(Stream.concat(Stream.of(attemptId), noted).toList()).isEmpty();
    }

    /**
     * Somebody who may be contacted again came by an activity, as whom they were noted and as who stays of them; and as whom
     * they are enrolled by now, of which a device may not have known.
     */
    public void ofProspect(UUID prospectId, Contact contact) {
        noted(prospectId).forEach(noted -> contacts.insert(noted, ContactStore.Kind.PROSPECT, contact));
        enrolling(prospectId).forEach(attempt -> ofAttempt(attempt, contact));
    }

    /** A prospect's record, and the one that stays of those who turned out to be the same person. */
    private Stream<UUID> noted(UUID prospectId) {
        return Stream.of(prospectId, prospects.survivor(prospectId)).distinct();
    }

    /** The attempts that enrol a prospect, under whichever record they were noted. */
    private List<UUID> enrolling(UUID prospectId) {
        var stays = prospects.survivor(prospectId);
        var merged = prospects.mergedInto(List.of(stays)).getOrDefault(stays, List.of());
        return contacts.following(
                Stream.concat(Stream.of(stays), merged.stream().map(Prospect::id))
                        .toList());
    }

    /** Somebody on record came by an activity, whether or not they came by others before. */
    public void ofWorker(UUID workerId, Contact contact) {
        records(workerId).forEach(record -> contacts.insert(record, ContactStore.Kind.WORKER, contact));
    }

    /** An officer went to somebody who may be contacted again; kept as a {@link #ofProspect(UUID, Contact) contact} is. */
    public void visitOfProspect(UUID prospectId, Visit visit) {
        noted(prospectId).forEach(noted -> visits.insert(noted, ContactStore.Kind.PROSPECT, visit));
        enrolling(prospectId).stream()
                .flatMap(attempt -> attempts.find(attempt).stream())
                .flatMap(attempt -> attempt.progress().workerId().stream())
                .forEach(worker -> visitOfWorker(worker, visit));
    }

    /** An officer went to somebody on record. */
    public void visitOfWorker(UUID workerId, Visit visit) {
        records(workerId).forEach(record -> visits.insert(record, ContactStore.Kind.WORKER, visit));
    }

    /** Every visit to a worker or a prospect, the earliest first. */
    public List<Visit> visits(UUID subjectId) {
        return visits.of(subjectId);
    }

    /** A worker's record, and the one that stays if it was merged into another meanwhile. */
    private Stream<UUID> records(UUID workerId) {
        return Stream.of(workerId, registry.survivor(workerId)).distinct();
    }

    /**
     * Somebody who could be contacted again is being enrolled: what brought them then brings them now, and once the attempt
     * has a worker they need no contact any more. Nothing for who is no prospect within the region.
     */
    public void follow(UUID prospectId, UUID attemptId, RegionCode within) {
        prospects
                .find(prospectId)
                .filter(one -> within.contains(one.region()))
                .ifPresent(one -> follow(one, attemptId));
    }

    private void follow(Prospect prospect, UUID attemptId) {
        contacts.follow(attemptId, prospect.id(), clock.instant());
        contacts.carry(prospect.id(), attemptId, ContactStore.Kind.ATTEMPT);
        attempts.find(attemptId)
                .flatMap(attempt -> attempt.progress().workerId())
                .ifPresent(worker -> met(attemptId, worker));
    }

    /**
     * Since when those of some prospects are being enrolled, also by who noted the same person under another name; absent are
     * those with no attempt, or with one that has come to its end or was given up by an officer.
     */
    public Map<UUID, Instant> beingEnrolled(Collection<UUID> ids) {
        var survivors = new HashMap<UUID, UUID>();
        prospects.mergedInto(ids).forEach((stays, merged) -> merged.forEach(one -> survivors.put(one.id(), stays)));
        ids.forEach(id -> survivors.put(id, id));
        var since = new HashMap<UUID, Instant>();
        contacts.beingEnrolled(survivors.keySet())
                .forEach((id, at) -> since.merge(
                        Objects.requireNonNull(survivors.get(id)),
                        at,
                        (one, other) -> one.isBefore(other) ? one : other));
        return since;
    }

    /** What is known of an attempt, and of the prospects it enrols, is known of the worker they are. */
    void met(UUID attemptId, UUID workerId) {
        for (var followed : contacts.followed(attemptId)) {
            var prospect = prospects.survivor(followed);
            contacts.carry(prospect, attemptId, ContactStore.Kind.ATTEMPT);
            records(workerId).forEach(record -> visits.carry(prospect, record, ContactStore.Kind.WORKER));
            prospects.close(prospect, Prospect.State.ENROLLED, RegionCode.NATION);
        }
        records(workerId).forEach(record -> contacts.carry(attemptId, record, ContactStore.Kind.WORKER));
    }

    /** Everybody a roster brings came by an activity; to be said before its import starts. */
    public void ofRoster(UUID rosterId, UUID activityId, String actor) {
        rosters.name(rosterId, activityId, actor, clock.instant());
    }

    /** A roster that was checked again has another id. */
    public void followRoster(UUID before, UUID after) {
        rosters.follow(before, after);
    }

    /** What is known of a worker, the earliest first. */
    public List<Contact> ofWorker(UUID workerId) {
        return contacts.of(List.of(workerId)).getOrDefault(workerId, List.of());
    }

    /** What is known of prospects, of each the earliest first; those of whom nothing is known are absent. */
    public Map<UUID, List<Contact>> ofProspects(Collection<UUID> prospects) {
        return contacts.of(prospects);
    }

    /** By activity; those that nobody named are absent. */
    public Map<UUID, Count> counts(Collection<UUID> activities) {
        return contacts.counts(activities);
    }
}
