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
    /** Take bank statements, propose or approve what settles what. */
    RECONCILE,
    /** Make, approve or export payments out. */
    PAY_OUT,
    /** Name our bank accounts and what channels keep. */
    SET_TERMS,
    /** Set up, pause or cancel automatic payments with a member. */
    MANAGE_MANDATES,
    /** Take contributions in cash as an agent. */
    TAKE_CASH,
    /** Count the cash that agents hand in, decide what is missing. */
    COUNT_CASH,
    /** Put groups that pay together on record, count what their collectors bring and split it. */
    COLLECT_FROM_GROUPS,
    /** Say that the split of a group's money is right, or why it is not. */
    WITNESS_COLLECTIONS,
    /** See who pays contributions for others; names of members need {@link #SEE_PEOPLE} too. */
    SEE_SPONSORS,
    MANAGE_SPONSORS,
    SEE_INSIGHT,
    MANAGE_PROSPECTS,
    MANAGE_PLACES,
    MANAGE_STAFF,
    SEE_AUDIT
}
