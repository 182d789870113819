package id.gapura.portal.cover;

import id.gapura.kernel.Jakarta;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.portal.card.AskedCard;
import id.gapura.portal.card.CardHolders;
import id.gapura.portal.card.Pace;
import id.gapura.rules.Cover;
import id.gapura.rules.Standing;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers whether the holder of a card is protected, and nothing else.
 */
public final class CoverCheck {
    private final CardHolders holders;
    private final Membership membership;
    private final Cover cover;
    private final InstantSource clock;

    CoverCheck(CardHolders holders, Membership membership, Cover cover, InstantSource clock) {
        this.holders = holders;
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

    Checked answer(AskedCard.Question question) {
        return Pace.keep(() -> holders.find(question)
                .flatMap(worker -> membership.find(worker.id()))
                .map(member -> new Checked(
                        answer(member), Optional.of(member.workerId()).filter(_ -> !member.isClosed())))
                .orElseGet(() -> new Checked(new CoverAnswer.NoMatch(), Optional.empty())));
    }

    /** Whether somebody is protected whom the visitor has proved to be. */
    public CoverAnswer of(UUID workerId) {
        return membership.find(workerId).map(this::answer).orElseGet(CoverAnswer.NoMatch::new);
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
