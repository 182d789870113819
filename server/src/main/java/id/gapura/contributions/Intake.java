package id.gapura.contributions;

import id.gapura.contributions.IntakeUnavailableException.Cause;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one way in for payments that channels report as they happen. A payment is taken once by channel and external id;
 * reporting it again is answered as the first time.
 *
 * <p>Payments of the same moment are written together ({@link GroupCommit}); each caller waits for its own answer and
 * gets it only after commit.
 */
public final class Intake {
    /** The most payments of one request. */
    public static final int MOST_AT_ONCE = 1_000;

    private final GroupCommit writing;
    private final long patienceMillis;

    /** @param patience how long a caller waits for its answer */
    Intake(GroupCommit writing, Duration patience) {
        this.writing = writing;
        this.patienceMillis = patience.toMillis();
    }

    /**
     * Takes a payment.
     *
     * @throws IntakeUnavailableException if there is no answer; reporting it again is safe
     */
    public Outcome accept(IncomingPayment payment) {
        return accept(List.of(payment)).getFirst();
    }

    /**
     * Takes payments, each by itself.
     *
     * @return one outcome for each, in order
     * @throws IllegalArgumentException if there are none or more than {@link #MOST_AT_ONCE}
     * @throws IntakeUnavailableException if there is no answer; reporting them again is safe
     */
    public List<Outcome> accept(List<IncomingPayment> payments) {
        if (payments.isEmpty() || payments.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException(payments.size() + " payments in one request");
        }
        try {
            return writing.add(payments).get(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : new IllegalStateException(failed);
        } catch (TimeoutException slow) {
            throw new IntakeUnavailableException(Cause.TOO_SLOW, slow);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IntakeUnavailableException(Cause.TOO_SLOW, stopped);
        }
    }
}
