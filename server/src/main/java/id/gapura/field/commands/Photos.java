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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

    /** Whether it is evidence now, or waits for the decision; otherwise it is no picture. */
    boolean keep(UUID attempt, WaitingPhoto photo) {
        store.keep(attempt, photo);
        return !settle(attempt).contains(photo.id());
    }

    /** Settles what waited for enrolments that were decided since. */
    void settleAll() {
        store.attempts().forEach(this::settle);
    }

    /** Which photos were refused. */
    private Set<UUID> settle(UUID id) {
        var progress = attempts.find(id).map(Attempt::progress);
        var worker = progress.flatMap(Attempt.Progress::workerId);
        boolean isOpen = progress.filter(one -> !one.state().isEnd()).isPresent();
        var refused = new HashSet<UUID>();
        if (worker.isPresent() || !isOpen) {
            for (var photo : store.of(id)) {
                if (worker.isPresent() && !isRecorded(worker.get(), photo)) {
                    refused.add(photo.id());
                }
                store.forget(id, photo.id());
            }
        }
        return refused;
    }

    private boolean isRecorded(UUID worker, WaitingPhoto photo) {
        var origin = photo.origin();
        var source = new Source(Way.VOICE, origin.actor());
        consents.keep(
                Subject.worker(worker),
                new Consent(Purpose.EVIDENCE_PHOTO, Optional.of(photo.words()), source, origin.at()));
        var label = new Evidence.Label(photo.id(), worker, Jakarta.day(origin.at()), origin);
        if (evidence.recordPhoto(label, photo.jpeg()) instanceof Evidence.Result.Refused(var reason)) {
            LOG.warn("field.photo-refused id={} reason={}", photo.id(), reason);
            return false;
        }
        return true;
    }
}
