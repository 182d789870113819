package id.gapura.receipts;

import id.gapura.vault.SigningKeys;
import java.util.Optional;

/** Reads the number that a code of a kind was signed for. */
final class SignedNumbers {
    private static final int PARTS = 10;
    private static final int NUMBER = 3;

    private final SigningKeys keys;

    SignedNumbers(SigningKeys keys) {
        this.keys = keys;
    }

    /** Empty for a code of anything else, altered or forged. */
    Optional<String> read(String kind, String code) {
        var parts = code.split("\\.", -1);
        if (parts.length != PARTS || !parts[0].equals(Code.VERSION) || !parts[1].equals(kind)) {
            return Optional.empty();
        }
        var said = code.substring(0, code.lastIndexOf('.'));
        return Base32.read(parts[PARTS - 1])
                .filter(signature -> keys.isSigned(parts[2], said, signature))
                .map(_ -> parts[NUMBER]);
    }
}
