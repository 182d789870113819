package id.gapura.sandbox.carriers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One visit at the mailbox of a pretended mail server: IMAP as far as somebody needs it who only reads (RFC 3501). */
final class ImapTalk {
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?::(\\d+|\\*))?");
    private static final Pattern KIND = Pattern.compile("(?im)^Content-Type:.*(?:\r?\n[ \t].*)*");

    private final SandboxMail server;
    private final Socket line;
    private boolean isKnown;

    ImapTalk(SandboxMail server, Socket line) {
        this.server = server;
        this.line = line;
    }

    void hold() {
        try (line;
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), ISO_8859_1));
                var out = new OutputStreamWriter(line.getOutputStream(), ISO_8859_1)) {
            say(out, "* OK sandbox");
            var heard = in.readLine();
            while (heard != null && answer(heard.split(" ", 4), in, out)) {
                heard = in.readLine();
            }
        } catch (IOException cut) {
            // The other side went.
        }
    }

    private static void say(Writer out, String answer) throws IOException {
        out.write(answer + "\r\n");
        out.flush();
    }

    /** False ends the visit. */
    private boolean answer(String[] words, BufferedReader in, Writer out) throws IOException {
        var verb = words.length > 1 ? words[1].toUpperCase(Locale.ROOT) : "";
        switch (verb) {
            case "CAPABILITY" -> say(out, "* CAPABILITY IMAP4rev1 AUTH=PLAIN");
            case "AUTHENTICATE" -> {
                say(out, "+ ");
                if (!isRight(in.readLine())) {
                    say(out, words[0] + " NO not you");
                    return true;
                }
            }
            case "EXAMINE", "SELECT" -> open(out);
            case "FETCH" -> {
                if (isKnown && words.length > 3 && !fetch(words, out)) {
                    say(out, words[0] + " BAD it is broken");
                    return true;
                }
            }
            case "UID" -> number(words, out);
            case "LOGOUT" -> {
                say(out, "* BYE");
                say(out, words[0] + " OK bye");
                return false;
            }
            default -> {}
        }
        say(out, words[0] + (isKnown || verb.equals("CAPABILITY") ? " OK done" : " NO who are you"));
        return true;
    }

    private boolean isRight(String sent) {
        var parts =
                sent == null ? new String[0] : new String(Base64.getDecoder().decode(sent), UTF_8).split("\0", 3);
        isKnown = parts.length == 3 && server.isGapura(parts[1], parts[2]);
        return isKnown;
    }

    private void open(Writer out) throws IOException {
        if (isKnown) {
            int mails = server.cameBack().size();
            say(out, "* FLAGS (\\Seen)");
            say(out, "* " + mails + " EXISTS");
            say(out, "* 0 RECENT");
            say(out, "* OK [UIDVALIDITY 1] numbered once");
            say(out, "* OK [UIDNEXT " + (mails + 1) + "] next");
        }
    }

    /** Mails are never taken away, so that each has its place as its number. */
    private void number(String[] words, Writer out) throws IOException {
        if (isKnown && words.length > 3) {
            var range = words[3].split(" ", 2)[0];
            for (int place : places(range)) {
                say(out, "* " + place + " FETCH (UID " + place + ")");
            }
        }
    }

    /** False where one of them cannot be read. */
    private boolean fetch(String[] words, Writer out) throws IOException {
        for (int place : places(words[2])) {
            var mail = server.cameBack().get(place - 1);
            if (words[3].contains("RFC822.SIZE")) {
                var kind = kind(mail);
                var head = " BODY[HEADER.FIELDS (CONTENT-TYPE)] {" + kind.length() + "}\r\n" + kind;
                say(out, "* " + place + " FETCH (UID " + place + " RFC822.SIZE " + mail.length() + head + ")");
            } else if (mail.equals(SandboxMail.BROKEN)) {
                return false;
            } else {
                say(out, "* " + place + " FETCH (UID " + place + " BODY[] {" + mail.length() + "}\r\n" + mail + ")");
            }
        }
        return true;
    }

    /** The header that says it, and the blank line after it. */
    private static String kind(String mail) {
        var found = KIND.matcher(mail.split("\r\n\r\n", 2)[0]);
        return (found.find() ? found.group() : "") + "\r\n\r\n";
    }

    /** Those of a set such as {@code 3:*} or {@code 1,2}; of one that begins beyond the last, the last. */
    private List<Integer> places(String set) {
        int last = server.cameBack().size();
        return RANGE.matcher(set)
                .results()
                .flatMapToInt(range -> {
                    int from = Integer.parseInt(range.group(1));
                    var end = range.group(2);
                    int to = end == null ? from : end.equals("*") ? last : Integer.parseInt(end);
                    return IntStream.rangeClosed(Math.min(from, to), Math.max(from, to));
                })
                .filter(place -> place >= 1 && place <= last)
                .boxed()
                .toList();
    }
}
