package id.gapura.partner.mandate;

import id.gapura.contributions.IntakeUnavailableException;
import id.gapura.jobs.Job;
import id.gapura.kernel.Jakarta;
import id.gapura.partner.aggregator.Charge;
import id.gapura.partner.aggregator.Charges;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what is due for all mandates: takes in how tries ended, sends again what a killed program had only written down,
 * makes debits known, tries those whose day has come, and asks the aggregator what it has not answered. Dated by the
 * program's clock.
 */
public final class MandateRound implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(MandateRound.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 500;

    private final MandateStore mandates;
    private final DebitStore debits;
    private final Steps steps;
    private final Charges charges;
    private final InstantSource clock;

    MandateRound(MandateStore mandates, DebitStore debits, Steps steps, Charges charges, InstantSource clock) {
        this.mandates = mandates;
        this.debits = debits;
        this.steps = steps;
        this.charges = charges;
        this.clock = clock;
    }

    /** What is done in a round. */
    record Steps(DebitSettling settling, DebitPlanning planning, DebitTrying trying, MandateAsking asking) {}

    @Override
    public String name() {
        return "partner.mandates";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(PAUSE);
    }

    @Override
    public void run(String key) {
        runDue();
    }

    /** Does all that is due now. An aggregator that does not answer is left alone until the next round. */
    public void runDue() {
        var silent = new HashSet<UUID>();
        settle(silent);
        var today = Jakarta.today(clock);
        mandates.toAnnounce(today, AT_ONCE).forEach(steps.planning::announce);
        debits.due(today, AT_ONCE)
                .forEach(debit -> steps.trying.prepare(debit).ifPresent(charge -> send(charge, silent)));
        settle(silent);
        mandates.toAsk(clock.instant(), AT_ONCE).forEach(mandate -> ask(mandate, silent));
    }

    private void settle(Set<UUID> silent) {
        Optional<DebitTry> last = Optional.empty();
        for (var page = debits.open(last, AT_ONCE); !page.isEmpty(); page = debits.open(last, AT_ONCE)) {
            settle(page, silent);
            last = Optional.of(page.getLast());
        }
    }

    private void settle(List<DebitTry> page, Set<UUID> silent) {
        var known = charges.list(page.stream().map(DebitTry::chargeId).toList()).stream()
                .collect(Collectors.toMap(Charge::id, Function.identity()));
        for (var one : page) {
            Optional.ofNullable(known.get(one.chargeId()))
                    .ifPresent(charge -> steps.settling.settle(one, answered(charge, silent)));
        }
    }

    /** One that was written down and not answered is sent again. */
    private Charge answered(Charge charge, Set<UUID> silent) {
        if (charge.state() != Charge.State.CREATING) {
            return charge;
        }
        send(charge, silent);
        return charges.find(charge.id()).orElse(charge);
    }

    private void send(Charge charge, Set<UUID> silent) {
        try {
            if (!silent.contains(charge.aggregatorId()) && !charges.send(charge)) {
                silent.add(charge.aggregatorId());
            }
        } catch (IntakeUnavailableException later) {
            LOG.warn("aggregator.booking-failed charge={}", charge.id(), later);
        }
    }

    private void ask(Mandate mandate, Set<UUID> silent) {
        if (!silent.contains(mandate.aggregatorId()) && !steps.asking.askDue(mandate)) {
            silent.add(mandate.aggregatorId());
        }
    }
}
