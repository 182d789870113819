package id.gapura.receipts;

import java.util.Optional;

/** Reads the codes of badges. */
public final class BadgeCodes {
    private final SignedNumbers numbers;

    BadgeCodes(SignedNumbers numbers) {
        this.numbers = numbers;
    }

    /** The number of the badge that a code was signed for; empty for a code of anything else, altered or forged. */
    public Optional<String> number(String code) {
        return numbers.read(Code.BADGE, code);
    }
}
