package id.gapura.partner.messages.smpp;

import static org.jsmpp.SMPPConstant.STAT_ESME_RX_T_APPN;

import id.gapura.kernel.Ids;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Messages;
import id.gapura.messaging.Report;
import id.gapura.messaging.talk.Conversations;
import id.gapura.messaging.talk.Incoming;
import id.gapura.messaging.talk.Said;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an SMS centre brings: words of people, and what became of messages. It is answered once that is committed; where it
 * cannot be yet, the centre is asked to bring it again.
 */
final class SmppInbox implements MessageReceiverListener {
    private static final Logger LOG = LoggerFactory.getLogger(SmppInbox.class);
    private static final Pattern ID = Pattern.compile("\\bid:(\\S+)");
    private static final Pattern STATE = Pattern.compile("\\bstat:(\\w+)");
    private static final Pattern PHONE = Pattern.compile("\\+\\d{8,15}");

    private final String carrier;
    private final Conversations conversations;
    private final Messages messages;
    private final Ids ids;

    SmppInbox(String carrier, Conversations conversations, Messages messages, Ids ids) {
        this.carrier = carrier;
        this.conversations = conversations;
        this.messages = messages;
        this.ids = ids;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm brought) throws ProcessRequestException {
        boolean isKept;
        try {
            isKept = brought.isSmscDeliveryReceipt() ? isNoted(brought) : isHeard(brought);
        } catch (RuntimeException fault) {
            LOG.warn("messages.not-kept carrier={}", carrier, fault);
            isKept = false;
        }
        if (!isKept) {
            throw new ProcessRequestException("not yet", STAT_ESME_RX_T_APPN);
        }
    }

    /** A centre gives what people write no number of its own: brought twice, it was written twice. */
    private boolean isHeard(DeliverSm brought) {
        var phone = "+" + brought.getSourceAddr().replace("+", "");
        var content = content(brought);
        boolean isRead = PHONE.matcher(phone).matches() && (!brought.isUdhi() || Sms.isFirst(content));
        if (isRead) {
            var words = Sms.words(brought.getDataCoding(), content, brought.isUdhi());
            conversations.take(new Incoming(carrier, ids.next().toString(), new Said(Channel.SMS, phone, words)));
        }
        return true;
    }

    private static byte[] content(DeliverSm brought) {
        return Optional.ofNullable(brought.getOptionalParameter(OptionalParameter.Message_payload.class))
                .map(OptionalParameter.OctetString::getValue)
                .orElseGet(brought::getShortMessage);
    }

    private boolean isNoted(DeliverSm receipt) {
        var text = GsmAlphabet.text(content(receipt));
        var reference = Optional.ofNullable(receipt.getOptionalParameter(OptionalParameter.Receipted_message_id.class))
                .map(OptionalParameter.COctetString::getValueAsString)
                .or(() -> found(ID, text));
        var failure = found(STATE, text).flatMap(SmppInbox::failure);
        if (reference.isEmpty() || failure.isEmpty()) {
            return true;
        }
        var phone = "+" + receipt.getSourceAddr().replace("+", "");
        return messages.report(new Report(carrier, reference.get(), phone, failure.get()));
    }

    /** What is wrong; nothing where it arrived, and empty where it is still on its way. */
    private static Optional<String> failure(String state) {
        return switch (state.toUpperCase(Locale.ROOT)) {
            case "DELIVRD" -> Optional.of("");
            case "EXPIRED", "UNDELIV" -> Optional.of("unreached");
            case "DELETED", "REJECTD" -> Optional.of("rejected");
            default -> Optional.empty();
        };
    }

    private static Optional<String> found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification unasked) {
        // That a phone is on again is of no use to us.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm unasked, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("not taken here", STAT_ESME_RX_T_APPN);
    }
}
