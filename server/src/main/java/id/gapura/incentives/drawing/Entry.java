package id.gapura.incentives.drawing;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of the list: who may win.
 *
 * @param ticket capital letters, digits and hyphens
 * @param seal fixes whose ticket it is without telling ({@code segel pemilik}); empty for a paper ticket, which is whoever
 *     holds it
 */
public record Entry(String ticket, String seal) {
    private static final Pattern LINE = Pattern.compile("([A-Z0-9-]{1,12})(?: ([0-9a-f]{64}))?");

    /** What {@link #of} hashes for the seal, to be hashed by anybody who knows it. */
    public static String sealed(String ticket, String owner, String salt) {
        return ticket + "\n" + owner + "\n" + salt + "\n";
    }

    /** A numbered paper ticket. */
    public static Entry paper(String ticket) {
        return new Entry(ticket, "");
    }

    /**
     * A ticket with its owner.
     *
     * @param owner known to nobody else
     * @param salt by chance, for this ticket alone, so that nobody finds an owner by trying all there are
     */
    public static Entry of(String ticket, String owner, String salt) {
        return new Entry(ticket, Drawing.sha256(sealed(ticket, owner, salt)));
    }

    /** As {@link #line} writes it; empty for anything else. */
    static Optional<Entry> find(String line) {
        var match = LINE.matcher(line);
        return match.matches()
                ? Optional.of(new Entry(
                        match.group(1), Optional.ofNullable(match.group(2)).orElse("")))
                : Optional.empty();
    }

    /** As it stands in the file. */
    public String line() {
        return seal.isEmpty() ? ticket : ticket + " " + seal;
    }
}
