package id.gapura.console.agents;

import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Optional;

/**
 * The league of agents.
 *
 * @param back the page it was opened from
 * @param own where the agent who looks stands; empty for an officer
 * @param agents everybody, for an officer; an agent sees nobody else
 */
public record LeaguePage(String back, String backLabel, List<Stat> own, Optional<Table> agents) {
    public LeaguePage {
        own = List.copyOf(own);
    }
}
