package id.gapura.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The official code of a region, as text with dots: {@code 36}, {@code 36.04}, {@code 36.04.24}, {@code 36.04.24.2005};
 * empty for the nation. Never a number: {@code 11.10} is not {@code 11.1}.
 */
public record RegionCode(String text) {
    private static final Pattern FORM = Pattern.compile("(\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?)?");
    private static final Pattern WITHOUT_DOTS = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{10}");

    public static final RegionCode NATION = new RegionCode("");

    public RegionCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a region code: two digits, a dot, and so on");
        }
    }

    public static RegionCode of(String text) {
        return text.isEmpty() ? NATION : new RegionCode(text);
    }

    /** Reads a code with or without its dots; empty for anything else, also for the nation. */
    public static Optional<RegionCode> find(String written) {
        var text = written.strip();
        if (WITHOUT_DOTS.matcher(text).matches()) {
            text = withDots(text);
        }
        return text.isEmpty() || !FORM.matcher(text).matches() ? Optional.empty() : Optional.of(new RegionCode(text));
    }

    private static String withDots(String digits) {
        var dotted = new StringBuilder(digits.substring(0, 2));
        for (int at = 2; at < Math.min(digits.length(), 6); at += 2) {
            dotted.append('.').append(digits, at, at + 2);
        }
        return digits.length() > 6
                ? dotted.append('.').append(digits.substring(6)).toString()
                : dotted.toString();
    }

    public RegionLevel level() {
        return switch (text.length()) {
            case 0 -> RegionLevel.NATION;
            case 2 -> RegionLevel.PROVINCE;
            case 5 -> RegionLevel.REGENCY;
            case 8 -> RegionLevel.DISTRICT;
            default -> RegionLevel.VILLAGE;
        };
    }

    /** The region one level up; the nation's is the nation. */
    public RegionCode parent() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? NATION : new RegionCode(text.substring(0, dot));
    }

    /** This region and those above it, up to the nation. */
    public List<RegionCode> path() {
        var path = new ArrayList<RegionCode>();
        for (var code = this; !code.equals(NATION); code = code.parent()) {
            path.add(code);
        }
        path.add(NATION);
        return List.copyOf(path);
    }

    /** This region's own ancestor, or itself, at a level; itself where it is higher than that. */
    public RegionCode at(RegionLevel wanted) {
        return level().compareTo(wanted) <= 0 ? this : parent().at(wanted);
    }

    /** Whether {@code other} is this region or lies in it. */
    public boolean contains(RegionCode other) {
        return text.isEmpty() || other.text.equals(text) || other.text.startsWith(text + ".");
    }

    /**
     * The end of the range of codes within: every code {@code c} within has {@code text <= c < beyond} in byte order, so
     * that a query over a region is a scan of one stretch of an index.
     */
    public String beyond() {
        return text.isEmpty() ? ":" : text + "/";
    }
}
