package id.gapura.console.adoption;

import id.gapura.adoption.Adoption;
import id.gapura.adoption.Funnel;
import id.gapura.adoption.Stage;
import id.gapura.screen.Link;
import id.gapura.screen.Pager;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the page of who is in a stage. */
record WaitingView(Adoption adoption, Funnel funnel, AskedFunnel asked, WaitingWords words) {
    private static final int SHOWN = 50;

    WaitingPage page(Stage stage, int from, List<Link> trail) {
        var counts = funnel.now(asked.people());
        long count = counts.getOrDefault(stage, 0L);
        var people = adoption.list(asked.listed(stage), from, SHOWN);
        var table = new Table(
                shell().text("adoption.people.caption", shell().text("adoption.stage." + stage.code())),
                words.columns(),
                words.rows(people),
                shell().text("adoption.people.nobody"));
        return new WaitingPage(
                asked.whom(shell()),
                trail,
                Stage.all().stream().map(one -> stage(one, stage, counts)).toList(),
                table,
                count > SHOWN ? Optional.of(pager(stage, from, people.size(), count)) : Optional.empty(),
                count == 0 ? "" : asked.peopleFile(stage));
    }

    private WaitingPage.Stage stage(Stage stage, Stage shown, Map<Stage, Long> counts) {
        return new WaitingPage.Stage(
                shell().text("adoption.stage." + stage.code()),
                asked.people(stage, 0),
                shell().format().number(counts.getOrDefault(stage, 0L)),
                stage == shown);
    }

    private Pager pager(Stage stage, int from, int shown, long count) {
        return new Pager(
                shell().text("insight.position", from + 1, from + shown, count),
                from == 0 ? "" : asked.people(stage, Math.max(0, from - SHOWN)),
                from + shown < count && shown > 0 ? asked.people(stage, from + SHOWN) : "");
    }

    private Shell shell() {
        return words.shell();
    }
}
