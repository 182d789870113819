package id.gapura.portal.member;

import id.gapura.screen.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form in which a member says something about themselves.
 *
 * @param address it is sent to
 * @param version of what the member was looking at; 0 if there was nothing
 * @param back where to go without saying anything
 */
public record MyFormPage(String title, String lead, String address, int version, List<Field> fields, String back) {
    public MyFormPage {
        fields = List.copyOf(fields);
    }

    /** What came in under a name of the form, without the spaces around; empty if nothing came. */
    static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    boolean isFaulty() {
        return fields.stream().anyMatch(Field::isFaulty);
    }
}
