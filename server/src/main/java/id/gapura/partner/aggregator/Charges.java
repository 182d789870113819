package id.gapura.partner.aggregator;

import id.gapura.accounts.Audit;
import id.gapura.kernel.Ids;
import id.gapura.partner.Asking;
import id.gapura.partner.aggregator.Aggregator.Answer;
import id.gapura.partner.aggregator.Aggregator.Verified;
import id.gapura.partner.aggregator.Charge.State;
import id.gapura.partner.platform.Turned;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of charges: make one, look how it stands, take in what its aggregator calls. */
public final class Charges {
    /** Our word for why the aggregator has none of a charge. */
    private static final String REFUSED = "not_taken";

    /** A charge that can be paid for less than this is not offered again. */
    private static final Duration WORTH_SHOWING = Duration.ofMinutes(5);

    private final Aggregators aggregators;
    private final Function<Account, Aggregator> lines;
    private final ChargeStore store;
    private final Settling settling;
    private final Tools tools;

    Charges(
            Aggregators aggregators,
            Function<Account, Aggregator> lines,
            ChargeStore store,
            Settling settling,
            Tools tools) {
        this.aggregators = aggregators;
        this.lines = lines;
        this.store = store;
        this.settling = settling;
        this.tools = tools;
    }

    /** What the program lends. */
    record Tools(TransactionTemplate transaction, Audit audit, Turned turned, InstantSource clock, Ids ids) {}

    /** Whether there is an aggregator to charge through. */
    public boolean isOffered() {
        return aggregators.current().isPresent();
    }

    /**
     * Asks the aggregator to collect; a charge for the same that can be paid still is given again, and one that was not
     * answered is asked for again.
     *
     * @return the charge as it stands; still being created when the aggregator did not answer
     * @throws java.util.NoSuchElementException if there is no aggregator
     */
    public Charge create(Charge.Due due, Method method) {
        var now = tools.clock.instant().truncatedTo(ChronoUnit.MICROS);
        var charge = store.same(due, method, now.plus(WORTH_SHOWING)).orElseGet(() -> insert(due, method, now));
        send(charge);
        return store.find(charge.id()).orElseThrow();
    }

    private Charge insert(Charge.Due due, Method method, Instant now) {
        var charge = fresh(tools.ids.next(), aggregators.current().orElseThrow(), due, method, now);
        tools.transaction.executeWithoutResult(_ -> store.insert(charge, Asking.next(now, 0)));
        return charge;
    }

    private static Charge fresh(UUID id, Account account, Charge.Due due, Method method, Instant now) {
        var times = new Charge.Times(now, now.plus(method.patience()), Optional.empty());
        var channel = method.channel(account.code());
        return new Charge(id, account.id(), due, method, channel, State.CREATING, "", "", times, "", 0);
    }

    /**
     * Writes a charge by a mandate down in the caller's transaction; {@link #send} then asks for it.
     *
     * @param accountId our account at the aggregator that has the mandate
     * @param due names the mandate
     */
    public void prepareDebit(UUID id, UUID accountId, Charge.Due due) {
        var now = tools.clock.instant().truncatedTo(ChronoUnit.MICROS);
        var account = aggregators.find(accountId).orElseThrow();
        store.insert(fresh(id, account, due, Method.AUTODEBIT, now), Asking.next(now, 0));
    }

    /**
     * Asks the aggregator for a charge that was written down and not answered; for any other it does nothing. Safe to
     * repeat: the aggregator knows a charge by its id.
     *
     * @return false when the aggregator did not answer
     */
    public boolean send(Charge charge) {
        if (charge.state() != State.CREATING
                || !tools.clock.instant().isBefore(charge.times().expiresAt())) {
            return true;
        }
        var answer = line(charge).create(charge);
        settle(charge, answer);
        return !(answer instanceof Answer.Silence);
    }

    private Aggregator line(Charge charge) {
        return lines.apply(aggregators.find(charge.aggregatorId()).orElseThrow());
    }

    /** Nothing is done where the aggregator is silent: it will be asked. */
    private void settle(Charge charge, Answer answer) {
        switch (answer) {
            case Answer.Known(var report) -> settleAnswered(charge, report);
            case Answer.None _ -> settling.close(charge, State.FAILED, REFUSED);
            case Answer.Silence _ -> {}
        }
    }

    /** What was paid before the answer came is seen in the charge as it stands now. */
    private void settleAnswered(Charge charge, Report report) {
        var stands = store.find(charge.id()).orElseThrow();
        if (!report.fits(stands) || (report.status() == Report.Status.PENDING && !isPayable(report, charge))) {
            refuse(stands, "aggregator.answer-refused");
            settling.close(charge, State.FAILED, REFUSED);
        } else {
            settling.settle(stands, report);
        }
    }

    private static boolean isPayable(Report report, Charge charge) {
        return Settling.isPayable(report, charge.amount());
    }

    public Optional<Charge> find(UUID id) {
        return store.find(id);
    }

    public List<Charge> list(Collection<UUID> ids) {
        return store.list(ids);
    }

    /**
     * Takes in what somebody called. Committed when this returns.
     *
     * @throws id.gapura.contributions.IntakeUnavailableException if the money could not be booked; calling again is safe
     */
    public Callback.Answer accept(Callback callback) {
        var account = id(callback.account()).flatMap(aggregators::find);
        if (account.isEmpty()) {
            return forged("");
        }
        return switch (lines.apply(account.get()).verify(callback)) {
            case Verified.Forged _ -> forged(account.get().id().toString());
            case Verified.Unreadable _ -> Callback.Answer.UNREADABLE;
            case Verified.Genuine(var report) -> accept(account.get(), report);
        };
    }

    private Callback.Answer forged(String account) {
        tools.turned.note(account, Callback.Answer.FORGED.word());
        return Callback.Answer.FORGED;
    }

    private Callback.Answer accept(Account account, Report report) {
        var charge = store.find(report.reference())
                .filter(found -> found.aggregatorId().equals(account.id()));
        if (charge.isEmpty()) {
            tools.audit.record("system", "aggregator.callback-unknown", account.id() + "", "");
            return Callback.Answer.NO_SUCH_CHARGE;
        }
        if (!report.fits(charge.get())) {
            refuse(charge.get(), "aggregator.callback-refused");
            return Callback.Answer.DIFFERENT;
        }
        settling.settle(charge.get(), report);
        return Callback.Answer.TAKEN;
    }

    private void refuse(Charge charge, String act) {
        tools.audit.record("system", act, charge.id().toString(), "channel=" + charge.channel());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Asks what became of a charge and makes it true; false when the aggregator did not answer at all. */
    boolean ask(Charge charge) {
        var answer = line(charge).ask(charge);
        switch (answer) {
            case Answer.Known(var report) when report.fits(charge) -> settling.settle(charge, report);
            case Answer.Known _ -> refuse(charge, "aggregator.answer-refused");
            case Answer.None _ -> forget(charge);
            case Answer.Silence _ -> {}
        }
        return !(answer instanceof Answer.Silence);
    }

    /** What the aggregator does not know cannot be paid any more once its time is over. */
    private void forget(Charge charge) {
        if (!tools.clock.instant().isBefore(charge.times().expiresAt())) {
            settling.close(charge, State.EXPIRED, "");
        }
    }
}
