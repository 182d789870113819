package id.gapura.contributions.reading;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.OwnChannel;
import id.gapura.contributions.reading.PaymentColumns.Column;
import id.gapura.sheets.SheetRow;
import java.time.Instant;
import java.util.Locale;

/** Turns a row of a payment file into a payment, or says what keeps it from being one. */
public final class PaymentLines {
    private final PaymentColumns columns;
    private final Instant now;

    public PaymentLines(PaymentColumns columns, Instant now) {
        this.columns = columns;
        this.now = now;
    }

    /** What a row is. */
    public sealed interface Read {
        record Payment(IncomingPayment payment) implements Read {}

        record Faulty(LineFault fault) implements Read {}
    }

    /** Reads one row below the header. */
    public Read read(SheetRow row) {
        var channel = columns.text(row, Column.CHANNEL).toLowerCase(Locale.ROOT);
        var externalId = columns.text(row, Column.EXTERNAL_ID);
        var payer = columns.text(row, Column.PAYER);
        if (!IncomingPayment.isText(channel)) {
            return new Read.Faulty(LineFault.CHANNEL_MISSING);
        }
        if (OwnChannel.is(channel)) {
            return new Read.Faulty(LineFault.CHANNEL_OURS);
        }
        if (!IncomingPayment.isText(externalId)) {
            return new Read.Faulty(LineFault.EXTERNAL_ID_MISSING);
        }
        if (!IncomingPayment.isText(payer)) {
            return new Read.Faulty(LineFault.PAYER_MISSING);
        }
        var amount = AmountReader.read(columns.text(row, Column.AMOUNT));
        if (amount.isEmpty()) {
            return new Read.Faulty(LineFault.AMOUNT_UNREADABLE);
        }
        var time = TimeReader.read(columns.text(row, Column.TIME));
        if (time.isEmpty()) {
            return new Read.Faulty(LineFault.TIME_UNREADABLE);
        }
        if (!IncomingPayment.isPossible(time.get(), now)) {
            return new Read.Faulty(LineFault.TIME_IMPOSSIBLE);
        }
        return new Read.Payment(new IncomingPayment(channel, externalId, payer, amount.get(), time.get()));
    }
}
