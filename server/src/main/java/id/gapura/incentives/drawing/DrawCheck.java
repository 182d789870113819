package id.gapura.incentives.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recomputes a published file of a draw and says whether it holds, or what in it was changed. */
public final class DrawCheck {
    private static final String HASH = "([0-9a-f]{64})";
    private static final List<Pattern> HEAD = List.of(
            line(FixedList.VERSION),
            line("draw: .+"),
            line("name: .+"),
            line("place: .+"),
            line("entrants: .+"),
            line("closed: .+"),
            line("drawn-on: .+"),
            line("seed-rule: .+"));
    private static final Pattern PRIZE = line("prize: (.+)");
    private static final Pattern TICKETS = line("tickets: (\\d{1,9})");
    private static final Pattern TICKETS_HASH = line("tickets-sha256: " + HASH);
    private static final Pattern FIXED_HASH = line("fixed-sha256: " + HASH);
    private static final Pattern SEED = line("seed: (.+)");
    private static final Pattern SEED_HASH = line("seed-sha256: " + HASH);
    private static final Pattern WINNER = line("winner: (\\d{1,9}) (\\S+)");
    private static final Pattern LIST = line(FixedList.LIST);

    private final List<String> lines;
    private int next;

    private DrawCheck(String text) {
        this.lines = List.of(text.split("\n", -1));
    }

    /** Only a line feed ends a line. */
    private static Pattern line(String form) {
        return Pattern.compile(form, Pattern.DOTALL);
    }

    /** What a check comes to. */
    public sealed interface Verdict {
        /** The file is whole; nothing is drawn yet. */
        record Fixed(FixedList list) implements Verdict {}

        /** The file is whole and its winners follow from its seed. */
        record Drawn(FixedList list, String seed, List<String> winners) implements Verdict {
            public Drawn {
                winners = List.copyOf(winners);
            }
        }

        /** A line is not what stands there in such a file; the first is 1. */
        record Unreadable(int line) implements Verdict {}

        /** Something is not as it was published. */
        record Changed(Part part) implements Verdict {}
    }

    /** What can have been changed. */
    public enum Part {
        ENTRANTS,
        TERMS,
        SEED,
        WINNERS
    }

    /** Checks the text of a file. */
    public static Verdict of(String text) {
        var check = new DrawCheck(text);
        try {
            return check.read();
        } catch (UnreadableLine _) {
            return new Verdict.Unreadable(check.next);
        }
    }

    /** Ends the reading at a line. */
    private static final class UnreadableLine extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Matcher take(Pattern wanted) {
        var line = next < lines.size() ? lines.get(next) : "";
        next++;
        var match = wanted.matcher(line);
        if (!match.matches()) {
            throw new UnreadableLine();
        }
        return match;
    }

    private boolean isNext(Pattern wanted) {
        return next < lines.size() && wanted.matcher(lines.get(next)).matches();
    }

    /** What the file claims. */
    private record Claims(String count, String ticketsHash, String fixedHash) {}

    /** What came out of the draw. */
    private record Result(String seed, String seedHash, List<String> winners) {}

    private Verdict read() {
        HEAD.forEach(this::take);
        do {
            takePrize();
        } while (isNext(PRIZE));
        var count = take(TICKETS).group(1);
        var ticketsHash = take(TICKETS_HASH).group(1);
        var head = lines.subList(0, next).stream().map(line -> line + "\n").collect(Collectors.joining());
        var claims = new Claims(count, ticketsHash, take(FIXED_HASH).group(1));
        var result = isNext(SEED) ? List.of(result()) : List.<Result>of();
        take(LIST);
        return judge(new FixedList(head, entries()), claims, result);
    }

    private void takePrize() {
        if (Prize.find(take(PRIZE).group(1)).isEmpty()) {
            throw new UnreadableLine();
        }
    }

    private Result result() {
        var seed = take(SEED).group(1);
        var hash = take(SEED_HASH).group(1);
        var winners = new ArrayList<String>();
        while (isNext(WINNER)) {
            var line = take(WINNER);
            winners.add(line.group(1) + " " + line.group(2));
        }
        return new Result(seed, hash, winners);
    }

    /** To the end of the file, which is a line feed. */
    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        while (next < lines.size() - 1) {
            entries.add(Entry.find(lines.get(next++)).orElseThrow(UnreadableLine::new));
        }
        if (!lines.getLast().isEmpty()) {
            next++;
            throw new UnreadableLine();
        }
        return entries;
    }

    private static Verdict judge(FixedList list, Claims claims, List<Result> results) {
        var sorted = list.tickets().stream().sorted().distinct().toList();
        if (!sorted.equals(list.tickets())
                || !claims.count().equals(Integer.toString(sorted.size()))
                || !claims.ticketsHash().equals(Drawing.hashOf(list.entries()))) {
            return new Verdict.Changed(Part.ENTRANTS);
        }
        if (!claims.fixedHash().equals(list.hash())) {
            return new Verdict.Changed(Part.TERMS);
        }
        return results.isEmpty() ? new Verdict.Fixed(list) : judge(list, results.getFirst());
    }

    private static Verdict judge(FixedList list, Result result) {
        if (!result.seedHash().equals(Drawing.seedHash(list.hash(), result.seed()))) {
            return new Verdict.Changed(Part.SEED);
        }
        var winners = list.winners(result.seed());
        var expected = new ArrayList<String>();
        winners.forEach(ticket -> expected.add((expected.size() + 1) + " " + ticket));
        return expected.equals(result.winners())
                ? new Verdict.Drawn(list, result.seed(), winners)
                : new Verdict.Changed(Part.WINNERS);
    }
}
