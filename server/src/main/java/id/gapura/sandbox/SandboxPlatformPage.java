package id.gapura.sandbox;

import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The page on which a person names drivers and sees what became of them. Plain on purpose: it is somebody else's. */
final class SandboxPlatformPage {
    private final Language language;
    private final Texts texts;

    SandboxPlatformPage(Language language) {
        this.language = language;
        this.texts = Texts.load(language);
    }

    String html(SandboxPlatform platform) {
        var drivers = platform.drivers().reversed().stream()
                .map(driver -> "<li>%s, %s: <strong>%s</strong></li>"
                        .formatted(
                                HtmlUtils.htmlEscape(driver.name()),
                                driver.phone(),
                                HtmlUtils.htmlEscape(driver.status())))
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body><main>
                <h1>%s</h1>
                <p>%s</p>
                <p role="status">%s</p>
                <form method="post" action="/">
                <p><button name="do" value="name">%s</button></p>
                <p><button name="do" value="%s">%s</button></p>
                </form>
                <h2>%s</h2>
                <ul>%s</ul>
                </main></body></html>
                """.formatted(
                        language.code(),
                        words("title"),
                        words("title"),
                        words("lead"),
                        words(platform.isListening() ? "listens" : "fails"),
                        words("name"),
                        platform.isListening() ? "fail" : "listen",
                        words(platform.isListening() ? "fail" : "listen"),
                        words("drivers"),
                        drivers);
    }

    private String words(String key) {
        return texts.get("sandbox.platform." + key);
    }
}
