package id.gapura.portal.join;

import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftReading;
import id.gapura.portal.Contact;
import id.gapura.portal.price.PriceAnswer;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.util.Optional;

/**
 * Price and benefit side by side, and the one choice.
 *
 * @param who what we read from the answers, for the visitor to look over
 * @param offered what this visitor is offered besides the normal offer
 * @param drives the question whether one drives for pay
 * @param contact the question whether an officer may call or visit, and whether nobody may
 * @param mayContact whether it was answered with yes before
 * @param place asked only of whose NIK does not say where they live
 */
public record ChoosePage(
        String who,
        Offered offered,
        PriceAnswer price,
        Drives drives,
        Contact contact,
        boolean mayContact,
        Optional<Field> place) {
    /**
     * Whether one drives for pay.
     *
     * @param isSaid whether it was answered with yes before
     * @param price what drivers pay; absent where it is what all pay
     */
    public record Drives(boolean isSaid, Optional<String> price) {}

    static String who(DraftReading reading, Draft draft, Shell shell) {
        if (!(reading instanceof DraftReading.Complete(var application))) {
            return draft.get(DraftField.NAME);
        }
        var person = application.person();
        return shell.text(
                "join.who",
                person.name(),
                shell.format().date(person.birthOn()),
                shell.text("person.sex." + person.sex().code()));
    }
}
