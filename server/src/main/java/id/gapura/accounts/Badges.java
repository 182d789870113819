package id.gapura.accounts;

import id.gapura.accounts.Badge.Printed;
import id.gapura.accounts.Badge.Reason;
import id.gapura.accounts.Badge.Term;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of badges. Nobody has more than one that was not taken back. */
public final class Badges {
    /** The longest a badge is good for, so that nobody shows an old face for ever. */
    public static final int MOST_YEARS = 2;

    private static final int DIGITS = 12;

    private final BadgeStore badges;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Badges(BadgeStore badges, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.badges = badges;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** Whether a badge made today may be good until a day. */
    public boolean mayLast(LocalDate to) {
        var today = Jakarta.today(clock);
        return !to.isBefore(today) && !to.isAfter(today.plusYears(MOST_YEARS));
    }

    /**
     * Makes a badge that is good from today on, in place of an earlier one.
     *
     * @throws IllegalArgumentException if its holder is kept out, or it may not last so long
     */
    public Badge issue(Staff holder, LocalDate to, String actor) {
        if (!mayLast(to)) {
            throw new IllegalArgumentException("no badge until " + to);
        }
        var id = ids.next();
        var digits = id.toString().replace("-", "").toUpperCase(Locale.ROOT);
        var badge = new Badge(
                id,
                digits.substring(digits.length() - DIGITS),
                holder.id(),
                new Printed(holder.displayName(), holder.role(), holder.scope()),
                new Term(Jakarta.today(clock), to, clock.instant()),
                Optional.empty());
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (!badges.lockHolder(holder.id())) {
                throw new IllegalArgumentException("no badge for " + holder.id() + ", who is kept out");
            }
            badges.revokeOf(holder.id(), Reason.REPLACED, actor, clock.instant());
            badges.insert(badge, actor);
            return badge;
        }));
    }

    /**
     * Takes a badge back, from this moment on.
     *
     * @return false if it was taken back before
     */
    public boolean revoke(Badge badge, Reason reason, String actor) {
        return Boolean.TRUE.equals(transaction.execute(_ -> badges.revoke(badge.id(), reason, actor, clock.instant())));
    }

    public Optional<Badge> find(UUID id) {
        return badges.find(id);
    }

    /** The badge of a number, whatever has become of it. */
    public Optional<Badge> findByNumber(String number) {
        return badges.findByNumber(number);
    }

    /** The badges of some staff that were not taken back; they may be over. */
    public List<Badge> held(Collection<UUID> staff) {
        return badges.held(staff);
    }
}
