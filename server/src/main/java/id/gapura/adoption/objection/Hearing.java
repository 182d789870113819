package id.gapura.adoption.objection;

import id.gapura.places.RegionCode;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * That somebody objected and was answered.
 *
 * @param id made with the form, so that sending it twice keeps it once
 * @param by a staff login
 */
public record Hearing(UUID id, Person person, UUID objectionId, UUID replyId, Instant at, String by) {
    /**
     * Who.
     *
     * @param region where they live
     */
    public record Person(UUID id, Kind kind, RegionCode region) {}

    /** Of which list the person is. */
    public enum Kind {
        WORKER,
        PROSPECT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
