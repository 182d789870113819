package id.gapura.accounts;

import static id.gapura.accounts.Action.ANSWER_QUESTIONS;
import static id.gapura.accounts.Action.AWARD_VILLAGES;
import static id.gapura.accounts.Action.CHANGE_PEOPLE;
import static id.gapura.accounts.Action.COLLECT_FROM_GROUPS;
import static id.gapura.accounts.Action.COUNT_CASH;
import static id.gapura.accounts.Action.DECIDE_IDENTITY;
import static id.gapura.accounts.Action.DESCRIBE_PEOPLE;
import static id.gapura.accounts.Action.ENROL;
import static id.gapura.accounts.Action.HEAR_OBJECTIONS;
import static id.gapura.accounts.Action.HOLD_DRAWS;
import static id.gapura.accounts.Action.IMPORT_ROSTERS;
import static id.gapura.accounts.Action.KEEP_INCENTIVES;
import static id.gapura.accounts.Action.MANAGE_ASSOCIATIONS;
import static id.gapura.accounts.Action.MANAGE_DEVICES;
import static id.gapura.accounts.Action.MANAGE_MANDATES;
import static id.gapura.accounts.Action.MANAGE_OUTREACH;
import static id.gapura.accounts.Action.MANAGE_PLACES;
import static id.gapura.accounts.Action.MANAGE_PLATFORMS;
import static id.gapura.accounts.Action.MANAGE_PROSPECTS;
import static id.gapura.accounts.Action.MANAGE_SPONSORS;
import static id.gapura.accounts.Action.MANAGE_STAFF;
import static id.gapura.accounts.Action.MEET_PEOPLE;
import static id.gapura.accounts.Action.PAY_OUT;
import static id.gapura.accounts.Action.POST_PAYMENTS;
import static id.gapura.accounts.Action.RECONCILE;
import static id.gapura.accounts.Action.RECORD_CONSENTS;
import static id.gapura.accounts.Action.REPORT_TRANSFERS;
import static id.gapura.accounts.Action.REVIEW_DUPLICATES;
import static id.gapura.accounts.Action.REVIEW_SUSPENSE;
import static id.gapura.accounts.Action.RUN_TRIALS;
import static id.gapura.accounts.Action.SEE_ASSOCIATIONS;
import static id.gapura.accounts.Action.SEE_AUDIT;
import static id.gapura.accounts.Action.SEE_BACKUPS;
import static id.gapura.accounts.Action.SEE_INSIGHT;
import static id.gapura.accounts.Action.SEE_LEDGER;
import static id.gapura.accounts.Action.SEE_OUTREACH;
import static id.gapura.accounts.Action.SEE_PAYOUTS;
import static id.gapura.accounts.Action.SEE_PEOPLE;
import static id.gapura.accounts.Action.SEE_SETTLEMENT;
import static id.gapura.accounts.Action.SEE_SPONSORS;
import static id.gapura.accounts.Action.SEE_TRIALS;
import static id.gapura.accounts.Action.SEND_CIRCULARS;
import static id.gapura.accounts.Action.SET_TERMS;
import static id.gapura.accounts.Action.TAKE_CASH;
import static id.gapura.accounts.Action.TAKE_SURVEYS;
import static id.gapura.accounts.Action.WITNESS_COLLECTIONS;
import static id.gapura.accounts.Action.WORK_IN_FIELD;
import static id.gapura.accounts.Action.WRITE_TEMPLATES;

import java.util.Set;

/**
 * A kind of staff and all it may do. An administrator runs the house and sees no person; money needs a branch officer, that
 * of the whole nation one of head office ({@link Action#isNational}).
 */
public enum Role {
    ADMINISTRATOR(
            "administrator",
            Set.of(
                    SEE_INSIGHT,
                    SEE_OUTREACH,
                    WRITE_TEMPLATES,
                    SEND_CIRCULARS,
                    SEE_TRIALS,
                    RUN_TRIALS,
                    SEE_SPONSORS,
                    MANAGE_SPONSORS,
                    MANAGE_PLACES,
                    MANAGE_PLATFORMS,
                    MANAGE_STAFF,
                    SEE_BACKUPS,
                    MANAGE_DEVICES,
                    SET_TERMS,
                    SEE_AUDIT)),
    BRANCH_OFFICER(
            "branch-officer",
            Set.of(
                    SEE_PEOPLE,
                    CHANGE_PEOPLE,
                    DESCRIBE_PEOPLE,
                    REVIEW_DUPLICATES,
                    IMPORT_ROSTERS,
                    ENROL,
                    DECIDE_IDENTITY,
                    POST_PAYMENTS,
                    REVIEW_SUSPENSE,
                    REPORT_TRANSFERS,
                    SEE_LEDGER,
                    SEE_SETTLEMENT,
                    RECONCILE,
                    SEE_PAYOUTS,
                    PAY_OUT,
                    COUNT_CASH,
                    COLLECT_FROM_GROUPS,
                    WITNESS_COLLECTIONS,
                    MANAGE_MANDATES,
                    SEE_SPONSORS,
                    MANAGE_SPONSORS,
                    HOLD_DRAWS,
                    KEEP_INCENTIVES,
                    SEE_ASSOCIATIONS,
                    MANAGE_ASSOCIATIONS,
                    SEE_INSIGHT,
                    SEE_OUTREACH,
                    MANAGE_OUTREACH,
                    SEND_CIRCULARS,
                    HEAR_OBJECTIONS,
                    ANSWER_QUESTIONS,
                    AWARD_VILLAGES,
                    SEE_TRIALS,
                    RUN_TRIALS,
                    WORK_IN_FIELD,
                    MEET_PEOPLE,
                    TAKE_SURVEYS,
                    MANAGE_DEVICES,
                    MANAGE_PROSPECTS,
                    RECORD_CONSENTS)),
    VILLAGE_OFFICER(
            "village-officer",
            Set.of(
                    SEE_PEOPLE,
                    DESCRIBE_PEOPLE,
                    IMPORT_ROSTERS,
                    ENROL,
                    WITNESS_COLLECTIONS,
                    MANAGE_MANDATES,
                    HOLD_DRAWS,
                    KEEP_INCENTIVES,
                    SEE_ASSOCIATIONS,
                    MANAGE_ASSOCIATIONS,
                    SEE_INSIGHT,
                    SEE_OUTREACH,
                    MANAGE_OUTREACH,
                    HEAR_OBJECTIONS,
                    ANSWER_QUESTIONS,
                    WORK_IN_FIELD,
                    MEET_PEOPLE,
                    TAKE_SURVEYS,
                    MANAGE_PROSPECTS,
                    RECORD_CONSENTS)),
    AUDITOR(
            "auditor",
            Set.of(
                    SEE_PEOPLE,
                    SEE_LEDGER,
                    SEE_SETTLEMENT,
                    SEE_PAYOUTS,
                    SEE_SPONSORS,
                    SEE_ASSOCIATIONS,
                    SEE_INSIGHT,
                    SEE_OUTREACH,
                    SEE_TRIALS,
                    SEE_AUDIT)),
    /** Sees no more of a person than taking cash needs. */
    AGENT("agent", Set.of(WORK_IN_FIELD, MEET_PEOPLE, TAKE_CASH)),
    /**
     * Accompanies families of the PKH programme ({@code pendamping PKH}): finds and enrols them, and never touches money.
     * See docs/decisions/0063-roles-of-those-who-ask-and-accompany.md.
     */
    COMPANION(
            "companion",
            Set.of(SEE_PEOPLE, ENROL, MANAGE_PROSPECTS, HEAR_OBJECTIONS, WORK_IN_FIELD, MEET_PEOPLE, TAKE_SURVEYS)),
    /** Asks the people of a survey's sample, on a device that holds nobody but those drawn for it ({@code pewawancara}). */
    INTERVIEWER("interviewer", Set.of(WORK_IN_FIELD, TAKE_SURVEYS));

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
    private final Set<Action> actions;

    Role(String code, Set<Action> actions) {
        this.code = code;
        this.actions = Set.copyOf(actions);
    }

    /** The word the database keeps. */
    public String code() {
        return code;
    }

    public boolean may(Action action) {
        return actions.contains(action);
    }

    /**
     * The role of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Role of(String code) {
        for (var role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role is called " + code);
    }
}
