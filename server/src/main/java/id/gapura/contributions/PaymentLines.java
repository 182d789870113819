package id.gapura.contributions;

import id.gapura.contributions.PaymentColumns.Column;
import id.gapura.contributions.PaymentFile.LineFault;
import id.gapura.sheets.SheetRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Turns a row of a payment file into a payment, or says what keeps it from being one. */
final class PaymentLines {
    /** PP 44/2015 is in force from this day; the rules price no earlier month. */
    private static final Instant LAW_BEGINS = Instant.parse("2015-07-01T00:00:00Z");

    private static final Duration FAST_CLOCKS = Duration.ofDays(1);

    private final PaymentColumns columns;
    private final Instant now;

    PaymentLines(PaymentColumns columns, Instant now) {
        this.columns = columns;
        this.now = now;
    }

    /** What a row is. */
    sealed interface Read {
        record Payment(IncomingPayment payment) implements Read {}

        record Faulty(LineFault fault) implements Read {}
    }

    Read read(SheetRow row) {
        var channel = columns.text(row, Column.CHANNEL).toLowerCase(Locale.ROOT);
        var externalId = columns.text(row, Column.EXTERNAL_ID);
        var payer = columns.text(row, Column.PAYER);
        if (channel.isEmpty()) {
            return new Read.Faulty(LineFault.CHANNEL_MISSING);
        }
        if (externalId.isEmpty()) {
            return new Read.Faulty(LineFault.EXTERNAL_ID_MISSING);
        }
        if (payer.isEmpty()) {
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
        if (time.get().isBefore(LAW_BEGINS) || time.get().isAfter(now.plus(FAST_CLOCKS))) {
            return new Read.Faulty(LineFault.TIME_IMPOSSIBLE);
        }
        return new Read.Payment(new IncomingPayment(channel, externalId, payer, amount.get(), time.get()));
    }
}
