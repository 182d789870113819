package id.gapura.survey.talker;

import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.rules.law.Series;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of good talkers: keep who was named, list them, and what they said when they were asked. */
public final class Talkers {
    private final TalkerStore talkers;
    private final Consents consents;
    private final Series<Integer> days;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Talkers(
            TalkerStore talkers,
            Consents consents,
            Series<Integer> days,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.talkers = talkers;
        this.consents = consents;
        this.days = days;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Keeps whom somebody of a village named in an interview; keeping it again changes nothing. */
    public void hear(UUID interview, RegionCode village, List<Said> said) {
        if (said.isEmpty()) {
            return;
        }
        var today = Jakarta.today(clock);
        transaction.executeWithoutResult(_ -> {
            if (talkers.claim(interview, today)) {
                said.stream()
                        .collect(Collectors.toMap(Said::sound, Function.identity(), (one, _) -> one))
                        .values()
                        .forEach(one -> talkers.name(village, one, today));
            }
        });
    }

    /** Those within a region who were not asked yet, or agreed; whoever was named most often first. */
    public List<Talker> within(RegionCode region) {
        return talkers.within(region);
    }

    public Optional<Talker> find(UUID id) {
        return talkers.find(id);
    }

    /** Somebody agreed to explain for us; false if they were asked meanwhile. */
    public boolean agree(Talker asked, Optional<UUID> worker, Consent consent) {
        if (!consent.isGiven()) {
            throw new IllegalArgumentException("nobody explains for us who did not agree");
        }
        return Objects.requireNonNull(transaction.execute(_ -> {
            boolean isAgreed =
                    talkers.agree(asked.id(), worker, consent.source().recordedBy());
            if (isAgreed) {
                consents.keep(Subject.talker(asked.id()), consent);
            }
            return isAgreed;
        }));
    }

    /** Somebody does not want to, or no more: the name is forgotten at once. False if it was before. */
    public boolean decline(Talker asked, Source source) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            boolean isDeclined = talkers.decline(asked.id(), source.recordedBy());
            if (isDeclined && asked.state() == Talker.State.AGREED) {
                consents.withdraw(Subject.talker(asked.id()), Purpose.CONTACT, source);
            }
            return isDeclined;
        }));
    }

    /** Nobody knows who that is: it is deleted, and may be named again. False if it was before. */
    public boolean forget(Talker unknown) {
        return talkers.delete(unknown.id());
    }

    /** After so many days without being named or asked a name is deleted. */
    public int days() {
        return days.at(Jakarta.today(clock)).value();
    }

    /** Deletes whoever was not named within the days, unless they agreed. */
    void forgetOld() {
        talkers.deleteNotNamedSince(Jakarta.today(clock).minusDays(days()));
    }
}
