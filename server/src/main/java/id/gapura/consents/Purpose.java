package id.gapura.consents;

import java.util.Arrays;

/**
 * What a consent is for. What the law or the membership itself asks of us (registering, collecting, paying benefits)
 * needs none and has no purpose here; neither do deductions per trip, which are allowed platform by platform
 * ({@code contributions.trips}).
 */
public enum Purpose {
    /**
     * An officer may call or visit. Who said no is left alone; who was never asked may be reached for what their own enrolment
     * or membership needs, and for nothing else.
     */
    CONTACT("contact", 1),
    /** Reminders and news by SMS or WhatsApp; codes and answers that somebody asked for need no consent. */
    MESSAGES("messages", 1),
    /** A sponsor may see for whom it pays. */
    SPONSOR_DATA("sponsor-data", 1),
    /** The platform that proposed to enrol somebody may see whether and until when they are protected. */
    PLATFORM_DATA("platform-data", 1),
    /** A photo of the workplace or of the person at work is kept for a later claim. */
    EVIDENCE_PHOTO("evidence-photo", 1),
    /** The story of a paid claim may be told nearby. */
    CLAIM_STORY("claim-story", 1),
    RESEARCH("research", 1),
    /** What somebody answered in a survey is kept with their record, so that it can be seen what changed. */
    SURVEY("survey", 1);

    private final String code;
    private final int version;

    Purpose(String code, int version) {
        this.code = code;
        this.version = version;
    }

    /** The word that the database, forms and texts know it by. */
    public String code() {
        return code;
    }

    /** The text with the words asked today; words that change get the next number, and the old ones stay. */
    public String wordsKey() {
        return "consent." + code + "." + version;
    }

    /**
     * The purpose of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Purpose of(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no purpose is called " + code));
    }
}
