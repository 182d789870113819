package id.gapura.console.obstacles;

import id.gapura.adoption.objection.Tally.Rate;
import id.gapura.adoption.obstacle.Evidence;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;

/** Says what keeps people from being covered, how large it is, and what helps. */
public record ObstacleWords(Shell shell) {
    /** Each sign that is told, with its obstacle, its size and what is recommended. */
    public Table table(List<Evidence> found) {
        return new Table(
                shell.text("obstacles.title"),
                Table.columns(
                        shell.text("obstacles.obstacle"), shell.text("obstacles.sign"), shell.text("obstacles.helps")),
                found.stream()
                        .filter(Evidence::isTold)
                        .map(one -> List.of(
                                Cell.text(shell.text(
                                        "obstacles." + one.sign().obstacle().code())),
                                Cell.text(sign(one)),
                                Cell.lines(helps(one), mix(one))))
                        .toList(),
                shell.text("obstacles.none", Rate.LEAST));
    }

    /** How large it is, of whom. */
    public String sign(Evidence one) {
        var format = shell.format();
        var rate = one.rate();
        return shell.text(
                "obstacles.sign." + one.sign().code(),
                rate.due(),
                rate.reached(),
                shell.text(
                        "outreach.share",
                        format.percent(rate.share()),
                        format.percent(rate.interval().low()),
                        format.percent(rate.interval().high())));
    }

    /** What is recommended. */
    public String helps(Evidence one) {
        return shell.text("obstacles.helps." + one.sign().code());
    }

    private String mix(Evidence one) {
        return shell.text("obstacles.mix." + one.sign().mix().code());
    }
}
