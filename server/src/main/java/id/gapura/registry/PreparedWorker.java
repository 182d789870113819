package id.gapura.registry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody to register with everything computed that needs no database: made ahead, while the database is busy with
 * others.
 *
 * @param nikIndex blind index of the NIK
 * @param nameKeys {@link NameKey#all}
 * @param lookalike shared by people who may be the same
 */
public record PreparedWorker(NewWorker worker, UUID nikIndex, Sealed sealed, List<String> nameKeys, long lookalike) {
    public PreparedWorker {
        nameKeys = List.copyOf(nameKeys);
    }

    /** What {@link Registry#nikKey} makes of the NIK. */
    long nikKey() {
        return nikIndex.getMostSignificantBits();
    }

    public UUID id() {
        return worker.id();
    }

    /** The fields that are kept sealed. */
    record Sealed(SealedField nik, Optional<SealedField> phone, Optional<UUID> phoneIndex) {}

    /** One sealed field. */
    static final class SealedField {
        private final byte[] bytes;

        SealedField(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }
}
