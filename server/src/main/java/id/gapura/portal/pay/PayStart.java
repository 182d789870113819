package id.gapura.portal.pay;

import id.gapura.partner.aggregator.Charge;
import id.gapura.partner.aggregator.Charges;
import id.gapura.partner.aggregator.Method;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.rules.Quote;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Something to pay with, made for a member who has just come in and should not have to choose first. */
public final class PayStart {
    private final PersonalLinks links;
    private final Charges charges;
    private final PayChoices choices;

    PayStart(PersonalLinks links, Charges charges, PayChoices choices) {
        this.links = links;
        this.charges = charges;
        this.choices = choices;
    }

    /**
     * One month, to be paid.
     *
     * @param choices address of the page with all months and ways
     * @param charge address of the code's own page, which says whether it was paid; empty where there is no code
     * @param code what a banking app scans; empty where none is offered or the aggregator does not answer now
     */
    public record Started(Quote month, String choices, String charge, String code) {}

    /** The address of the payment page of a member, to be opened within a time. */
    public String address(UUID workerId, Duration lasting) {
        return PayPages.address(links.create(PersonalLink.toPay(workerId), lasting));
    }

    /** Empty for who is no member. */
    public Optional<Started> oneMonth(UUID workerId) {
        return choices.of(workerId).stream().findFirst().map(month -> {
            var address = address(workerId, PersonalLinks.OWN);
            var charge = charge(workerId, month);
            return new Started(
                    month,
                    address,
                    charge.map(made -> address + "/" + made.id()).orElse(""),
                    charge.map(Charge::payWith).orElse(""));
        });
    }

    private Optional<Charge> charge(UUID workerId, Quote month) {
        if (!charges.isOffered()) {
            return Optional.empty();
        }
        var due = new Charge.Due(workerId, month.months().size(), month.total());
        return Optional.of(charges.create(due, Method.QRIS))
                .filter(charge -> !charge.payWith().isEmpty());
    }
}
