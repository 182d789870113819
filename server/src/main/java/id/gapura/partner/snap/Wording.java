package id.gapura.partner.snap;

import id.gapura.kernel.Rupiah;
import id.gapura.partner.snap.standard.SnapAmount;
import id.gapura.partner.snap.standard.VaNumber;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts that answers share, and their words in both languages. */
final class Wording {
    private final Texts english = Texts.load(Language.ENGLISH);
    private final Texts indonesian = Texts.load(Language.INDONESIAN);

    ObjectNode account(VaNumber account, String maskedName) {
        return node().put("partnerServiceId", account.partnerServiceId())
                .put("customerNo", account.customerNo())
                .put("virtualAccountNo", account.text())
                .put("virtualAccountName", maskedName);
    }

    /** A text in both languages. */
    ObjectNode both(String key, Object... values) {
        return node().put("english", english.get(key, values)).put("indonesia", indonesian.get(key, values));
    }

    static ObjectNode amount(Rupiah amount) {
        return node().put("value", SnapAmount.write(amount)).put("currency", SnapAmount.CURRENCY);
    }

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    String inIndonesian(String key, Object... values) {
        return indonesian.get(key, values);
    }
}
