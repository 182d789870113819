package id.gapura.sandbox.carriers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.sandbox.PhoneScreens.Weather;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.util.Base64;
import java.util.Locale;

/** One visit at a pretended mail server: SMTP as far as a client needs it (RFC 5321), and AUTH PLAIN. */
final class SmtpTalk {
    private final SandboxMail server;
    private final Socket line;
    private String to = "";
    private boolean isKnown;

    SmtpTalk(SandboxMail server, Socket line) {
        this.server = server;
        this.line = line;
    }

    void hold() {
        try (line;
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), ISO_8859_1));
                var out = new OutputStreamWriter(line.getOutputStream(), ISO_8859_1)) {
            if (server.weather() == Weather.CLOSED) {
                say(out, "421 closed");
                return;
            }
            say(out, "220 sandbox");
            var heard = in.readLine();
            while (heard != null && answer(heard, in, out)) {
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
    private boolean answer(String heard, BufferedReader in, Writer out) throws IOException {
        var words = heard.split(" ", 3);
        switch (words[0].toUpperCase(Locale.ROOT)) {
            case "EHLO" -> say(out, "250-sandbox\r\n250-8BITMIME\r\n250 AUTH PLAIN");
            case "AUTH" -> say(out, isRight(words, in, out) ? "235 welcome" : "535 not you");
            case "MAIL" -> say(out, isKnown ? "250 ok" : "530 who are you");
            case "RCPT" -> recipient(heard, out);
            case "DATA" -> {
                return data(in, out);
            }
            case "RSET", "NOOP" -> say(out, "250 ok");
            case "QUIT" -> {
                say(out, "221 bye");
                return false;
            }
            default -> say(out, "502 not done here");
        }
        return true;
    }

    private boolean isRight(String[] words, BufferedReader in, Writer out) throws IOException {
        var sent = words.length > 2 ? words[2] : asked(in, out);
        var parts = new String(Base64.getDecoder().decode(sent), UTF_8).split("\0", 3);
        isKnown = parts.length == 3 && server.isGapura(parts[1], parts[2]);
        return isKnown;
    }

    private static String asked(BufferedReader in, Writer out) throws IOException {
        say(out, "334 ");
        var line = in.readLine();
        return line == null ? "" : line;
    }

    private void recipient(String heard, Writer out) throws IOException {
        switch (server.weather()) {
            case TOO_FAST -> say(out, "450 too many mails");
            case BAD_NUMBER -> say(out, "550 no such mailbox");
            case CLEAR, CLOSED, ANSWER_LOST, MESSAGE_LOST -> {
                to = heard.substring(heard.indexOf('<') + 1, heard.indexOf('>'));
                say(out, "250 ok");
            }
        }
    }

    private boolean data(BufferedReader in, Writer out) throws IOException {
        say(out, "354 go on");
        var content = new StringBuilder();
        var heard = in.readLine();
        while (heard != null && !heard.equals(".")) {
            content.append(heard.startsWith(".") ? heard.substring(1) : heard).append("\r\n");
            heard = in.readLine();
        }
        if (server.weather() == Weather.MESSAGE_LOST) {
            return false;
        }
        server.take(Mail.read(to, content.toString().getBytes(ISO_8859_1)));
        if (server.weather() == Weather.ANSWER_LOST) {
            return false;
        }
        say(out, "250 taken");
        return true;
    }
}
