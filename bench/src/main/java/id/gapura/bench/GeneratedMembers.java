package id.gapura.bench;

import id.gapura.database.CopyRows;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Luhn;
import id.gapura.program.Program;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Members by the million, written past the registry in seconds: for benchmarks of what members pay, not of how they come.
 * Nobody's NIK is behind them; they are known by their card numbers alone.
 */
final class GeneratedMembers {
    private static final int AT_ONCE = 50_000;
    /** On which all of them pay. */
    static final ContributionFacts TERMS = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);

    private static final byte[] NO_NIK = new byte[45];

    private GeneratedMembers() {}

    /** Adds members; their card numbers come back in an order that has nothing to do with that of their ids. */
    static List<String> add(Program program, int count) {
        var ids = new Ids(InstantSource.system(), new SplittableRandom(1));
        var numbers = new ArrayList<String>(count);
        for (int from = 0; from < count; from += AT_ONCE) {
            int first = from;
            int size = Math.min(AT_ONCE, count - from);
            program.get(TransactionTemplate.class)
                    .executeWithoutResult(_ -> add(program.get(DataSource.class), ids, first, size, numbers));
        }
        Collections.shuffle(numbers, Random.from(new SplittableRandom(2)));
        return numbers;
    }

    private static void add(DataSource dataSource, Ids ids, int first, int size, List<String> numbers) {
        var workers = new CopyRows();
        var keys = new CopyRows();
        var members = new CopyRows();
        var born = LocalDate.of(1985, 5, 2);
        for (int i = 0; i < size; i++) {
            UUID id = ids.next();
            var number =
                    Luhn.withCheckDigit(String.format(Locale.ROOT, "%010d", (first + i) * 7_919L % 10_000_000_000L));
            numbers.add(number);
            workers.row(12)
                    .uuid(id)
                    .text(number)
                    .text("Warga Contoh")
                    .texts(List.of())
                    .bigint(first + i)
                    .text("F")
                    .date(born)
                    .bytea(NO_NIK)
                    .text("99.01.01.2001")
                    .text("bench")
                    .text("bench")
                    .instant(InstantSource.system().instant());
            keys.row(2).text(number).uuid(id);
            members.row(5)
                    .uuid(id)
                    .text(TERMS.programmes().code())
                    .text(TERMS.sector().code())
                    .text(TERMS.payer().code())
                    .date(born.plusYears(40));
        }
        workers.send(
                dataSource,
                "registry.worker (worker_id, member_number, name, name_keys, lookalike, sex, birth_on, nik_sealed,"
                        + " region_code, source, recorded_by, recorded_at)");
        keys.send(dataSource, "registry.number_key (member_number, worker_id)");
        members.send(dataSource, "membership.member (worker_id, programmes, sector, payer, registered_on)");
    }
}
