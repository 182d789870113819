package id.gapura.console.messages;

import id.gapura.reminders.Template;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.List;

/** The pages of messages, beside each other. */
public final class MessageTabs {
    public static final String HOME = "/console/messages";
    public static final String CIRCULARS = HOME + "/circulars";
    static final String TEMPLATES = HOME + "/templates";

    private MessageTabs() {}

    public static List<Link> of(Shell shell) {
        return List.of(
                Link.to(shell.text("messages.tab.sent"), HOME),
                Link.to(shell.text("circulars.title"), CIRCULARS),
                Link.to(shell.text("messages.tab.templates"), TEMPLATES));
    }

    static String address(Template.Place place) {
        return TEMPLATES + "/" + place.occasion().code() + "/" + place.tongue().code();
    }
}
