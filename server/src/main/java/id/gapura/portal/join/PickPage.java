package id.gapura.portal.join;

import java.util.List;

/** What was begun with one phone. */
public record PickPage(List<Choice> choices) {
    public PickPage {
        choices = List.copyOf(choices);
    }

    /** One of them. */
    public record Choice(String attempt, String name, String since) {}
}
