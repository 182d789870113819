package id.gapura.sandbox.carriers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.gapura.sandbox.PhonePages;
import id.gapura.sandbox.PhoneScreens.Weather;
import id.gapura.sandbox.Visit;
import id.gapura.screen.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** The page that shows the mail that came. */
public final class MailPages {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private static final String BACK = "back";
    private static final String NO_MAILBOX = "5.1.1";

    private final SandboxMail server;

    private MailPages(SandboxMail server) {
        this.server = server;
    }

    /** Shows the mail of a server at a port. */
    public static void open(SandboxMail server, int port) throws IOException {
        var page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        page.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        page.createContext("/", new MailPages(server)::page);
        page.createContext("/phone.css", PhonePages::style);
        page.start();
    }

    private void page(HttpExchange exchange) throws IOException {
        var visit = new Visit(exchange);
        if (visit.method().equals("POST")) {
            act(visit.typed());
            visit.redirect("/");
            return;
        }
        var texts = Texts.load(visit.language());
        var taken = server.taken();
        var mails =
                IntStream.range(0, taken.size())
                        .mapToObj(i -> shown(taken.get(i), i, texts))
                        .toList()
                        .reversed()
                        .stream()
                        .collect(Collectors.joining());
        visit.page(200, """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s</title><link rel="stylesheet" href="/phone.css"></head>
                <body class="phone"><main><h1>%2$s</h1><p>%3$s</p>%4$s
                <details><summary>%5$s</summary><form method="post" action="/">%6$s</form></details></main></body></html>
                """.formatted(
                        visit.language().code(),
                        texts.get("sandbox.mail.title"),
                        texts.get("sandbox.mail.lead"),
                        mails.isEmpty() ? "<p>" + texts.get("sandbox.mail.none") + "</p>" : mails,
                        texts.get("sandbox.phone.weather"),
                        weathers(texts)));
    }

    /** Sets the weather, or sends one mail back. */
    private void act(Map<String, String> typed) {
        var mails = server.taken();
        var back = typed.getOrDefault(BACK, "");
        if (back.isEmpty()) {
            server.set(PhonePages.weather(typed));
        } else if (back.matches("\\d{1,6}") && Integer.parseInt(back) < mails.size()) {
            server.bounce(mails.get(Integer.parseInt(back)), NO_MAILBOX);
        }
    }

    private String weathers(Texts texts) {
        return Arrays.stream(Weather.values())
                .map(one -> "<button name=\"weather\" value=\"%s\"%s>%s</button>"
                        .formatted(
                                one,
                                one == server.weather() ? " aria-current=\"true\"" : "",
                                texts.get("sandbox.mail.weather." + one)))
                .collect(Collectors.joining());
    }

    private static String shown(Mail mail, int place, Texts texts) {
        var text = LINK.matcher(HtmlUtils.htmlEscape(mail.text()))
                .replaceAll(link -> "<a href=\"%1$s\">%1$s</a>".formatted(link.group()));
        return """
                <article><h2>%s</h2><p>%s</p><p class="words">%s</p>
                <form method="post" action="/"><button name="back" value="%d">%s</button></form></article>
                """.formatted(
                        HtmlUtils.htmlEscape(mail.subject()),
                        HtmlUtils.htmlEscape(mail.to()),
                        text,
                        place,
                        texts.get("sandbox.mail.back"));
    }
}
