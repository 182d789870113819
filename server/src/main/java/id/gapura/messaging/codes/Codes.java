package id.gapura.messaging.codes;

import id.gapura.kernel.Ids;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of one-time codes: ask for one, check what was typed. */
public final class Codes {
    /** How long a code holds. */
    public static final Duration LASTING = Duration.ofMinutes(10);

    /** Between two codes to one phone: whoever is impatient gets no second one. */
    public static final Duration PAUSE = Duration.ofMinutes(1);

    /** Codes to one phone within an hour, whatever they open. */
    public static final int AN_HOUR = 5;

    /** Wrong tries at one code. */
    public static final int TRIES = 5;

    private static final int ALL = 1_000_000;

    private final CodeStore store;
    private final Messages messages;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();

    Codes(
            CodeStore store,
            Messages messages,
            Vault vault,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        this.store = store;
        this.messages = messages;
        this.vault = vault;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** How asking ended. */
    public enum Asked {
        SENT,
        /** One was sent a moment ago and still holds. */
        SENT_BEFORE,
        /** The phone has had enough of them for this hour. */
        TOO_MANY
    }

    /**
     * Sends a new code by SMS; an older one for the same topic holds no longer.
     *
     * @param words makes the message around the code
     */
    public Asked ask(String phone, Topic topic, UnaryOperator<String> words) {
        var index = vault.blindIndex(Field.PHONE, phone);
        return Objects.requireNonNull(transaction.execute(_ -> {
            store.lock(index);
            var now = clock.instant();
            var hour = store.since(index, now.minus(Duration.ofHours(1)));
            boolean isFresh = hour.stream().anyMatch(code -> code.topic().equals(topic.text()) && code.isFresh(now));
            if (isFresh) {
                return Asked.SENT_BEFORE;
            }
            if (hour.size() >= AN_HOUR) {
                return Asked.TOO_MANY;
            }
            send(phone, index, topic, words);
            return Asked.SENT;
        }));
    }

    private void send(String phone, UUID index, Topic topic, UnaryOperator<String> words) {
        var code = String.format(Locale.ROOT, "%06d", random.nextInt(ALL));
        var now = clock.instant();
        store.end(index, topic.text(), now);
        store.insert(new CodeStore.Code(
                index,
                ids.next(),
                topic.text(),
                hash(index, topic, code),
                now,
                now.plus(LASTING),
                new CodeStore.Hold(true, TRIES)));
        messages.send(new NewMessage(To.phone(phone), Channel.SMS, Kind.CODE, words.apply(code)));
    }

    /** Nobody who reads the table can try all million codes against this: it takes the vault's key. */
    private UUID hash(UUID phone, Topic topic, String code) {
        return vault.blindIndex(Field.ONE_TIME_CODE, phone + " " + topic.text() + " " + code);
    }

    /** What was typed. */
    public enum Checked {
        RIGHT,
        WRONG,
        /** No code holds any more: used, too old, or tried too often. */
        OVER
    }

    /** Checks what somebody typed; a right code is used up by it, a wrong one costs a try. */
    public Checked check(String phone, Topic topic, String typed) {
        var index = vault.blindIndex(Field.PHONE, phone);
        return Objects.requireNonNull(transaction.execute(_ -> {
            store.lock(index);
            var now = clock.instant();
            return store.holding(index, topic.text(), now)
                    .map(code -> checked(code, hash(index, topic, digits(typed)), now))
                    .orElse(Checked.OVER);
        }));
    }

    private Checked checked(CodeStore.Code code, UUID typed, Instant now) {
        if (code.hash().equals(typed)) {
            store.end(code.phone(), code.topic(), now);
            return Checked.RIGHT;
        }
        store.miss(code);
        return Checked.WRONG;
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\D", "");
    }
}
