package id.gapura.console.insight;

import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/**
 * The target of a region: its versions, and the form that makes a new one.
 *
 * @param code of the region
 * @param fields empty for who may only look
 */
public record TargetPage(String region, String code, List<Link> crumbs, Table versions, List<Field> fields) {
    public TargetPage {
        crumbs = List.copyOf(crumbs);
        fields = List.copyOf(fields);
    }
}
