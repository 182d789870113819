package id.gapura.screen.alone;

import id.gapura.screen.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A page in one file with its script, style and words inside, so that it works without a network and from a folder. */
public final class LonePage {
    private static final Pattern HOLE = Pattern.compile("\\{\\{([a-z.]+)}}");

    private final String template;
    private final String policy;

    /**
     * The page of a resource; {@code {{some.key}}} in it stands for a text, {@code {{style}}} for the style that all such
     * pages share.
     *
     * @param resource with a slash in front, one {@code <script>} and one {@code <style>}
     */
    public LonePage(String resource) {
        this.template =
                read(resource).replace("{{style}}", read("/screen/alone.css").strip());
        this.policy = "default-src 'none'; script-src " + hashOf("script") + "; style-src " + hashOf("style")
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /** The Content-Security-Policy to send with it: nothing runs but its own script, and nothing is sent anywhere. */
    public String policy() {
        return policy;
    }

    /**
     * The page in the words of who asks.
     *
     * @param parts HTML by the name of its hole
     */
    public String html(Shell shell, Map<String, String> parts) {
        return HOLE.matcher(template)
                .replaceAll(hole -> Matcher.quoteReplacement(
                        Optional.ofNullable(parts.get(hole.group(1))).orElseGet(() -> words(hole.group(1), shell))));
    }

    private static String words(String hole, Shell shell) {
        return hole.equals("language")
                ? shell.language().code()
                : HtmlUtils.htmlEscape(shell.text(hole), StandardCharsets.UTF_8.name());
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

    private static String read(String resource) {
        try (var file = Objects.requireNonNull(LonePage.class.getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
