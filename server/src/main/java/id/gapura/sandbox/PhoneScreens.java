package id.gapura.sandbox;

import id.gapura.messaging.Channel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands on the screens of all phones of a network, and how the network treats what Gapura sends. */
public final class PhoneScreens {
    private final InstantSource clock;
    private final Map<Screen, List<Bubble>> screens = new HashMap<>();
    private Weather weather = Weather.CLEAR;

    public PhoneScreens(InstantSource clock) {
        this.clock = clock;
    }

    /** How the network treats what Gapura sends. */
    public enum Weather {
        CLEAR,
        /** It takes nothing now. */
        CLOSED,
        /** It takes nothing for a moment, for it was too much at once. */
        TOO_FAST,
        BAD_NUMBER,
        /** It takes the message, and its answer is lost. */
        ANSWER_LOST,
        /** The message is lost on its way, and nobody answers. */
        MESSAGE_LOST
    }

    /** One channel of one phone. */
    public record Screen(String phone, Channel channel) {}

    /**
     * What stands on a screen.
     *
     * @param isOwn whether the person wrote it
     */
    public record Bubble(boolean isOwn, String text, Instant at) {}

    public synchronized void set(Weather now) {
        weather = now;
    }

    public synchronized Weather weather() {
        return weather;
    }

    public synchronized void show(Screen screen, boolean isOwn, String text) {
        screens.computeIfAbsent(screen, _ -> new ArrayList<>()).add(new Bubble(isOwn, text, clock.instant()));
    }

    /** What stands on a screen, the oldest first. */
    public synchronized List<Bubble> read(Screen screen) {
        return List.copyOf(screens.getOrDefault(screen, List.of()));
    }

    /** What Gapura said on a screen, the oldest first. */
    public List<String> heard(Screen screen) {
        return read(screen).stream()
                .filter(bubble -> !bubble.isOwn())
                .map(Bubble::text)
                .toList();
    }

    /** What Gapura said last on a screen; empty when it said nothing yet. */
    public Optional<String> lastHeard(Screen screen) {
        var heard = heard(screen);
        return heard.isEmpty() ? Optional.empty() : Optional.of(heard.getLast());
    }
}
