package id.gapura.accounts;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    private static final String CHECKED = "audit.checked";
    /** What a line is about that is about the audit. */
    private static final String ITSELF = "audit";

    private final AuditStore lines;
    private final TransactionTemplate ownTransaction;
    private final InstantSource clock;

    Audit(AuditStore lines, TransactionTemplate transaction, InstantSource clock) {
        this.lines = lines;
        this.ownTransaction = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** One line of the audit. No name, phone or identity number belongs in any of its parts. */
    public record Line(long number, Instant at, String actor, String act, String subject, String detail) {}

    /** Where the chain stands: the last number and its hash. */
    public record Link(long number, String hash) {}

    /**
     * How far the chain holds.
     *
     * @param number of the last line if it holds; else of the first line that does not follow from the one before
     */
    public record Reach(long number, boolean holds) {}

    /** What somebody who had the chain checked was told. */
    public record Check(Instant at, String actor, Reach reach) {}

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

    /** Walks the chain from its start, which takes a while when it is long. */
    public Reach reach() {
        return Objects.requireNonNull(ownTransaction.execute(_ -> lines.reach()));
    }

    /** Walks the chain and puts on record who had it walked, and what was found. */
    public void check(String actor) {
        var reach = reach();
        record(actor, CHECKED, ITSELF, (reach.holds() ? "until=" : "broken=") + reach.number());
    }

    /** The last time that somebody had the chain checked. */
    public Optional<Check> lastCheck() {
        return lines.about(ITSELF, CHECKED, 1).stream().findFirst().map(line -> {
            var found = line.detail().split("=", 2);
            return new Check(line.at(), line.actor(), new Reach(Long.parseLong(found[1]), found[0].equals("until")));
        });
    }

    /** The last number and its hash: kept elsewhere, they show a chain whose end was cut off. */
    public Link last() {
        return lines.last();
    }
}
