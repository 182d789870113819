package id.gapura.console;

import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Kind;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The answer to who sends a form over what somebody else kept since it was opened: the form as it was typed, and what is kept
 * now, shown by the template {@code components/meanwhile}. Sending it again is knowing of that.
 */
public final class Meanwhile {
    /** The name under which a template gets what is kept now. */
    private static final String KEPT = "kept";

    private static final String NOTHING = "–";

    private Meanwhile() {}

    /** A page with a form that has the version of now, and what is kept now. */
    public static ModelAndView conflict(ModelAndView form, List<Fact> kept) {
        form.addObject(KEPT, List.copyOf(kept));
        form.setStatus(HttpStatus.CONFLICT);
        return form;
    }

    /** What is kept where something else is typed. */
    public static List<Fact> facts(List<Field> typed, List<Field> kept, Shell shell) {
        var now = kept.stream().collect(Collectors.toMap(Field::name, Function.identity()));
        return typed.stream()
                .flatMap(field -> Optional.ofNullable(now.get(field.name())).map(one -> new Pair(field, one)).stream())
                .filter(Pair::differs)
                .map(pair -> Fact.of(pair.kept.label(), pair.shown(shell)))
                .toList();
    }

    private record Pair(Field typed, Field kept) {
        boolean differs() {
            return !bare(typed).equals(bare(kept));
        }

        /** However it was typed. */
        private static String bare(Field field) {
            return field.kind() == Kind.NUMBER
                    ? field.value().replaceAll("\\D", "")
                    : field.value().replace("\r\n", "\n").strip();
        }

        String shown(Shell shell) {
            var value = kept.value();
            return value.isEmpty() ? NOTHING : words(value, shell);
        }

        private String words(String value, Shell shell) {
            return switch (kept.kind()) {
                case DATE -> Typed.asDay(value).map(shell.format()::shortDate).orElse(value);
                case NUMBER -> value.matches("\\d{1,18}") ? shell.format().number(Long.parseLong(value)) : value;
                case SELECT, CHOICE -> chosen(value);
                case TEXT, PASSWORD, TEL, CHECKS, FILE, TEXTAREA -> value;
            };
        }

        private String chosen(String value) {
            return kept.entry().options().stream()
                    .filter(option -> option.value().equals(value))
                    .map(Option::label)
                    .findFirst()
                    .orElse(value);
        }
    }
}
