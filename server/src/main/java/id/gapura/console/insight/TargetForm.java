package id.gapura.console.insight;

import id.gapura.console.Typed;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The form of a new target as it was typed. */
record TargetForm(String members, String from, String source) {
    private static final long MOST = 400_000_000;
    private static final String SOURCE = "source";
    private static final int LONGEST_SOURCE = 200;

    static TargetForm fresh(LocalDate today) {
        return new TargetForm("", today.withDayOfYear(1).toString(), "");
    }

    /** Whole members; grouping dots, commas and spaces are taken as written by people. */
    OptionalLong count() {
        var digits = members.replaceAll("[\\s.,]", "");
        if (!digits.matches("\\d{1,9}") || Long.parseLong(digits) > MOST) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(digits));
    }

    Optional<LocalDate> day() {
        return Typed.asDay(from);
    }

    boolean isSourced() {
        return !source.isBlank() && source.length() <= LONGEST_SOURCE;
    }

    boolean isGood() {
        return count().isPresent() && day().isPresent() && isSourced();
    }

    /** The questions with what was answered. */
    List<Field> fields(Shell shell) {
        return List.of(
                Field.number("members", shell.text("insight.target.members"))
                        .value(members)
                        .required(),
                Field.date("from", shell.text("insight.target.from"))
                        .value(from)
                        .required(),
                Field.text(SOURCE, shell.text("insight.target.source"))
                        .value(source)
                        .hint(shell.text("insight.target.source.hint"))
                        .required());
    }

    /** The same with what is wrong with the answers. */
    List<Field> faultyFields(Shell shell) {
        var fields = fields(shell);
        return List.of(
                fields.get(0).error(count().isPresent() ? "" : shell.text("insight.target.members.fault")),
                fields.get(1).error(day().isPresent() ? "" : shell.text("insight.target.from.fault")),
                fields.get(2).error(isSourced() ? "" : shell.text("insight.target.source.fault")));
    }
}
