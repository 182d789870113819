package id.gapura.reconciliation;

import com.prowidesoftware.swift.model.mx.dic.AccountStatement9;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.CashAccount39;
import com.prowidesoftware.swift.model.mx.dic.CashBalance8;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import id.gapura.kernel.Rupiah;
import id.gapura.reconciliation.Statement.Balances;
import id.gapura.reconciliation.Statement.Head;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the elements before the entries of a camt.053 say; its amounts too, which entries share. */
final class CamtHead {
    private static final String CURRENCY = "IDR";
    /** Of an amount, before and behind its point together. */
    private static final int MOST_DIGITS = 18;

    private CamtHead() {}

    static Head of(AccountStatement9 read, String form) {
        var accountNo = accountNo(read.getAcct());
        var opening = balance(read, "OPBD", "PRCD");
        var closing = balance(read, "CLBD");
        if (read.getId() == null || read.getId().isBlank() || opening.isEmpty() || closing.isEmpty()) {
            throw unreadable();
        }
        var from = read.getFrToDt() == null ? null : read.getFrToDt().getFrDtTm();
        var to = read.getFrToDt() == null ? null : read.getFrToDt().getToDtTm();
        var closed = day(closing.get().getDt());
        var last = to == null ? closed : lastDay(to, closed);
        var first = from == null ? last : day(from);
        if (first.isAfter(last)) {
            throw unreadable();
        }
        var balances = new Balances(signed(opening.get()), signed(closing.get()));
        return new Head(accountNo, BankText.identifier(read.getId(), 0), form, first, last, Optional.of(balances));
    }

    /** A period that ends at midnight may end with the day before: the day of the closing balance says so. */
    private static LocalDate lastDay(OffsetDateTime to, LocalDate closed) {
        var day = day(to);
        boolean endsAtMidnight = to.toLocalTime().equals(LocalTime.MIDNIGHT);
        return endsAtMidnight && closed.equals(day.minusDays(1)) ? closed : day;
    }

    private static String accountNo(@Nullable CashAccount39 account) {
        if (account == null || account.getId() == null) {
            throw unreadable();
        }
        if (account.getCcy() != null && !CURRENCY.equals(account.getCcy())) {
            throw UnreadableStatement.because(StatementFault.OTHER_CURRENCY);
        }
        var id = account.getId();
        var number = id.getIBAN() != null
                ? id.getIBAN()
                : id.getOthr() == null ? null : id.getOthr().getId();
        if (number == null || number.isBlank()) {
            throw unreadable();
        }
        return number.strip();
    }

    private static Optional<CashBalance8> balance(AccountStatement9 read, String... codes) {
        for (var code : codes) {
            for (var balance : read.getBal()) {
                var type = balance.getTp() == null ? null : balance.getTp().getCdOrPrtry();
                if (type != null && code.equals(type.getCd())) {
                    return Optional.of(balance);
                }
            }
        }
        return Optional.empty();
    }

    private static Rupiah signed(CashBalance8 balance) {
        if (balance.getCdtDbtInd() == null) {
            throw unreadable();
        }
        var amount = rupiah(balance.getAmt()).orElseThrow(CamtHead::unreadable);
        return balance.getCdtDbtInd() == CreditDebitCode.DBIT ? amount.negated() : amount;
    }

    private static LocalDate day(@Nullable DateAndDateTime2Choice date) {
        if (date == null) {
            throw unreadable();
        }
        return BankDay.of(date.getDt(), date.getDtTm()).orElseThrow(CamtHead::unreadable);
    }

    private static LocalDate day(OffsetDateTime time) {
        return BankDay.of(null, time).orElseThrow(CamtHead::unreadable);
    }

    /**
     * Whole rupiah, not negative; empty for a missing amount, for parts of a rupiah and for what is beyond any amount.
     *
     * @throws UnreadableStatement if it is other money
     */
    static Optional<Rupiah> rupiah(@Nullable ActiveOrHistoricCurrencyAndAmount amount) {
        if (amount == null || amount.getValue() == null) {
            return Optional.empty();
        }
        if (!CURRENCY.equals(amount.getCcy())) {
            throw UnreadableStatement.because(StatementFault.OTHER_CURRENCY);
        }
        if (!isSmallEnough(amount.getValue())) {
            return Optional.empty();
        }
        var value = amount.getValue().stripTrailingZeros();
        boolean whole = value.scale() <= 0 && value.signum() >= 0 && value.precision() - value.scale() <= 16;
        return whole ? Optional.of(Rupiah.of(value.longValueExact())) : Optional.empty();
    }

    /** Whether one can reckon with it at all; a number with a large exponent is short to write. */
    private static boolean isSmallEnough(BigDecimal value) {
        return Math.abs((long) value.scale()) <= MOST_DIGITS
                && value.unscaledValue().bitLength() <= Long.SIZE;
    }

    private static UnreadableStatement unreadable() {
        return UnreadableStatement.because(StatementFault.HEAD_UNREADABLE);
    }
}
