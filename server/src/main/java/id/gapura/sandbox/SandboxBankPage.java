package id.gapura.sandbox;

import id.gapura.partner.snap.standard.Fields;
import id.gapura.partner.snap.standard.SnapAnswer;
import id.gapura.partner.snap.standard.VaNumber;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;

/** The page on which a person pays a virtual account. Plain on purpose: it is somebody else's bank. */
final class SandboxBankPage {
    private final Language language;
    private final Texts texts;
    private final String serviceId;

    SandboxBankPage(Language language, String serviceId) {
        this.language = language;
        this.texts = Texts.load(language);
        this.serviceId = serviceId;
    }

    /** Gapura's part of a number as a person types it, with or without the biller's digits in front, spaced at will. */
    Optional<String> customerNo(String typed) {
        var digits = typed.replaceAll("[\\s-]", "");
        var biller = serviceId.strip();
        var own = digits.startsWith(biller) && digits.length() > 12 ? digits.substring(biller.length()) : digits;
        return VaNumber.isCustomerNo(own) ? Optional.of(own) : Optional.empty();
    }

    String empty() {
        return page("", "");
    }

    String unreadable(String typed) {
        return page(typed, notice(texts.get("sandbox.bank.unreadable")));
    }

    String unreachable(String number) {
        return page(number, notice(texts.get("sandbox.bank.unreachable")));
    }

    String asked(String number, SnapAnswer answer) {
        return page(number, answer.status() == 200 ? bill(answer) : refusal(answer));
    }

    String paid(String number, SnapAnswer answer) {
        return page(
                number,
                answer.status() == 200
                        ? notice(texts.get("sandbox.bank.paid", field(answer, "virtualAccountData.paidAmount.value")))
                        : refusal(answer));
    }

    private String bill(SnapAnswer answer) {
        return notice(texts.get(
                "sandbox.bank.due",
                field(answer, "virtualAccountData.virtualAccountName"),
                field(answer, "virtualAccountData.totalAmount.value")));
    }

    private String refusal(SnapAnswer answer) {
        return notice(
                texts.get("sandbox.bank.refused", field(answer, "responseCode"), field(answer, "responseMessage")));
    }

    private static String field(SnapAnswer answer, String name) {
        return Fields.of(answer.body())
                .map(fields -> fields.optional(name, 255))
                .orElse("");
    }

    private static String notice(String text) {
        return "<p role=\"status\"><strong>" + HtmlUtils.htmlEscape(text) + "</strong></p>";
    }

    private String page(String typed, String notice) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body><main>
                <h1>%s</h1>
                <p>%s</p>
                %s
                <form method="post" action="/">
                <p><label for="va">%s</label><br>
                <input id="va" name="va" inputmode="numeric" autocomplete="off" required value="%s"></p>
                <p><button name="ask" value="1">%s</button> <button name="pay" value="1">%s</button></p>
                </form>
                </main></body></html>
                """.formatted(
                        language.code(),
                        texts.get("sandbox.bank.title"),
                        texts.get("sandbox.bank.title"),
                        texts.get("sandbox.bank.lead"),
                        notice,
                        texts.get("sandbox.bank.number"),
                        HtmlUtils.htmlEscape(typed),
                        texts.get("sandbox.bank.ask"),
                        texts.get("sandbox.bank.pay"));
    }
}
