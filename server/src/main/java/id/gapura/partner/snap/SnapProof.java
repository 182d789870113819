package id.gapura.partner.snap;

import static java.util.stream.Collectors.groupingBy;

import id.gapura.contributions.Contributions;
import id.gapura.database.Proof;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What banks were told is ours was taken by contributions, and no payment is being taken for long. */
final class SnapProof implements Proof {
    private static final int PAGE = 5_000;
    /** An outage of the database or the intake ends sooner, or somebody has to look. */
    private static final Duration LONG = Duration.ofHours(1);

    private final SnapPaymentStore payments;
    private final Banks banks;
    private final Contributions contributions;
    private final InstantSource clock;

    SnapProof(SnapPaymentStore payments, Banks banks, Contributions contributions, InstantSource clock) {
        this.payments = payments;
        this.banks = banks;
        this.contributions = contributions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "payments of banks";
    }

    @Override
    public void run(Consumer<String> difference) {
        payments.unfinished(clock.instant().minus(LONG))
                .forEach(payment -> difference.accept(words(payment) + " is still being taken"));
        for (var page = payments.ours("", new UUID(0, 0), PAGE); !page.isEmpty(); page = after(page.getLast())) {
            page.stream()
                    .collect(groupingBy(SnapPayment::bankId))
                    .forEach((bank, ofBank) -> compare(bank, ofBank, difference));
        }
    }

    private List<SnapPayment> after(SnapPayment payment) {
        return payments.ours(payment.requestId(), payment.bankId(), PAGE);
    }

    private void compare(UUID bank, List<SnapPayment> ours, Consumer<String> difference) {
        var ids = ours.stream()
                .map(payment -> Taking.externalId(payment.requestId()))
                .toList();
        var taken = contributions.reported(banks.find(bank).orElseThrow().channel(), ids);
        ours.stream()
                .filter(payment -> !taken.contains(Taking.externalId(payment.requestId())))
                .forEach(payment -> difference.accept(words(payment) + " is ours, contributions never took it"));
    }

    private static String words(SnapPayment payment) {
        return "payment " + payment.requestId() + " of bank " + payment.bankId();
    }
}
