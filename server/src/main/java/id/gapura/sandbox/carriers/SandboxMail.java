package id.gapura.sandbox.carriers;

import id.gapura.sandbox.PhoneScreens.Weather;
import id.gapura.sandbox.SandboxIdentity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A mail server and every mailbox behind it: takes what Gapura sends, and keeps it to be read. */
public final class SandboxMail implements AutoCloseable {
    private static final int WAITING_LINES = 50;

    private final SandboxIdentity identity;
    private final ServerSocket socket;
    private final List<Mail> taken = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Weather weather = Weather.CLEAR;

    private SandboxMail(SandboxIdentity identity, ServerSocket socket) {
        this.identity = identity;
        this.socket = socket;
    }

    /**
     * Opens it.
     *
     * @param identity the login and the password with which Gapura comes
     * @param port 0 takes a free one
     */
    public static SandboxMail open(SandboxIdentity identity, int port) throws IOException {
        var server = new SandboxMail(identity, new ServerSocket(port, WAITING_LINES, InetAddress.getLoopbackAddress()));
        server.threads.execute(server::listen);
        return server;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var line = socket.accept();
                threads.execute(() -> new SmtpTalk(this, line).hold());
            } catch (IOException ended) {
                // Closed, or somebody knocked and went; the loop looks which.
            }
        }
    }

    public int port() {
        return socket.getLocalPort();
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
        try {
            socket.close();
        } catch (IOException closedAnyway) {
            // There is nothing left to close.
        }
        threads.shutdownNow();
    }
}
