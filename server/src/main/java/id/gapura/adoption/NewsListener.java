package id.gapura.adoption;

import id.gapura.jobs.Event;
import id.gapura.jobs.Listener;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Follows whom some news is about.
 *
 * @param about the people an event names
 */
record NewsListener<E extends Event>(String name, Class<E> event, Function<E, List<UUID>> about, Following following)
        implements Listener<E> {
    /** Nobody looks at a funnel by the second; payments and imports on the same cores come first. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public void on(E news) {
        onAll(List.of(news));
    }

    @Override
    public void onAll(List<E> news) {
        following.follow(news.stream().flatMap(one -> about.apply(one).stream()).toList());
    }
}
