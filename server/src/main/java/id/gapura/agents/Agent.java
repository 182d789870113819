package id.gapura.agents;

import id.gapura.accounts.Staff;
import id.gapura.contributions.OwnChannel;
import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.util.Optional;

/** Somebody who takes contributions in cash ({@code agen Perisai}): an account of staff, and the cash it holds. */
public record Agent(Staff staff, Cash cash) {
    /**
     * What an agent holds.
     *
     * @param limit the most it may hold
     * @param open what it has taken and not handed in; below zero if it handed in too much
     * @param oldestAt when the oldest of the open cash was taken; empty if none is open
     * @param lastAt when it last took cash; empty if it never did
     */
    public record Cash(Rupiah limit, Rupiah open, Optional<Instant> oldestAt, Optional<Instant> lastAt) {
        /** What it may still take. */
        public Rupiah left() {
            return limit.minus(open);
        }
    }

    /** The sign-in, which is also the agent's code. */
    public String code() {
        return staff.login();
    }

    /** The channel under which its payments come in. */
    public String channel() {
        return OwnChannel.AGENTS + code();
    }

    /** The code of the agent whose channel it is; empty if it is no agent's. */
    static Optional<String> ofChannel(String channel) {
        return channel.startsWith(OwnChannel.AGENTS)
                ? Optional.of(channel.substring(OwnChannel.AGENTS.length()))
                : Optional.empty();
    }
}
