package id.gapura.portal.member;

import java.util.List;
import java.util.Locale;

/** What a member allows, each taken back or given with one press. */
public record MyConsentsPage(List<Choice> choices) {
    public MyConsentsPage {
        choices = List.copyOf(choices);
    }

    /**
     * One purpose.
     *
     * @param words what is asked, or was agreed to
     * @param since when it was said last; empty when it never came up
     */
    public record Choice(String purpose, String title, String words, Answer answer, String since) {}

    /** What was said last. */
    public enum Answer {
        YES,
        NO,
        /** It never came up: one may say no as well as yes. */
        NONE;

        /** The end of the keys of its texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean mayAgree() {
            return this != YES;
        }

        public boolean mayRefuse() {
            return this != NO;
        }
    }
}
