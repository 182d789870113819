package id.gapura.accounts;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tamper-evident audit: each line holds a hash over itself and the line before.
 *
 * <p>A line is written in a transaction of its own, so that no long transaction holds the chain: that somebody looks, before
 * anything is shown; a step that the rules may refuse, once it is known what came of it ({@link #recordStep}).
 */
public final class Audit {
    private static final int TRIES = 50;

    private final AuditStore lines;
    private final TransactionTemplate ownTransaction;
    private final InstantSource clock;

    Audit(AuditStore lines, TransactionTemplate transaction, InstantSource clock) {
        this.lines = lines;
        this.ownTransaction =
                new TransactionTemplate(java.util.Objects.requireNonNull(transaction.getTransactionManager()));
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** One line of the audit. No name, phone or identity number belongs in any of its parts. */
    public record Line(long number, Instant at, String actor, String act, String subject, String detail) {}

    /**
     * Records that {@code actor} did {@code act} to {@code subject}.
     *
     * @param actor a staff login, or {@code system}
     * @param act a stable name such as {@code person.seen}
     * @param subject the id of what it was done to, or empty
     * @param detail codes and counts that explain the act, never personal data
     */
    public void record(String actor, String act, String subject, String detail) {
        for (int attempt = 1; ; attempt++) {
            try {
                ownTransaction.executeWithoutResult(_ -> append(actor, act, subject, detail));
                return;
            } catch (DuplicateKeyException raced) {
                if (attempt == TRIES) {
                    throw raced;
                }
            }
        }
    }

    /**
     * Records a step that the rules may refuse, once it is known what came of it: {@code act} if it was taken, else that it
     * was tried, and why it was not.
     *
     * @param refusal why not, as a code such as {@code NEEDS_ANOTHER_OFFICER}; empty if the step was taken
     */
    public void recordStep(String actor, String act, String subject, String detail, String refusal) {
        if (refusal.isEmpty()) {
            record(actor, act, subject, detail);
        } else {
            record(actor, "step.refused", subject, (act + " " + refusal + " " + detail).strip());
        }
    }

    /** Two writers that read the same last line make the same next number; the database refuses the second. */
    private void append(String actor, String act, String subject, String detail) {
        var last = lines.last();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var line = new Line(last.number() + 1, at, actor, act, subject, detail);
        lines.insert(line, AuditHash.of(last.hash(), line));
    }

    /** The newest lines first. */
    public List<Line> newest(int limit) {
        return lines.newest(limit);
    }

    /** What was done to one subject, newest first. */
    public List<Line> about(String subject, int limit) {
        return lines.about(subject, limit);
    }

    /** One act that was done to one subject, newest first, however much else was done to it. */
    public List<Line> about(String subject, String act, int limit) {
        return lines.about(subject, act, limit);
    }

    /**
     * Files about one of some subjects that somebody took along, newest first, however much else was done to them.
     *
     * @param acts which; their names end in {@code downloaded}
     */
    public List<Line> downloaded(List<String> subjects, List<String> acts, int limit) {
        return lines.downloaded(subjects, acts, limit);
    }

    /** The number of the first line that does not follow from the one before it; empty when the chain holds. */
    public OptionalLong firstBroken() {
        return lines.firstBroken();
    }
}
