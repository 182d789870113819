package id.gapura.rules;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.ContributionDue.Amounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** One line of the annex of income bands, with its prices reckoned by hand: {@code bands.csv}. */
record AnnexBand(
        long first, long last, Amounts full, Rupiah fullWithoutOldAge, Amounts relief, Rupiah reliefWithoutOldAge) {

    static Stream<AnnexBand> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/bands.csv")).stream()
                .skip(1)
                .map(AnnexBand::parse);
    }

    /** The last band has no end; ten times its beginning stands for "and above". */
    private static AnnexBand parse(String line) {
        var cells = line.split(",", -1);
        long first = Long.parseLong(cells[1]);
        long last = cells[2].isEmpty() ? 10 * first : Long.parseLong(cells[2]);
        var jht = rupiah(cells[6]);
        return new AnnexBand(
                first,
                last,
                new Amounts(rupiah(cells[4]), rupiah(cells[5]), jht, rupiah(cells[8])),
                rupiah(cells[7]),
                new Amounts(rupiah(cells[9]), rupiah(cells[10]), jht, rupiah(cells[12])),
                rupiah(cells[11]));
    }

    private static Rupiah rupiah(String cell) {
        return Rupiah.of(Long.parseLong(cell));
    }
}
