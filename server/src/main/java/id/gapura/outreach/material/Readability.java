package id.gapura.outreach.material;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How easily an Indonesian text is read ({@code keterbacaan}), from 0, hardest, to 100, easiest.
 *
 * <p>Rudolf Flesch's Reading Ease ("A new readability yardstick", Journal of Applied Psychology 32, 1948): 206.835 − 1.015 ×
 * words a sentence − 84.6 × syllables a word. Indonesian words have more syllables than English ones for the same difficulty,
 * so that syllables are counted at 0.6 first, as Harjasujana and Mulyati do for Fry's graph ("Membaca 2", Departemen
 * Pendidikan dan Kebudayaan, 1996/1997). The factor is theirs, putting it into Flesch's formula is ours: good for comparing
 * two versions of a text, no measurement of readers.
 */
public record Readability(int sentences, int words, int syllables) {
    private static final double BASE = 206.835;
    private static final double BY_SENTENCE = 1.015;
    private static final double BY_WORD = 84.6;
    private static final double INDONESIAN = 0.6;
    private static final int EASY = 70;
    private static final int FAIR = 50;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(\\s+|$)|[\\r\\n]+");
    /** Thousands in a number are not the end of a sentence, and a number is one word. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,-]*");

    private static final Pattern DIPHTHONG = Pattern.compile("(ai|au|oi|ei)(?![\\p{L}])");
    private static final Pattern VOWEL = Pattern.compile("[aeiouéèêAEIOU]");

    /** How hard it is, in three steps. */
    public enum Level {
        EASY,
        FAIR,
        HARD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Counts what a text consists of; each line ends a sentence. */
    public static Readability of(String text) {
        int sentences = (int) Arrays.stream(SENTENCE_END.split(text))
                .filter(sentence -> WORD.matcher(sentence).find())
                .count();
        var words = WORD.matcher(text).results().map(found -> found.group()).toList();
        return new Readability(
                sentences,
                words.size(),
                words.stream().mapToInt(Readability::syllables).sum());
    }

    /** Each vowel is one, but for the four diphthongs, which end a word: {@code pan-tai}, but {@code a-ir}. */
    static int syllables(String word) {
        var joined = DIPHTHONG.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("a");
        return Math.max(1, (int) VOWEL.matcher(joined).results().count());
    }

    /** Whole points, within 0 and 100; 100 for a text without words. */
    public int score() {
        if (words == 0) {
            return 100;
        }
        double score = BASE - BY_SENTENCE * words / sentences - BY_WORD * INDONESIAN * syllables / words;
        return (int) Math.round(Math.clamp(score, 0d, 100d));
    }

    public Level level() {
        if (score() >= EASY) {
            return Level.EASY;
        }
        return score() >= FAIR ? Level.FAIR : Level.HARD;
    }
}
