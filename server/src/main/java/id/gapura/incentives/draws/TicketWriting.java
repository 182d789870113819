package id.gapura.incentives.draws;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Writes tickets by chance: ten letters and digits, none that is easily read as another, so that a list tells of nobody; and a
 * salt for each.
 */
final class TicketWriting {
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final int SALT_BYTES = 16;

    private final RandomGenerator random;

    /**
     * Writes by a source of chance.
     *
     * @param random one that nobody can foresee
     */
    TicketWriting(RandomGenerator random) {
        this.random = random;
    }

    /** One ticket for each worker. */
    Map<String, Owner> write(Collection<UUID> workers) {
        var tickets = new HashMap<String, Owner>();
        for (var worker : workers) {
            var owner = Owner.of(worker, salt());
            while (tickets.putIfAbsent(next(), owner) != null) {
                // The same ten letters again: another try.
            }
        }
        return tickets;
    }

    private String salt() {
        var bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String next() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
