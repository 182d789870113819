package id.gapura.registry;

import id.gapura.jobs.Event;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Nik;
import id.gapura.places.RegionCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The face of the registry: register, find, correct. See {@link LookalikeReview} and {@link Prospects} for the rest. */
public final class Registry {
    private final Registration registration;
    private final PeopleSearch search;
    private final WorkerCorrection correction;
    private final WorkerStore workers;
    private final WorkerHistory history;
    private final Outbox outbox;

    Registry(
            Registration registration,
            PeopleSearch search,
            WorkerCorrection correction,
            WorkerStore workers,
            WorkerHistory history,
            Outbox outbox) {
        this.registration = registration;
        this.search = search;
        this.correction = correction;
        this.workers = workers;
        this.history = history;
        this.outbox = outbox;
    }

    /** It is said otherwise what a worker lives on first. */
    public record WorkRestated(UUID workerId) implements Event {}

    /**
     * Seals and indexes what a registration will store; needs no database, and may run while others are registered.
     */
    public PreparedWorker prepare(NewWorker worker) {
        return registration.prepare(worker);
    }

    /**
     * Registers people, each once by NIK. Runs in the caller's transaction.
     *
     * @return one outcome for each, in order
     * @throws org.springframework.dao.DuplicateKeyException if another registered one of them at this moment; run the
     *     transaction again to learn who
     */
    public List<RegistrationOutcome> register(List<PreparedWorker> people, Origin origin) {
        return registration.register(people, origin);
    }

    /** What became of one registration. */
    public sealed interface RegistrationOutcome {
        record Registered(UUID workerId) implements RegistrationOutcome {}

        /**
         * The NIK has a worker already; nothing changed.
         *
         * @param sameName whether the names agree but for spelling
         * @param sameOrigin whether that worker came through the same door, such as an earlier line of the same roster
         */
        record AlreadyKnown(UUID workerId, boolean sameName, boolean sameOrigin) implements RegistrationOutcome {}
    }

    public Optional<Worker> find(UUID workerId) {
        return workers.find(workerId);
    }

    /** The record of somebody that stays: their own, or the one it was merged into, by one merger or several. */
    public UUID survivor(UUID workerId) {
        return workers.find(workerId)
                .flatMap(worker -> worker.standing().mergedInto())
                .map(this::survivor)
                .orElse(workerId);
    }

    /** The worker, kept from other changes until the caller's transaction ends. */
    public Optional<Worker> lock(UUID workerId) {
        return workers.lock(workerId);
    }

    /**
     * Says in words what somebody lives on first, for lists and searches. The jobs of {@code registry.livelihood} are what
     * is known, and nobody else calls this. Runs in the caller's transaction.
     */
    public void restateWork(UUID workerId, Work work) {
        workers.restateWork(workerId, work);
        outbox.publish(new WorkRestated(workerId));
    }

    public Optional<Worker> findByNumber(MemberNumber number) {
        return workers.idsByNumber(List.of(number.digits())).values().stream()
                .findFirst()
                .flatMap(workers::find);
    }

    /** The workers of identity numbers, by blind index; unknown ones are absent. */
    public Map<Nik, Resident> residentsByNik(Collection<Nik> niks) {
        return workers.residentsByNik(niks);
    }

    /**
     * The first half of a NIK's blind index. Events name people by it: it shows nothing, and hardly any two share one.
     */
    public long nikKey(Nik nik) {
        return nikIndex(nik).getMostSignificantBits();
    }

    /** The blind index of a NIK, by which people are known before they are registered; it shows nothing. */
    public UUID nikIndex(Nik nik) {
        return workers.nikIndex(nik);
    }

    /** The workers of blind indexes of identity numbers; unknown ones are absent. */
    public Map<UUID, Resident> residentsByIndex(Collection<UUID> nikIndexes) {
        return workers.residentsByIndex(nikIndexes);
    }

    /** The names under which identity numbers are registered; unknown ones are absent. */
    public Map<Nik, String> namesByNik(Collection<Nik> niks) {
        return workers.namesByNik(niks);
    }

    /** The workers of member numbers; unknown ones are absent. */
    public Map<String, Resident> residentsByNumber(Collection<MemberNumber> numbers) {
        return workers.residentsByNumber(
                numbers.stream().map(MemberNumber::digits).toList());
    }

    /** Where workers live. */
    public Map<UUID, RegionCode> regionsOf(Collection<UUID> workerIds) {
        return workers.regionsOf(workerIds);
    }

    /** Whom a source put on record between two moments, both inclusive, by id; who was merged into another is absent. */
    public List<UUID> recordedFrom(String source, Instant from, Instant to) {
        return workers.recordedFrom(source, from, to);
    }

    /** Names and numbers for a list of members. */
    public List<Worker> list(Collection<UUID> workerIds) {
        return workers.list(workerIds);
    }

    /** How many people live within a region, counted no further than to {@code most}. */
    public int countWithin(RegionCode within, int most) {
        return workers.countWithin(within, most);
    }

    /** The people who live within a region, by place; no more than {@code most}. */
    public List<ListedWorker> listWithin(RegionCode within, int most) {
        return workers.listWithin(within, most);
    }

    /** The same for some of them; who was merged into another is absent. */
    public List<ListedWorker> listed(Collection<UUID> workerIds) {
        return workers.listed(workerIds);
    }

    /**
     * Finds people within a region by name, NIK, member number or phone, whichever the text reads as. Spelling variants
     * of a name are found too; the closest spelling comes first.
     */
    public List<Worker> search(String text, RegionCode within) {
        return search.search(text, within);
    }

    /**
     * Who is on record with a phone; often a family.
     *
     * @param phone in international form
     */
    public List<Worker> findByPhone(String phone) {
        return workers.list(search.byPhone(phone));
    }

    /** Changes what is known of a worker and keeps what was there before. */
    public WorkerCorrection.Result correct(WorkerCorrection.Command command) {
        return correction.correct(command);
    }

    /** Every change of a worker, newest first. */
    public List<WorkerChange> history(UUID workerId) {
        return history.of(workerId);
    }
}
