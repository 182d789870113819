package id.gapura.reconciliation;

/** A statement that is refused as a whole. An exception because the fault may lie deep in a stream; carries no content. */
final class UnreadableStatement extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final StatementFault fault;
    private final int place;

    private UnreadableStatement(StatementFault fault, int place) {
        super(fault + (place > 0 ? " at " + place : ""));
        this.fault = fault;
        this.place = place;
    }

    static UnreadableStatement because(StatementFault fault) {
        return new UnreadableStatement(fault, 0);
    }

    /** At the line of a CSV file or the entry of a statement, from 1. */
    static UnreadableStatement at(int place, StatementFault fault) {
        return new UnreadableStatement(fault, place);
    }

    StatementFault fault() {
        return fault;
    }

    int place() {
        return place;
    }
}
