package id.gapura.reconciliation;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.reconciliation.Reconciliation.Uploaded;
import id.gapura.reconciliation.Statement.Entry;
import id.gapura.reconciliation.Statement.Head;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file of statements, all of them or none, writing entries as they are read. */
final class StatementUpload {
    private static final long MOST_BYTES = 200L << 20;
    private static final int MOST_ENTRIES = 1_000_000;
    private static final int WRITTEN_AT_ONCE = 1_000;
    private static final int LOOKED_INTO = 64;

    private final StatementStore store;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    StatementUpload(StatementStore store, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    Uploaded take(Path file, String name, String actor) {
        try {
            var upload = new Statement.Upload(name, actor, clock.instant());
            return Objects.requireNonNull(transaction.execute(_ -> new Uploaded.Taken(read(file, upload))));
        } catch (UnreadableStatement why) {
            return new Uploaded.Refused(why.fault(), why.place());
        }
    }

    private List<UUID> read(Path file, Statement.Upload upload) {
        var taking = new Taking(upload);
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            if (Files.size(file) > MOST_BYTES) {
                throw UnreadableStatement.because(StatementFault.TOO_LARGE);
            }
            read(file, in, taking);
        } catch (IOException lost) {
            throw new UncheckedIOException("a statement cannot be read", lost);
        }
        return taking.taken;
    }

    private static void read(Path file, BufferedInputStream in, Taking taking) throws IOException {
        in.mark(LOOKED_INTO);
        var head = in.readNBytes(LOOKED_INTO);
        in.reset();
        var wide = wide(head);
        if (!isXml(new String(head, wide.orElse(StandardCharsets.UTF_8)))) {
            CsvStatement.read(file, taking.upload.fileName(), taking);
        } else if (wide.isPresent()) {
            CamtReader.read(new InputStreamReader(in, wide.get()), taking);
        } else {
            CamtReader.read(in, taking);
        }
    }

    /** UTF-16, told by its byte order mark or by the zero beside the first tag; empty for everything else. */
    private static Optional<Charset> wide(byte[] head) {
        int first = head.length < 2 ? 0 : ((head[0] & 0xFF) << Byte.SIZE) | (head[1] & 0xFF);
        return switch (first) {
            case 0xFEFF, 0xFFFE -> Optional.of(StandardCharsets.UTF_16);
            case '<' -> Optional.of(StandardCharsets.UTF_16BE);
            case '<' << Byte.SIZE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    /** Whether the first character that is no blank and no byte order mark opens a tag. */
    private static boolean isXml(String head) {
        return head.replace("\uFEFF", "").strip().startsWith("<");
    }

    /** Statements on their way into the tables. */
    private final class Taking implements StatementSink {
        private final Statement.Upload upload;
        private final List<UUID> taken = new ArrayList<>();
        private final List<Entry> waiting = new ArrayList<>();
        private Optional<Head> head = Optional.empty();
        private UUID id = new UUID(0, 0);
        private Rupiah total = Rupiah.ZERO;
        private int entries;

        private Taking(Statement.Upload upload) {
            this.upload = upload;
        }

        @Override
        public void begin(Head read) {
            if (!store.lockAccount(read.accountNo())) {
                throw UnreadableStatement.because(StatementFault.OTHER_ACCOUNT);
            }
            if (read.to().isAfter(Jakarta.day(upload.at()))) {
                throw UnreadableStatement.because(StatementFault.IN_FUTURE);
            }
            if (store.isTaken(read)) {
                throw UnreadableStatement.because(StatementFault.TAKEN_BEFORE);
            }
            head = Optional.of(read);
            id = ids.next();
            total = Rupiah.ZERO;
            entries = 0;
        }

        @Override
        public void entry(Read read) {
            var of = head.orElseThrow();
            entries++;
            if (entries > MOST_ENTRIES) {
                throw UnreadableStatement.because(StatementFault.TOO_LARGE);
            }
            if (read.bookedOn().isBefore(of.from()) || read.bookedOn().isAfter(of.to())) {
                throw UnreadableStatement.at(entries, StatementFault.ENTRY_OUTSIDE);
            }
            total = sum(total, read.amount());
            waiting.add(new Entry(
                    id, entries, read.bookedOn(), read.amount(), read.reference(), read.endToEnd(), read.remittance()));
            if (waiting.size() == WRITTEN_AT_ONCE) {
                write();
            }
        }

        @Override
        public void end() {
            var of = head.orElseThrow();
            boolean addsUp = of.balances()
                    .map(two -> sum(two.opening(), total).equals(two.closing()))
                    .orElse(true);
            if (!addsUp) {
                throw UnreadableStatement.because(StatementFault.DOES_NOT_ADD_UP);
            }
            write();
            store.insert(new Statement(id, of, entries, total, upload));
            taken.add(id);
        }

        private static Rupiah sum(Rupiah one, Rupiah other) {
            try {
                return one.plus(other);
            } catch (ArithmeticException beyond) {
                throw UnreadableStatement.because(StatementFault.TOO_LARGE);
            }
        }

        private void write() {
            store.insertEntries(waiting);
            waiting.clear();
        }
    }
}
