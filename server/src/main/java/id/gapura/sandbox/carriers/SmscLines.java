package id.gapura.sandbox.carriers;

import id.gapura.partner.messages.smpp.Sms;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;

/** The lines of a pretended SMS centre: lets Gapura bind, and brings it words and receipts. */
final class SmscLines implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int WAITING_LINES = 50;
    private static final int REPORTS = 600;
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(100);

    private final SandboxSmsc centre;
    private final ServerSocket socket;
    private final SMPPServerSessionListener listener;
    private final Set<SMPPServerSession> sessions = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    SmscLines(SandboxSmsc centre, int port) throws IOException {
        this.centre = centre;
        this.socket = new ServerSocket(port, WAITING_LINES, InetAddress.getLoopbackAddress());
        this.listener = new SMPPServerSessionListener(socket.getLocalPort(), new OnThisSocket(socket));
        listener.setMessageReceiverListener(new SmscDesk(centre));
    }

    /** The library opens sockets for the whole network; this one is for this machine. */
    private record OnThisSocket(ServerSocket socket) implements ServerConnectionFactory {
        @Override
        public ServerConnection listen(int port) {
            return new ServerSocketConnection(socket);
        }

        @Override
        public ServerConnection listen(int port, int timeout) {
            return new ServerSocketConnection(socket);
        }

        @Override
        public ServerConnection listen(int port, int timeout, int backlog) {
            return new ServerSocketConnection(socket);
        }
    }

    void open() {
        threads.execute(() -> {
            while (!socket.isClosed()) {
                accept();
            }
        });
    }

    int port() {
        return socket.getLocalPort();
    }

    int bound() {
        return (int) sessions.stream()
                .filter(session -> session.getSessionState().isBound())
                .count();
    }

    private void accept() {
        try {
            var session = listener.accept();
            threads.execute(() -> bind(session));
        } catch (IOException ended) {
            // Closed, or somebody knocked and went; the loop looks which.
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            var asked = session.waitForBind(PATIENCE_MILLIS);
            if (centre.isGapura(asked.getSystemId(), asked.getPassword())) {
                session.setTransactionTimer(PATIENCE_MILLIS);
                sessions.add(session);
                asked.accept("sandbox", InterfaceVersion.IF_34);
            } else {
                asked.reject(SMPPConstant.STAT_ESME_RINVPASWD);
                session.close();
            }
        } catch (IOException | TimeoutException | PDUException | IllegalStateException silent) {
            sessions.remove(session);
            session.close();
        }
    }

    /** Brings what a person wrote. */
    void bring(String phone, Sms sms) {
        for (var part : sms.parts()) {
            var feature = sms.parts().size() > 1 ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT;
            deliver(phone, new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, feature), sms.coding(), part);
        }
    }

    boolean report(String phone, byte[] words) {
        var receipt = new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT);
        return deliver(phone, receipt, (byte) 0, words);
    }

    /** As fast as any centre, and as patient: Gapura may not have noted yet that the message was taken. */
    void reportUntilHeard(BooleanSupplier report) {
        threads.execute(() -> {
            for (int i = 0; i < REPORTS && !report.getAsBoolean(); i++) {
                LockSupport.parkNanos(BETWEEN_REPORTS.toNanos());
            }
        });
    }

    private boolean deliver(String phone, ESMClass kind, byte coding, byte[] content) {
        var line = sessions.stream()
                .filter(session -> session.getSessionState().isReceivable())
                .findFirst();
        if (line.isEmpty()) {
            return false;
        }
        try {
            line.get()
                    .deliverShortMessage(
                            "",
                            TypeOfNumber.INTERNATIONAL,
                            NumberingPlanIndicator.ISDN,
                            phone.substring(1),
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.UNKNOWN,
                            "",
                            kind,
                            (byte) 0,
                            (byte) 0,
                            new RegisteredDelivery(0),
                            () -> coding,
                            content);
            return true;
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException notTaken) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closedAnyway) {
            // There is nothing left to close.
        }
        sessions.forEach(SMPPServerSession::close);
        threads.shutdownNow();
    }
}
