package id.gapura.contributions.trips;

import id.gapura.contributions.Outcome.Refusal;
import id.gapura.contributions.trips.TripConsent.Evidence;
import id.gapura.contributions.trips.TripConsentStore.Withdrawal;
import id.gapura.kernel.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of consent to deductions: give, withdraw, look. */
public final class TripConsents {
    /** How the names of channels begin that deduct from earnings. */
    private static final String CHANNELS = "trip-";

    /** Who withdraws a consent where the platform does. */
    public static final String PLATFORM = "platform";

    private final TripConsentStore store;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    TripConsents(TripConsentStore store, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** Whether payments of a channel need the consent of whoever they are for. */
    public static boolean isNeeded(String channel) {
        return channel.startsWith(CHANNELS);
    }

    /**
     * What a worker agreed to.
     *
     * @param words as they were shown, or the platform's reference
     * @param at when it was given; not in the future
     */
    public record Given(UUID workerId, String channel, Evidence evidence, String words, Instant at) {
        public Given {
            if (!isNeeded(channel) || words.isBlank()) {
                throw new IllegalArgumentException("a consent is to a channel of trips, and has its words");
            }
        }
    }

    /** What became of a consent that was given. */
    public enum Recording {
        RECORDED,
        /** One is in force already, which stays as it is. */
        IN_FORCE,
        /** The worker took the last one back: only the worker gives another, on a page of ours. */
        TAKEN_BACK
    }

    /**
     * Keeps a consent. What a platform says counts from after the last withdrawal on, and not against the worker's own, not
     * even one of this moment.
     */
    public Recording give(Given given) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (store.lockInForce(given.workerId(), given.channel())) {
                return Recording.IN_FORCE;
            }
            var last = store.lastWithdrawal(given.workerId(), given.channel())
                    .filter(_ -> given.evidence() == Evidence.PLATFORM);
            if (last.filter(one -> !one.by().equals(PLATFORM) && !one.by().equals(TripConsentStore.MERGED))
                    .isPresent()) {
                return Recording.TAKEN_BACK;
            }
            var from = last.map(Withdrawal::at)
                    .filter(end -> end.isAfter(given.at()))
                    .orElse(given.at());
            return store.insert(consent(given, from.isAfter(now) ? now : from), now)
                    ? Recording.RECORDED
                    : Recording.IN_FORCE;
        }));
    }

    private TripConsent consent(Given given, Instant from) {
        return new TripConsent(
                given.workerId(),
                ids.next(),
                given.channel(),
                given.evidence(),
                given.words(),
                from.truncatedTo(ChronoUnit.MICROS),
                Optional.empty());
    }

    /**
     * Withdraws a consent: no trip from now on is taken.
     *
     * @param by {@code worker}, {@link #PLATFORM}, or an officer's login
     * @return false where none is in force
     */
    public boolean withdraw(UUID workerId, String channel, String by) {
        return Objects.requireNonNull(transaction.execute(
                _ -> store.withdraw(workerId, channel, clock.instant().truncatedTo(ChronoUnit.MICROS), by)));
    }

    /** All of a worker, withdrawn ones too, the newest first. */
    public List<TripConsent> of(UUID workerId) {
        return store.of(List.of(workerId));
    }

    /** What there is of some workers, for asking about many trips. */
    public Known known(Collection<UUID> workers) {
        return new Known(
                workers.isEmpty()
                        ? Map.of()
                        : store.of(workers).stream().collect(Collectors.groupingBy(TripConsent::workerId)));
    }

    /** The consents of some workers. */
    public static final class Known {
        private final Map<UUID, List<TripConsent>> consents;

        private Known(Map<UUID, List<TripConsent>> consents) {
            this.consents = consents;
        }

        /** Why a trip of a worker is not taken; empty where it may be. */
        public Optional<Refusal> refusal(UUID worker, String channel, Instant at) {
            var own = consents.getOrDefault(worker, List.of()).stream()
                    .filter(consent -> consent.channel().equals(channel))
                    .toList();
            if (own.stream().anyMatch(consent -> consent.covers(at))) {
                return Optional.empty();
            }
            if (own.isEmpty()) {
                return Optional.of(Refusal.NO_CONSENT);
            }
            boolean isAfterOne = own.stream()
                    .anyMatch(consent -> consent.withdrawnAt()
                            .filter(end -> !at.isBefore(end))
                            .isPresent());
            return Optional.of(isAfterOne ? Refusal.CONSENT_WITHDRAWN : Refusal.BEFORE_CONSENT);
        }
    }
}
