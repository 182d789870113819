package id.gapura.console.outreach.material;

import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import java.util.List;

/**
 * One text.
 *
 * @param code its language, for who reads it aloud
 * @param state whether the public reads it
 */
public record MaterialPage(
        String title,
        List<Link> crumbs,
        List<Link> tongues,
        String code,
        List<String> paragraphs,
        Cell state,
        List<Fact> facts,
        May may) {
    public MaterialPage {
        crumbs = List.copyOf(crumbs);
        tongues = List.copyOf(tongues);
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
    }

    /**
     * What can be done with it.
     *
     * @param address of this page
     * @param paper where the leaflet is; empty where the public reads nothing yet
     * @param version of the latest
     */
    public record May(String address, String paper, int version, boolean write, boolean release) {}
}
