package id.gapura.registry.nik;

import id.gapura.kernel.Nik;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A proposal that waits: which NIK a worker should have instead, why, and who says so. */
public record NikChange(
        UUID workerId, UUID id, Nik nik, Proof proof, String reason, String proposedBy, Instant proposedAt) {
    /** What the worker showed. */
    public enum Proof {
        /** {@code KTP elektronik}. */
        ID_CARD,
        /** {@code kartu keluarga}. */
        FAMILY_CARD,
        /** A letter of the ID office ({@code surat keterangan Dukcapil}). */
        OFFICE_LETTER;

        /** The word that the database and texts know it by. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The proof of a code; empty for any other word. */
        public static Optional<Proof> find(String code) {
            return Arrays.stream(values())
                    .filter(proof -> proof.code().equals(code))
                    .findFirst();
        }
    }
}
