package id.gapura.console.settlement;

import id.gapura.console.Typed;
import id.gapura.kernel.Printable;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;

/** The question why, in lines of an officer's own words, that another officer and auditors read. */
record Why(String name, Typed typed) {
    static final int LONGEST = 500;

    boolean isGiven() {
        return !words().isEmpty() && isReadable();
    }

    String words() {
        return typed.get(name);
    }

    private boolean isReadable() {
        return words().length() <= LONGEST && words().lines().allMatch(Printable::isLine);
    }

    Field field(Shell shell) {
        return Field.textarea(name, shell.text("settlement.why"))
                .value(words())
                .required()
                .error(fault(shell));
    }

    private String fault(Shell shell) {
        if (!typed.isTicked(name) || isGiven()) {
            return "";
        }
        return words().isEmpty()
                ? shell.text("settlement.why.missing")
                : shell.text("settlement.why.unreadable", LONGEST);
    }
}
