package id.gapura.sandbox;

import id.gapura.messaging.Channel;
import id.gapura.sandbox.PhoneScreens.Bubble;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.sandbox.PhoneScreens.Weather;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The page that is a phone: its number, SMS, WhatsApp or the menu, and something to type with. */
final class SandboxPhonePage {
    private static final String PHONE = "phone";
    private static final String CHANNEL = "channel";
    private static final String USUAL_PHONE = "+6281299000001";
    /** A menu shows one screen at a time, not what came before. */
    private static final int MENU_SCREENS = 1;

    private final List<Channel> channels;
    private final Language language;
    private final Texts texts;

    /** A phone that has these channels. */
    SandboxPhonePage(List<Channel> channels, Language language) {
        this.channels = channels;
        this.language = language;
        this.texts = Texts.load(language);
    }

    /** The screen that a visitor looks at, as cookies remember it. */
    Screen screen(Visit visit) {
        var phone = visit.cookie(PHONE);
        return new Screen(
                phone.isEmpty() ? USUAL_PHONE : phone,
                Channel.find(visit.cookie(CHANNEL)).filter(channels::contains).orElse(channels.getFirst()));
    }

    /** Takes another phone, or another channel of it. */
    static void hold(Visit visit, Map<String, String> typed, Screen before) {
        var national =
                typed.getOrDefault(PHONE, before.phone()).replaceAll("\\D", "").replaceFirst("^(62|0)", "");
        visit.remember(PHONE, national.isEmpty() ? before.phone() : "+62" + national);
        visit.remember(CHANNEL, typed.getOrDefault(CHANNEL, before.channel().code()));
    }

    String phone(Screen screen, Weather weather) {
        var tabs = channels.stream()
                .map(channel -> "<button name=\"channel\" value=\"%s\"%s>%s</button>"
                        .formatted(
                                channel.code(),
                                channel == screen.channel() ? " aria-current=\"true\"" : "",
                                words("channel." + channel.code())))
                .collect(Collectors.joining());
        return page(
                """
                <form class="who" method="post" action="/hold">
                <label for="phone">%s</label><input id="phone" name="phone" type="tel" value="%s">
                <div class="tabs">%s</div>
                </form>
                <iframe src="/screen" title="%s"></iframe>
                %s
                <details><summary>%s</summary><form method="post" action="/weather">%s</form></details>
                """.formatted(
                                words("number"),
                                escaped(screen.phone()),
                                tabs,
                                words("screen"),
                                screen.channel() == Channel.MENU ? dial() + typing() : typing(),
                                words("weather"),
                                weathers(weather)),
                "phone");
    }

    private String dial() {
        return "<form method=\"post\" action=\"/\"><button name=\"text\" value=\"\">" + words("dial")
                + "</button></form>";
    }

    private String typing() {
        return """
                <form class="type" method="post" action="/">
                <label class="unseen" for="text">%s</label>
                <input id="text" name="text" autocomplete="off" required autofocus placeholder="%s">
                <button>%s</button>
                </form>
                """.formatted(words("text"), words("text"), words("send"));
    }

    private String weathers(Weather now) {
        return Arrays.stream(Weather.values())
                .map(weather -> "<button name=\"weather\" value=\"%s\"%s>%s</button>"
                        .formatted(
                                weather, weather == now ? " aria-current=\"true\"" : "", words("weather." + weather)))
                .collect(Collectors.joining());
    }

    /** Asks again by itself, so that an answer appears without a press. */
    String screen(List<Bubble> bubbles, boolean isMenu) {
        var shown = isMenu
                ? bubbles.reversed().stream().filter(bubble -> !bubble.isOwn()).limit(MENU_SCREENS)
                : bubbles.reversed().stream();
        var list = shown.map(bubble ->
                        "<li class=\"%s\">%s</li>".formatted(bubble.isOwn() ? "own" : "theirs", escaped(bubble.text())))
                .collect(Collectors.joining());
        return document(
                "<meta http-equiv=\"refresh\" content=\"2\">",
                "<ol tabindex=\"0\">" + list + "</ol>",
                isMenu ? "screen menu" : "screen");
    }

    private String page(String content, String style) {
        var heading = "<h1>%s</h1><p>%s</p>".formatted(words("title"), words("lead"));
        return document("", "<main>" + heading + content + "</main>", style);
    }

    private String document(String head, String content, String style) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">%s
                <title>%s</title><link rel="stylesheet" href="/phone.css"></head>
                <body class="%s">%s</body></html>
                """.formatted(language.code(), head, words("title"), style, content);
    }

    private String words(String key) {
        return texts.get("sandbox.phone." + key);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
