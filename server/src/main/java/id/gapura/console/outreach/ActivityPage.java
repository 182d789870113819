package id.gapura.console.outreach;

import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Stat;
import java.util.List;

/**
 * One activity.
 *
 * @param conflicts what speaks against it as it is planned
 */
public record ActivityPage(
        Head head,
        List<ConflictWords.Told> conflicts,
        List<Stat> stats,
        List<Fact> facts,
        Coming coming,
        Album album,
        May may) {
    public ActivityPage {
        conflicts = List.copyOf(conflicts);
        stats = List.copyOf(stats);
        facts = List.copyOf(facts);
    }

    /**
     * What it is.
     *
     * @param state how it stands
     */
    public record Head(String title, Cell state, List<Link> crumbs) {
        public Head {
            crumbs = List.copyOf(crumbs);
        }
    }

    /**
     * By what people come.
     *
     * @param code in two groups, as it is read out
     * @param spoken the word of a broadcast; may be empty
     * @param link what its QR code opens
     * @param poster address of the paper
     * @param banner address of the banner for a gate; empty for none
     * @param leaflets where leaflets with its code are printed
     */
    public record Coming(String code, String spoken, String link, String poster, String banner, String leaflets) {}

    /**
     * Its pictures.
     *
     * @param add where to add one; empty if the officer may not or there is no room
     */
    public record Album(List<Picture> pictures, String add) {
        public Album {
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * One of its pictures.
     *
     * @param caption also what is read aloud in its place
     * @param remove where it is taken down; empty if the officer may not
     */
    public record Picture(String address, String caption, String added, String remove) {}

    /**
     * What the officer may do.
     *
     * @param address of the activity's page
     * @param version that the officer looks at
     */
    public record May(String address, int version, boolean change, boolean close, boolean cancel) {}
}
