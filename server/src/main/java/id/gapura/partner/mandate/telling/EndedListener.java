package id.gapura.partner.mandate.telling;

import id.gapura.jobs.Listener;
import id.gapura.kernel.Rupiah;
import id.gapura.partner.mandate.DebitEnded;
import id.gapura.partner.mandate.telling.DebitWords.Event;
import java.time.LocalDate;
import java.util.Optional;

/** Tells how a try ended. What the member has stopped while it was under way ends without a word. */
final class EndedListener implements Listener<DebitEnded> {
    private final DebitTelling telling;

    EndedListener(DebitTelling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "partner.debit-ended";
    }

    @Override
    public Class<DebitEnded> event() {
        return DebitEnded.class;
    }

    @Override
    public void on(DebitEnded ended) {
        switch (ended.how()) {
            case COLLECTED -> tell(ended, Event.COLLECTED);
            case ANNOUNCED -> tell(ended, Event.AGAIN);
            case GIVEN_UP -> tell(ended, Event.GIVEN_UP);
            case DROPPED, ASKED -> {}
        }
    }

    private void tell(DebitEnded ended, Event event) {
        var next = Optional.of(ended.nextOn()).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        telling.tell(ended.workerId(), event, Rupiah.of(ended.amount()), next);
    }
}
