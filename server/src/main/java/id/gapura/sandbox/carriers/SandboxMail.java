package id.gapura.sandbox.carriers;

import id.gapura.sandbox.PhoneScreens.Weather;
import id.gapura.sandbox.SandboxIdentity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * A mail server and every mailbox behind it: takes what Gapura sends, and keeps it to be read. Mail may come back afterwards,
 * to a mailbox that Gapura reads.
 */
public final class SandboxMail implements AutoCloseable {
    /** Stands for a mail that the server cannot give. */
    static final String BROKEN = "Content-Type: multipart/report\r\n\r\n";

    private static final int WAITING_LINES = 50;

    private final SandboxIdentity identity;
    private final ServerSocket socket;
    private final ServerSocket mailbox;
    private final List<Mail> taken = new ArrayList<>();
    private final List<String> cameBack = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Weather weather = Weather.CLEAR;

    private SandboxMail(SandboxIdentity identity, ServerSocket socket, ServerSocket mailbox) {
        this.identity = identity;
        this.socket = socket;
        this.mailbox = mailbox;
    }

    /**
     * Opens it, with the mailbox at a free port.
     *
     * @param identity the login and the password with which Gapura comes
     * @param port 0 takes a free one
     */
    public static SandboxMail open(SandboxIdentity identity, int port) throws IOException {
        return open(identity, port, 0);
    }

    /**
     * Opens it.
     *
     * @param mailboxPort where the mailbox is read; 0 takes a free one
     */
    public static SandboxMail open(SandboxIdentity identity, int port, int mailboxPort) throws IOException {
        var server = new SandboxMail(identity, at(port), at(mailboxPort));
        server.threads.execute(() -> server.listen(server.socket, line -> new SmtpTalk(server, line).hold()));
        server.threads.execute(() -> server.listen(server.mailbox, line -> new ImapTalk(server, line).hold()));
        return server;
    }

    private static ServerSocket at(int port) throws IOException {
        return new ServerSocket(port, WAITING_LINES, InetAddress.getLoopbackAddress());
    }

    private void listen(ServerSocket door, Consumer<Socket> talk) {
        while (!door.isClosed()) {
            try {
                var line = door.accept();
                threads.execute(() -> talk.accept(line));
            } catch (IOException ended) {
                // Closed, or somebody knocked and went; the loop looks which.
            }
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    public int mailboxPort() {
        return mailbox.getLocalPort();
    }

    /**
     * Says afterwards that a mail could not be delivered.
     *
     * @param status such as {@code 5.1.1}, no such mailbox
     */
    public synchronized void bounce(Mail mail, String status) {
        cameBack.add(Bounce.of(mail, status));
    }

    /** Puts any other mail into Gapura's mailbox. */
    public synchronized void put(String mail) {
        cameBack.add(mail);
    }

    /** Puts a mail there that cannot be read. */
    public void putBroken() {
        put(BROKEN);
    }

    synchronized List<String> cameBack() {
        return List.copyOf(cameBack);
    }

    public synchronized void set(Weather now) {
        weather = now;
    }

    public synchronized Weather weather() {
        return weather;
    }

    boolean isGapura(String login, String password) {
        return identity.account().equals(login) && identity.secret().equals(password);
    }

    synchronized void take(Mail mail) {
        taken.add(mail);
    }

    /** What came, the oldest first. */
    public synchronized List<Mail> taken() {
        return List.copyOf(taken);
    }

    /** What came to an address, the oldest first. */
    public List<Mail> taken(String address) {
        return taken().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    @Override
    public void close() {
        try (mailbox) {
            socket.close();
        } catch (IOException closedAnyway) {
            // There is nothing left to close.
        }
        threads.shutdownNow();
    }
}
