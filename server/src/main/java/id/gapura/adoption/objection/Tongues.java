package id.gapura.adoption.objection;

/** The same in four languages. */
public record Tongues(String indonesian, String english, String javanese, String sundanese) {
    /** The most letters that a wording has in one language. */
    public static final int LONGEST = 300;

    /** In the language of a screen, which is one of the first two. */
    public String in(String language) {
        return language.equals("en") ? english : indonesian;
    }
}
