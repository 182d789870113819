package id.gapura.sandbox;

import id.gapura.sandbox.SandboxDukcapil.Mood;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page on which a person sets the ID office's mood. Plain on purpose: it is somebody else's. */
final class SandboxDukcapilPage {
    private final Language language;
    private final Texts texts;

    SandboxDukcapilPage(Language language) {
        this.language = language;
        this.texts = Texts.load(language);
    }

    static Optional<Mood> mood(String name) {
        return Arrays.stream(Mood.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    String html(SandboxDukcapil office) {
        var buttons = Arrays.stream(Mood.values())
                .map(one -> "<p><button name=\"mood\" value=\"%s\"%s>%s</button></p>"
                        .formatted(one.name(), one == office.mood() ? " aria-pressed=\"true\"" : "", words(one)))
                .collect(Collectors.joining());
        var serials = Arrays.stream(Mood.values())
                .filter(one -> !one.serial().isEmpty())
                .map(one -> "<li>…%s: %s</li>".formatted(one.serial(), words(one)))
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body><main>
                <h1>%s</h1>
                <p>%s</p>
                <p role="status"><strong>%s</strong> %s</p>
                <form method="post" action="/">%s</form>
                <h2>%s</h2>
                <ul>%s</ul>
                </main></body></html>
                """.formatted(
                        language.code(),
                        words("title"),
                        words("title"),
                        words("lead"),
                        texts.get("sandbox.dukcapil.now", words(office.mood())),
                        texts.get("sandbox.dukcapil.asked", office.asked()),
                        buttons,
                        words("serials"),
                        serials);
    }

    private String words(Mood mood) {
        return words("mood." + mood.name());
    }

    private String words(String key) {
        return texts.get("sandbox.dukcapil." + key);
    }
}
