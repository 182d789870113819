package id.gapura.console;

import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Kind;
import id.gapura.screen.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form of its own page, shown by the template {@code console/form}.
 *
 * @param crumbs the way here; the last but one is where leaving it leads
 * @param others what else can be done from here, below the form
 */
public record FormPage(
        String title, String lead, List<Link> crumbs, Sending sending, List<Field> fields, List<Link> others) {
    public FormPage {
        crumbs = List.copyOf(crumbs);
        fields = List.copyOf(fields);
        others = List.copyOf(others);
    }

    /**
     * How it is sent.
     *
     * @param submit the words of its button
     * @param hidden what is sent along unseen, such as the version that the officer looked at
     */
    public record Sending(String action, String submit, Map<String, String> hidden) {
        public Sending {
            hidden = Map.copyOf(hidden);
        }

        public Sending(String action, String submit) {
            this(action, submit, Map.of());
        }
    }

    public FormPage(String title, String lead, List<Link> crumbs, Sending sending, List<Field> fields) {
        this(title, lead, crumbs, sending, fields, List.of());
    }

    public FormPage with(Link other) {
        var more = new ArrayList<>(others);
        more.add(other);
        return new FormPage(title, lead, crumbs, sending, fields, more);
    }

    /** The fields with what was typed, each with what is wrong with it. */
    public static List<Field> filled(List<Field> fields, Typed typed, Map<String, String> faults) {
        return fields.stream()
                .map(field -> field.value(typed.get(field.name())).error(faults.getOrDefault(field.name(), "")))
                .toList();
    }

    public String back() {
        return crumbs.get(crumbs.size() - 2).href();
    }

    /** Whether a file goes with it. */
    public boolean isMultipart() {
        return fields.stream().anyMatch(field -> field.kind() == Kind.FILE);
    }

    public ModelAndView asked() {
        return new ModelAndView("console/form", "page", this);
    }

    /** The form again, since something typed into it was refused. */
    public ModelAndView refused() {
        var answer = asked();
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    /** The form again, since somebody else kept something meanwhile, beside what that is. */
    public ModelAndView meanwhile(List<Fact> kept) {
        return Meanwhile.conflict(asked(), kept);
    }
}
