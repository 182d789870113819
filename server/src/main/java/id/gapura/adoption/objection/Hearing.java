package id.gapura.adoption.objection;

import id.gapura.adoption.objection.Objection.Reply;
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
public record Hearing(UUID id, Person person, Said objection, Said reply, Instant at, String by) {
    /** With an objection and a reply as they are worded now. */
    public static Hearing of(UUID id, Person person, Objection objection, Reply reply, Instant at, String by) {
        return new Hearing(
                id,
                person,
                new Said(objection.id(), objection.entry().version()),
                new Said(reply.id(), reply.entry().version()),
                at,
                by);
    }

    /** An objection or a reply in the version of its wording that was said. */
    public record Said(UUID id, int version) {}

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
