package id.gapura.accounts;

/** What a page may ask leave for; the first statement of every handler names one. */
public enum Action {
    SEE_PEOPLE,
    CHANGE_PEOPLE,
    /** Put down somebody's family, work and evidence, and the places where people work. */
    DESCRIBE_PEOPLE,
    /** Propose or approve that two records are one person. */
    REVIEW_DUPLICATES,
    IMPORT_ROSTERS,
    /** Enrol somebody, and help those whose enrolment failed. */
    ENROL,
    /** Decide about somebody whose data the ID office does not confirm. */
    DECIDE_IDENTITY,
    /** Take channels' files. */
    POST_PAYMENTS(true),
    /** See money in suspense, which is nobody's yet, and propose or approve whose it is. */
    REVIEW_SUSPENSE,
    /** Say that a sponsor's transfer has come, or see that it has. */
    REPORT_TRANSFERS,
    SEE_LEDGER,
    /** See what channels owe, bank statements and what settles what. */
    SEE_SETTLEMENT(true),
    /** Take bank statements, propose or approve what settles what. */
    RECONCILE(true),
    /** See payments out, and who gets them. */
    SEE_PAYOUTS(true),
    /** Make, approve or export payments out. */
    PAY_OUT(true),
    /** Name our bank accounts and what channels keep. */
    SET_TERMS,
    /** Set up, pause or cancel automatic payments with a member. */
    MANAGE_MANDATES,
    /** Take contributions in cash as an agent. */
    TAKE_CASH,
    /** Have a device and work without a network. */
    WORK_IN_FIELD,
    /** Carry the people of one's places on that device, enrol and note whom one meets. */
    MEET_PEOPLE,
    /** Put the questions of a survey to people. */
    TAKE_SURVEYS,
    /** See which devices are out, and have one wiped. */
    MANAGE_DEVICES,
    /** Count the cash that agents hand in, decide what is missing. */
    COUNT_CASH,
    /** Put groups that pay together on record, count what their collectors bring and split it. */
    COLLECT_FROM_GROUPS,
    /** Say that the split of a group's money is right, or why it is not. */
    WITNESS_COLLECTIONS,
    /** See who pays contributions for others; names of members need {@link #SEE_PEOPLE} too. */
    SEE_SPONSORS,
    MANAGE_SPONSORS,
    /** Hold draws of prizes; members who win are named to whoever has {@link #SEE_PEOPLE} too. */
    HOLD_DRAWS,
    /** Keep the stock of what is given away, and hand it out; that needs {@link #SEE_PEOPLE} too. */
    KEEP_INCENTIVES,
    /** See associations; names of members need {@link #SEE_PEOPLE} too. */
    SEE_ASSOCIATIONS,
    MANAGE_ASSOCIATIONS,
    SEE_INSIGHT,
    /** See campaigns, activities and what came of them. */
    SEE_OUTREACH,
    /** Plan activities of one's places and say what came of them. */
    MANAGE_OUTREACH,
    /** Judge villages, propose or decide that one is a Desa Sadar. */
    AWARD_VILLAGES,
    /** Put down what somebody says against being covered, and what they were answered. */
    HEAR_OBJECTIONS,
    /** Read what people write to us that no conversation understands, and answer it. */
    ANSWER_QUESTIONS,
    /** Write the words of reminders and lessons, and of objections and their replies. */
    WRITE_TEMPLATES,
    /** Write to many members of one's places at once, and decide on what another officer wrote. */
    SEND_CIRCULARS,
    /** See trials of offers, and how they go; never who is in one. */
    SEE_TRIALS,
    /** Propose, open and close trials of offers, and take the file for analysis. */
    RUN_TRIALS,
    MANAGE_PROSPECTS,
    /** Keep that a person agreed to something, or took it back. */
    RECORD_CONSENTS,
    MANAGE_PLACES,
    /** See which platforms have a key, and say where each hears of those it named. */
    MANAGE_PLATFORMS,
    MANAGE_STAFF,
    /** See whether what is stored reaches the backup. */
    SEE_BACKUPS,
    SEE_AUDIT;

    private final boolean isNational;

    Action() {
        this(false);
    }

    Action(boolean isNational) {
        this.isNational = isNational;
    }

    /** Whether it is about money and people of the whole nation at once, and so takes somebody whose scope that is. */
    public boolean isNational() {
        return isNational;
    }
}
