package id.gapura.outreach.attribution;

/**
 * Members some months after they joined.
 *
 * @param due those whose months are over, and the last day to pay the month in which they ended
 * @param covered those of them who were covered then
 */
public record Survival(Tally due, Tally covered) {
    static final Survival NONE = new Survival(Tally.NONE, Tally.NONE);

    Survival plus(Survival other) {
        return new Survival(due.plus(other.due), covered.plus(other.covered));
    }

    /** The share of those due who were covered; 0 where nobody is due. */
    public double share() {
        return due.parts() == 0 ? 0 : (double) covered.parts() / due.parts();
    }
}
