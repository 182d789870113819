package id.gapura.outreach.workbook;

import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Added;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Plan;
import id.gapura.outreach.activity.SpokenWord;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of workbooks: read one, write in it, make activities of its plan. */
public final class Workbook {
    private final WorkbookStore entries;
    private final Activities activities;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Workbook(WorkbookStore entries, Activities activities, TransactionTemplate transaction, InstantSource clock) {
        this.entries = entries;
        this.activities = activities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What holds under each topic of a campaign; what is struck out is absent. */
    public Map<Topic, Entry> of(UUID campaignId) {
        var holds = new LinkedHashMap<Topic, Entry>();
        entries.latest(campaignId).stream().filter(one -> !one.isStruck()).forEach(one -> holds.put(one.topic(), one));
        return holds;
    }

    /** Every version under a topic, the latest first. */
    public List<Entry> history(UUID campaignId, Topic topic) {
        return entries.history(campaignId, topic);
    }

    /** Writes the next version; false if somebody wrote since the version that was seen. */
    public boolean write(Writing writing, String actor) {
        return entries.insert(writing, actor, clock.instant());
    }

    /** Which activities the lines of a plan have become. */
    public Map<Topic, UUID> activities(UUID campaignId) {
        return entries.activities(campaignId);
    }

    /**
     * A line that is to become an activity.
     *
     * @param seen the version it was read in
     */
    public record Ready(Topic.Line line, int seen, Plan plan, Optional<SpokenWord> spoken) {}

    /** How making activities ended: all are made, or none is. */
    public sealed interface Made {
        record All(List<Activity> activities) implements Made {
            public All {
                activities = List.copyOf(activities);
            }
        }

        record WordTaken(Topic.Line line) implements Made {}

        /** Somebody changed a line meanwhile, or pressed the same button. */
        record Meanwhile() implements Made {}
    }

    /** Makes an activity of each line. */
    public Made make(UUID campaignId, List<Ready> lines, String actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var made = new ArrayList<Activity>();
            for (var line : lines) {
                switch (activities.add(campaignId, line.plan(), line.spoken(), actor)) {
                    case Added.WordTaken _ -> {
                        status.setRollbackOnly();
                        return new Made.WordTaken(line.line());
                    }
                    case Added.Planned(var activity) -> {
                        if (!entries.become(campaignId, line.line(), line.seen(), activity.id())) {
                            status.setRollbackOnly();
                            return new Made.Meanwhile();
                        }
                        made.add(activity);
                    }
                }
            }
            return new Made.All(made);
        }));
    }
}
