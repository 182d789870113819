package id.gapura.accounts;

import id.gapura.accounts.Accounts.Change;
import id.gapura.jobs.Outbox;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes accounts and changes what each may do, where, and whether it is open. Accounts that manage accounts are held meanwhile, so
 * that two administrators who shut each other out at one moment don't both succeed.
 */
final class Assigning {
    private final StaffStore staff;
    private final BadgeStore badges;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final InstantSource clock;

    Assigning(
            StaffStore staff, BadgeStore badges, TransactionTemplate transaction, Outbox outbox, InstantSource clock) {
        this.staff = staff;
        this.badges = badges;
        this.transaction = transaction;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Makes an account; false where its login is taken. */
    boolean admit(Staff made, String passwordHash) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean inserted = staff.insert(made, passwordHash, clock.instant());
            if (inserted) {
                outbox.publish(new StaffChanged(made.login()));
            }
            return inserted;
        }));
    }

    /**
     * Makes of an account what {@code change} says.
     *
     * @throws IllegalArgumentException if there is no such account
     */
    Change change(UUID id, UnaryOperator<Staff> change, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var managers = staff.lockAllOf(rolesThatManage());
            var before = staff.lock(id).orElseThrow(() -> new IllegalArgumentException("no account " + id));
            var after = change.apply(before);
            if (after.equals(before)) {
                return Change.NONE;
            }
            if (leavesNobody(before, after, managers)) {
                return Change.LAST_ADMINISTRATOR;
            }
            staff.update(after);
            outbox.publish(new StaffChanged(after.login()));
            badgeReason(before, after).ifPresent(why -> badges.revokeOf(id, why, actor, clock.instant()));
            return Change.DONE;
        }));
    }

    private static List<Role> rolesThatManage() {
        return List.of(Role.values()).stream()
                .filter(role -> role.may(Action.MANAGE_STAFF))
                .toList();
    }

    /** Whether nobody could manage accounts any more wherever this account could. */
    private static boolean leavesNobody(Staff before, Staff after, List<Staff> managers) {
        return before.may(Action.MANAGE_STAFF)
                && !after.may(Action.MANAGE_STAFF, before.scope())
                && managers.stream()
                        .filter(one -> !one.id().equals(before.id()))
                        .noneMatch(one -> one.may(Action.MANAGE_STAFF, before.scope()));
    }

    /** Why a badge stops being true, if it does. */
    private static Optional<Badge.Reason> badgeReason(Staff before, Staff after) {
        if (!after.enabled()) {
            return Optional.of(Badge.Reason.LEFT);
        }
        boolean isTrue = before.role() == after.role() && before.scope().equals(after.scope());
        return isTrue ? Optional.empty() : Optional.of(Badge.Reason.CHANGED);
    }
}
