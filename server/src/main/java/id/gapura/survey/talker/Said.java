package id.gapura.survey.talker;

import id.gapura.registry.NameKey;
import java.util.List;
import java.util.regex.Pattern;

/** A name as somebody said it, with where to find the person after a comma. */
public record Said(String called) {
    /** So many names one person may say. */
    public static final int MOST = 3;

    private static final int LONGEST = 80;
    private static final int DIGITS_OF_A_PHONE = 6;
    /** How people are called in front of their names, besides titles. */
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:bu|pak|mak|kang|aa|teh|teteh|ceu|mas|mbak|bang|abang|abah)\\b\\.?", Pattern.CASE_INSENSITIVE);

    /** One a line, the first three; lines that are no name are left out. */
    public static List<Said> of(String lines) {
        return lines.lines()
                .map(line -> new Said(line.strip()))
                .filter(Said::isName)
                .limit(MOST)
                .toList();
    }

    /** Whether every line is a name, and they are not too many. */
    public static boolean isRight(String lines) {
        var written = lines.lines().filter(line -> !line.isBlank()).toList();
        return written.size() <= MOST && written.stream().allMatch(line -> new Said(line.strip()).isName());
    }

    /** A number to call is not ours to keep before the person agreed. */
    private boolean isName() {
        return called.length() <= LONGEST
                && !sound().isEmpty()
                && called.chars().filter(Character::isDigit).count() < DIGITS_OF_A_PHONE;
    }

    /** How the name sounds, without what stands after the comma: Bu Aminah is Aminah. */
    String sound() {
        int comma = called.indexOf(',');
        var name = comma < 0 ? called : called.substring(0, comma);
        var bare = ADDRESS.matcher(name).replaceAll("");
        return String.join(" ", NameKey.of(bare).stream().sorted().toList());
    }
}
