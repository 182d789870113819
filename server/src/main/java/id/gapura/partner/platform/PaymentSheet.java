package id.gapura.partner.platform;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.reading.PaymentColumns;
import id.gapura.contributions.reading.PaymentLines;
import id.gapura.kernel.Ids;
import id.gapura.partner.platform.PaymentRequest.Read;
import id.gapura.sheets.Sheet;
import id.gapura.sheets.SheetLimits;
import id.gapura.sheets.SheetReader;
import id.gapura.sheets.UnreadableSheet;
import id.gapura.vault.Uploads;
import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the payments of a CSV body: a head that names external id, payer, amount and time, and a row for each payment, as
 * in a channel's daily file. A body with a fault is refused whole, with every fault in it by its line. No copy is kept.
 */
public final class PaymentSheet {
    private final Uploads uploads;
    private final InstantSource clock;
    private final Ids ids;

    PaymentSheet(Uploads uploads, InstantSource clock, Ids ids) {
        this.uploads = uploads;
        this.clock = clock;
        this.ids = ids;
    }

    /** Reads a body with up to {@link Intake#MOST_AT_ONCE} payments of a channel. */
    public Read read(byte[] body, String channel) {
        var id = ids.next();
        var file = uploads.keep(id, new ByteArrayInputStream(body));
        try (var sheet = new SheetReader(SheetLimits.STANDARD).open(file, "payments.csv")) {
            return read(sheet, channel);
        } catch (UnreadableSheet why) {
            return faulty("line " + why.line(), "unreadable");
        } finally {
            uploads.discard(id);
        }
    }

    private static Read faulty(String path, String problem) {
        return new Read.Faulty(List.of(new Fault(path, problem)));
    }

    private Read read(Sheet sheet, String channel) {
        var columns = sheet.hasNext()
                ? PaymentColumns.findWithout(sheet.next(), channel)
                : java.util.Optional.<PaymentColumns>empty();
        if (columns.isEmpty()) {
            return faulty("line 1", "column-missing");
        }
        var lines = new PaymentLines(columns.get(), clock.instant());
        var payments = new ArrayList<IncomingPayment>();
        var faults = new ArrayList<Fault>();
        while (sheet.hasNext()) {
            var row = sheet.next();
            if (row.isBlank()) {
                continue;
            }
            switch (lines.read(row)) {
                case PaymentLines.Read.Payment(var payment)
                when !IncomingPayment.isNews(payment.paidAt(), clock.instant()) ->
                    faults.add(new Fault("line " + row.line(), RequestFields.TOO_LONG_AGO));
                case PaymentLines.Read.Payment(var payment) -> payments.add(payment);
                case PaymentLines.Read.Faulty(var fault) -> faults.add(new Fault("line " + row.line(), fault.code()));
            }
            if (payments.size() > Intake.MOST_AT_ONCE) {
                return faulty("", "more-than-" + Intake.MOST_AT_ONCE);
            }
        }
        if (payments.isEmpty() && faults.isEmpty()) {
            return faulty("", "missing");
        }
        return faults.isEmpty() ? new Read.Payments(payments) : new Read.Faulty(faults);
    }
}
