package id.gapura.console.rescue;

import id.gapura.screen.Field;
import id.gapura.screen.Pager;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Optional;

/**
 * Whose enrolment failed or was left unfinished.
 *
 * @param filters by which the list can be narrowed
 */
public record RescuePage(List<Stat> stats, List<Field> filters, Table table, Optional<Pager> pager) {
    public RescuePage {
        stats = List.copyOf(stats);
        filters = List.copyOf(filters);
    }
}
