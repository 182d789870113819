package id.gapura.receipts;

import id.gapura.screen.Shell;
import id.gapura.screen.alone.LonePage;
import id.gapura.vault.SigningKeys;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page that checks a code, our public keys inside, without a network. It asks the browser's own Ed25519; where that is
 * missing, it says so.
 */
public final class CheckPage {
    private final LonePage page = new LonePage("/receipts/check.html");
    private final SigningKeys keys;

    public CheckPage(SigningKeys keys) {
        this.keys = keys;
    }

    /** The Content-Security-Policy to send with it. */
    public String policy() {
        return page.policy();
    }

    /** The page in the words of who asks. */
    public String html(Shell shell) {
        return page.html(shell, Map.of("keys", keysAsList()));
    }

    private String keysAsList() {
        return keys.known().stream()
                .map(key -> "<li data-key=\"" + key.name() + "\">" + key.base64() + "</li>")
                .collect(Collectors.joining());
    }
}
