package id.gapura.sandbox;

import id.gapura.kernel.Rupiah;
import id.gapura.sandbox.SandboxAggregator.Order;
import id.gapura.sandbox.SandboxMandates.Mandate;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** The pages on which a person pays a charge, or lets something go wrong. Plain on purpose: they are somebody else's. */
final class SandboxAggregatorPage {
    /** What a button does, and its text. */
    private static final List<String> DEEDS =
            List.of("PAID-ONCE", "PAID-TWICE", "PAID-LOST", "FAILED-ONCE", "EXPIRED-ONCE");

    private final Language language;
    private final Texts texts;

    SandboxAggregatorPage(Language language) {
        this.language = language;
        this.texts = Texts.load(language);
    }

    /** What can be paid or allowed. */
    String list(SandboxAggregator aggregator, boolean isNextEarly) {
        var items = Stream.concat(
                        aggregator.waiting().stream().map(this::item),
                        aggregator.mandates().waiting().stream().map(this::item))
                .collect(Collectors.joining());
        var list = items.isEmpty() ? "<p>" + words("none") + "</p>" : "<ul>" + items + "</ul>";
        var early = isNextEarly
                ? "<p role=\"status\"><strong>" + words("early.set") + "</strong></p>"
                : "<form method=\"post\" action=\"/\"><p><button>" + words("early") + "</button></p></form>";
        return page(list + early);
    }

    private String item(Order order) {
        return "<li><a href=\"/pay/%s\">%s · %s</a></li>"
                .formatted(escaped(order.reference()), amount(order), escaped(order.type()));
    }

    private String item(Mandate mandate) {
        return "<li><a href=\"/mandate/%s\">%s</a></li>".formatted(escaped(mandate.reference()), allowed(mandate));
    }

    private String allowed(Mandate mandate) {
        return texts.get("sandbox.aggregator.mandate", texts.format().rupiah(Rupiah.of(mandate.most())));
    }

    String mandate(Mandate mandate) {
        var deeds = mandate.answer() == SandboxMandates.Answer.NONE_YET
                ? List.of("ANSWER-YES", "ANSWER-NO")
                : List.of("PURSE-FULL", "PURSE-EMPTY", "PURSE-CLOSED", "PURSE-SILENT", "ANSWER-NO_LONGER");
        var stands = words("answer." + mandate.answer()) + " " + words("purse." + mandate.purse());
        return page(
                "<p>%s</p><p role=\"status\"><strong>%s</strong></p><form method=\"post\" action=\"/mandate/%s\">%s</form>%s"
                        .formatted(allowed(mandate), stands, escaped(mandate.reference()), buttons(deeds), back()));
    }

    private String buttons(List<String> deeds) {
        return deeds.stream()
                .map(deed -> "<p><button name=\"do\" value=\"%s\">%s</button></p>".formatted(deed, words("do." + deed)))
                .collect(Collectors.joining());
    }

    String charge(Order order) {
        return page("<p>%s · %s</p><form method=\"post\" action=\"/pay/%s\">%s</form>%s"
                .formatted(amount(order), escaped(order.type()), escaped(order.reference()), buttons(DEEDS), back()));
    }

    /** @param answers of Gapura, 0 for none */
    String ended(Order order, List<Integer> answers) {
        var heard = answers.isEmpty()
                ? words("untold")
                : texts.get(
                        "sandbox.aggregator.told",
                        answers.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        return page("<p>%s</p><p role=\"status\"><strong>%s</strong></p>%s".formatted(amount(order), heard, back()));
    }

    private String back() {
        return "<p><a href=\"/\">" + words("back") + "</a></p>";
    }

    private String amount(Order order) {
        return texts.format().rupiah(Rupiah.of(order.amount()));
    }

    private String words(String key) {
        return texts.get("sandbox.aggregator." + key);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    private String page(String content) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body><main>
                <h1>%s</h1>
                <p>%s</p>
                %s
                </main></body></html>
                """.formatted(language.code(), words("title"), words("title"), words("lead"), content);
    }
}
