package id.gapura.reminders.circular;

import id.gapura.jobs.Job;
import id.gapura.kernel.Jakarta;
import id.gapura.messaging.WeeklyCap;
import id.gapura.reminders.Speaking;
import id.gapura.reminders.circular.Count.Missed;
import id.gapura.reminders.circular.CountStore.Mark;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Counts whom a circular would reach, batch by batch; begun again after a kill it goes on where it was. */
final class Counting implements Job {
    static final String NAME = "reminders.circular-count";
    private static final int AT_ONCE = 500;

    private final CircularStore circulars;
    private final CountStore counts;
    private final RecipientStore recipients;
    private final Asking asking;
    private final InstantSource clock;

    Counting(
            CircularStore circulars, CountStore counts, RecipientStore recipients, Asking asking, InstantSource clock) {
        this.circulars = circulars;
        this.counts = counts;
        this.recipients = recipients;
        this.asking = asking;
        this.clock = clock;
    }

    /** Who can say whether somebody would get it. */
    record Asking(Speaking speaking, WeeklyCap cap) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        circulars
                .find(UUID.fromString(key))
                .ifPresent(circular -> counts.reached(circular).ifPresent(mark -> count(circular, mark)));
    }

    private void count(Circular circular, Mark begun) {
        var places = circular.plan().places();
        var mark = begun;
        while (mark.place() < places.size()) {
            var asked = Reach.counted(circular, places.get(mark.place()), Jakarta.today(clock));
            var people = recipients.find(asked, mark.last(), AT_ONCE);
            var next = people.isEmpty()
                    ? new Mark(mark.place() + 1, RecipientStore.FIRST)
                    : new Mark(mark.place(), people.getLast());
            if (!counts.add(circular, mark, next, people.size(), missed(people))) {
                return;
            }
            mark = next;
        }
        counts.finish(circular, mark, clock.instant());
    }

    private Missed missed(List<UUID> people) {
        var readers = asking.speaking().readers(people);
        var agreeing = asking.speaking().agreeing(readers.values());
        var full = asking.cap().reached(agreeing);
        return new Missed((long) people.size() - readers.size(), (long) readers.size() - agreeing.size(), full.size());
    }
}
