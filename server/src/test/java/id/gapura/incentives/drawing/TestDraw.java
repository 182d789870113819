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
    static final List<String> WINNERS = List.of("T007", "T006", "T002");
    static final String HASH = "e215912bd4e3bebecf5c450804fe838b959d4a2ada4fd8f82d1633086d885945";

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
                        .mapToObj("T%03d"::formatted)
                        .toList()
                        .reversed());
    }

    /** Files in which one thing was changed, and what a check has to say of it. */
    public static Map<String, String> changed() {
        var whole = list().drawnFile(SEED);
        var changed = new TreeMap<String, String>();
        changed.put(whole.replace("\nT003\n", "\nT011\n"), "entrants");
        changed.put(whole.replace("\nT003\n", "\n"), "entrants");
        changed.put(whole.replace("\nT003\nT004\n", "\nT004\nT003\n"), "entrants");
        changed.put(whole.replace("tickets: 10", "tickets: 11"), "entrants");
        changed.put(whole.replace("\nT010\n", "\nT010\nT010\n"), "entrants");
        changed.put(whole.replace("prize: 2 Payung", "prize: 1 Payung"), "terms");
        changed.put(whole.replace("IHSG", "togel"), "terms");
        changed.put(whole.replace("seed: 8012.44", "seed: 8012.45"), "seed");
        changed.put(whole.replace("winner: 2 T006", "winner: 2 T001"), "winners");
        changed.put(whole.replace("winner: 3 T002\n", ""), "winners");
        changed.put(whole.replace("T007\nwinner: 2 T006", "T006\nwinner: 2 T007"), "winners");
        changed.put(whole.replace("ticket-list:\n", ""), "unreadable");
        changed.put(whole.replace("prize: 1 Sepeda", "prize: 0 Sepeda"), "unreadable");
        changed.put(whole + "3604990101800001\n", "unreadable");
        changed.put(whole.stripTrailing(), "unreadable");
        changed.put("", "unreadable");
        return changed;
    }
}
