package id.gapura.console.sponsors;

import id.gapura.console.Typed;
import id.gapura.kernel.PhoneReader;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.util.Optional;

/** Where a sponsor hears from us; an empty field forgets it. */
record PhoneForm(Typed typed, Shell shell) {
    static final String PHONE = "phone";

    boolean isFaulty() {
        return typed.find(PHONE).isPresent() && phone().isEmpty();
    }

    /** In international form. */
    Optional<String> phone() {
        return typed.find(PHONE).flatMap(PhoneReader::read);
    }

    Field ask(Optional<String> known) {
        return field().value(known.orElse(""));
    }

    Field askAgain() {
        return field().value(typed.get(PHONE)).error(shell.text("sponsors.phone.fault"));
    }

    private Field field() {
        return Field.tel(PHONE, shell.text("sponsors.phone")).hint(shell.text("sponsors.phone.hint"));
    }
}
