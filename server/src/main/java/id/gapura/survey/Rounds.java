package id.gapura.survey;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.survey.Round.Plan;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of rounds: set one, change it before it begins, withdraw it, find those that are on. */
public final class Rounds {
    private final SurveyStore surveys;
    private final RoundStore rounds;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Rounds(SurveyStore surveys, RoundStore rounds, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** Sets a round with the newest questions of a survey, which cannot change from then on; empty while there are none. */
    public Optional<Round> set(UUID survey, Plan plan, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var current = surveys.questionnaire(survey, surveys.lock(survey));
            if (current.questions().isEmpty()) {
                return Optional.empty();
            }
            int number = rounds.of(survey).size() + 1;
            var round = new Round(ids.next(), survey, current.version(), number, plan, Optional.empty());
            rounds.insert(round, actor, clock.instant());
            return Optional.of(round);
        }));
    }

    /** Gives a round another term and sample, of which nobody is drawn yet; false once it has begun or was withdrawn. */
    public boolean change(UUID id, Plan plan) {
        return ifStill(id, round -> round.isOpen(Jakarta.today(clock)), () -> rounds.change(id, plan));
    }

    /** From now on nobody is asked; false if it is over, or was withdrawn before. What was answered stays and counts. */
    public boolean withdraw(UUID id, String actor) {
        return ifStill(
                id, round -> round.isToEnd(Jakarta.today(clock)), () -> rounds.withdraw(id, actor, clock.instant()));
    }

    /** Whoever else changes the survey or its rounds waits. */
    private boolean ifStill(UUID id, Predicate<Round> still, Runnable change) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            surveys.lock(rounds.find(id).orElseThrow().surveyId());
            boolean isStill = rounds.find(id).filter(still).isPresent();
            if (isStill) {
                change.run();
            }
            return isStill;
        }));
    }

    public Optional<Round> find(UUID id) {
        return rounds.find(id);
    }

    /** In their order. */
    public List<Round> of(UUID survey) {
        return rounds.of(survey);
    }

    /** Those that are asked today, or soon, so that a device has them when they begin, of people in a place. */
    public List<Round> near(RegionCode place, int days) {
        var today = Jakarta.today(clock);
        return rounds.between(today, today.plusDays(days)).stream()
                .filter(round -> round.touches(place))
                .toList();
    }
}
