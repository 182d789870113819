package id.gapura.console.home;

import id.gapura.console.Figure;
import id.gapura.screen.Task;
import java.util.List;

/** The day, the figures to go by, what waits, and whom to greet. */
public record HomePage(String today, List<Figure.Shown> figures, List<Task> tasks, String name) {
    public HomePage {
        figures = List.copyOf(figures);
        tasks = List.copyOf(tasks);
    }
}
