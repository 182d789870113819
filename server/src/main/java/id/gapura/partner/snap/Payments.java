package id.gapura.partner.snap;

import id.gapura.contributions.IncomingPayment;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.partner.Asking;
import id.gapura.partner.snap.SnapPayment.State;
import id.gapura.partner.snap.standard.Refused;
import id.gapura.partner.snap.standard.SnapAmount;
import id.gapura.partner.snap.standard.SnapCase;
import id.gapura.partner.snap.standard.VaNumber;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes payments, each once by bank and paymentRequestId.
 *
 * <p>A good payment is first written down, with the external id that brought it, and then given to contributions. What
 * ends between the two, because the program dies or the intake does not answer, is gone on with by
 * {@link PendingPayments}, or sooner when the bank tells again. A payment that came before is answered as it stands.
 */
final class Payments {
    private static final Pattern REQUEST_ID = Pattern.compile("[\\x21-\\x7e]{1,128}");
    /** Told again after no answer, or not. */
    private static final Set<String> ADVICE = Set.of("", "Y", "N");

    /** The standard has no field for whether it is paid in this service; banks agree on one of their own. */
    private static final String STATUS = "additionalInfo.paymentStatus";

    private static final Pattern PAID = Pattern.compile("(?i)\\s*(paid|success(ful)?)?\\s*");
    private static final Pattern PENDING = Pattern.compile("(?i)\\s*(pending|in progress)\\s*");
    private static final Map<String, Integer> OPTIONAL_FIELDS = Map.ofEntries(
            Map.entry("virtualAccountName", 255),
            Map.entry("virtualAccountEmail", 255),
            Map.entry("virtualAccountPhone", 30),
            Map.entry("channelCode", 4),
            Map.entry("hashedSourceAccountNo", 32),
            Map.entry("sourceBankCode", 11),
            Map.entry("paidBills", 6),
            Map.entry("journalNum", 6),
            Map.entry("paymentType", 1),
            Map.entry("subCompany", 5));

    private final TransactionTemplate transaction;
    private final SnapPaymentStore payments;
    private final RequestStore requests;
    private final AccountStore accounts;
    private final Bills bills;
    private final Taking taking;

    Payments(
            TransactionTemplate transaction,
            SnapPaymentStore payments,
            RequestStore requests,
            AccountStore accounts,
            Bills bills,
            Taking taking) {
        this.transaction = transaction;
        this.payments = payments;
        this.requests = requests;
        this.accounts = accounts;
        this.bills = bills;
        this.taking = taking;
    }

    /** Whether a text can be the id of an inquiry or a payment: printable, without spaces. */
    static boolean isRequestId(String text) {
        return REQUEST_ID.matcher(text).matches();
    }

    /** What a bank says was paid. */
    private record Order(
            VaNumber account,
            String requestId,
            Rupiah amount,
            Instant paidAt,
            SnapPayment.References references,
            boolean isPending) {}

    Reply answer(Call call) {
        return switch (read(call)) {
            case Read.Faulty(var refused) -> new Reply.Not(refused);
            case Read.Good(var order) -> answer(call, order);
        };
    }

    /** What reading a body ends in. */
    private sealed interface Read {
        record Good(Order order) implements Read {}

        record Faulty(Refused refused) implements Read {}
    }

    private static Read read(Call call) {
        var fields = call.fields();
        var account = fields.virtualAccount();
        var requestId = fields.mandatory("paymentRequestId", Payments::isRequestId);
        var paid = fields.amount("paidAmount");
        var total = fields.optionalAmount("totalAmount");
        var references =
                new SnapPayment.References(fields.optionalLine("referenceNo", 64), fields.optionalLine("trxId", 64));
        OPTIONAL_FIELDS.forEach(fields::optional);
        fields.optional("flagAdvise", ADVICE::contains);
        var status = fields.optional(STATUS, Payments::isStatus);
        var paidAt = fields.optionalTime("trxDateTime");
        if (fields.fault().isPresent() || account.isEmpty()) {
            return new Read.Faulty(fields.fault().orElseThrow());
        }
        if (paidAt.isPresent() && !isPossible(paidAt.get(), call.at())) {
            return new Read.Faulty(new Refused(SnapCase.INVALID_FIELD, "trxDateTime"));
        }
        if (!call.bank().serviceId().equals(account.get().partnerServiceId())) {
            return new Read.Faulty(Refused.because(SnapCase.PARTNER_NOT_FOUND));
        }
        var amount = SnapAmount.read(paid).filter(Rupiah::isPositive);
        if (amount.isEmpty() || !(total.isEmpty() || total.equals(paid))) {
            return new Read.Faulty(Refused.because(SnapCase.INVALID_AMOUNT));
        }
        return new Read.Good(new Order(
                account.get(), requestId, amount.get(), paidAt.orElse(call.at()), references, isPending(status)));
    }

    private static boolean isPossible(Instant paidAt, Instant now) {
        return !paidAt.isAfter(now.plus(Doorkeeper.WINDOW)) && IncomingPayment.isNews(paidAt, now);
    }

    /** A word that nobody agreed on, such as {@code Failed}, is not taken for money. */
    private static boolean isStatus(String text) {
        return PAID.matcher(text).matches() || isPending(text);
    }

    private static boolean isPending(String status) {
        return PENDING.matcher(status).matches();
    }

    private Reply answer(Call call, Order order) {
        var earlier = payments.find(call.bank().id(), order.requestId());
        return earlier.isPresent() ? again(call, order, earlier.get()) : fresh(call, order);
    }

    private Reply again(Call call, Order order, SnapPayment earlier) {
        if (!earlier.isFor(order.account().customerNo(), order.amount())) {
            return Reply.Not.because(SnapCase.INCONSISTENT);
        }
        if (earlier.state() == State.FAILED) {
            return Reply.Not.because(SnapCase.INVALID_STATUS);
        }
        return claimed(call) ? goOn(call, order, earlier) : Reply.Not.because(SnapCase.CONFLICT);
    }

    private boolean claimed(Call call) {
        return Objects.requireNonNull(transaction.execute(_ -> requests.claim(call, SnapCase.SUCCESSFUL.status(), "")));
    }

    private Reply fresh(Call call, Order order) {
        return switch (bills.find(order.account().customerNo(), Jakarta.day(order.paidAt()))) {
            case Bills.Found.None(var refused) -> new Reply.Not(refused);
            case Bills.Found.Due due ->
                due.quote().total().equals(order.amount())
                        ? write(call, order, due)
                        : Reply.Not.because(SnapCase.INVALID_AMOUNT);
        };
    }

    private Reply write(Call call, Order order, Bills.Found.Due due) {
        var payment = new SnapPayment(
                order.requestId(),
                call.bank().id(),
                order.account().customerNo(),
                due.worker().id(),
                order.amount(),
                order.paidAt(),
                order.references(),
                order.isPending() ? State.PENDING : State.TAKING,
                0);
        var written = Objects.requireNonNull(transaction.execute(status -> {
            var end = writtenDown(call, payment, due.account());
            if (end instanceof Written.Hindered) {
                status.setRollbackOnly();
            }
            return end;
        }));
        return switch (written) {
            case Written.Hindered(var why) -> Reply.Not.because(why);
            case Written.Kept(var kept) -> goOn(call, order, kept);
        };
    }

    /** What writing a payment down ends in. */
    private sealed interface Written {
        /** As it stands; it may have been written by the same call a moment ago. */
        record Kept(SnapPayment payment) implements Written {}

        record Hindered(SnapCase why) implements Written {}
    }

    private Written writtenDown(Call call, SnapPayment payment, VirtualAccount account) {
        if (!requests.claim(call, SnapCase.SUCCESSFUL.status(), "")) {
            return new Written.Hindered(SnapCase.CONFLICT);
        }
        if (!account.isStanding() && !accounts.pay(account.customerNo(), payment.requestId())) {
            return new Written.Hindered(SnapCase.PAID_BILL);
        }
        var askAt = payment.state() == State.PENDING ? Asking.next(call.at(), 0) : Taking.goOnAt(call.at());
        if (payments.insert(payment, call.at(), askAt)) {
            return new Written.Kept(payment);
        }
        return payments.find(payment.bankId(), payment.requestId())
                .filter(other -> other.isFor(payment.customerNo(), payment.amount()))
                .<Written>map(Written.Kept::new)
                .orElse(new Written.Hindered(SnapCase.INCONSISTENT));
    }

    /**
     * Goes on with a payment that was written down.
     *
     * @throws EndUnknownException if it could not be ended; it will be
     */
    private Reply goOn(Call call, Order order, SnapPayment written) {
        try {
            return end(order, order.isPending() ? written : taking.begin(written, call.at()));
        } catch (RuntimeException unended) {
            throw new EndUnknownException(unended);
        }
    }

    private Reply end(Order order, SnapPayment payment) {
        if (payment.state() == State.FAILED) {
            return Reply.Not.because(SnapCase.INVALID_STATUS);
        }
        var ended = payment.state() == State.TAKING ? taking.take(payment) : payment;
        if (ended.state() == State.FAILED) {
            return Reply.Not.because(SnapCase.INCONSISTENT);
        }
        var how = ended.state().isOurs() ? SnapCase.SUCCESSFUL : SnapCase.IN_PROGRESS;
        return new Reply.Done(how, taking.data(ended, order.account()));
    }
}
