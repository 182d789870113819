package id.gapura.enrolment.drafts;

/** What a door may ask. Names are part of every stored draft: never rename one, never use one again. */
public enum DraftField {
    NAME,
    NIK,
    BIRTH_ON,
    BIRTH_PLACE,
    SEX,
    PHONE,
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
    /** Of drafts of before: the words by which the worker agreed to be contacted, which {@code consents} keep now. */
    CONTACT,
    /** What else the worker told of the first job; see {@code enrolment.told}. */
    FIRST_JOB,
    SECOND_JOB,
    /** What the worker said of their health, and when. */
    HEALTH,
    /** The words by which the worker asked to be called. */
    CALL
}
