package id.gapura.portal.member;

import id.gapura.screen.Moment;
import java.util.List;

/** Who saw or changed a member's data, newest first. */
public record SeenPage(List<Moment> moments) {
    public SeenPage {
        moments = List.copyOf(moments);
    }
}
