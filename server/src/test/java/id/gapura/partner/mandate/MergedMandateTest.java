package id.gapura.partner.mandate;

import static id.gapura.partner.aggregator.AggregatorTown.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.jobs.Outbox;
import id.gapura.partner.aggregator.AggregatorTown;
import id.gapura.partner.mandate.Mandate.State;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Two records of one person, merged: what one of them allowed. */
class MergedMandateTest {
    private static final AggregatorTown TOWN = new AggregatorTown();
    private static final LocalDate TOLD = LocalDate.of(2026, 12, 2);
    private static final LocalDate TAKEN = LocalDate.of(2026, 12, 5);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private static void merge(Payer merged, Payer survivor) {
        TOWN.web
                .get(TransactionTemplate.class)
                .executeWithoutResult(_ -> TOWN.web
                        .get(Outbox.class)
                        .publish(new WorkersMerged(
                                merged.worker().id(), survivor.worker().id())));
        TOWN.web.awaitQuiet();
    }

    @Test
    void a_mandate_goes_on_for_the_record_that_stays_also_one_that_has_announced_its_debit() {
        var merged = Payer.on(TOWN, TODAY).by(5).on(TOLD);
        var survivor = Payer.on(TOWN, TODAY);

        merge(merged, survivor);
        survivor.on(TAKEN);

        assertThat(survivor.mandate().state()).isEqualTo(State.ACTIVE);
        assertThat(survivor.latest().state()).isEqualTo(Debit.State.COLLECTED);
        assertThat(survivor.payments()).hasSize(1);
        assertThat(merged.mandates().newest(merged.worker().id())).isEmpty();
    }

    @Test
    void where_both_have_one_the_other_ends() {
        var merged = Payer.on(TOWN, TODAY).by(5);
        var survivor = Payer.on(TOWN, TODAY).by(7);

        merge(merged, survivor);

        assertThat(merged.mandate().state()).isEqualTo(State.ENDED);
        assertThat(survivor.mandate().state()).isEqualTo(State.ACTIVE);
        assertThat(survivor.mandate().terms().day()).isEqualTo(7);
    }
}
