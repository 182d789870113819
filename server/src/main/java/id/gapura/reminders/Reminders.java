package id.gapura.reminders;

import id.gapura.places.RegionCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The face of reminders and lessons: who could not be told, and looking at once for whose day has come. */
public final class Reminders {
    private final DueStore due;
    private final Round round;

    Reminders(DueStore due, Round round) {
        this.due = due;
        this.round = round;
    }

    /** So many had their day and do not agree to messages. */
    public record Unagreed(Occasion occasion, long people) {}

    /** Somebody had their day at that moment and did not agree to messages. */
    public record NotTold(Occasion occasion, Instant at) {}

    /** Those not told between two moments, the second excluded, who live in a region. */
    public List<Unagreed> unagreed(RegionCode within, Instant from, Instant to) {
        return due.unagreed(within, from, to);
    }

    /** What a worker was not told, the latest first. */
    public List<NotTold> notTold(UUID workerId, int limit) {
        return due.notTold(workerId, limit);
    }

    /** Looks for everybody whose day has come, which otherwise happens within the hour. */
    public void tellDue() {
        round.tellDue();
    }
}
