package id.gapura.portal.papers;

import id.gapura.contributions.OwnChannel;
import id.gapura.partner.aggregator.Method;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.partner.snap.Bank;
import id.gapura.partner.snap.Banks;
import id.gapura.screen.Shell;
import java.util.Arrays;

/** Says by which way a payment came, as whoever paid calls it. */
public final class ChannelWords {
    private final Banks banks;
    private final ApiKeys platforms;

    ChannelWords(Banks banks, ApiKeys platforms) {
        this.banks = banks;
        this.platforms = platforms;
    }

    /** Such as "Bank Jaya" or "in cash to an agent"; the channel itself where it has no other name. */
    public String of(String channel, Shell shell) {
        if (OwnChannel.is(channel)) {
            return shell.text("channel." + (channel.startsWith(OwnChannel.AGENTS) ? "agent" : channel));
        }
        return banks.list().stream()
                .filter(bank -> bank.channel().equals(channel))
                .map(Bank::name)
                .findFirst()
                .orElseGet(() -> charged(channel, shell));
    }

    /** All of QRIS is one channel, the other ways of charging are told apart by who charges. */
    private String charged(String channel, Shell shell) {
        return Arrays.stream(Method.values())
                .map(Method::code)
                .filter(code -> channel.equals(code) || channel.startsWith(code + "-"))
                .map(code -> shell.text("channel." + code))
                .findFirst()
                .orElseGet(() -> platforms.nameOf(channel));
    }
}
