package id.gapura.enrolment.rosters.reading;

import id.gapura.sheets.Sheet;
import id.gapura.sheets.SheetLimits;
import id.gapura.sheets.SheetReader;
import id.gapura.sheets.SheetRow;
import id.gapura.sheets.UnreadableSheet;
import id.gapura.sheets.UnreadableSheet.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens rosters: finds the header, proposes what the columns mean, and reads on from there. */
public final class RosterReader {
    private final SheetReader sheets;
    private final RosterJudge judge;
    private final Supplier<? extends NikClaims> claims;

    /**
     * Reads with a judge.
     *
     * @param claims a new memory of NIKs for each file, such as {@code SeenNiks::new}
     */
    public RosterReader(SheetLimits limits, RosterJudge judge, Supplier<? extends NikClaims> claims) {
        this.sheets = new SheetReader(limits);
        this.judge = judge;
        this.claims = claims;
    }

    /** How opening a roster ends. */
    public sealed interface Opened {
        /** Ready to be read; the receiver closes it. */
        record Ready(RosterReading reading) implements Opened {}

        /**
         * No column is known to hold the NIK, without which nobody can be registered.
         *
         * @param likely the row that looks most like a header, for somebody to map by hand
         */
        record NoNikColumn(RosterMapping likely) implements Opened {
            public String indonesian() {
                return "Tidak ada kolom NIK. Judul kolom di baris " + likely.headerLine() + ": " + headings();
            }

            public String english() {
                return "There is no NIK column. Headings in line " + likely.headerLine() + ": " + headings();
            }

            private String headings() {
                return String.join(
                        ", ",
                        likely.headings().stream()
                                .filter(heading -> !heading.isBlank())
                                .toList());
            }
        }
    }

    /**
     * Opens a roster and finds its header.
     *
     * @param originalName the name its sender gave the file
     * @throws UnreadableSheet if the file is no readable sheet
     */
    public Opened open(Path file, String originalName) {
        return open(sheets.open(file, originalName), Optional.empty());
    }

    /**
     * Opens a roster whose header and columns somebody confirmed.
     *
     * @throws UnreadableSheet if the file is no readable sheet
     */
    public Opened openAs(Path file, String originalName, RosterMapping confirmed) {
        return open(sheets.open(file, originalName), Optional.of(confirmed));
    }

    private Opened open(Sheet sheet, Optional<RosterMapping> confirmed) {
        try {
            var opened = opened(sheet, confirmed);
            if (opened instanceof Opened.NoNikColumn) {
                sheet.close();
            }
            return opened;
        } catch (UnreadableSheet refused) {
            sheet.close();
            throw refused;
        }
    }

    private Opened opened(Sheet sheet, Optional<RosterMapping> confirmed) {
        var top = top(sheet, confirmed.map(RosterMapping::headerLine).orElse(0));
        var mapping =
                confirmed.or(() -> HeaderFinder.best(top)).orElseThrow(() -> UnreadableSheet.because(Reason.EMPTY));
        if (!mapping.has(RosterColumn.NIK)) {
            return new Opened.NoNikColumn(mapping);
        }
        int below = 0;
        while (below < top.size() && top.get(below).line() <= mapping.headerLine()) {
            below++;
        }
        var head = new RosterHead(sheet.form(), top.subList(0, below), mapping);
        var rest = List.copyOf(top.subList(below, top.size()));
        return new Opened.Ready(new RosterReading(sheet, head, rest, judge, claims.get()));
    }

    /** Rows among which the header is, or down to the line where it is known to be. */
    private static List<SheetRow> top(Sheet sheet, int headerLine) {
        var top = new ArrayList<SheetRow>();
        while (sheet.hasNext()
                && (top.size() < HeaderFinder.DEPTH || top.getLast().line() < headerLine)) {
            top.add(sheet.next());
        }
        return top;
    }
}
