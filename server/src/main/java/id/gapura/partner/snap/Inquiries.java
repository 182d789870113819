package id.gapura.partner.snap;

import id.gapura.kernel.Jakarta;
import id.gapura.partner.snap.standard.Fields;
import id.gapura.partner.snap.standard.SnapCase;
import id.gapura.partner.snap.standard.VaNumber;
import id.gapura.rules.ContributionDue;
import id.gapura.rules.Quote;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says whose a virtual account is, masked, and what it asks for today. Changes nothing. */
final class Inquiries {
    /** The most bills an answer lists; the total counts all. */
    private static final int MOST_BILLS = 24;

    private static final Map<String, Integer> OPTIONAL_FIELDS =
            Map.of("channelCode", 4, "language", 2, "hashedSourceAccountNo", 32, "sourceBankCode", 11, "passApp", 64);

    private final Bills bills;
    private final Wording wording;

    Inquiries(Bills bills, Wording wording) {
        this.bills = bills;
        this.wording = wording;
    }

    Reply answer(Call call) {
        var fields = call.fields();
        var account = fields.virtualAccount();
        var requestId = fields.mandatory("inquiryRequestId", Payments::isRequestId);
        readOptional(fields);
        var fault = fields.fault();
        if (fault.isPresent() || account.isEmpty()) {
            return new Reply.Not(fault.orElseThrow());
        }
        if (!call.bank().serviceId().equals(account.get().partnerServiceId())) {
            return Reply.Not.because(SnapCase.PARTNER_NOT_FOUND);
        }
        return switch (bills.find(account.get().customerNo(), Jakarta.day(call.at()))) {
            case Bills.Found.None(var refused) -> new Reply.Not(refused);
            case Bills.Found.Due due -> new Reply.Done(SnapCase.SUCCESSFUL, data(due, account.get(), requestId));
        };
    }

    private static void readOptional(Fields fields) {
        OPTIONAL_FIELDS.forEach(fields::optional);
        fields.optionalTime("trxDateInit");
        fields.optionalTime("txnDateInit");
        fields.optionalAmount("amount");
    }

    private ObjectNode data(Bills.Found.Due due, VaNumber account, String requestId) {
        var data = Wording.node().put("inquiryStatus", "00");
        data.set("inquiryReason", wording.both("snap.success"));
        data.setAll(wording.account(account, MaskedName.of(due.worker().person().name())));
        data.put("inquiryRequestId", requestId);
        data.set("totalAmount", Wording.amount(due.quote().total()));
        data.set("billDetails", details(due.quote()));
        return data.put("virtualAccountTrxType", "C");
    }

    private ArrayNode details(Quote quote) {
        var details = JsonNodeFactory.instance.arrayNode();
        quote.months().stream().limit(MOST_BILLS).forEach(due -> details.add(detail(due, details.size() + 1)));
        return details;
    }

    private ObjectNode detail(ContributionDue due, int number) {
        var month = due.month().toString();
        var detail = Wording.node()
                .put("billCode", "%02d".formatted(number))
                .put("billNo", month.replace("-", ""))
                .put("billName", wording.inIndonesian("snap.bill", month))
                .put("billShortName", month);
        detail.set("billDescription", wording.both("snap.bill", month));
        detail.set("billAmount", Wording.amount(due.total()));
        return detail;
    }
}
