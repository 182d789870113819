package id.gapura.sponsors;

import id.gapura.jobs.Listener;
import id.gapura.kernel.Jakarta;
import id.gapura.reminders.SponsorEndTold;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Notes the offer to go on alone of whoever a message has told that the sponsor ends. */
final class ToldListener implements Listener<SponsorEndTold> {
    private static final String BY_MESSAGE = "system";

    private final SchemeStore store;
    private final OfferStore offers;
    private final Schemes schemes;
    private final HandOver handOver;
    private final InstantSource clock;

    ToldListener(SchemeStore store, OfferStore offers, Schemes schemes, HandOver handOver, InstantSource clock) {
        this.store = store;
        this.offers = offers;
        this.schemes = schemes;
        this.handOver = handOver;
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
        var today = Jakarta.today(clock);
        var lastDay = LocalDate.parse(told.lastDay());
        var ending = store.daysOf(told.workerId(), today);
        ending.values().removeIf(day -> day.isAfter(lastDay));
        handOver.open(told.workerId(), YearMonth.from(lastDay))
                .ifPresent(offer -> ending.keySet().forEach(scheme -> record(scheme, offer, today)));
    }

    /** With it the scheme's outlook is reckoned anew, which says how many are still to be told. */
    private void record(UUID scheme, Offer offer, LocalDate today) {
        offers.record(scheme, List.of(offer), today, BY_MESSAGE);
        schemes.pay(scheme);
    }
}
