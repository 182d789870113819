package id.gapura.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/** Asks for a password: unseen on a terminal, otherwise the first line of standard input. */
final class Password {
    private Password() {}

    @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where there is no terminal
    static String ask(String question) {
        var terminal = System.console();
        if (terminal != null) {
            char[] typed = terminal.readPassword("%s", question);
            return typed == null ? "" : new String(typed);
        }
        try {
            var line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
