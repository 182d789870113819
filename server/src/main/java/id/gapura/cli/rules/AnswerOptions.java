package id.gapura.cli.rules;

import id.gapura.screen.Language;
import java.io.PrintWriter;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How an answer is given: for a person in their language, or as JSON, which holds both. */
final class AnswerOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "For a program to read; the fields are in docs/rules-cli.md.")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "id|en",
            converter = Reading.OfLanguage.class,
            description = "Language of the answer; en unless told.")
    private Language language = Language.ENGLISH;

    /** Gives the answer in the form that was asked for. */
    int give(Consumer<Json> asJson, Consumer<Page> asText) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.write(out, asJson);
        } else {
            asText.accept(new Page(language, out));
        }
        return 0;
    }

    /** What ends a command that was asked wrongly: one message, exit code 2. */
    ParameterException refusal(RuntimeException fault) {
        return new ParameterException(spec.commandLine(), String.valueOf(fault.getMessage()), fault);
    }

    ParameterException refusal(String fault) {
        return new ParameterException(spec.commandLine(), fault);
    }
}
