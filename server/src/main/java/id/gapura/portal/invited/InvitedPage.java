package id.gapura.portal.invited;

import id.gapura.portal.price.PriceAnswer.Headline;
import id.gapura.portal.price.Topic;
import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import java.util.List;

/**
 * What a worker is asked, or how it stands.
 *
 * @param address where the answer is sent
 * @param platform who asks
 */
public record InvitedPage(String address, String platform, Step step) {
    /** What the page is about. */
    public sealed interface Step {}

    /**
     * The question.
     *
     * @param until the last day to answer
     * @param sent what the platform sent, as far as its owner recognises it
     * @param benefits the weightiest of those that the price includes
     * @param boxes what may be allowed besides
     */
    public record Ask(String until, List<Fact> sent, Headline price, List<Topic> benefits, List<Box> boxes)
            implements Step {
        public Ask {
            sent = List.copyOf(sent);
            benefits = List.copyOf(benefits);
            boxes = List.copyOf(boxes);
        }
    }

    /** Something to allow or not, by the code of its purpose. */
    public record Box(String purpose, String words) {}

    /** It was answered, or cannot be any more. */
    public record Answered(Notice notice, Todo todo) implements Step {}

    /** What somebody can do then; each has the text {@code invited.todo.<name>}. */
    public enum Todo {
        PAY(""),
        JOIN("/join"),
        TICKET("/ticket"),
        FRONT_PAGE("/");

        private final String address;

        Todo(String address) {
            this.address = address;
        }

        /** Where it is done; empty for what has an address of its own each time. */
        public String address() {
            return address;
        }
    }
}
