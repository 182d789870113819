package id.gapura.rules.benefit;

import id.gapura.kernel.Rate;
import id.gapura.rules.Wording;
import id.gapura.rules.law.Table;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The shares of the annex as they stood on a day ({@code tabel persentase cacat}). */
final class DisabilityTable {
    static final String WHOLE = "jkk.disability";
    static final String BY_DEGREE = "jkk.disability-by-degree";

    private final Basis<Table> whole;
    private final Basis<Table> byDegree;
    private final Map<String, Table.Row> losses;
    private final Map<String, Table.Row> degrees;

    DisabilityTable(Basis<Table> whole, Basis<Table> byDegree) {
        this.whole = whole;
        this.byDegree = byDegree;
        this.losses = byLoss(whole.value());
        this.degrees = byLoss(byDegree.value());
    }

    /** A share, the table it is from, and what the loss is called. */
    record Share(Rate value, Basis<Table> basis, Wording name) {}

    private static Map<String, Table.Row> byLoss(Table table) {
        return table.rows().stream().collect(Collectors.toMap(row -> row.code("loss"), Function.identity()));
    }

    /**
     * The share of {@code loss}, with what of the use is lost.
     *
     * @throws IllegalArgumentException if the table has no such loss, or the loss says too little or too much
     */
    Share share(Case.Loss loss, boolean leftHanded) {
        var degree = degrees.get(loss.code());
        var named = degree == null ? row(loss.code()) : degree;
        var share = degree == null ? shareOfWhole(loss, leftHanded) : shareByDegree(loss, degree);
        var function = loss.functionLost();
        return new Share(
                function == null ? share : times(share, function.fraction()),
                degree == null ? whole : byDegree,
                name(named));
    }

    private static Wording name(Table.Row row) {
        return new Wording(row.text("id"), row.text("en"), List.of());
    }

    /** A lost hand is part of a lost arm, and not a second loss. */
    void refuseLossesWithinOthers(List<Case.Loss> named) {
        var codes = named.stream().map(Case.Loss::code).collect(Collectors.toSet());
        for (var code : codes) {
            var row = losses.get(code);
            while (row != null) {
                var within = row.code("within");
                if (codes.contains(within)) {
                    throw new IllegalArgumentException(
                            "loss " + code + " is part of " + within + "; name only one of them");
                }
                row = losses.get(within);
            }
        }
    }

    private Rate shareOfWhole(Case.Loss loss, boolean leftHanded) {
        var row = row(leftHanded ? mirrored(loss.code()) : loss.code());
        if (loss.measured() != null) {
            throw new IllegalArgumentException("measured is only for " + new TreeSet<>(degrees.keySet()));
        }
        var least = row.rate("least");
        var most = row.rate("most");
        return least.equals(most) ? fixed(loss, least) : chosen(loss, least, most);
    }

    private Table.Row row(String code) {
        var row = losses.get(code);
        if (row == null) {
            throw new IllegalArgumentException("loss must be one of " + known() + ", not " + code);
        }
        return row;
    }

    private static Rate fixed(Case.Loss loss, Rate share) {
        if (loss.share() != null) {
            throw new IllegalArgumentException("percent is set by the law for " + loss.code() + "; leave it out");
        }
        return share;
    }

    private static Rate chosen(Case.Loss loss, Rate least, Rate most) {
        var share = loss.share();
        if (share == null
                || share.fraction().compareTo(least.fraction()) < 0
                || share.fraction().compareTo(most.fraction()) > 0) {
            throw new IllegalArgumentException("percent must be from " + percent(least) + " to " + percent(most)
                    + " for " + loss.code() + ", not " + (share == null ? "left out" : percent(share)));
        }
        return share;
    }

    private static Rate shareByDegree(Case.Loss loss, Table.Row row) {
        var measured = loss.measured();
        int step = row.count("step");
        var share = row.rate("share");
        int most = new BigDecimal(step).divideToIntegralValue(share.fraction()).intValueExact();
        int ceiling = row.code("measure").equals("percent") ? 100 : most;
        if (measured == null || loss.share() != null) {
            throw new IllegalArgumentException(
                    loss.code() + " needs measured, in " + row.code("measure") + ", and no percent");
        }
        Check.within("measured", measured, step, ceiling);
        return times(share, BigDecimal.valueOf(measured / step));
    }

    private static Rate times(Rate share, BigDecimal factor) {
        return new Rate(share.fraction().multiply(factor));
    }

    /** Left for right and right for left. */
    private static String mirrored(String code) {
        if (code.startsWith("right-")) {
            return "left-" + code.substring("right-".length());
        }
        return code.startsWith("left-") ? "right-" + code.substring("left-".length()) : code;
    }

    private Set<String> known() {
        var known = new HashSet<>(losses.keySet());
        known.addAll(degrees.keySet());
        return new TreeSet<>(known);
    }

    private static String percent(Rate rate) {
        return rate.fraction().movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
