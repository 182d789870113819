package id.gapura.reconciliation;

/** Why a bank statement was not taken. */
public enum StatementFault {
    /** Neither XML nor a table, cut off, or damaged. */
    UNREADABLE,
    /** A table in another encoding than UTF-8, such as UTF-16. */
    OTHER_ENCODING,
    /** XML, but not camt.053 version 02 or 08. */
    OTHER_MESSAGE,
    /** XML that declares a document type or entities; banks send none. */
    FORBIDDEN_XML,
    /** Beyond the limits of size, or of what amounts can come to. */
    TOO_LARGE,
    /** No statement in the file, or no entry in a table. */
    EMPTY,
    /** A table without one of the columns. */
    COLUMN_MISSING,
    /** Reference, account, period or a balance is missing or unreadable. */
    HEAD_UNREADABLE,
    /** An entry without amount, side or day, or with a part of a rupiah. */
    ENTRY_UNREADABLE,
    /** What names the statement, an entry or a payment is longer than the standard allows, or not one line. */
    IDENTIFIER_UNREADABLE,
    /** An entry that lies outside the statement's days. */
    ENTRY_OUTSIDE,
    /** The statement ends after today; taken, it would keep out those that come. */
    IN_FUTURE,
    /** Money that is not rupiah. */
    OTHER_CURRENCY,
    /** Opening balance and entries do not come to the closing balance. */
    DOES_NOT_ADD_UP,
    /** None of our accounts. */
    OTHER_ACCOUNT,
    /** This statement, or one of these days of the account, was taken before. */
    TAKEN_BEFORE
}
