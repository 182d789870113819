package id.gapura.registry.evidence;

import id.gapura.consents.Consents.Declined;
import id.gapura.consents.Purpose;
import id.gapura.jobs.Listener;

/** Whoever takes back the leave for photos has none kept that was there by then. */
final class DeclinedListener implements Listener<Declined> {
    private final Evidence evidence;

    DeclinedListener(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String name() {
        return "registry.photo-consent-declined";
    }

    @Override
    public Class<Declined> event() {
        return Declined.class;
    }

    @Override
    public void on(Declined declined) {
        if (declined.purpose().equals(Purpose.EVIDENCE_PHOTO.code())) {
            evidence.withdrawPhotos(declined.subjectId(), declined.at());
        }
    }
}
