package id.gapura.portal.materials;

import id.gapura.screen.Link;
import java.util.List;

/** What there is to read. */
public record ReadingList(List<Link> materials) {
    public ReadingList {
        materials = List.copyOf(materials);
    }
}
