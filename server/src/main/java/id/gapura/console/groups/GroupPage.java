package id.gapura.console.groups;

import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/** One group: what it has, what it brought, who belongs to it. */
public record GroupPage(Head head, List<Stat> stats, Table collections, List<Member> members, List<Field> adding) {
    public GroupPage {
        stats = List.copyOf(stats);
        members = List.copyOf(members);
        adding = List.copyOf(adding);
    }

    /**
     * Which group, and what this officer may do with its money.
     *
     * @param refund where what it has left is paid out; empty where nothing is, or this officer may not
     */
    public record Head(String name, String lead, String address, boolean mayCollect, String refund) {}

    /**
     * Somebody who belongs to it.
     *
     * @param removal where letting this member go is sent; empty for the collector and where the officer may not
     */
    public record Member(Cell name, String number, String cover, String removal) {}
}
