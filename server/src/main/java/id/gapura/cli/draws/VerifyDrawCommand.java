package id.gapura.cli.draws;

import id.gapura.cli.Refusal;
import id.gapura.incentives.drawing.DrawCheck;
import id.gapura.incentives.drawing.DrawCheck.Part;
import id.gapura.incentives.drawing.DrawCheck.Verdict;
import id.gapura.incentives.drawing.FixedList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gapura draw verify}: recomputes a draw from its file alone. */
@Command(
        name = "verify",
        description = {
            "Recomputes hashes and winners from the file of a draw; ends with 1 if something was changed.",
            "Whoever could rewrite the whole file cannot rewrite the fingerprint that you noted before the draw: give it."
        },
        mixinStandardHelpOptions = true)
final class VerifyDrawCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "As downloaded from the page of the draw.")
    private Path file = Path.of("");

    @Option(names = "--fingerprint", paramLabel = "HASH", description = "What was published before the draw.")
    private Optional<String> fingerprint = Optional.empty();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        return switch (DrawCheck.of(read())) {
            case Verdict.Unreadable(int line) ->
                throw new Refusal("line " + line + " is not what stands there in the file of a draw");
            case Verdict.Changed(Part part) -> say(out, sentence(part), 1);
            case Verdict.Fixed(FixedList list) -> compare(out, list, "The list is whole. Nothing is drawn yet.");
            case Verdict.Drawn drawn -> {
                int code = compare(
                        out, drawn.list(), "The winners follow from the list and the value " + drawn.seed() + ".");
                if (code == 0) {
                    drawn.winners().forEach(out::println);
                }
                yield code;
            }
        };
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Refusal("cannot read " + file + " as text", e);
        }
    }

    private int compare(PrintWriter out, FixedList list, String good) {
        boolean isOther = fingerprint
                .map(noted -> noted.strip().toLowerCase(Locale.ROOT))
                .filter(noted -> !noted.equals(list.hash()))
                .isPresent();
        if (isOther) {
            return say(out, "CHANGED: the fingerprint of this file is not the one you noted.", 1);
        }
        say(out, good, 0);
        return say(out, "fingerprint: " + list.hash(), 0);
    }

    private static int say(PrintWriter out, String sentence, int code) {
        out.println(sentence);
        return code;
    }

    private static String sentence(Part part) {
        return switch (part) {
            case ENTRANTS -> "CHANGED: the tickets are not those that were published.";
            case TERMS -> "CHANGED: the terms or the fingerprint are not those that were published.";
            case SEED -> "CHANGED: the value is not the one that was drawn with.";
            case WINNERS -> "CHANGED: the winners do not follow from the list and the value.";
        };
    }
}
