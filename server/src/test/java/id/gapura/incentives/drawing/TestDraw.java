package id.gapura.incentives.drawing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** A draw of ten tickets whose winners were computed by the program in docs/api/draw.md. */
public final class TestDraw {
    public static final String SEED = "8012.44";
    static final List<String> WINNERS = List.of("T010", "T002", "T003");
    static final String HASH = "c43f24b24960a247434aa696f7c9eaa5292200958832d2bf9e2af86f2095f78c";

    private TestDraw() {}

    public static FixedList list() {
        var terms = new Terms(
                new Terms.What(
                        UUID.fromString("0193a1f2-7c1e-7b00-8000-0123456789ab"),
                        "Doorprize Café Petir",
                        "Petir (36.04.19)"),
                Optional.of(LocalDate.of(2026, 12, 5)),
                Instant.parse("2026-11-28T05:00:00Z"),
                new Terms.SeedRule("angka IHSG penutupan", LocalDate.of(2026, 12, 5)),
                List.of(new Prize(1, "Sepeda"), new Prize(2, "Payung")));
        return FixedList.of(
                terms,
                IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> i == 10 ? Entry.paper("T010") : entry("T%03d".formatted(i), "owner " + i))
                        .toList()
                        .reversed());
    }

    private static Entry entry(String ticket, String owner) {
        return Entry.of(ticket, owner, "salt of " + ticket);
    }

    /** Files in which one thing was changed, and what a check has to say of it. */
    public static Map<String, String> changed() {
        var whole = list().drawnFile(SEED);
        var third = entry("T003", "owner 3").line() + "\n";
        var fourth = entry("T004", "owner 4").line() + "\n";
        var changed = new TreeMap<String, String>();
        changed.put(whole.replace("\nT003 ", "\nT0031 "), "entrants");
        changed.put(whole.replace(third, ""), "entrants");
        changed.put(whole.replace(third + fourth, fourth + third), "entrants");
        changed.put(whole.replace(third, entry("T003", "owner 4").line() + "\n"), "entrants");
        changed.put(whole.replace(third, "T003\n"), "entrants");
        changed.put(whole.replace(third, "T003 " + "f".repeat(63) + "\n"), "unreadable");
        changed.put(whole.replace("tickets: 10", "tickets: 11"), "entrants");
        changed.put(whole.replace("\nT010\n", "\nT010\nT010\n"), "entrants");
        changed.put(whole.replace("prize: 2 Payung", "prize: 1 Payung"), "terms");
        changed.put(whole.replace("IHSG", "togel"), "terms");
        changed.put(whole.replace("seed: 8012.44", "seed: 8012.45"), "seed");
        changed.put(whole.replace("winner: 2 T002", "winner: 2 T001"), "winners");
        changed.put(whole.replace("winner: 3 T003\n", ""), "winners");
        changed.put(whole.replace("T010\nwinner: 2 T002", "T002\nwinner: 2 T010"), "winners");
        changed.put(whole.replace("ticket-list:\n", ""), "unreadable");
        changed.put(whole.replace("prize: 1 Sepeda", "prize: 0 Sepeda"), "unreadable");
        changed.put(whole + "3604990101800001\n", "unreadable");
        changed.put(whole.stripTrailing(), "unreadable");
        changed.put("", "unreadable");
        return changed;
    }
}
