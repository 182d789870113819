package id.gapura.rules;

import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Who inherits what the death of a worker gives ({@code ahli waris}): everybody of the lowest rank that there is. Law: the
 * parameter {@code jkm.heirs}. How a sum is shared among those of one rank, and whether a step-child is a child, no source
 * says; nothing is decided here about either.
 */
public final class HeirOrder {
    private final Series<Table> order;

    public HeirOrder(Law law) {
        this.order = law.table("jkm.heirs");
    }

    /** The place of a relation in the order on a day, from 1; empty for one that the order does not name. */
    public OptionalInt rank(Kin kin, LocalDate on) {
        return basis(on).value().rows().stream()
                .filter(row -> row.code("heir").equals(kin.code()))
                .mapToInt(row -> row.count("rank"))
                .findFirst();
    }

    /** Those of the lowest rank; nobody if the order names none of them. */
    public <T> List<T> heirs(List<T> relatives, Function<? super T, Kin> kin, LocalDate on) {
        var first = relatives.stream()
                .flatMapToInt(one -> rank(kin.apply(one), on).stream())
                .min();
        return relatives.stream()
                .filter(one -> first.isPresent() && rank(kin.apply(one), on).equals(first))
                .toList();
    }

    /** The order as it stands on a day, with its source. */
    public Series.Entry<Table> basis(LocalDate on) {
        return order.at(on);
    }
}
