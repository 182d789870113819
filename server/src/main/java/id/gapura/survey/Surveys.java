package id.gapura.survey;

import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import id.gapura.survey.Survey.Plan;
import id.gapura.survey.question.Question;
import id.gapura.survey.question.QuestionKind;
import id.gapura.survey.question.Topic;
import id.gapura.survey.question.Wording;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of surveys and their questions. */
public final class Surveys {
    /** Longer than this nobody answers. */
    public static final int MOST_QUESTIONS = 30;

    private final SurveyStore surveys;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Surveys(SurveyStore surveys, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.surveys = surveys;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** A question that has no id yet. */
    public record NewQuestion(QuestionKind kind, Topic topic, Wording wording, List<Wording> options) {
        public NewQuestion {
            options = List.copyOf(options);
        }
    }

    public Survey open(Plan plan, String actor) {
        var survey = new Survey(ids.next(), plan, 1);
        surveys.insert(survey, actor, clock.instant());
        return survey;
    }

    public Optional<Survey> find(UUID id) {
        return surveys.find(id);
    }

    /** Those that may ask somebody where an officer of a scope works, the latest first. */
    public List<Survey> touching(RegionCode scope) {
        return surveys.touching(scope);
    }

    /** One version of the questions of a survey; without any for one that there is not. */
    public Questionnaire questionnaire(UUID survey, int version) {
        return surveys.questionnaire(survey, version);
    }

    /** Adds a question to the newest version; false if a round asks that already, or it is full. */
    public boolean add(UUID survey, NewQuestion asked) {
        return change(survey, questions -> {
            var more = new ArrayList<>(questions);
            more.add(new Question(ids.next(), asked.kind(), asked.topic(), asked.wording(), asked.options()));
            return more;
        });
    }

    /** Takes a question out of the newest version; false if a round asks that already. */
    public boolean remove(UUID survey, UUID question) {
        return change(
                survey,
                questions -> questions.stream()
                        .filter(one -> !one.id().equals(question))
                        .toList());
    }

    /** Puts a question before the one it follows; false if a round asks the newest version already. */
    public boolean moveUp(UUID survey, UUID question) {
        return change(survey, questions -> {
            var moved = new ArrayList<>(questions);
            for (int i = 1; i < moved.size(); i++) {
                if (moved.get(i).id().equals(question)) {
                    moved.add(i - 1, moved.remove(i));
                    break;
                }
            }
            return moved;
        });
    }

    private boolean change(UUID survey, UnaryOperator<List<Question>> change) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var current = surveys.questionnaire(survey, surveys.lock(survey));
            var changed = change.apply(current.questions());
            if (current.isFixed() || changed.size() > MOST_QUESTIONS) {
                return false;
            }
            surveys.replace(survey, current.version(), changed);
            return true;
        }));
    }

    /** Begins the next version with the questions of the newest; false if that one can still change. */
    public boolean renew(UUID survey) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var current = surveys.questionnaire(survey, surveys.lock(survey));
            if (!current.isFixed()) {
                return false;
            }
            surveys.setVersion(survey, current.version() + 1);
            surveys.replace(survey, current.version() + 1, current.questions());
            return true;
        }));
    }
}
