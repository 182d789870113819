package id.gapura.console.rosters;

import id.gapura.enrolment.rosters.Roster;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.util.List;
import java.util.Locale;

/** The list of rosters. */
final class RosterTable {
    private RosterTable() {}

    static Table of(List<Roster> rosters, Places places, Shell shell) {
        return new Table(
                shell.text("rosters.list"),
                List.of(
                        Table.words(shell.text("rosters.file")),
                        Table.words(shell.text("rosters.state")),
                        Table.words(shell.text("rosters.region")),
                        Table.words(shell.text("rosters.uploaded")),
                        Table.amount(shell.text("rosters.people")),
                        Table.amount(shell.text("rosters.rejected"))),
                rosters.stream().map(roster -> row(roster, places, shell)).toList(),
                shell.text("rosters.none"));
    }

    private static List<Cell> row(Roster roster, Places places, Shell shell) {
        var format = shell.format();
        var place = places.path(roster.region()).reversed().stream()
                .map(region -> region.name())
                .toList();
        return List.of(
                Cell.link(roster.fileName(), RosterPages.address(roster)),
                Cell.mark(tone(roster.state()), state(roster.state(), shell)),
                place.size() < 2
                        ? Cell.text(places.fullName(roster.region()))
                        : Cell.lines(place.getFirst(), String.join(", ", place.subList(1, place.size()))),
                Cell.lines(
                        format.time(roster.progress().uploadedAt()),
                        roster.progress().uploadedBy()),
                Cell.amount(format.number(takes(roster))),
                Cell.amount(format.number(roster.counts().rejected())));
    }

    /** People that the roster brings in. */
    static long takes(Roster roster) {
        return (long) roster.counts().accepted() + roster.counts().warned();
    }

    static String state(Roster.State state, Shell shell) {
        return shell.text("rosters.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static Tone tone(Roster.State state) {
        return switch (state) {
            case CHECKED -> Tone.WARNING;
            case IMPORTING -> Tone.INFO;
            case IMPORTED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
        };
    }
}
