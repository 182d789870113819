package id.gapura.console.objections;

import id.gapura.adoption.objection.Objection;
import id.gapura.adoption.objection.Objection.Reply;
import id.gapura.console.Typed;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Optional;

/** What is asked of a hearing: what was said against it, and which reply was given. */
record HearForm(List<Objection> objections, Typed typed, Shell shell) {
    static final String REPLY = "reply";
    /** The id of the hearing, made with the form. */
    static final String HEARING = "hearing";

    HearForm {
        objections = List.copyOf(objections);
    }

    /** An objection with the reply that was given. */
    record Chosen(Objection objection, Reply reply) {}

    Optional<Chosen> chosen() {
        return objections.stream()
                .flatMap(objection -> objection.replies().stream().map(reply -> new Chosen(objection, reply)))
                .filter(one -> one.reply().id().toString().equals(typed.get(REPLY)))
                .findFirst();
    }

    List<Field> fields(String fault) {
        var language = shell.language().code();
        var options = objections.stream()
                .flatMap(objection -> objection.replies().stream()
                        .map(reply -> new Option(
                                reply.id().toString(),
                                shell.text(
                                        "objections.pair",
                                        objection.words().in(language),
                                        reply.words().in(language)))))
                .toList();
        return List.of(Field.choice(REPLY, shell.text("objections.said"), options)
                .value(typed.get(REPLY))
                .required()
                .error(fault));
    }
}
