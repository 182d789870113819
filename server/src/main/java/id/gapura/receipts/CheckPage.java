package id.gapura.receipts;

import id.gapura.screen.Shell;
import id.gapura.vault.SigningKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The page that checks a code: one file with its script, style, words and our public keys inside, so that it works without
 * a network and from a folder. It asks the browser's own Ed25519; where that is missing, it says so.
 */
public final class CheckPage {
    private static final Pattern HOLE = Pattern.compile("\\{\\{([a-z.]+)}}");

    private final String template;
    private final String policy;
    private final SigningKeys keys;

    public CheckPage(SigningKeys keys) {
        this.keys = keys;
        this.template = read();
        this.policy = "default-src 'none'; script-src " + hashOf("script") + "; style-src " + hashOf("style")
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /** The Content-Security-Policy to send with it: nothing runs but its own script, and nothing is sent anywhere. */
    public String policy() {
        return policy;
    }

    /** The page in the words of who asks. */
    public String html(Shell shell) {
        return HOLE.matcher(template)
                .replaceAll(hole -> java.util.regex.Matcher.quoteReplacement(filled(hole.group(1), shell)));
    }

    private String filled(String hole, Shell shell) {
        return switch (hole) {
            case "language" -> shell.language().code();
            case "keys" -> keysAsList();
            default -> HtmlUtils.htmlEscape(shell.text(hole), "UTF-8");
        };
    }

    private String keysAsList() {
        return keys.known().stream()
                .map(key -> "<li data-key=\"" + key.name() + "\">" + key.base64() + "</li>")
                .collect(Collectors.joining());
    }

    private String hashOf(String element) {
        int from = template.indexOf("<" + element + ">") + element.length() + 2;
        int to = template.indexOf("</" + element + ">");
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(template.substring(from, to).getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static String read() {
        try (var file = Objects.requireNonNull(CheckPage.class.getResourceAsStream("/receipts/check.html"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
