package id.gapura.incentives.draws;

import id.gapura.incentives.drawing.Entry;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A chance in a draw ({@code nomor undian}).
 *
 * @param owner whose it is; absent for a numbered paper ticket
 * @param place among the winners, 1 for the first; absent for who did not win, or not yet
 */
public record Ticket(UUID draw, String text, Optional<Owner> owner, OptionalInt place) {
    /** Whose it is today. */
    public Optional<UUID> holder() {
        return owner.map(Owner::holder);
    }

    /** Its line in the list. */
    public Entry entry() {
        return owner.map(one -> Entry.of(text, one.worker().toString(), one.salt()))
                .orElseGet(() -> Entry.paper(text));
    }
}
