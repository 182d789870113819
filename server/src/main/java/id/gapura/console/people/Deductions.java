package id.gapura.console.people;

import id.gapura.contributions.trips.TripConsent;
import id.gapura.contributions.trips.TripConsents;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.screen.Fact;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.UUID;

/** Who may deduct contributions from what a person earns. */
public final class Deductions {
    private final TripConsents consents;
    private final ApiKeys platforms;

    Deductions(TripConsents consents, ApiKeys platforms) {
        this.consents = consents;
        this.platforms = platforms;
    }

    /** A button that takes a consent back. */
    public record Withdrawal(String label, String channel) {}

    List<Fact> facts(UUID worker, Shell shell) {
        return consents.of(worker).stream()
                .map(consent -> Fact.of(shell.text("trips.person"), words(consent, shell)))
                .toList();
    }

    private String words(TripConsent consent, Shell shell) {
        var format = shell.format();
        var since = consent.withdrawnAt()
                .map(end -> shell.text("trips.until", format.time(consent.givenAt()), format.time(end)))
                .orElseGet(() -> shell.text("trips.since", format.time(consent.givenAt())));
        return platforms.nameOf(consent.channel()) + ": " + since;
    }

    List<Withdrawal> withdrawals(UUID worker, Shell shell) {
        return consents.of(worker).stream()
                .filter(TripConsent::isInForce)
                .map(consent -> new Withdrawal(
                        shell.text("trips.person.withdraw", platforms.nameOf(consent.channel())), consent.channel()))
                .toList();
    }
}
