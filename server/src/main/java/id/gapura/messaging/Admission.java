package id.gapura.messaging;

import id.gapura.consents.Consents;
import id.gapura.consents.Consents.Reached;
import id.gapura.consents.Purpose;
import id.gapura.kernel.Jakarta;
import id.gapura.messaging.MessageStore.Waiting;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says of messages that are due whether they may go: those nobody asked for only to who agrees, by day where they live, and
 * no more a week than the parameter {@code messages.per-week}; an invitation by day, and to no phone that stopped them.
 */
final class Admission {
    private final Consents consents;
    private final QuietHours hours;
    private final AllowanceStore allowances;
    private final Series<Integer> perWeek;

    Admission(Consents consents, QuietHours hours, AllowanceStore allowances, Law law) {
        this.consents = consents;
        this.hours = hours;
        this.allowances = allowances;
        this.perWeek = law.count("messages.per-week");
    }

    /** Whether a message may go. */
    sealed interface Verdict {
        record May() implements Verdict {}

        record NotBefore(Instant moment) implements Verdict {}

        /** It will not go. */
        record Never(State state, Refusal why) implements Verdict {}
    }

    /** A verdict for each; those first in the list take a week's slots first. */
    Map<UUID, Verdict> of(List<Waiting> messages, Instant now) {
        var verdicts = new HashMap<UUID, Verdict>();
        var unasked = new ArrayList<Waiting>();
        var stoppable = new ArrayList<Waiting>();
        for (var message : messages) {
            var verdict = byTime(message, now);
            verdicts.put(message.parcel().id(), verdict);
            if (verdict instanceof Verdict.May && message.kind().needsConsent()) {
                unasked.add(message);
            } else if (verdict instanceof Verdict.May && message.kind().heedsStop()) {
                stoppable.add(message);
            }
        }
        if (!unasked.isEmpty()) {
            verdicts.putAll(refused(unasked, now));
        }
        verdicts.putAll(stopped(stoppable));
        return verdicts;
    }

    private Verdict byTime(Waiting message, Instant now) {
        if (message.isRecalled()) {
            return new Verdict.Never(State.WITHHELD, Refusal.RECALLED);
        }
        if (!message.isUseful(now)) {
            return new Verdict.Never(State.LATE, Refusal.NONE);
        }
        var open = message.kind().isForTheDay() ? hours.nextOpen(message.to().region(), now) : now;
        return open.equals(now) ? new Verdict.May() : new Verdict.NotBefore(open);
    }

    private Map<UUID, Verdict> refused(List<Waiting> unasked, Instant now) {
        var agreed =
                consents.mayMessage(unasked.stream().map(Admission::reached).toList());
        var wanted = unasked.stream()
                .filter(message -> agreed.contains(reached(message)))
                .toList();
        int most = perWeek.at(Jakarta.day(now)).value();
        var admitted = allowances.admit(wanted, most, now);
        var refused = new HashMap<UUID, Verdict>();
        for (var message : unasked) {
            var id = message.parcel().id();
            if (!agreed.contains(reached(message))) {
                refused.put(id, new Verdict.Never(State.WITHHELD, Refusal.NO_CONSENT));
            } else if (!admitted.contains(id)) {
                refused.put(id, new Verdict.Never(State.WITHHELD, Refusal.OVER_CAP));
            }
        }
        return refused;
    }

    private Map<UUID, Verdict> stopped(List<Waiting> stoppable) {
        var refusing =
                consents.refusing(stoppable.stream().flatMap(Admission::heeded).toList(), Purpose.MESSAGES);
        return stoppable.stream()
                .filter(message -> heeded(message).anyMatch(refusing::contains))
                .collect(Collectors.toMap(
                        message -> message.parcel().id(), _ -> new Verdict.Never(State.WITHHELD, Refusal.STOPPED)));
    }

    /** By whose word a message is stopped: of who holds the phone, and of whom it is for where we know them. */
    private static Stream<UUID> heeded(Waiting message) {
        return Stream.concat(Stream.of(message.phone()), message.to().workerId().stream());
    }

    private static Reached reached(Waiting message) {
        return new Reached(message.worker(), message.phone());
    }
}
