package id.gapura.agents;

import id.gapura.agents.Standing.State;
import id.gapura.kernel.Jakarta;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Says by the dated rules whether an agent recruits, is warned or paused. Nothing is kept: a new member changes it at once. */
final class Standings {
    private final Series<Integer> warning;
    private final Series<Integer> pause;
    private final AgentStore store;
    private final InstantSource clock;

    Standings(Law law, AgentStore store, InstantSource clock) {
        this.warning = law.count("agents.recruit-warning-months");
        this.pause = law.count("agents.recruit-pause-months");
        this.store = store;
        this.clock = clock;
    }

    Standing of(Agent agent) {
        var today = Jakarta.today(clock);
        return store.lastRecruiting(agent.staff().id())
                .map(last -> of(last, today))
                .orElseGet(() -> new Standing(State.ACTIVE, Optional.empty(), Optional.empty()));
    }

    private Standing of(LocalDate last, LocalDate today) {
        var pausesOn = after(last, pause.at(today).value());
        var warnedOn = after(last, warning.at(today).value());
        var state = today.isBefore(warnedOn) ? State.ACTIVE : today.isBefore(pausesOn) ? State.WARNED : State.PAUSED;
        return new Standing(state, Optional.of(last), Optional.of(pausesOn));
    }

    /** The day after so many whole months in a row. */
    private static LocalDate after(LocalDate last, int months) {
        return YearMonth.from(last).plusMonths(months + 1L).atDay(1);
    }
}
