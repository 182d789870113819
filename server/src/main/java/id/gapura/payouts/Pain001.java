package id.gapura.payouts;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.MxWriteConfiguration;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GenericAccountIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GenericFinancialIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Writes a batch as ISO 20022 pain.001.001.09 (customer credit transfer initiation). The same batch gives the same
 * bytes: its only moment is the one it was made at. Each payment is booked by itself, so that our statement shows its
 * end-to-end id.
 */
final class Pain001 {
    private static final String OUR_NAME = "BPJS Ketenagakerjaan";
    private static final String NOT_PROVIDED = "NOTPROVIDED";
    private static final String CURRENCY = "IDR";

    private Pain001() {}

    static String write(Batch batch, List<Payment> payments) {
        var count = Integer.toString(payments.size());
        var sum = decimal(payments.stream().map(Payment::amount).reduce(Rupiah.ZERO, Rupiah::plus));
        var header = new GroupHeader85()
                .setMsgId(EndToEnd.compact(batch.id()))
                .setCreDtTm(batch.made()
                        .at()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atZone(Jakarta.ZONE)
                        .toOffsetDateTime())
                .setNbOfTxs(count)
                .setCtrlSum(sum)
                .setInitgPty(party(OUR_NAME));
        var instruction = new PaymentInstruction30()
                .setPmtInfId(EndToEnd.compact(batch.id()))
                .setPmtMtd(PaymentMethod3Code.TRF)
                .setBtchBookg(false)
                .setNbOfTxs(count)
                .setCtrlSum(sum)
                .setReqdExctnDt(new DateAndDateTime2Choice().setDt(batch.plan().executeOn()))
                .setDbtr(party(OUR_NAME))
                .setDbtrAcct(account(batch.plan().accountNo()).setCcy(CURRENCY))
                .setDbtrAgt(new BranchAndFinancialInstitutionIdentification6()
                        .setFinInstnId(new FinancialInstitutionIdentification18()
                                .setOthr(new GenericFinancialIdentification1().setId(NOT_PROVIDED))));
        payments.forEach(payment -> instruction.addCdtTrfTxInf(transfer(payment)));
        var message = new MxPain00100109();
        message.setCstmrCdtTrfInitn(
                new CustomerCreditTransferInitiationV09().setGrpHdr(header).addPmtInf(instruction));
        return message.message(plain());
    }

    /** The standard's names without a prefix, which not every bank reads. */
    private static MxWriteConfiguration plain() {
        var how = new MxWriteConfiguration();
        how.documentPrefix = null;
        return how;
    }

    private static CreditTransferTransaction34 transfer(Payment payment) {
        var transfer = new CreditTransferTransaction34()
                .setPmtId(new PaymentIdentification6().setEndToEndId(payment.endToEnd()))
                .setAmt(new AmountType4Choice()
                        .setInstdAmt(new ActiveOrHistoricCurrencyAndAmount()
                                .setCcy(CURRENCY)
                                .setValue(decimal(payment.amount()))))
                .setCdtrAgt(new BranchAndFinancialInstitutionIdentification6()
                        .setFinInstnId(new FinancialInstitutionIdentification18()
                                .setBICFI(payment.payee().bank())))
                .setCdtr(party(payment.payee().name()))
                .setCdtrAcct(account(payment.payee().accountNo()));
        return payment.remittance().isBlank()
                ? transfer
                : transfer.setRmtInf(new RemittanceInformation16().addUstrd(payment.remittance()));
    }

    private static PartyIdentification135 party(String name) {
        return new PartyIdentification135().setNm(name);
    }

    private static CashAccount38 account(String number) {
        return new CashAccount38()
                .setId(new AccountIdentification4Choice().setOthr(new GenericAccountIdentification1().setId(number)));
    }

    private static BigDecimal decimal(Rupiah amount) {
        return BigDecimal.valueOf(amount.amount());
    }
}
