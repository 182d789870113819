package id.gapura.rules.benefit;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.ParameterNode;
import id.gapura.rules.law.ParameterRefused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a case file, by name; what does not fit is refused at its line. */
record CaseFields(ParameterNode.Fields fields) {
    private static final Pattern WHOLE = Pattern.compile("-?(\\d{1,18}|\\d{1,3}(_\\d{3}){1,5})");
    private static final Pattern PERCENT = Pattern.compile("100|\\d{1,2}(\\.\\d{1,4})?");

    /** The fields at {@code place}; the names of those it must and may have are parted by spaces. */
    static CaseFields at(ParameterNode place, String required, String optional) {
        return new CaseFields(place.fields(names(required), names(optional)));
    }

    private static Set<String> names(String names) {
        return names.isEmpty() ? Set.of() : Set.of(names.split(" ", -1));
    }

    /** The codes that a column of the law's tables ever had. */
    static Set<String> codes(String column, String... tables) {
        return Arrays.stream(tables)
                .flatMap(table -> Law.current().table(table).entries().stream())
                .flatMap(entry -> entry.value().codes(column).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean has(String name) {
        return fields.find(name).isPresent();
    }

    LocalDate day(String name) {
        return fields.get(name).date();
    }

    @Nullable
    LocalDate findDay(String name) {
        return fields.find(name).map(ParameterNode::date).orElse(null);
    }

    Rupiah rupiah(String name) {
        return fields.get(name).read(text -> Rupiah.of(whole(name, text)));
    }

    @Nullable
    Rupiah findRupiah(String name) {
        return has(name) ? rupiah(name) : null;
    }

    int count(String name) {
        return fields.get(name).read(text -> Math.clamp(whole(name, text), Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    @Nullable
    Integer findCount(String name) {
        return has(name) ? (Integer) count(name) : null;
    }

    @Nullable
    Rate findRate(String name) {
        return fields.find(name)
                .map(place -> place.read(text -> rate(name, text)))
                .orElse(null);
    }

    Optional<ParameterNode> place(String name) {
        return fields.find(name);
    }

    /** Refuses a field that has no meaning here. */
    void onlyIf(String name, boolean allowed, String where) {
        if (!allowed && has(name)) {
            throw fields.get(name).refusal(name + " is only for " + where);
        }
    }

    int count(String name, int otherwise) {
        return has(name) ? count(name) : otherwise;
    }

    /** {@code true} or {@code false}; false if not stated. */
    boolean truth(String name) {
        return fields.find(name).map(ParameterNode::truth).orElse(false);
    }

    /** One of the codes of the law's {@code tables}. */
    String codeOf(String name, String... tables) {
        return code(name, codes(name, tables));
    }

    /** One of {@code allowed}. */
    String code(String name, Set<String> allowed) {
        return fields.get(name).read(text -> {
            if (!allowed.contains(text)) {
                throw new IllegalArgumentException(
                        name + " must be " + String.join(" or ", new TreeSet<>(allowed)) + ", not " + text);
            }
            return text;
        });
    }

    List<ParameterNode> items(String name) {
        return fields.find(name).map(ParameterNode::items).orElse(List.of());
    }

    Insured insured() {
        return make(() ->
                new Insured(day("member-since"), fields.get("protection").read(Protection::of), findRupiah("income")));
    }

    /** What {@code maker} makes; facts that cannot be are refused at the line where they begin. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (ParameterRefused e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw fields.refusal(String.valueOf(e.getMessage()));
        }
    }

    private static Rate rate(String name, String text) {
        if (!PERCENT.matcher(text).matches()) {
            throw new IllegalArgumentException(name + " must be from 0 to 100, such as 12.5, not " + text);
        }
        return Rate.ofPercent(text);
    }

    private static long whole(String name, String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException(name + " must be a whole number, such as 1_000_000, not " + text);
        }
        return Long.parseLong(text.replace("_", ""));
    }
}
