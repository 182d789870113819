package id.gapura.receipts;

import id.gapura.vault.SigningKeys;
import java.util.Optional;

/** Reads the codes of badges. */
public final class BadgeCodes {
    private static final int PARTS = 10;
    private static final int NUMBER = 3;

    private final SigningKeys keys;

    BadgeCodes(SigningKeys keys) {
        this.keys = keys;
    }

    /** The number of the badge that a code was signed for; empty for a code of anything else, altered or forged. */
    public Optional<String> number(String code) {
        var parts = code.split("\\.", -1);
        if (parts.length != PARTS || !parts[0].equals(Code.VERSION) || !parts[1].equals(Code.BADGE)) {
            return Optional.empty();
        }
        var said = code.substring(0, code.lastIndexOf('.'));
        return Base32.read(parts[PARTS - 1])
                .filter(signature -> keys.isSigned(parts[2], said, signature))
                .map(_ -> parts[NUMBER]);
    }
}
