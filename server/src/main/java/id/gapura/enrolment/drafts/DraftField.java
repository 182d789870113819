package id.gapura.enrolment.drafts;

import java.util.Optional;
import java.util.Set;

/** What a door may ask. Names are part of every stored draft: never rename one, never use one again. */
public enum DraftField {
    NAME,
    NIK,
    BIRTH_ON,
    BIRTH_PLACE,
    SEX,
    PHONE,
    /** In which the worker wants to be written to: the code of a {@link id.gapura.kernel.Tongue}; Indonesian if left out. */
    LANGUAGE,
    /** The code of the region where the worker lives. */
    REGION,
    ADDRESS,
    LIVELIHOOD,
    WORKPLACE,
    INCOME,
    /** As the rules write them, such as {@code JKK,JKM}; the least there is if left out. */
    PROGRAMMES,
    /** A code of the rules; the worker if left out. */
    PAYER,
    /** The words by which the worker agreed to be registered; who recorded it when stands in the history. */
    CONSENT,
    /** What else the worker told of the first job; see {@code enrolment.told}. */
    FIRST_JOB,
    SECOND_JOB,
    /** What the worker said of their health, and when. */
    HEALTH,
    /** The words by which the worker asked to be called. */
    CALL;

    /** What drafts of before may hold besides: that the worker may be contacted, which {@code consents} keep now. */
    private static final Set<String> GONE = Set.of("CONTACT");

    /**
     * The field of a name in a stored draft; none for one that is asked no more.
     *
     * @throws IllegalArgumentException if there never was one
     */
    public static Optional<DraftField> stored(String name) {
        return GONE.contains(name) ? Optional.empty() : Optional.of(valueOf(name));
    }
}
