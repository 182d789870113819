package id.gapura.demo;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Attempts.OpenResult;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.kernel.Rupiah;
import id.gapura.offers.Arm;
import id.gapura.offers.Offers;
import id.gapura.offers.Trial.Money;
import id.gapura.offers.Trial.Plan;
import id.gapura.offers.Trial.Unit;
import id.gapura.offers.Trials;
import id.gapura.offers.Trials.Decision;
import id.gapura.offers.Trials.Proposal;
import id.gapura.places.RegionCode;
import id.gapura.sponsors.Sponsor.Kind;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A trial that runs through the demo's year: three free months, or help and automatic payment, or nothing. */
final class DemoTrial {
    private static final String PROPOSER = "serang";
    private static final String OPENER = "serang2";
    private static final RegionCode PLACE = RegionCode.of("36.04");
    private static final int FREE_MONTHS = 3;

    private final DemoServices services;

    DemoTrial(DemoServices services) {
        this.services = services;
    }

    void open(LocalDate today) {
        var sponsors = services.get(Sponsors.class);
        var sponsor = sponsors.create("Promosi Banten", Kind.PROMOTION, PLACE, "Kantor wilayah, 0254 000000", PROPOSER);
        sponsors.report(new Funding(sponsor.id(), "TRF-PROMOSI", Rupiah.of(50_000_000), today), PROPOSER);
        sponsors.confirm(sponsor.id(), "TRF-PROMOSI", OPENER);
        var arms =
                List.of(Arm.heldOut(40), new Arm("B", 40, FREE_MONTHS, false, false), new Arm("C", 20, 0, true, true));
        var money = Optional.of(new Money(sponsor.id(), Rupiah.of(40_000_000)));
        var plan = new Plan(Unit.PERSON, PLACE, today, today.plusYears(1).minusDays(1), arms, money);
        var trials = services.get(Trials.class);
        if (!(trials.propose("Tiga bulan gratis atau dibantu", plan, PROPOSER) instanceof Proposal.Proposed(var id))
                || trials.open(id, OPENER) != Decision.DONE) {
            throw new IllegalStateException("the demo's trial did not open");
        }
    }

    /** Somebody begins at a door, and is offered what the lot says. */
    Optional<Attempt> begin(Opening opening) {
        if (services.get(Attempts.class).open(opening) instanceof OpenResult.Opened(var attempt)) {
            services.get(Offers.class).meet(attempt);
            return Optional.of(attempt);
        }
        return Optional.empty();
    }

    /** Pays the free months of those who have become members. */
    void give() {
        services.get(Offers.class).giveDue();
    }
}
