package id.gapura.receipts;

import id.gapura.vault.SigningKeys;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Makes and reads the codes of badges. */
public final class BadgeCodes {
    private final SigningKeys keys;
    private final SignedNumbers numbers;

    public BadgeCodes(SigningKeys keys) {
        this.keys = keys;
        this.numbers = new SignedNumbers(keys);
    }

    /**
     * The code of a badge.
     *
     * @param holder the badge's number, and whose it is
     * @param validTo last day, inclusive
     */
    public Code of(Holder holder, LocalDate validTo, Instant issuedAt) {
        return Code.ofBadge(holder, validTo, issuedAt, keys);
    }

    /** The number of the badge that a code was signed for; empty for a code of anything else, altered or forged. */
    public Optional<String> number(String code) {
        return numbers.read(Code.BADGE, code);
    }
}
