package id.gapura.registry;

import id.gapura.kernel.Nik;
import id.gapura.kernel.PhoneReader;
import id.gapura.places.RegionCode;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds people by whatever one text box was given: a NIK, a member number, a phone, or a name however spelled. */
final class PeopleSearch {
    /** More than this and the list helps nobody; the page asks for more of the name instead. */
    static final int LIMIT = 50;

    /** Candidates ranked by spelling; bounded so that a common name does not read half the table. */
    private static final int CANDIDATES = 200;

    private static final String BY_NAME = WorkerStore.COLUMNS + """
            WHERE name_keys @> :keys::text[]
              AND region_code >= :from AND region_code < :beyond
              AND merged_into IS NULL
            LIMIT :limit
            """;
    private static final String BY_PHONE = """
            SELECT worker_id FROM registry.worker WHERE phone_index = :index AND merged_into IS NULL LIMIT :limit
            """;

    private final JdbcClient sql;
    private final WorkerStore workers;
    private final Vault vault;

    /** @param sql that plans anew: a name or a region may be that of a few or of a million */
    PeopleSearch(JdbcClient sql, WorkerStore workers, Vault vault) {
        this.sql = sql;
        this.workers = workers;
        this.vault = vault;
    }

    List<Worker> search(String text, RegionCode within) {
        var exact = byExactKey(text);
        if (exact.isPresent()) {
            return workers.list(exact.get()).stream()
                    .filter(worker -> within.contains(worker.home().region()))
                    .toList();
        }
        return byName(text, within);
    }

    /** The ids a text names exactly; empty when it reads as a name. */
    private Optional<List<UUID>> byExactKey(String text) {
        if (Nik.read(text) instanceof Nik.Reading.Valid(Nik nik, var _)) {
            return Optional.of(List.copyOf(workers.idsByNik(List.of(nik)).values()));
        }
        return byNumber(text).or(() -> PhoneReader.read(text).map(this::byPhone));
    }

    /** One phone number in ten has the check digit of a member number too: only a number that somebody holds counts. */
    private Optional<List<UUID>> byNumber(String text) {
        return MemberNumber.find(text)
                .map(number -> List.copyOf(
                        workers.idsByNumber(List.of(number.digits())).values()))
                .filter(found -> !found.isEmpty());
    }

    List<UUID> byPhone(String phone) {
        return sql.sql(BY_PHONE)
                .param("index", vault.blindIndex(Field.PHONE, phone))
                .param("limit", LIMIT)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Those spelled as asked come first; only where the list has room is anybody else looked for. */
    private List<Worker> byName(String text, RegionCode within) {
        var keys = NameKey.of(text);
        if (keys.isEmpty()) {
            return List.of();
        }
        var spelledSo = named(List.of(NameKey.spelling(text)), within, LIMIT);
        var soundingSo = spelledSo.size() < LIMIT ? named(keys, within, CANDIDATES) : List.<Worker>of();
        return Stream.concat(spelledSo.stream(), soundingSo.stream())
                .distinct()
                .sorted(Comparator.comparingInt((Worker worker) -> unlikeness(text, worker))
                        .thenComparing(worker -> worker.person().name()))
                .limit(LIMIT)
                .toList();
    }

    private List<Worker> named(List<String> keys, RegionCode within, int limit) {
        return sql.sql(BY_NAME)
                .param("keys", keys.toArray(String[]::new))
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("limit", limit)
                .query((row, _) -> workers.worker(row))
                .list();
    }

    /** How many letters must change to get from what was asked to the name. */
    private static int unlikeness(String asked, Worker worker) {
        return distance(asked.toLowerCase(Locale.ROOT), worker.person().name().toLowerCase(Locale.ROOT));
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swapped = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swapped, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
