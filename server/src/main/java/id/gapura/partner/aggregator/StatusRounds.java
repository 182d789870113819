package id.gapura.partner.aggregator;

import id.gapura.contributions.IntakeUnavailableException;
import id.gapura.jobs.Job;
import id.gapura.partner.Asking;
import id.gapura.partner.aggregator.Charge.State;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks aggregators what became of charges of which no end is known, when {@link Asking} says so, and books again what was
 * paid while the intake was away. The askings are dated by the program's clock.
 */
public final class StatusRounds implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(StatusRounds.class);
    private static final int AT_ONCE = 200;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final ChargeStore store;
    private final Charges charges;
    private final Settling settling;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    StatusRounds(
            ChargeStore store,
            Charges charges,
            Settling settling,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.store = store;
        this.charges = charges;
        this.settling = settling;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "partner.aggregator-ask";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(PAUSE);
    }

    @Override
    public void run(String key) {
        askDue();
    }

    /** Asks about what is due. The other charges of one that does not answer count as asked: it is down for them too. */
    public void askDue() {
        var silent = new HashSet<UUID>();
        for (var charge : store.due(clock.instant(), AT_ONCE)) {
            postpone(charge);
            if (charge.state() == State.TAKING) {
                book(charge);
            } else if (!silent.contains(charge.aggregatorId()) && !isAnswered(charge)) {
                silent.add(charge.aggregatorId());
            }
        }
    }

    /** The next asking is set first, so that a charge that cannot be settled never holds up the others. */
    private void postpone(Charge charge) {
        int asked = charge.state() == State.TAKING ? 0 : charge.asked() + 1;
        var next = Asking.next(clock.instant(), asked);
        transaction.executeWithoutResult(_ -> store.askAgain(charge.id(), next));
    }

    private void book(Charge charge) {
        try {
            settling.book(charge);
        } catch (IntakeUnavailableException later) {
            LOG.warn("aggregator.booking-failed charge={}", charge.id(), later);
        }
    }

    private boolean isAnswered(Charge charge) {
        try {
            return charges.ask(charge);
        } catch (IntakeUnavailableException later) {
            LOG.warn("aggregator.booking-failed charge={}", charge.id(), later);
            return true;
        }
    }
}
