package id.gapura.accounts;

/** What a page may ask leave for; the first statement of every handler names one. */
public enum Action {
    SEE_PEOPLE,
    CHANGE_PEOPLE,
    /** Propose or approve that two records are one person. */
    REVIEW_DUPLICATES,
    IMPORT_ROSTERS,
    POST_PAYMENTS,
    /** Propose or approve whose the money in suspense is. */
    REVIEW_SUSPENSE,
    SEE_LEDGER,
    SEE_INSIGHT,
    MANAGE_PROSPECTS,
    MANAGE_PLACES,
    MANAGE_STAFF,
    SEE_AUDIT
}
