package id.gapura.reminders;

import id.gapura.jobs.Job;
import id.gapura.kernel.Jakarta;
import id.gapura.reminders.DueStore.Asked;
import id.gapura.reminders.Timing.Window;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Goes through the occasions and tells whoever's day has come, batch by batch. Begun again after a kill it tells the rest. */
final class Round implements Job {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final DueStore due;
    private final Timing timing;
    private final Telling telling;
    private final InstantSource clock;

    Round(DueStore due, Timing timing, Telling telling, InstantSource clock) {
        this.due = due;
        this.timing = timing;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reminders.round";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(EVERY);
    }

    @Override
    public void run(String key) {
        tellDue();
    }

    void tellDue() {
        var today = Jakarta.today(clock);
        for (var occasion : Occasion.values()) {
            timing.of(occasion, today).ifPresent(window -> tell(occasion, window, today));
        }
    }

    private void tell(Occasion occasion, Window window, LocalDate today) {
        var after = FIRST;
        while (true) {
            var people = due.find(new Asked(occasion, window, today, after, AT_ONCE));
            if (people.isEmpty()) {
                return;
            }
            telling.tell(occasion, people);
            after = people.getLast().workerId();
        }
    }
}
