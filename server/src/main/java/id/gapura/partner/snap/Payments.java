package id.gapura.partner.snap;

import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.partner.Asking;
import id.gapura.partner.snap.SnapPayment.State;
import id.gapura.partner.snap.standard.Fields;
import id.gapura.partner.snap.standard.Refused;
import id.gapura.partner.snap.standard.SnapAmount;
import id.gapura.partner.snap.standard.SnapCase;
import id.gapura.partner.snap.standard.VaNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes payments, each once by bank and paymentRequestId.
 *
 * <p>A good payment is first written down, with the external id that brought it, and then given to contributions; a
 * program that dies between the two is told again by the bank and goes on from what it wrote. A payment that came before
 * is answered as it stands.
 */
final class Payments {
    /** A bank may tell us of a payment so much later; older ones belong into a statement. */
    private static final Duration LATEST_NEWS = Duration.ofDays(31);

    private static final Pattern REQUEST_ID = Pattern.compile("[\\x21-\\x7e]{1,128}");
    private static final Pattern PENDING = Pattern.compile("(?i)pending|in progress");
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
            Map.entry("flagAdvise", 1),
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
        var references = new SnapPayment.References(fields.optional("referenceNo", 64), fields.optional("trxId", 64));
        OPTIONAL_FIELDS.forEach(fields::optional);
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
                account.get(), requestId, amount.get(), paidAt.orElse(call.at()), references, isPending(fields)));
    }

    private static boolean isPossible(Instant paidAt, Instant now) {
        return !paidAt.isAfter(now.plus(Doorkeeper.WINDOW)) && !paidAt.isBefore(now.minus(LATEST_NEWS));
    }

    /** The standard has no field for it in this service; banks agree on one of their own. */
    private static boolean isPending(Fields fields) {
        return PENDING.matcher(fields.optional("additionalInfo.paymentStatus", 20))
                .matches();
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
        return claimed(call) ? end(order, earlier) : Reply.Not.because(SnapCase.CONFLICT);
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
        var hindrance = Objects.requireNonNull(transaction.execute(status -> {
            var found = writtenDown(call, payment, due.account());
            found.ifPresent(_ -> status.setRollbackOnly());
            return found;
        }));
        return hindrance.isPresent() ? Reply.Not.because(hindrance.get()) : end(order, payment);
    }

    /** Empty when all of it is written, or was by the same call a moment ago. */
    private Optional<SnapCase> writtenDown(Call call, SnapPayment payment, VirtualAccount account) {
        if (!requests.claim(call, SnapCase.SUCCESSFUL.status(), "")) {
            return Optional.of(SnapCase.CONFLICT);
        }
        if (!account.isStanding() && !accounts.pay(account.customerNo(), payment.requestId())) {
            return Optional.of(SnapCase.PAID_BILL);
        }
        var askAt =
                payment.state() == State.PENDING ? Optional.of(Asking.next(call.at(), 0)) : Optional.<Instant>empty();
        boolean isNew = payments.insert(payment, call.at(), askAt);
        return isNew
                        || payments.find(payment.bankId(), payment.requestId())
                                .filter(other -> other.isFor(payment.customerNo(), payment.amount()))
                                .isPresent()
                ? Optional.empty()
                : Optional.of(SnapCase.INCONSISTENT);
    }

    private Reply end(Order order, SnapPayment payment) {
        var ended = payment.state().isOurs() || (order.isPending() && payment.state() == State.PENDING)
                ? payment
                : taking.take(payment);
        if (ended.state() == State.FAILED) {
            return Reply.Not.because(SnapCase.INCONSISTENT);
        }
        var how = ended.state().isOurs() ? SnapCase.SUCCESSFUL : SnapCase.IN_PROGRESS;
        return new Reply.Done(how, taking.data(ended, order.account()));
    }
}
