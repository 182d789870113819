package id.gapura.sponsors;

import id.gapura.jobs.Listener;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.reminders.SponsorEndTold;
import id.gapura.sponsors.Offer.Ending;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Notes the offer to go on alone of whoever a message has told that the sponsor ends. */
final class ToldListener implements Listener<SponsorEndTold> {
    private static final String BY_MESSAGE = "system";

    private final SchemeStore store;
    private final OfferStore offers;
    private final Schemes schemes;
    private final InstantSource clock;

    ToldListener(SchemeStore store, OfferStore offers, Schemes schemes, InstantSource clock) {
        this.store = store;
        this.offers = offers;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sponsors.end-told";
    }

    @Override
    public Class<SponsorEndTold> event() {
        return SponsorEndTold.class;
    }

    @Override
    public Duration patience() {
        return UNHURRIED;
    }

    @Override
    public void on(SponsorEndTold told) {
        var last = YearMonth.from(LocalDate.parse(told.lastDay()));
        var offer = new Offer(told.workerId(), last, Rupiah.of(told.priceIdr()), Optional.empty(), Ending.OPEN);
        store.ofWorker(told.workerId()).stream()
                .filter(scheme -> !scheme.terms().to().isBefore(last))
                .forEach(scheme -> record(scheme, offer));
    }

    /** With it the scheme's outlook is reckoned anew, which says how many are still to be told. */
    private void record(Scheme scheme, Offer offer) {
        offers.record(scheme.id(), List.of(offer), Jakarta.today(clock), BY_MESSAGE);
        schemes.pay(scheme.id());
    }
}
