package id.gapura.reminders;

/** SQL of for whom somebody else pays. */
public final class PaidFor {
    /** Of the members {@code m}: on {@code :day} no sponsor pays for them, and no bank of theirs is still to be asked. */
    public static final String BY_NOBODY_ELSE = """

            AND NOT EXISTS (
                SELECT FROM reminders.sponsorship p
                WHERE p.worker_id = m.worker_id AND :day::date BETWEEN p.from_on AND p.ends_on)
            AND NOT EXISTS (
                SELECT FROM reminders.debit_to_come d WHERE d.worker_id = m.worker_id AND d.month_on <= :day::date)
            """;

    private PaidFor() {}
}
