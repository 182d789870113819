package id.gapura.sponsors;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.Outcome;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.sponsors.MonthStore.Reserved;
import id.gapura.sponsors.MonthStore.Settled;
import id.gapura.sponsors.MonthStore.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings reserved months to their members through the intake, and notes its answers. A month's payment carries scheme,
 * member and month as its id, and the moment of the reservation: sent again after a kill it is the same payment.
 */
final class ReservedMonths {
    private static final int BATCH = 500;

    private final TransactionTemplate transaction;
    private final MonthStore months;
    private final Registry registry;
    private final Intake intake;

    ReservedMonths(TransactionTemplate transaction, MonthStore months, Registry registry, Intake intake) {
        this.transaction = transaction;
        this.months = months;
        this.registry = registry;
        this.intake = intake;
    }

    /** Pays everything a scheme has reserved; throws, with what is committed kept, if the intake does not answer. */
    void pay(Scheme scheme, Sponsor sponsor) {
        for (var page = months.reserved(scheme.id(), BATCH);
                !page.isEmpty();
                page = months.reserved(scheme.id(), BATCH)) {
            var settled = settled(page, intake.accept(payments(page, scheme, sponsor)));
            transaction.executeWithoutResult(_ -> months.settle(settled));
        }
    }

    private List<IncomingPayment> payments(List<Reserved> page, Scheme scheme, Sponsor sponsor) {
        Map<UUID, MemberNumber> numbers = registry
                .list(page.stream().map(Reserved::workerId).toList())
                .stream()
                .collect(Collectors.toMap(Worker::id, Worker::number));
        return page.stream()
                .map(one -> new IncomingPayment(
                        SponsorAccounts.CHANNEL,
                        new PaidMonthId(scheme.id(), one.workerId(), one.month()).text(),
                        Objects.requireNonNull(numbers.get(one.workerId())).digits(),
                        one.price(),
                        one.at(),
                        sponsor.kind().payer()))
                .toList();
    }

    private static List<Settled> settled(List<Reserved> page, List<Outcome> outcomes) {
        var settled = new ArrayList<Settled>();
        for (int i = 0; i < page.size(); i++) {
            settled.add(settled(page.get(i), outcomes.get(i)));
        }
        return settled;
    }

    private static Settled settled(Reserved one, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Repeated(var first) -> settled(one, first);
            case Outcome.Posted(var _, var bought, var _)
            when bought.isEmpty() -> new Settled(one, State.SAVED, Optional.empty());
            case Outcome.Posted(var _, var bought, var _) ->
                new Settled(
                        one, State.PAID, Optional.of(bought.contains(one.month()) ? one.month() : bought.getFirst()));
            case Outcome.Suspended _ -> new Settled(one, State.SUSPENDED, Optional.empty());
            case Outcome.Conflicting _, Outcome.Refused _ ->
                throw new IllegalStateException(
                        "month " + one.month() + " of worker " + one.workerId() + " was paid for differently before");
        };
    }
}
