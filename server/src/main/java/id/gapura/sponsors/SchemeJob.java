package id.gapura.sponsors;

import id.gapura.jobs.Job;
import id.gapura.kernel.Jakarta;
import id.gapura.sponsors.SchemePayment.Stores;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Pays what one scheme owes today, keeps until when it will, and warns its sponsor; the key is the scheme's id. */
final class SchemeJob implements Job {
    static final String NAME = "sponsors.pay";

    private final SchemePayment payment;
    private final OutlookReckoning reckoning;
    private final Stores stores;
    private final EndWarning warning;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    SchemeJob(
            SchemePayment payment,
            OutlookReckoning reckoning,
            Stores stores,
            EndWarning warning,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.payment = payment;
        this.reckoning = reckoning;
        this.stores = stores;
        this.warning = warning;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        var scheme = stores.schemes().find(UUID.fromString(key)).orElseThrow();
        payment.run(scheme);
        var today = Jakarta.today(clock);
        var reckoned = reckoning.on(today, scheme);
        var now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            stores.schemes().save(reckoned, now);
            warning.warn(scheme, reckoned, today, now);
        });
    }
}
