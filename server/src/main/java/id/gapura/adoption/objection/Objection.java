package id.gapura.adoption.objection;

import id.gapura.adoption.Obstacle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something people say against it ({@code keberatan}).
 *
 * @param obstacle what somebody has who says this
 * @param replies that may be given; an objection without any is not offered
 */
public record Objection(Entry entry, Obstacle obstacle, List<Reply> replies) {
    public Objection {
        replies = List.copyOf(replies);
    }

    /**
     * An objection or a reply, as it is worded now.
     *
     * @param version of its wording, from 1
     * @param isRetired whether it is offered no more
     */
    public record Entry(UUID id, int version, Tongues words, boolean isRetired) {}

    /** What may be answered. */
    public record Reply(Entry entry) {
        public UUID id() {
            return entry.id();
        }

        public Tongues words() {
            return entry.words();
        }
    }

    public UUID id() {
        return entry.id();
    }

    public Tongues words() {
        return entry.words();
    }

    /** What is offered of it: nothing of one that is retired, or whose replies all are. */
    Optional<Objection> offered() {
        var open = replies.stream().filter(reply -> !reply.entry().isRetired()).toList();
        return entry.isRetired() || open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Objection(entry, obstacle, open));
    }
}
