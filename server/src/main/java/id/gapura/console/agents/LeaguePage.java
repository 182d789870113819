package id.gapura.console.agents;

import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/**
 * The league of agents.
 *
 * @param back the page it was opened from
 * @param own where the agent who looks stands; empty for an officer
 * @param agents everybody with names for an officer; without, for an agent, no rows
 */
public record LeaguePage(String back, String backLabel, List<Stat> own, Table agents) {
    public LeaguePage {
        own = List.copyOf(own);
    }
}
