package id.gapura.outreach.communicator;

import id.gapura.kernel.Ids;
import id.gapura.outreach.communicator.Communicator.Links;
import id.gapura.outreach.communicator.Communicator.Plan;
import id.gapura.places.RegionCode;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of communicators: whom a name means, who they are, and for which activities they speak. */
public final class Communicators {
    /** As {@link #answer} writes it. */
    private static final Pattern WITH_PLACE = Pattern.compile("(.*) \\(.*, ([0-9.]+)\\)");

    private final CommunicatorStore communicators;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Communicators(CommunicatorStore communicators, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.communicators = communicators;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** How changing one ended. */
    public enum Changed {
        KEPT,
        /** Somebody of that place is called so already. */
        TAKEN,
        MEANWHILE
    }

    /** An answer that means somebody wherever it is given; a name alone means somebody of the place itself. */
    public static String answer(Communicator one, String place) {
        return one.plan().name() + " (" + place + ", " + one.plan().region().text() + ")";
    }

    /**
     * Whom an answer means where it is given at a place, however it is written; nobody known is put down. Runs in the caller's
     * transaction.
     */
    public Communicator called(String written, RegionCode place, String actor) {
        var somewhere = WITH_PLACE.matcher(written.strip());
        Optional<Communicator> elsewhere = somewhere.matches()
                ? RegionCode.find(somewhere.group(2))
                        .flatMap(region -> communicators.called(somewhere.group(1), region))
                : Optional.empty();
        return elsewhere.orElseGet(() -> here(written.strip(), place, actor));
    }

    private Communicator here(String name, RegionCode place, String actor) {
        var fresh = new Communicator(ids.next(), new Plan(name, CommunicatorKind.UNSTATED, place, Links.NONE), 1);
        communicators.insert(fresh, actor, clock.instant());
        return communicators.called(name, place).orElseThrow();
    }

    public Optional<Communicator> find(UUID id) {
        return communicators.find(id);
    }

    /** By id; unknown ones are absent. */
    public Map<UUID, Communicator> list(Collection<UUID> wanted) {
        return communicators.list(wanted).stream().collect(Collectors.toMap(Communicator::id, Function.identity()));
    }

    /** Those who belong to places within a region, by name. */
    public List<Communicator> within(RegionCode region) {
        return communicators.within(region);
    }

    /** Some of them, whose names have some words. */
    public List<Communicator> search(String words, RegionCode within, int limit) {
        return communicators.search(words.strip(), within, limit);
    }

    /** Who speaks at some activities, by activity. */
    public Map<UUID, Communicator> ofActivities(Collection<UUID> activities) {
        return communicators.ofActivities(activities);
    }

    /** Says who somebody is; the activities for which they speak say so too. */
    public Changed change(Communicator seen, Plan plan) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (communicators
                    .called(plan.name(), plan.region())
                    .filter(one -> !one.id().equals(seen.id()))
                    .isPresent()) {
                return Changed.TAKEN;
            }
            if (!communicators.update(seen, plan)) {
                return Changed.MEANWHILE;
            }
            if (!plan.name().equals(seen.plan().name())) {
                communicators.renamed(seen.id());
            }
            return Changed.KEPT;
        }));
    }

    /**
     * Somebody turned out to be somebody else too: the other speaks for their activities, and is whatever only they were said to
     * be. False if they were changed meanwhile, or the other is no more.
     */
    public boolean merge(Communicator same, Communicator into) {
        return Objects.requireNonNull(transaction.execute(status -> {
            boolean isMerged = merged(same, into);
            if (!isMerged) {
                status.setRollbackOnly();
            }
            return isMerged;
        }));
    }

    private boolean merged(Communicator same, Communicator into) {
        if (!communicators.fill(into.id(), same.plan())) {
            return false;
        }
        communicators.hand(same.id(), into.id());
        return communicators.delete(same);
    }
}
