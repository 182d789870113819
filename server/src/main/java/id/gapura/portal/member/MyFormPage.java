package id.gapura.portal.member;

import id.gapura.screen.Field;
import id.gapura.screen.Field.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form in which a member says something about themselves.
 *
 * @param address it is sent to
 * @param hidden what is sent along unseen, such as the version that the member was looking at
 * @param back where to go without saying anything
 */
public record MyFormPage(
        String title, String lead, String address, Map<String, String> hidden, List<Field> fields, String back) {
    public MyFormPage {
        hidden = Map.copyOf(hidden);
        fields = List.copyOf(fields);
    }

    /** What came in under a name of the form, without the spaces around; empty if nothing came. */
    public static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** Whether something said in it is wrong. */
    public boolean isFaulty() {
        return fields.stream().anyMatch(Field::isFaulty);
    }

    /** Whether a file goes with it. */
    public boolean isMultipart() {
        return fields.stream().anyMatch(field -> field.kind() == Kind.FILE);
    }

    /** The form to be filled in. */
    public ModelAndView asked() {
        return new ModelAndView("portal/member/form", "page", this);
    }

    /** The form again, since something said in it was refused. */
    public ModelAndView refused() {
        var answer = asked();
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
