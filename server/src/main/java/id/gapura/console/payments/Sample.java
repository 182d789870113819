package id.gapura.console.payments;

import id.gapura.kernel.Jakarta;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.List;

/** Two invented payments at today's lowest price, to show what a file looks like: one by NIK, one by card number. */
final class Sample {
    private static final ContributionFacts LOWEST =
            new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);

    private final ContributionPrice price;
    private final InstantSource clock;

    Sample(ContributionPrice price, InstantSource clock) {
        this.price = price;
        this.clock = clock;
    }

    List<String> headings(Shell shell) {
        return List.of(
                shell.text("payments.sample.channel"),
                shell.text("payments.sample.id"),
                shell.text("payments.sample.payer"),
                shell.text("payments.sample.amount"),
                shell.text("payments.sample.time"));
    }

    List<List<String>> rows() {
        var now = clock.instant();
        var amount = Long.toString(price.total(LOWEST, Jakarta.month(now)).amount());
        var day = Jakarta.day(now);
        return List.of(
                List.of("bank-jaya", "BJ-000001", "3604990101800001", amount, day + " 09:15"),
                List.of("bank-jaya", "BJ-000002", "12345678903", amount, day + " 09:20"));
    }
}
