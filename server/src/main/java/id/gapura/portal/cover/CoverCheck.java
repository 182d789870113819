package id.gapura.portal.cover;

import id.gapura.kernel.Jakarta;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.rules.Cover;
import id.gapura.rules.Standing;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Answers whether the holder of a card is protected.
 *
 * <p>Every answer takes the same time, so that a clock does not tell an unknown number from a wrong birth date.
 */
final class CoverCheck {
    /** Longer than any answer needs on a machine that keeps up. */
    static final Duration PACE = Duration.ofMillis(250);

    private final Registry registry;
    private final Membership membership;
    private final Cover cover;
    private final InstantSource clock;

    CoverCheck(Registry registry, Membership membership, Cover cover, InstantSource clock) {
        this.registry = registry;
        this.membership = membership;
        this.cover = cover;
        this.clock = clock;
    }

    /**
     * An answer, and who may pay by it.
     *
     * @param payer empty when nobody matches or the membership is closed
     */
    record Checked(CoverAnswer answer, Optional<UUID> payer) {}

    Checked answer(AskedCover.Question question) {
        long due = System.nanoTime() + PACE.toNanos();
        var answer = lookUp(question);
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return answer;
    }

    private Checked lookUp(AskedCover.Question question) {
        return registry.findByNumber(question.number())
                .filter(worker -> worker.person().birthOn().equals(question.birthOn()))
                .flatMap(this::surviving)
                .flatMap(worker -> membership.find(worker.id()))
                .map(member -> new Checked(
                        answer(member), Optional.of(member.workerId()).filter(_ -> !member.isClosed())))
                .orElseGet(() -> new Checked(new CoverAnswer.NoMatch(), Optional.empty()));
    }

    /** The card of a record that was merged into another stays good. */
    private Optional<Worker> surviving(Worker worker) {
        return worker.standing()
                .mergedInto()
                .map(other -> registry.find(other).flatMap(this::surviving))
                .orElse(Optional.of(worker));
    }

    private CoverAnswer answer(Member member) {
        var standing = cover.on(member.facts(), Jakarta.today(clock));
        var until = Optional.ofNullable(standing.protectedUntil());
        return switch (standing.state()) {
            case ACTIVE -> until.<CoverAnswer>map(CoverAnswer.Protected::new).orElseGet(CoverAnswer.NotYet::new);
            case GRACE -> grace(standing, until);
            case REGISTERED -> new CoverAnswer.NotYet();
            case LAPSED, CLOSED -> new CoverAnswer.Ended(until);
        };
    }

    private static CoverAnswer grace(Standing standing, Optional<LocalDate> ended) {
        var lapsesOn = standing.lapsesOn();
        return lapsesOn == null || ended.isEmpty()
                ? new CoverAnswer.Ended(ended)
                : new CoverAnswer.Grace(ended.get(), lapsesOn);
    }
}
