package id.gapura.console.gateways;

import id.gapura.screen.Fact;
import java.util.List;

/** The gateways for messages, in the order in which they are tried. */
public record GatewaysPage(List<One> gateways) {
    public GatewaysPage {
        gateways = List.copyOf(gateways);
    }

    /**
     * One of them.
     *
     * @param action where it is closed, or opened again
     */
    public record One(String code, boolean isOpen, List<Fact> facts, String action) {
        public One {
            facts = List.copyOf(facts);
        }
    }
}
