package id.gapura.portal.pay;

import id.gapura.partner.aggregator.Charge;
import id.gapura.partner.aggregator.Method;
import id.gapura.screen.Shell;
import java.time.Instant;
import java.util.Optional;

/**
 * What to pay with, or what became of it.
 *
 * @param months for how many, in words
 * @param expiry until when it can be paid; may be empty
 * @param cover what the member has, once it is paid
 * @param links where to go on
 */
public record ChargePage(
        Step step, String amount, String months, String expiry, CoverNow cover, Means means, Links links) {
    /** How far it has come. */
    public enum Step {
        PAY,
        /** The aggregator has not answered. */
        WAIT,
        TAKING,
        PAID,
        SUSPENDED,
        FAILED,
        EXPIRED
    }

    /**
     * What the payer needs.
     *
     * @param code to scan; there for QRIS
     * @param url of the wallet; may be empty
     * @param number to read out in a shop; may be empty
     */
    public record Means(Optional<QrPicture> code, String url, String number) {
        static Means of(Charge charge) {
            var with = charge.payWith();
            var code = charge.method() == Method.QRIS && !with.isEmpty()
                    ? Optional.of(QrPicture.of(with))
                    : Optional.<QrPicture>empty();
            return new Means(
                    code,
                    charge.method() == Method.WALLET ? with : "",
                    charge.method() == Method.SHOP ? with.replaceAll("(.{4})(?=.)", "$1 ") : "");
        }
    }

    /**
     * Where to go on.
     *
     * @param receipt empty where the visitor may not have it
     */
    public record Links(String here, String again, String receipt) {}

    static ChargePage of(Charge charge, Instant now, CoverNow cover, Links links, Shell shell) {
        var format = shell.format();
        var step = step(charge, now);
        return new ChargePage(
                step,
                format.rupiah(charge.amount()),
                months(charge.due().months(), shell),
                step == Step.PAY ? format.time(charge.times().expiresAt()) : "",
                cover,
                Means.of(charge),
                links);
    }

    private static String months(int months, Shell shell) {
        return switch (months) {
            case 0 -> shell.text("pay.for.saving");
            case 1 -> shell.text("pay.for.one");
            default -> shell.text("pay.for.many", months);
        };
    }

    private static Step step(Charge charge, Instant now) {
        return switch (charge.state()) {
            case OPEN -> charge.isPayable(now) ? Step.PAY : Step.EXPIRED;
            case CREATING -> Step.WAIT;
            case TAKING -> Step.TAKING;
            case POSTED -> Step.PAID;
            case SUSPENDED -> Step.SUSPENDED;
            case FAILED -> Step.FAILED;
            case EXPIRED -> Step.EXPIRED;
        };
    }
}
