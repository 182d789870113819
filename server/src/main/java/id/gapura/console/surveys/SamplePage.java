package id.gapura.console.surveys;

import id.gapura.screen.Field;
import id.gapura.screen.Link;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a round's sample is drawn.
 *
 * @param address where it is asked and sent
 * @param spread by what a sum is spread over the parts
 * @param parts how many of each are drawn; none where nobody is on record who may be contacted
 */
public record SamplePage(List<Link> crumbs, String address, List<Field> spread, List<Field> parts) {
    public SamplePage {
        crumbs = List.copyOf(crumbs);
        spread = List.copyOf(spread);
        parts = List.copyOf(parts);
    }

    public List<Field> fields() {
        return Stream.concat(spread.stream(), parts.stream()).toList();
    }
}
