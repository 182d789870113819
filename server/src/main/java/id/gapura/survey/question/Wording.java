package id.gapura.survey.question;

/**
 * Words that are read out.
 *
 * @param english may be empty
 */
public record Wording(String indonesian, String english) {
    public Wording {
        if (indonesian.isBlank()) {
            throw new IllegalArgumentException("words are read out in Indonesian");
        }
    }

    /** In a language, as well as it was written. */
    public String in(String language) {
        return language.equals("en") && !english.isEmpty() ? english : indonesian;
    }
}
