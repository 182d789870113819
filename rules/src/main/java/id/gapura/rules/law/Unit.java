package id.gapura.rules.law;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The unit of a legal number, or of a column of a legal table. */
public enum Unit {
    /** Whole rupiah; thousands may be set apart, as in {@code 1_000_000}. */
    IDR("IDR", Rupiah.class, text -> Rupiah.of(whole(text))),
    /** A share of a hundred: {@code 1} is one in a hundred. */
    PERCENT("percent", Rate.class, Rate::ofPercent),
    /** A number of calendar months. */
    MONTHS("months", Integer.class, Unit::small),
    /** A number of years. */
    YEARS("years", Integer.class, Unit::small),
    /** A day of the month, 1 to 31. */
    DAY_OF_MONTH("day-of-month", Integer.class, Unit::dayOfMonth),
    /** A number of days, of those the calendar has. */
    DAYS("days", Integer.class, Unit::small),
    /** A number of days that are neither at a week's end nor holidays. */
    WORKING_DAYS("working-days", Integer.class, Unit::small),
    /** A number of hours. */
    HOURS("hours", Integer.class, Unit::small),
    /** How many times an amount is taken, such as eighty times a month's wage. */
    TIMES("times", Integer.class, Unit::small),
    /** A number of jobs a person holds. */
    JOBS("jobs", Integer.class, Unit::small),
    /** A number of children of one person. */
    CHILDREN("children", Integer.class, Unit::small),
    /** A plain number, such as a month's place in a row; its column or description says of what. */
    NUMBER("number", Integer.class, Unit::small),
    /** Whether something holds: {@code yes} or {@code no}. */
    YES_NO("yes-no", Boolean.class, Unit::yesNo),
    /** A code, such as that of a sector; only in tables. */
    CODE("code", String.class, Unit::plainCode),
    /** Words for people, in the language of the column; only in tables. */
    TEXT("text", String.class, text -> text),
    /** Rows of named columns, each with a unit of its own. */
    TABLE("table", Table.class, Unit::noScalar);

    private static final Pattern WHOLE = Pattern.compile("\\d+|\\d{1,3}(_\\d{3})+");
    private static final Pattern PLAIN_CODE = Pattern.compile("[a-z][a-z0-9-]*");

    private final String code;
    private final Class<?> type;

    @SuppressWarnings("ImmutableEnumChecker") // The parsers are stateless.
    private final Function<String, Object> parser;

    Unit(String code, Class<?> type, Function<String, Object> parser) {
        this.code = code;
        this.type = type;
        this.parser = parser;
    }

    /** The unit as a parameter file writes it. */
    public String code() {
        return code;
    }

    /** What a value in this unit is in Java. */
    Class<?> type() {
        return type;
    }

    static Optional<Unit> find(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
    }

    /**
     * Reads one value.
     *
     * @throws IllegalArgumentException if the text is not a value in this unit
     */
    Object parse(String text) {
        try {
            return parser.apply(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: " + text, e);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("too large: " + text, e);
        }
    }

    private static long whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a whole number: " + text);
        }
        return Long.parseLong(text.replace("_", ""));
    }

    private static Integer small(String text) {
        return Math.toIntExact(whole(text));
    }

    private static Integer dayOfMonth(String text) {
        int day = small(text);
        if (day < 1 || day > 31) {
            throw new IllegalArgumentException("not a day of the month: " + text);
        }
        return day;
    }

    private static Boolean yesNo(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("expected yes or no, found " + text);
        };
    }

    private static String plainCode(String text) {
        if (!PLAIN_CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a lower-case code: " + text);
        }
        return text;
    }

    private static Object noScalar(String text) {
        throw new IllegalArgumentException("expected rows, found: " + text);
    }
}
