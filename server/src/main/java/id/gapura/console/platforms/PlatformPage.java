package id.gapura.console.platforms;

import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Optional;

/**
 * One platform.
 *
 * @param address of this page
 * @param counts how many of those it named stand where
 * @param unheard that something waits to be told; empty where nothing does
 * @param url the question for its webhook
 */
public record PlatformPage(
        String name, String address, List<Fact> counts, Optional<Notice> unheard, Field url, Table deliveries) {
    public PlatformPage {
        counts = List.copyOf(counts);
    }
}
