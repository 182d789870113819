package id.gapura.collective;

import id.gapura.consents.Purpose;
import id.gapura.consents.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The sheet on which people agreed ({@code lembar persetujuan}).
 *
 * @param collectedBy which office collected it; no person's name
 * @param asked what it asked besides to be enrolled, in the words it was asked in
 * @param unsigned people of the roster who did not sign it
 */
public record SignedSheet(LocalDate signedOn, String collectedBy, Map<Purpose, Words> asked, Set<UUID> unsigned) {
    public SignedSheet {
        if (collectedBy.isBlank()) {
            throw new IllegalArgumentException("somebody collected the sheet");
        }
        asked = Map.copyOf(asked);
        unsigned = Set.copyOf(unsigned);
    }
}
