package id.gapura.messaging.inbox;

import id.gapura.kernel.Ids;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.messaging.inbox.Question.Ending;
import id.gapura.places.RegionCode;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of questions: conversations put what they do not understand into it, officers answer. */
public final class Inbox {
    /** Three SMS. */
    public static final int LONGEST_ANSWER = 459;

    private static final Duration SHOWN_AFTER = Duration.ofDays(90);
    private static final int MOST_LINES = 100;

    private final InboxStore store;
    private final Messages messages;
    private final Tools tools;

    Inbox(InboxStore store, Messages messages, Tools tools) {
        this.store = store;
        this.messages = messages;
        this.tools = tools;
    }

    /** What it works with. */
    record Tools(Vault vault, TransactionTemplate transaction, InstantSource clock, Ids ids) {}

    /**
     * The open question of a phone.
     *
     * @param isNew whether it was opened just now
     */
    public record Asked(UUID questionId, boolean isNew) {}

    /** How many wait, and how many of them too long. */
    public record Count(long open, long late) {}

    /**
     * An answer as an officer sends it.
     *
     * @param messageId the id of the form: sent twice, it is said once
     * @param seen how many messages of theirs the officer had read
     */
    public record Answer(UUID messageId, int seen, String text) {
        public Answer {
            if (text.isBlank() || text.length() > LONGEST_ANSWER) {
                throw new IllegalArgumentException("an answer of " + text.length() + " characters");
            }
        }

        /** Shows no words. */
        @Override
        public String toString() {
            return "Answer[" + messageId + "]";
        }
    }

    /** How ending a question ended. */
    public sealed interface Result {
        record Done() implements Result {}

        /** The same was done before; nothing happened. */
        record Repeated() implements Result {}

        /** It was over, by another officer or another form. */
        record Over(Ending ending) implements Result {}

        /** They have written more than the officer had read. */
        record MoreCame() implements Result {}
    }

    /**
     * The open question of a phone, opened if there is none. Runs in the caller's transaction.
     *
     * @param phone in international form
     * @throws org.springframework.dao.DuplicateKeyException if another opened one at this moment; run the transaction again
     */
    public Asked ask(String phone) {
        var index = tools.vault.blindIndex(Field.PHONE, phone);
        return store.holdOpen(index).map(id -> new Asked(id, false)).orElseGet(() -> {
            var id = tools.ids.next();
            store.open(index, id, phone, tools.clock.instant());
            return new Asked(id, true);
        });
    }

    /** Open questions of a region's people, the oldest first; those of phones nobody knows are the nation's. */
    public List<Question> open(RegionCode within, int from, int limit) {
        return store.waiting(within, from, limit);
    }

    public Count count(RegionCode within) {
        return store.count(within, tools.clock.instant().minus(Question.PATIENCE));
    }

    /** Those that ended in the last three months, the latest first. */
    public List<Question> ended(RegionCode within, int from, int limit) {
        return store.ended(within, tools.clock.instant().minus(SHOWN_AFTER), from, limit);
    }

    public Optional<Question> find(UUID id) {
        return store.find(id);
    }

    /** Everybody who is known by the phone of a question, the closest first. */
    public List<Known> known(Question question) {
        return store.known(index(question));
    }

    /** What its phone wrote that nobody understood and what officers answered, the newest first, of earlier questions too. */
    public List<Line> lines(Question question) {
        var phone = index(question);
        return Stream.concat(store.ours(phone, MOST_LINES).stream(), store.theirs(phone, MOST_LINES).stream())
                .sorted(Comparator.comparing(Line::at).reversed())
                .toList();
    }

    private UUID index(Question question) {
        return tools.vault.blindIndex(Field.PHONE, question.phone());
    }

    /** Answers by the channel on which they wrote last; who cannot be reached by WhatsApp any more gets an SMS. */
    public Result answer(UUID id, Answer answer, String by) {
        return end(id, answer.seen(), ending -> isThis(ending, answer), question -> {
            store.answer(id, answer.messageId(), by, tools.clock.instant());
            messages.send(
                    answer.messageId(),
                    new NewMessage(to(question), question.heard().channel(), Kind.ANSWER, answer.text()));
            return new Result.Done();
        });
    }

    private static boolean isThis(Ending ending, Answer answer) {
        return ending instanceof Ending.Answered done && done.messageId().equals(answer.messageId());
    }

    private static To to(Question question) {
        var to = question.probable()
                .filter(known -> known.kind() == Known.Kind.MEMBER)
                .map(known -> To.worker(known.id(), question.phone()))
                .orElseGet(() -> To.phone(question.phone()));
        return to.in(question.region());
    }

    /**
     * Ends a question without an answer.
     *
     * @param seen how many messages of theirs the officer had read
     */
    public Result close(UUID id, NoAnswer why, int seen, String by) {
        return end(id, seen, ending -> isThis(ending, why, by), _ -> {
            store.close(id, why, by, tools.clock.instant());
            return new Result.Done();
        });
    }

    private static boolean isThis(Ending ending, NoAnswer why, String by) {
        return ending instanceof Ending.Closed done
                && done.why() == why
                && done.by().equals(by);
    }

    private Result end(UUID id, int seen, Predicate<Ending> isRepeated, Function<Question, Result> ending) {
        return Objects.requireNonNull(tools.transaction.execute(_ -> {
            store.hold(id);
            var question = store.find(id).orElseThrow();
            if (question.ending().isPresent()) {
                var over = question.ending().get();
                return isRepeated.test(over) ? new Result.Repeated() : new Result.Over(over);
            }
            return question.heard().messages() > seen ? new Result.MoreCame() : ending.apply(question);
        }));
    }
}
