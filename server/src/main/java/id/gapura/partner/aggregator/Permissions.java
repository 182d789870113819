package id.gapura.partner.aggregator;

import id.gapura.partner.aggregator.Permission.Answer;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The face of permissions: ask a payer for one, look how it stands, give it back. Safe to repeat. */
public final class Permissions {
    private final Aggregators aggregators;
    private final Function<Account, Aggregator> lines;

    Permissions(Aggregators aggregators, Function<Account, Aggregator> lines) {
        this.aggregators = aggregators;
        this.lines = lines;
    }

    /** Our account at the aggregator that is asked for new ones; empty when there is none. */
    public Optional<UUID> offeredBy() {
        return aggregators.current().map(Account::id);
    }

    /** Has the aggregator ask the payer; asked again with the same permission, it answers as it stands. */
    public Answer request(Permission permission) {
        return line(permission).permit(permission);
    }

    /** Asks how one stands. */
    public Answer ask(Permission permission) {
        return line(permission).permission(permission.id());
    }

    /** Gives one back; nothing is taken by it any more. */
    public Answer withdraw(Permission permission) {
        return line(permission).withdraw(permission.id());
    }

    private Aggregator line(Permission permission) {
        return lines.apply(aggregators.find(permission.aggregatorId()).orElseThrow());
    }
}
