package id.gapura.adoption.objection;

import id.gapura.adoption.Obstacle;
import id.gapura.adoption.objection.Objection.Entry;
import id.gapura.kernel.Ids;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The face of the catalogue to who writes it: new objections and replies, new wordings, and what is offered no more. What
 * was said before keeps the wording of then. See docs/decisions/0066-wordings-of-objections-stay.md.
 */
public final class Catalogue {
    private final CatalogueStore catalogue;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Catalogue(CatalogueStore catalogue, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.catalogue = catalogue;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** An objection or a reply by its id. */
    public Optional<Entry> find(UUID id) {
        return catalogue.list().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.entry()), one.replies().stream().map(Objection.Reply::entry)))
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    /** Adds an objection; it is offered once it has a reply. */
    public UUID addObjection(Obstacle obstacle, Tongues words, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var id = ids.next();
            catalogue.insertObjection(id, obstacle);
            catalogue.insertWording(id, 1, words, clock.instant(), actor);
            return id;
        }));
    }

    /** Adds a reply to an objection; empty if there is no such objection. */
    public Optional<UUID> addReply(UUID objection, Tongues words, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var id = ids.next();
            if (catalogue.list().stream().noneMatch(one -> one.id().equals(objection))) {
                return Optional.empty();
            }
            catalogue.insertReply(id, objection);
            catalogue.insertWording(id, 1, words, clock.instant(), actor);
            return Optional.of(id);
        }));
    }

    /** How wording something anew ends. */
    public enum Result {
        WRITTEN,
        /** It says the same already. */
        SAME,
        /** Somebody else worded it meanwhile, or there is no such thing. */
        CHANGED_MEANWHILE
    }

    /**
     * Words an objection or a reply anew.
     *
     * @param version that the writer looked at
     */
    public Result reword(UUID id, int version, Tongues words, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (find(id).filter(entry -> entry.words().equals(words)).isPresent()) {
                return Result.SAME;
            }
            if (!catalogue.raise(id, version)) {
                return Result.CHANGED_MEANWHILE;
            }
            catalogue.insertWording(id, version + 1, words, clock.instant(), actor);
            return Result.WRITTEN;
        }));
    }

    /** Offers an objection or a reply no more; what was said stays and is counted. */
    public void retire(UUID id) {
        catalogue.retire(id, Optional.of(clock.instant()));
    }

    /** Offers it again. */
    public void restore(UUID id) {
        catalogue.retire(id, Optional.empty());
    }
}
