package id.gapura.registry;

import id.gapura.kernel.Nik;
import java.util.Optional;
import java.util.UUID;

/**
 * A registered worker ({@code pekerja}).
 *
 * @param number eleven digits on the card ({@code nomor peserta}), also the payment code
 */
public record Worker(
        UUID id, MemberNumber number, Nik nik, Person person, Home home, Work work, Origin origin, Standing standing) {
    /** Where the record stands: its version, and whom it was merged into. */
    public record Standing(int version, Optional<UUID> mergedInto) {}
}
