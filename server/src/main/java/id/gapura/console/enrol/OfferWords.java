package id.gapura.console.enrol;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.offers.Offers;
import id.gapura.screen.Shell;
import java.util.List;

/** Says to an officer what a worker is offered, as it is to be read out. */
final class OfferWords {
    private final Offers offers;

    OfferWords(Offers offers) {
        this.offers = offers;
    }

    List<String> of(Attempt attempt, Shell shell) {
        return offers.promised(attempt).stream()
                .map(promise -> shell.text(promise.textKey(), promise.months(), promise.sponsor()))
                .toList();
    }
}
