package id.gapura.cli.rules;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.Explanation;
import id.gapura.rules.Wording;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer for a person: lines, small aligned tables, and the reasons below. */
final class Page {
    private static final String GAP = "  ";

    private final Language language;
    private final Texts texts;
    private final PrintWriter out;

    Page(Language language, PrintWriter out) {
        this.language = language;
        this.texts = Texts.load(language);
        this.out = out;
    }

    Language language() {
        return language;
    }

    String text(String key, Object... values) {
        return texts.get(key, values);
    }

    void line(String line) {
        out.println(line);
    }

    void say(Wording wording) {
        line(sentence(wording));
    }

    String sentence(Wording wording) {
        return switch (language) {
            case INDONESIAN -> wording.inIndonesian();
            case ENGLISH -> wording.inEnglish();
        };
    }

    /** Rows in aligned columns: the first {@code named} to the left, the others, numbers, to the right. */
    void table(int named, List<List<String>> rows) {
        var widths = new ArrayList<Integer>();
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = row.get(i).length();
                if (i == widths.size()) {
                    widths.add(width);
                }
                widths.set(i, Math.max(widths.get(i), width));
            }
        }
        rows.forEach(row -> line(aligned(named, row, widths)));
    }

    private static String aligned(int named, List<String> row, List<Integer> widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            var padding = " ".repeat(widths.get(i) - row.get(i).length());
            line.append(i == 0 ? "" : GAP).append(i < named ? row.get(i) + padding : padding + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    /** The reasons, each with its parameter, validity, article, and whether anyone compared it with the law. */
    void why(Explanation explanation) {
        line("");
        line(text("commands.rules.why"));
        for (var step : explanation.steps()) {
            line(GAP + sentence(step.wording()));
            line(GAP + GAP + basis(step.parameter(), step.basis()));
        }
    }

    String basis(String parameter, Series.Entry<?> entry) {
        return String.join(
                " · ",
                parameter,
                entry.validity().toString(),
                entry.source().citation(),
                text(entry.verified() ? "commands.rules.verified" : "commands.rules.unverified"));
    }

    /** A legal value in words; a table as how many rows it has. */
    String value(Object value) {
        return switch (value) {
            case Rupiah money -> rupiah(money);
            case Rate rate -> percent(rate).toPlainString() + "%";
            case Table table -> text("commands.rules.rows", table.rows().size());
            default -> value.toString();
        };
    }

    String rupiah(Rupiah amount) {
        return texts.format().rupiah(amount);
    }

    String number(long number) {
        return texts.format().number(number);
    }

    String month(YearMonth month) {
        return texts.format().month(month);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "–" : texts.format().date(day);
    }

    /** A share of a hundred: one in a hundred is 1. */
    static BigDecimal percent(Rate rate) {
        var percent = rate.fraction().movePointRight(2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
