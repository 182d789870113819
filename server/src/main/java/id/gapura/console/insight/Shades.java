package id.gapura.console.insight;

import id.gapura.screen.Shell;
import id.gapura.screen.TileMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Shades for counts: equal steps of whole numbers up to the largest count.
 *
 * @param step counts in one shade, at least 1
 */
record Shades(long step) {
    static Shades upTo(long most) {
        return new Shades(Math.max(1, Math.ceilDiv(most + 1, (long) TileMap.SHADES)));
    }

    int of(long count) {
        return Math.clamp(count / step, 0, TileMap.SHADES - 1);
    }

    List<String> legend(Shell shell) {
        var format = shell.format();
        var legend = new ArrayList<String>();
        for (int shade = 0; shade < TileMap.SHADES - 1; shade++) {
            long from = shade * step;
            long to = from + step - 1;
            legend.add(from == to ? format.number(from) : format.number(from) + "–" + format.number(to));
        }
        legend.add(shell.text("insight.shade.more", format.number((TileMap.SHADES - 1) * step)));
        return legend;
    }

    /** The shades of shares from 0 to 1. */
    static List<String> shareLegend(Shell shell) {
        return List.of("0–20%", "20–40%", "40–60%", "60–80%", shell.text("insight.shade.more", "80%"));
    }
}
