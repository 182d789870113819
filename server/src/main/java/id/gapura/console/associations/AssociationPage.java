package id.gapura.console.associations;

import id.gapura.console.naming.Adding;
import id.gapura.screen.Pager;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/**
 * An association.
 *
 * @param adding who may be named as a member; nobody for an officer who may name none
 */
public record AssociationPage(Head head, List<Stat> stats, Table leaders, Members members, Adding adding) {
    public AssociationPage {
        stats = List.copyOf(stats);
    }

    /** What it is called and what an officer may do about it. */
    public record Head(String name, String lead, String address, boolean mayManage, boolean isOpen) {}

    /**
     * Members the officer sees.
     *
     * @param elsewhere how many live outside the officer's scope; a sentence, may be empty
     */
    public record Members(Table table, Pager pager, String elsewhere) {
        public boolean isPaged() {
            return !pager.previous().isEmpty() || !pager.next().isEmpty();
        }
    }
}
