package id.gapura.partner.messages.smpp;

import id.gapura.partner.messages.Gateway;
import id.gapura.partner.messages.ServerAddress;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The line to one SMS centre: bound for both directions when it is needed, and again when it broke. While the centre does
 * not let us in it is left alone for some seconds.
 */
final class SmppLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SmppLine.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(30);

    private final Gateway gateway;
    private final ServerAddress address;
    private final MessageReceiverListener inbox;
    private final InstantSource clock;
    private Optional<SMPPSession> session = Optional.empty();
    private Instant restedUntil = Instant.EPOCH;

    SmppLine(Gateway gateway, MessageReceiverListener inbox, InstantSource clock) {
        this.gateway = gateway;
        this.address = ServerAddress.find(gateway.url(), SmppSpeaker.SCHEME).orElseThrow();
        this.inbox = inbox;
        this.clock = clock;
    }

    /** The bound session; empty while there can be none. */
    synchronized Optional<SMPPSession> session() {
        var bound = session.filter(one -> one.getSessionState().isTransmittable());
        if (bound.isPresent()) {
            return bound;
        }
        session.ifPresent(SMPPSession::close);
        session = clock.instant().isBefore(restedUntil) ? Optional.empty() : bind();
        return session;
    }

    private Optional<SMPPSession> bind() {
        var fresh = new SMPPSession(this::connect);
        fresh.setEnquireLinkTimer((int) BETWEEN_SIGNS_OF_LIFE.toMillis());
        fresh.setTransactionTimer(PATIENCE.toMillis());
        fresh.setMessageReceiverListener(inbox);
        var how = new BindParameter(
                BindType.BIND_TRX,
                address.login(),
                gateway.secret(),
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                "",
                InterfaceVersion.IF_34);
        try {
            fresh.connectAndBind(address.host(), address.port(), how, PATIENCE.toMillis());
            return Optional.of(fresh);
        } catch (IOException notLetIn) {
            LOG.warn("messages.centre-closed gateway={} why={}", gateway.code(), why(notLetIn));
            restedUntil = clock.instant().plus(REST);
            fresh.close();
            return Optional.empty();
        }
    }

    /** In the library's own words a password may stand. */
    private static String why(IOException notLetIn) {
        return notLetIn.getCause() instanceof NegativeResponseException no
                ? "status " + no.getCommandStatus()
                : notLetIn.getClass().getSimpleName();
    }

    @SuppressWarnings("AddressSelection") // a host of several addresses is looked up anew at the next try
    private Connection connect(String host, int port) throws IOException {
        var socket = address.isSafe() ? encrypted() : new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), (int) PATIENCE.toMillis());
            return new SocketConnection(socket);
        } catch (IOException unreached) {
            socket.close();
            throw unreached;
        }
    }

    private static Socket encrypted() throws IOException {
        var socket = (SSLSocket) SSLSocketFactory.getDefault().createSocket();
        var sureOfTheHost = socket.getSSLParameters();
        sureOfTheHost.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(sureOfTheHost);
        return socket;
    }

    @Override
    public synchronized void close() {
        session.ifPresent(SMPPSession::unbindAndClose);
        session = Optional.empty();
    }
}
