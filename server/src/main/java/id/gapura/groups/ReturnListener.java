package id.gapura.groups;

import id.gapura.contributions.SuspenseReturned;
import id.gapura.jobs.Listener;
import id.gapura.kernel.Rupiah;

/** Puts what suspense gave back of a share into its group's account again, to be split anew. */
final class ReturnListener implements Listener<SuspenseReturned> {
    private final CollectionStore collections;
    private final GroupEntries entries;

    ReturnListener(CollectionStore collections, GroupEntries entries) {
        this.collections = collections;
        this.entries = entries;
    }

    @Override
    public String name() {
        return "groups.suspense-returned";
    }

    @Override
    public Class<SuspenseReturned> event() {
        return SuspenseReturned.class;
    }

    @Override
    public void on(SuspenseReturned returned) {
        if (returned.channel().equals(GroupEntries.CHANNEL)) {
            var id = ShareId.of(returned.externalId());
            var back = collections.returned(id.collectionId(), id.workerId(), Rupiah.of(returned.amountIdr()));
            if (back.amount().isPositive()) {
                entries.returned(id.collectionId(), back.groupId(), back.amount());
            }
        }
    }
}
