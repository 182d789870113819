package id.gapura.cli.sandbox;

import id.gapura.cli.Refusal;
import id.gapura.sandbox.carriers.MailPages;
import id.gapura.sandbox.carriers.SandboxMail;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura sandbox mail}: a mail server, with a page that shows what came. */
@Command(
        name = "mail",
        description = "A mail server, and a page with what came; its keys come from gapura partner gateway --sandbox.",
        mixinStandardHelpOptions = true)
public final class SandboxMailCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--keys", required = true, paramLabel = "FILE", description = "With what Gapura signs in.")
    private Path keys = Path.of("");

    @Option(
            names = "--smtp-port",
            defaultValue = "2525",
            description = "Where Gapura sends; ${DEFAULT-VALUE} unless told.")
    private int smtpPort;

    @Option(
            names = "--imap-port",
            defaultValue = "2143",
            description = "Where Gapura reads what comes back; ${DEFAULT-VALUE} unless told.")
    private int imapPort;

    @Option(names = "--port", defaultValue = "8097", description = "Where the page is; ${DEFAULT-VALUE} unless told.")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        var server = open();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "mail-end"));
        var out = spec.commandLine().getOut();
        out.println("The sandbox mail server is on smtp://localhost:" + server.port());
        out.println("What comes back is on imap://localhost:" + server.mailboxPort());
        out.println("Its mail is on http://localhost:" + port);
        new CountDownLatch(1).await();
        return 0;
    }

    private SandboxMail open() {
        try {
            var server = SandboxMail.open(SandboxKeys.read(keys), smtpPort, imapPort);
            MailPages.open(server, port);
            return server;
        } catch (IOException taken) {
            throw new Refusal("cannot listen on ports " + smtpPort + ", " + imapPort + " and " + port, taken);
        }
    }
}
