package id.gapura.places;

import java.util.Locale;
import java.util.regex.Pattern;

/** A region with its official name, such as {@code Kabupaten Serang}. */
public record Region(RegionCode code, String name) {
    private static final Pattern KIND = Pattern.compile("^(kabupaten|kota)( administrasi)? ");

    /** Whether people call it so, with or without what kind of region it is. */
    boolean isCalled(String words) {
        var own = name.toLowerCase(Locale.ROOT);
        var said = words.toLowerCase(Locale.ROOT);
        return said.equals(own) || said.equals(KIND.matcher(own).replaceFirst(""));
    }
}
