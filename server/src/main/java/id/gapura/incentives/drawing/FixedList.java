package id.gapura.incentives.drawing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What cannot change any more once it is published: the terms of a draw and everybody who may win.
 *
 * @param head the lines that are hashed, each ending with a line feed
 * @param entries sorted by the characters of their tickets, none twice
 */
public record FixedList(String head, List<Entry> entries) {
    static final String VERSION = "gapura-draw 1";
    static final String LIST = "ticket-list:";

    public FixedList {
        entries = List.copyOf(entries);
    }

    /**
     * Fixes terms and tickets.
     *
     * @param entries in any order
     */
    public static FixedList of(Terms terms, Collection<Entry> entries) {
        var sorted = entries.stream()
                .sorted(Comparator.comparing(Entry::ticket))
                .distinct()
                .toList();
        var head = terms.lines() + "tickets: " + sorted.size() + "\ntickets-sha256: " + Drawing.hashOf(sorted) + "\n";
        return new FixedList(head, sorted);
    }

    /** The hash over all of it, to be published and kept before the draw. */
    public String hash() {
        return hash(head);
    }

    /** The same hash, for whoever has no list at hand. */
    public static String hash(String head) {
        return Drawing.sha256(head);
    }

    /** Those that may win, in the order of the list. */
    public List<String> tickets() {
        return entries.stream().map(Entry::ticket).toList();
    }

    /** How many win, if there are tickets enough. */
    public int prizes() {
        return head.lines()
                .filter(line -> line.startsWith("prize: "))
                .map(line -> line.substring("prize: ".length()))
                .mapToInt(line -> Prize.find(line).orElseThrow().count())
                .sum();
    }

    /** The winning tickets of a seed, the first prize first. */
    public List<String> winners(String seed) {
        return Drawing.winners(tickets(), prizes(), hash(), seed);
    }

    /** The file before the draw. */
    public String file() {
        return file("");
    }

    /** The file after the draw. */
    public String drawnFile(String seed) {
        var text = new StringBuilder();
        text.append("seed: ").append(seed).append('\n');
        text.append("seed-sha256: ").append(Drawing.seedHash(hash(), seed)).append('\n');
        int place = 0;
        for (var ticket : winners(seed)) {
            text.append("winner: ").append(++place).append(' ').append(ticket).append('\n');
        }
        return file(text.toString());
    }

    private String file(String result) {
        return head + "fixed-sha256: " + hash() + "\n" + result + LIST + "\n"
                + entries.stream().map(entry -> entry.line() + "\n").collect(Collectors.joining());
    }
}
