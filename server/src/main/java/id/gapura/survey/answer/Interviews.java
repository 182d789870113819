package id.gapura.survey.answer;

import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.survey.Questionnaire;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
import id.gapura.survey.Stratum;
import id.gapura.survey.Surveys;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of answers: takes them, and tells them without names. */
public final class Interviews {
    private final Sources sources;
    private final InterviewStore interviews;
    private final Consents consents;
    private final Transactions transactions;
    private final InstantSource clock;

    Interviews(
            Sources sources,
            InterviewStore interviews,
            Consents consents,
            Transactions transactions,
            InstantSource clock) {
        this.sources = sources;
        this.interviews = interviews;
        this.consents = consents;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What says which answers there can be. */
    record Sources(Surveys surveys, Rounds rounds) {}

    /** Transactions that write, and one that only reads. */
    record Transactions(TransactionTemplate writing, TransactionTemplate reading) {}

    /** How taking one ended. */
    public sealed interface Result {
        record Kept() implements Result {}

        record Refused(Reason reason) implements Result {}
    }

    /** Why an interview was not kept. */
    public enum Reason {
        NO_ROUND,
        /** It was taken before the first day of the round, after the last, once it was withdrawn, or on a day to come. */
        NOT_THEN,
        /** The sample has nobody of that place and livelihood. */
        NOT_IN_SAMPLE,
        NOTHING_SAID,
        /** Something said is no answer to its question. */
        NO_ANSWER,
        /** The round has answers of this worker already. */
        ASKED_BEFORE;

        /** The word that texts and devices know it by. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Keeps an interview; keeping it again changes nothing. */
    public Result take(Interview interview) {
        var round = sources.rounds.find(interview.roundId());
        if (round.isEmpty()) {
            return new Result.Refused(Reason.NO_ROUND);
        }
        var questions = sources.surveys.questionnaire(
                round.get().surveyId(), round.get().version());
        return fault(interview, round.get(), questions, clock.instant())
                .<Result>map(Result.Refused::new)
                .orElseGet(
                        () -> Objects.requireNonNull(transactions.writing().execute(_ -> keep(interview, questions))));
    }

    private static Optional<Reason> fault(Interview interview, Round round, Questionnaire questions, Instant now) {
        var respondent = interview.respondent();
        var day = Jakarta.day(interview.taken().at());
        if (!round.plan().contains(day) || day.isAfter(Jakarta.day(now)) || isKnownToBeWithdrawn(interview, round)) {
            return Optional.of(Reason.NOT_THEN);
        }
        if (round.stratum(respondent.home(), respondent.livelihood()).isEmpty()) {
            return Optional.of(Reason.NOT_IN_SAMPLE);
        }
        if (interview.said().isEmpty()) {
            return Optional.of(Reason.NOTHING_SAID);
        }
        return interview.said().entrySet().stream()
                        .allMatch(said -> questions
                                .find(said.getKey())
                                .filter(asked -> asked.accepts(said.getValue()))
                                .isPresent())
                ? Optional.empty()
                : Optional.of(Reason.NO_ANSWER);
    }

    /** A device that had no contact since cannot know; what it asked meanwhile counts. */
    private static boolean isKnownToBeWithdrawn(Interview interview, Round round) {
        return interview.taken().way() == Interview.Way.CONSOLE
                && round.withdrawnAt()
                        .filter(at -> !interview.taken().at().isBefore(at))
                        .isPresent();
    }

    private Result keep(Interview taking, Questionnaire questions) {
        var interview = saidNoSince(taking) ? taking.unnamed() : taking;
        if (!interviews.insert(interview, clock.instant())) {
            return interviews.isKept(interview) ? new Result.Kept() : new Result.Refused(Reason.ASKED_BEFORE);
        }
        interviews.insertSaid(interview, questions);
        var taken = interview.taken();
        interview
                .respondent()
                .named()
                .ifPresent(named -> consents.keep(
                        Subject.worker(named.workerId()),
                        new Consent(
                                Purpose.SURVEY,
                                Optional.of(named.consent()),
                                new Source(Way.VOICE, taken.by()),
                                taken.at())));
        return new Result.Kept();
    }

    /** Whether who agreed to be named has said no after that, before the answers arrived. */
    private boolean saidNoSince(Interview interview) {
        return interview
                .respondent()
                .named()
                .flatMap(named -> consents.standing(Subject.worker(named.workerId()), Purpose.SURVEY))
                .filter(said ->
                        !said.isGiven() && !said.at().isBefore(interview.taken().at()))
                .isPresent();
    }

    /** How many people within a region were asked in a round, by part of its sample; parts without any are absent. */
    public Map<Stratum, Long> progress(Round round, RegionCode within) {
        var asked = new HashMap<Stratum, Long>();
        interviews
                .counts(round.id(), within)
                .forEach(count -> round.stratum(count.home(), count.livelihood())
                        .ifPresent(stratum -> asked.merge(stratum, count.people(), Long::sum)));
        return asked;
    }

    /** Each interview of a round within a region, one at a time and in no order that tells anything. */
    public void each(Round round, RegionCode within, Consumer<Unnamed> each) {
        transactions.reading().executeWithoutResult(_ -> interviews.each(round.id(), within, each));
    }
}
