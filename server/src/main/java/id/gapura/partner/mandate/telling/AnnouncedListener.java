package id.gapura.partner.mandate.telling;

import id.gapura.jobs.Listener;
import id.gapura.kernel.Rupiah;
import id.gapura.partner.mandate.DebitAnnounced;
import java.time.LocalDate;
import java.util.Optional;

/** Tells whose debit is to come, as many days before as their consent says. */
final class AnnouncedListener implements Listener<DebitAnnounced> {
    private final DebitTelling telling;

    AnnouncedListener(DebitTelling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "partner.debit-announced";
    }

    @Override
    public Class<DebitAnnounced> event() {
        return DebitAnnounced.class;
    }

    @Override
    public void on(DebitAnnounced announced) {
        var day = LocalDate.parse(announced.on());
        telling.tell(announced.workerId(), DebitWords.Event.ANNOUNCED, Rupiah.of(announced.amount()), Optional.of(day));
    }
}
