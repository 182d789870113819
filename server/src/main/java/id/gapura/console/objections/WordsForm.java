package id.gapura.console.objections;

import id.gapura.adoption.Obstacle;
import id.gapura.adoption.objection.Tongues;
import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.kernel.Tongue;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of an objection or a reply: its words in every language. */
record WordsForm(Typed typed, Shell shell) {
    private static final String OBSTACLE = "obstacle";

    static WordsForm of(Tongues words, Shell shell) {
        return new WordsForm(
                new Typed(Map.of(
                        "id", words.indonesian(),
                        "en", words.english(),
                        "jv", words.javanese(),
                        "su", words.sundanese())),
                shell);
    }

    Tongues words() {
        return new Tongues(
                said(Tongue.INDONESIAN), said(Tongue.ENGLISH), said(Tongue.JAVANESE), said(Tongue.SUNDANESE));
    }

    /** One line, however it was typed. */
    private String said(Tongue tongue) {
        return typed.get(tongue.code()).replaceAll("\\s+", " ");
    }

    Optional<Obstacle> obstacle() {
        return Arrays.stream(Obstacle.values())
                .filter(one -> one.code().equals(typed.get(OBSTACLE)))
                .findFirst();
    }

    /** The fields of a reply, or of an objection in another wording. */
    List<Field> fields(Map<String, String> faults) {
        return FormPage.filled(tongues(), typed, faults);
    }

    /** The fields of a new objection, which says what obstacle it speaks of. */
    List<Field> fieldsOfNew(Map<String, String> faults) {
        var options = Arrays.stream(Obstacle.values())
                .map(one -> new Option(one.code(), shell.text("obstacles." + one.code())))
                .toList();
        var fields = new ArrayList<>(tongues());
        fields.add(Field.choice(OBSTACLE, shell.text("objections.obstacle"), options)
                .required());
        return FormPage.filled(fields, typed, faults);
    }

    private List<Field> tongues() {
        return Arrays.stream(Tongue.values())
                .map(tongue -> Field.textarea(tongue.code(), tongue.ownName()).required())
                .toList();
    }

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        for (var tongue : Tongue.values()) {
            var said = said(tongue);
            if (said.isEmpty()) {
                faults.put(tongue.code(), shell.text("objections.words.missing"));
            } else if (said.length() > Tongues.LONGEST) {
                faults.put(tongue.code(), shell.text("objections.words.long", Tongues.LONGEST));
            }
        }
        return faults;
    }

    Map<String, String> faultsOfNew() {
        var faults = new HashMap<>(faults());
        if (obstacle().isEmpty()) {
            faults.put(OBSTACLE, shell.text("objections.missing"));
        }
        return faults;
    }
}
