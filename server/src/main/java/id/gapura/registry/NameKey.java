package id.gapura.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sound of an Indonesian name, so that spelling variants meet: Soekarno and Sukarno, Achmad and Ahmad, Zaenudin and
 * Jainuddin, Slamet and Selamet, Moh. and Muhammad.
 *
 * <p>Old spellings (Van Ophuijsen 1901, Soewandi 1947) are turned into the one of 1972; letters that are heard alike
 * become one; the schwa {@code e} inside a word and doubled letters fall away; titles do not count.
 */
public final class NameKey {
    private static final Set<String> TITLES = Set.of(
            "h",
            "hj",
            "hjh",
            "haji",
            "hajah",
            "ust",
            "ustad",
            "ustadz",
            "ustaz",
            "ustadzah",
            "kh",
            "ky",
            "kyai",
            "drs",
            "dra",
            "dr",
            "ir",
            "bpk",
            "bapak",
            "ibu",
            "sdr",
            "sdri",
            "tn",
            "ny",
            "nn",
            "alm",
            "almh");
    /** How people are called; before a name noted in passing only, since some are names themselves. */
    private static final Set<String> CALLED = Set.of(
            "pak", "bu", "mang", "teh", "teteh", "kang", "akang", "bang", "abang", "mbak", "mba", "mas", "mak", "emak",
            "ceu", "neng", "eneng", "nok", "cak", "om", "tante", "bi", "bibi", "nek", "nenek", "kakek", "mbah", "pakde",
            "bude", "dik", "kak", "kakak");

    private static final Map<String, String> SHORT_FORMS = Map.of(
            "m", "muhamad", "moh", "muhamad", "muh", "muhamad", "mhd", "muhamad", "mochd", "muhamad", "mohd", "muhamad",
            "abd", "abdul", "st", "siti");
    /** In this order: longer spellings before those they contain. */
    private static final String[][] SOUNDS = {
        {"oe", "u"},
        {"dj", "j"},
        {"tj", "c"},
        {"nj", "ny"},
        {"sj", "sy"},
        {"ch", "h"},
        {"kh", "h"},
        {"sy", "s"},
        {"sh", "s"},
        {"dz", "j"},
        {"dh", "d"},
        {"th", "t"},
        {"ph", "p"},
        {"gh", "g"},
        {"ck", "k"},
        {"ai", "e"},
        {"ay", "e"},
        {"ae", "e"},
        {"ei", "e"},
        {"z", "j"},
        {"f", "p"},
        {"v", "p"},
        {"q", "k"},
        {"x", "ks"},
        {"o", "u"},
        {"y", "i"},
        {"w", "u"}
    };

    private NameKey() {}

    /** The key of each word of a name, in order, titles left out; never empty for a name with a letter in it. */
    public static List<String> of(String name) {
        var words = new ArrayList<String>();
        var titles = new ArrayList<String>();
        for (var word : words(name)) {
            (TITLES.contains(word) ? titles : words).add(word);
        }
        return (words.isEmpty() ? titles : words).stream().map(NameKey::sound).toList();
    }

    /**
     * One key for a name that was noted in passing: the sound of its words without how somebody is called, so that Bu Rohmah,
     * Ibu Rochmah and Rohmah meet. Empty for a name without a letter.
     */
    public static String ofNoted(String name) {
        var words = words(name);
        int first = 0;
        while (first < words.size() - 1 && isCalled(words.get(first))) {
            first++;
        }
        return String.join(" ", of(String.join(" ", words.subList(first, words.size()))));
    }

    private static boolean isCalled(String word) {
        return CALLED.contains(word) || TITLES.contains(word);
    }

    /** What a name is found by: the key of each word, and its spelling. */
    static List<String> all(String name) {
        return Stream.concat(of(name).stream(), Stream.of(spelling(name))).toList();
    }

    /** The key of a name that is to be found as it is written, but for capitals; no word's key begins like it. */
    static String spelling(String name) {
        return "=" + name.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether two written names are the same name but for case, titles, punctuation and spelling. */
    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var text = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                word.append(c);
            } else if (c != '\'' && c != '’' && c != '`' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static String sound(String word) {
        var text = SHORT_FORMS.getOrDefault(word, word);
        for (var sound : SOUNDS) {
            if (text.contains(sound[0])) {
                text = text.replace(sound[0], sound[1]);
            }
        }
        var heard = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean repeated = !heard.isEmpty() && heard.charAt(heard.length() - 1) == c;
            boolean schwa = c == 'e' && i > 0;
            boolean silent = c == 'h' && i == text.length() - 1 && i > 0;
            if (!repeated && !schwa && !silent) {
                heard.append(c);
            }
        }
        return heard.toString();
    }

    /** One number for a name's sound and a birth date: people who share it may be one person. Word order does not count. */
    static long lookalike(List<String> keys, LocalDate birthOn) {
        long hash = 0;
        for (var key : keys) {
            hash += spread(key);
        }
        return mix(hash ^ birthOn.toEpochDay() * 0x9E3779B97F4A7C15L);
    }

    private static long spread(String key) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** The finaliser of MurmurHash3. */
    static long mix(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
