package id.gapura.console.naming;

import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.UploadedName;
import id.gapura.console.naming.NamedMembers.Named;
import id.gapura.registry.Registry;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.sheets.UnreadableSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Asks who is meant, and reads the answer. */
public final class Naming {
    private final NamedMembers members;
    private final Registry registry;
    private final Audit audit;

    Naming(NamedMembers members, Registry registry, Audit audit) {
        this.members = members;
        this.registry = registry;
        this.audit = audit;
    }

    /** How an answer reads. */
    public sealed interface Reading {
        record Meant(Named named) implements Reading {}

        /** The text {@code textKey} says what is wrong. */
        record Refused(String textKey) implements Reading {}
    }

    public Adding ask(Shell shell) {
        return new Adding(fields("", "", shell), "", List.of());
    }

    /** The form again with what was typed and what is wrong with it. */
    public Adding askAgain(String typed, String textKey, Shell shell) {
        return new Adding(fields(typed, shell.text(textKey), shell), "", List.of());
    }

    private static List<Field> fields(String typed, String fault, Shell shell) {
        return List.of(
                Field.textarea("numbers", shell.text("naming.numbers"))
                        .value(typed)
                        .hint(shell.text("naming.numbers.hint"))
                        .error(fault),
                Field.file("file", shell.text("naming.file"), ".csv,.xlsx").hint(shell.text("naming.file.hint")));
    }

    /** Who in the officer's scope a name, number or phone may mean; on record. */
    public Adding search(String text, Officer officer, Shell shell) {
        var found = text.isBlank()
                ? List.<Adding.Found>of()
                : registry.search(text, officer.scope()).stream()
                        .map(worker -> new Adding.Found(
                                worker.person().name(),
                                worker.number().spaced(),
                                worker.number().digits()))
                        .toList();
        audit.record(officer.login(), "people.searched", "", found.size() + " found");
        return new Adding(fields("", "", shell), text, found);
    }

    /** Who is meant by a file, or by numbers where none was sent. */
    public Reading read(@Nullable MultipartFile file, String numbers, Officer officer) {
        if (file != null && !file.isEmpty()) {
            try {
                return new Reading.Meant(members.sent(file, UploadedName.of(file), officer));
            } catch (UnreadableSheet broken) {
                return new Reading.Refused("naming.unreadable");
            }
        }
        return numbers.isBlank()
                ? new Reading.Refused("naming.missing")
                : new Reading.Meant(members.typed(numbers, officer));
    }
}
