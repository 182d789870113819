package id.gapura.payouts;

import id.gapura.kernel.Rupiah;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One payment of a batch.
 *
 * @param line in the batch, from 1
 * @param source whose money it is; absent only where it was made before payments named it
 * @param remittance what the payee reads on the statement
 * @param stateOn since when it is in its state
 */
public record Payment(
        UUID id,
        int line,
        Optional<Source> source,
        Payee payee,
        Rupiah amount,
        String remittance,
        PaymentState state,
        LocalDate stateOn) {
    /** What of a payment there is before it has an id. */
    public record Wanted(Source source, Payee payee, Rupiah amount, String remittance) {}

    /** Its name on its way through the banks, which our statement shows again: 33 letters and digits. */
    public String endToEnd() {
        return EndToEnd.of(id);
    }
}
