package id.gapura.outreach.activity;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activity.Effect;
import id.gapura.outreach.activity.Activity.Plan;
import id.gapura.outreach.activity.Activity.Standing;
import id.gapura.outreach.activity.Activity.State;
import id.gapura.outreach.activity.Activity.Words;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.places.RegionCode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of activities: plan one, change it, say what came of it, find it by what people scan, type or send. */
public final class Activities {
    /** People come by an activity for some weeks; afterwards nobody has to look for it in a list. */
    private static final int REMEMBERED_DAYS = 60;

    /** Within how many days from today somebody is told what they go to. */
    private static final int AHEAD_DAYS = 7;

    /** As many as are chosen from a list. */
    public static final int FEW = 50;

    private final ActivityStore activities;
    private final Communicators communicators;
    private final ReservedWords reserved;
    private final RandomGenerator random;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Activities(
            ActivityStore activities,
            Communicators communicators,
            ReservedWords reserved,
            RandomGenerator random,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        this.activities = activities;
        this.communicators = communicators;
        this.reserved = reserved;
        this.random = random;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** How adding one ended. */
    public sealed interface Added {
        record Planned(Activity activity) implements Added {}

        /** Another activity has the spoken word, or a command of ours is called so. */
        record WordTaken() implements Added {}
    }

    /**
     * Which activities: those that go on at some time from one day to another.
     *
     * @param to the last day
     */
    public record Wanted(
            RegionCode within,
            LocalDate from,
            LocalDate to,
            Optional<ActivityKind> kind,
            Optional<State> state,
            Optional<UUID> campaign) {
        public static Wanted between(RegionCode within, LocalDate from, LocalDate to) {
            return new Wanted(within, from, to, Optional.empty(), Optional.empty(), Optional.empty());
        }

        public Wanted ofCampaign(UUID one) {
            return new Wanted(within, from, to, kind, state, Optional.of(one));
        }

        /** Whether some activities are asked for, and not whatever went on there. */
        public boolean isNarrowed() {
            return campaign.isPresent() || kind.isPresent() || state.isPresent();
        }
    }

    /** Plans an activity of a campaign and gives it a code. */
    public Added add(UUID campaignId, Plan plan, Optional<SpokenWord> heard, String actor) {
        var word = heard.map(SpokenWord::word);
        if (word.filter(reserved.words()::contains).isPresent()) {
            return new Added.WordTaken();
        }
        return Objects.requireNonNull(transaction.execute(_ -> {
            var id = ids.next();
            if (word.isPresent() && !activities.claim(word.get(), id)) {
                return new Added.WordTaken();
            }
            var speaker = speaker(plan, actor);
            var spoken = plan.spokenBy(speaker.plan().name());
            var activity = new Activity(id, campaignId, spoken, Standing.PLANNED, new Words(freshCode(id), word), 1);
            activities.insert(activity, speaker.id(), actor, clock.instant());
            return new Added.Planned(activity);
        }));
    }

    private Communicator speaker(Plan plan, String actor) {
        return communicators.called(plan.audience().communicator(), plan.where().region(), actor);
    }

    private String freshCode(UUID id) {
        return ShortCode.claimed(random, word -> activities.claim(word, id));
    }

    /** How changing one ended. */
    public enum Changed {
        KEPT,
        /** Somebody changed it since it was looked at, or it is over. */
        OUTDATED,
        /** Another activity has the spoken word, or a command of ours is called so. */
        WORD_TAKEN
    }

    /** Changes a plan, nothing of it unless all; an activity without a spoken word may be given one. */
    public Changed change(Activity seen, Plan plan, Optional<SpokenWord> spoken, String actor) {
        var word =
                spoken.map(SpokenWord::word).filter(_ -> seen.words().spoken().isEmpty());
        if (word.filter(reserved.words()::contains).isPresent()) {
            return Changed.WORD_TAKEN;
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            var changed = changed(seen, plan, word, actor);
            if (changed != Changed.KEPT) {
                status.setRollbackOnly();
            }
            return changed;
        }));
    }

    private Changed changed(Activity seen, Plan plan, Optional<String> word, String actor) {
        if (!seen.isPlanned() || !activities.update(seen, plan, newSpeaker(seen, plan, actor), Standing.PLANNED)) {
            return Changed.OUTDATED;
        }
        if (word.filter(one -> !activities.claim(one, seen.id())).isPresent()) {
            return Changed.WORD_TAKEN;
        }
        word.ifPresent(one -> activities.say(seen.id(), one));
        return Changed.KEPT;
    }

    private Optional<UUID> newSpeaker(Activity seen, Plan plan, String actor) {
        var before = seen.plan().audience().communicator();
        return plan.audience().communicator().equals(before)
                ? Optional.empty()
                : Optional.of(speaker(plan, actor).id());
    }

    /** Says what came of one; false if somebody changed it meanwhile, or it is cancelled. Said again it is corrected. */
    public boolean done(Activity seen, Effect effect) {
        return seen.standing().state() != State.CANCELLED
                && activities.update(seen, seen.plan(), Optional.empty(), Standing.done(effect));
    }

    /** Calls one off; false if somebody changed it meanwhile, or it is done. */
    public boolean cancel(Activity seen) {
        return seen.isPlanned() && activities.update(seen, seen.plan(), Optional.empty(), Standing.CANCELLED);
    }

    public Optional<Activity> find(UUID id) {
        return activities.list(List.of(id)).stream().findFirst();
    }

    /** By id; unknown ones are absent. */
    public Map<UUID, Activity> list(Collection<UUID> wanted) {
        return activities.list(wanted).stream().collect(Collectors.toMap(Activity::id, Function.identity()));
    }

    /** In the order in which they begin. */
    public List<Activity> list(Wanted wanted) {
        return activities.list(wanted);
    }

    /** The activity that a code or spoken word means, however it is written; empty for a wrong one. */
    public Optional<Activity> called(String written) {
        var word = ShortCode.tidied(written);
        return ShortCode.isRight(word) || SpokenWord.read(word).isPresent()
                ? activities.called(word)
                : Optional.empty();
    }

    /** Counts that somebody looked at what an activity's code opens; who it was nobody knows. */
    public void opened(Activity activity) {
        activities.opened(activity.id(), Jakarta.today(clock));
    }

    /** How often that was looked at. */
    public long timesOpened(Activity activity) {
        return activities.timesOpened(activity.id());
    }

    /**
     * Those to which somebody goes from today on, for a week, in the order in which they begin; what only stands there, such
     * as a sign, on the day when that begins.
     */
    public List<Activity> goneTo(String login) {
        var today = Jakarta.today(clock);
        return activities.goneTo(login, today, today.plusDays(AHEAD_DAYS)).stream()
                .filter(one -> !one.plan().isLeftAlone()
                        || !Jakarta.day(one.plan().span().from()).isBefore(today))
                .toList();
    }

    /** Those that went on lately, so that somebody of a place may come from them, the latest first; also those of places around it. */
    public List<Activity> recent(RegionCode place) {
        return recent(place, "", FEW);
    }

    /** The same with some words in their title. */
    public List<Activity> recent(RegionCode place, String words, int limit) {
        return around(place, 0, words, limit);
    }

    /**
     * The same with those that begin soon.
     *
     * @param ahead in how many days at the latest
     */
    public List<Activity> around(RegionCode place, int ahead, String words, int limit) {
        var today = Jakarta.today(clock);
        return activities.recent(place, today.minusDays(REMEMBERED_DAYS), today.plusDays(ahead), words.strip(), limit);
    }

    /** Whether somebody of a place may come from it now, as from the {@link #recent recent}. */
    public boolean isRecent(Activity activity, RegionCode place) {
        return isAround(activity, place, 0);
    }

    /** Whether it is among those {@link #around around} some days. */
    public boolean isAround(Activity activity, RegionCode place, int ahead) {
        var today = Jakarta.today(clock);
        return activity.isAround(place)
                && activity.standing().state() != State.CANCELLED
                && !activity.plan().span().firstDay().isAfter(today.plusDays(ahead))
                && !activity.plan().span().lastDay().isBefore(today.minusDays(REMEMBERED_DAYS));
    }
}
