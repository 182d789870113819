package id.gapura.contributions;

/**
 * Channels over which the program itself pays in what others gave it, or moves what was paid twice. What goes back of such
 * money is sought with who gave it, so nobody outside reports payments over them.
 */
public final class OwnChannel {
    public static final String SPONSOR = "sponsor";
    public static final String GROUP = "group";
    /** What every agent's channel begins with. */
    public static final String AGENTS = "agent-";
    /** Months that both of two merged records had paid; statements name it in their text. */
    private static final String MERGE = "merge";

    private OwnChannel() {}

    /** Whether what is paid over a channel is in somebody's own keeping, who takes it back there. */
    static boolean isKept(String channel) {
        return channel.equals(SPONSOR) || channel.equals(GROUP) || channel.equals(MERGE);
    }

    /** Whether a channel, in small letters, is the program's own. */
    public static boolean is(String channel) {
        return isKept(channel) || channel.startsWith(AGENTS);
    }
}
