package id.gapura.console.incentives;

import java.util.List;

/** Where things lie that a shop or an agent may give out. */
public record ShopsPage(List<Shop> shops) {
    public ShopsPage {
        shops = List.copyOf(shops);
    }

    /**
     * A place.
     *
     * @param state until when its link works, in words
     */
    public record Shop(String name, String place, String state, boolean isOpen, String address) {}
}
