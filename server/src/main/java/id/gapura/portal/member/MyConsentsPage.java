package id.gapura.portal.member;

import java.util.List;

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
    public record Choice(String purpose, String title, String words, boolean isGiven, String since) {}
}
