package id.gapura.groups;

import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Purse;
import id.gapura.payouts.Source;
import java.util.UUID;

/** What groups have brought and nobody has split or is about to. */
final class GroupPurse implements Purse {
    private final GroupStore groups;
    private final GroupEntries entries;

    GroupPurse(GroupStore groups, GroupEntries entries) {
        this.groups = groups;
        this.entries = entries;
    }

    @Override
    public Source.Kind kind() {
        return Source.Kind.GROUP;
    }

    @Override
    public Rupiah holds(UUID group) {
        return groups.account(group).rest();
    }

    @Override
    public boolean take(UUID group, Rupiah amount) {
        groups.lock(group);
        if (amount.compareTo(holds(group)) > 0) {
            return false;
        }
        groups.payOut(group, amount);
        entries.paidOut(group, amount);
        return true;
    }

    @Override
    public void putBack(UUID group, Rupiah amount) {
        groups.payOut(group, amount.negated());
        entries.putBack(group, amount);
    }
}
