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
    @Override
    public Duration patience() {
        return UNHURRIED;
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
