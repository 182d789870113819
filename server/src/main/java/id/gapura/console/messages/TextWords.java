package id.gapura.console.messages;

import id.gapura.reminders.Templates.Fault;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.stream.Collectors;

/** What there is to say of the words of a message: how long they are, and what stands against them. */
public record TextWords(Shell shell) {
    /** What one short message holds, and each of several. */
    private static final int ONE_PART = 160;

    private static final int EACH_PART = 153;

    public String length(String text) {
        int parts = text.length() <= ONE_PART ? 1 : (text.length() + EACH_PART - 1) / EACH_PART;
        return shell.text("messages.length", text.length(), parts);
    }

    /** All of it in a row; empty where nothing is wrong. */
    public String faults(List<Fault> faults) {
        return faults.stream().map(this::fault).collect(Collectors.joining(" "));
    }

    private String fault(Fault fault) {
        return switch (fault) {
            case Fault.Empty _ -> shell.text("messages.fault.empty");
            case Fault.TooLong(int characters, int most) -> shell.text("messages.fault.long", characters, most);
            case Fault.UnknownHole(var written) -> shell.text("messages.fault.hole", written);
            case Fault.NoWayOut _ -> shell.text("messages.fault.wayOut");
        };
    }
}
