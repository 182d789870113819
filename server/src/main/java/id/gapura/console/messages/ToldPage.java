package id.gapura.console.messages;

import id.gapura.console.PersonFrame;
import id.gapura.screen.Moment;
import java.util.List;

/** What somebody was told by message, and what they were not and why, the newest first. */
public record ToldPage(PersonFrame frame, List<Moment> messages) {
    public ToldPage {
        messages = List.copyOf(messages);
    }
}
