package id.gapura.adoption.objection;

import java.util.List;
import java.util.UUID;

/**
 * Something people say against it ({@code keberatan}).
 *
 * @param replies that may be given; at least one
 */
public record Objection(UUID id, Tongues words, List<Reply> replies) {
    public Objection {
        replies = List.copyOf(replies);
    }

    /** What may be answered. */
    public record Reply(UUID id, Tongues words) {}
}
