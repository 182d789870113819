package id.gapura.sponsors;

import id.gapura.jobs.Job;
import id.gapura.kernel.Jakarta;
import id.gapura.sponsors.SchemePayment.Stores;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Pays what one scheme owes today and keeps until when it will; the key is the scheme's id. */
final class SchemeJob implements Job {
    static final String NAME = "sponsors.pay";

    private final SchemePayment payment;
    private final OutlookReckoning reckoning;
    private final Stores stores;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    SchemeJob(
            SchemePayment payment,
            OutlookReckoning reckoning,
            Stores stores,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.payment = payment;
        this.reckoning = reckoning;
        this.stores = stores;
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
        var reckoned = reckoning.on(Jakarta.today(clock), scheme);
        transaction.executeWithoutResult(_ -> stores.schemes().save(reckoned, clock.instant()));
    }
}
