package id.gapura.field.commands;

import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.field.commands.PhotoStore.WaitingPhoto;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.evidence.Evidence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes photos evidence of a worker, at once or when the enrolment they came with has been decided. */
final class Photos {
    private static final Logger LOG = LoggerFactory.getLogger(Photos.class);

    private final PhotoStore store;
    private final Attempts attempts;
    private final Consents consents;
    private final Evidence evidence;

    Photos(PhotoStore store, Attempts attempts, Consents consents, Evidence evidence) {
        this.store = store;
        this.attempts = attempts;
        this.consents = consents;
        this.evidence = evidence;
    }

    /** Makes it evidence now, or when the enrolment is decided; otherwise why not, as the app's texts name it. */
    Optional<String> keep(UUID attempt, WaitingPhoto photo) {
        store.keep(attempt, photo);
        return Optional.ofNullable(settle(attempt).get(photo.id()));
    }

    /** Makes it evidence of somebody who is known already; otherwise why not, as the app's texts name it. */
    Optional<String> keepOf(UUID worker, WaitingPhoto photo) {
        return refusal(worker, photo);
    }

    /** Settles what waited for enrolments that were decided since. */
    void settleAll() {
        store.attempts().forEach(this::settle);
    }

    /** Which photos were refused, and why. */
    private Map<UUID, String> settle(UUID id) {
        var progress = attempts.find(id).map(Attempt::progress);
        var worker = progress.flatMap(Attempt.Progress::workerId);
        boolean isOpen = progress.filter(one -> !one.state().isEnd()).isPresent();
        var refused = new HashMap<UUID, String>();
        if (worker.isPresent() || !isOpen) {
            for (var photo : store.of(id)) {
                worker.flatMap(one -> refusal(one, photo)).ifPresent(why -> refused.put(photo.id(), why));
                store.forget(id, photo.id());
            }
        }
        return refused;
    }

    /** A yes of the day on which it was taken is worth nothing where the person has said no since. */
    private Optional<String> refusal(UUID worker, WaitingPhoto photo) {
        var origin = photo.origin();
        var source = new Source(Way.VOICE, origin.actor());
        consents.keep(
                Subject.worker(worker),
                new Consent(Purpose.EVIDENCE_PHOTO, Optional.of(photo.words()), source, origin.at()));
        if (!consents.allows(Subject.worker(worker), Purpose.EVIDENCE_PHOTO)) {
            return Optional.of("photo-withdrawn");
        }
        var label = new Evidence.Label(photo.id(), worker, Jakarta.day(origin.at()), origin);
        if (evidence.recordPhoto(label, photo.jpeg()) instanceof Evidence.Result.Refused(var reason)) {
            LOG.warn("field.photo-refused id={} reason={}", photo.id(), reason);
            return Optional.of("no-picture");
        }
        return Optional.empty();
    }
}
