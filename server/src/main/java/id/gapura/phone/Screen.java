package id.gapura.phone;

import id.gapura.places.RegionCode;
import java.util.List;

/**
 * What somebody reads, in a message or on a menu.
 *
 * @param isLast whether no answer is waited for
 * @param offered places that the next answer may choose by number
 */
record Screen(String text, boolean isLast, List<RegionCode> offered) {
    Screen {
        offered = List.copyOf(offered);
    }

    static Screen last(String text) {
        return new Screen(text, true, List.of());
    }

    static Screen ask(String text) {
        return new Screen(text, false, List.of());
    }
}
