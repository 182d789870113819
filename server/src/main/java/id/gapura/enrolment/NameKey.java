package id.gapura.enrolment;

import java.util.Set;

/**
 * What makes two written names the same name: their words, whatever the case, punctuation and honorifics
 * ({@code H., Hj., Ust., Drs., Ir.}).
 */
public final class NameKey {
    private static final Set<String> HONORIFICS = Set.of(
            "h",
            "hj",
            "haji",
            "hajah",
            "ust",
            "ustad",
            "ustadz",
            "ustaz",
            "ustadzah",
            "kh",
            "drs",
            "dra",
            "ir",
            "dr",
            "bpk",
            "bapak",
            "ibu",
            "sdr",
            "sdri",
            "tn",
            "ny",
            "nn");
    private static final int LONGEST_HONORIFIC = 8;

    private NameKey() {}

    /** Whether both are the same name. */
    public static boolean same(String a, String b) {
        return of(a).equals(of(b));
    }

    /** The name's words in lower case without honorifics; with them if there is nothing else. */
    public static String of(String name) {
        var words = Words.of(name);
        int from = 0;
        while (true) {
            int gap = words.indexOf(' ', from);
            if (gap < 0 || gap - from > LONGEST_HONORIFIC || !HONORIFICS.contains(words.substring(from, gap))) {
                return words.substring(from);
            }
            from = gap + 1;
        }
    }
}
