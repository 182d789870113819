package id.gapura.console.outreach.report;

import id.gapura.adoption.obstacle.Obstacles;
import id.gapura.console.objections.ObjectionDoor;
import id.gapura.console.obstacles.ObstacleWords;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.List;

/** What stands in people's way. */
record ObstacleAnswer(Obstacles obstacles) {
    Answer of(AskedReport asked, Shell shell) {
        var table = new ObstacleWords(shell).table(obstacles.of(asked.wanted().within()));
        return new Answer(
                shell.text("obstacles.question"),
                List.of(table.rows().isEmpty() ? table.empty() : shell.text("obstacles.note")),
                table.rows().isEmpty() ? List.of() : List.of(table),
                Link.to(shell.text("brought.objections.more"), ObjectionDoor.HOME));
    }
}
