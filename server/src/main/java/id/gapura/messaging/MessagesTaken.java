package id.gapura.messaging;

import id.gapura.jobs.Event;
import java.util.List;
import java.util.UUID;

/** Carriers have taken some messages that nobody asked for: only now were they said. The same one may come twice. */
public record MessagesTaken(List<Taken> messages) implements Event {
    public MessagesTaken {
        messages = List.copyOf(messages);
    }

    /** One of them. */
    public record Taken(UUID messageId, UUID workerId, String topic) {}
}
