package id.gapura.demo.campaign;

import id.gapura.demo.DemoServices;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Tongue;
import id.gapura.places.RegionCode;
import id.gapura.reminders.circular.Circular;
import id.gapura.reminders.circular.Circular.Audience;
import id.gapura.reminders.circular.Circulars;
import id.gapura.reminders.circular.Circulars.Ending;
import id.gapura.reminders.circular.Whom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One text to the members of Kadugenep, written by one officer and let go by another. */
public final class DemoCircular {
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String WRITER = "serang";
    private static final String OTHER = "serang2";

    private final DemoServices services;
    private final Circulars circulars;

    public DemoCircular(DemoServices services) {
        this.services = services;
        this.circulars = services.get(Circulars.class);
    }

    /** Counted, proposed, approved and sent today. */
    public void send() {
        var plan = new Circular.Plan(
                "Cara mengajukan santunan",
                List.of(VILLAGE),
                new Audience(Whom.EVERYBODY, 0, Optional.empty()),
                Map.of(
                        Tongue.INDONESIAN,
                        "Kecelakaan saat kerja? Minta surat dari puskesmas atau rumah sakit, lalu datang ke balai desa. "
                                + "Petugas membantu mengurus santunan tanpa biaya."),
                Optional.empty());
        var written = circulars.write(plan, WRITER);
        await();
        done(circulars.propose(written.id(), written.version(), WRITER));
        done(circulars.approve(written.id(), OTHER));
        await();
    }

    private void await() {
        if (!services.get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new IllegalStateException("a job of the demo did not end");
        }
    }

    private static void done(Ending ending) {
        if (ending != Ending.DONE) {
            throw new IllegalStateException("a circular of the demo is not sent: " + ending);
        }
    }
}
