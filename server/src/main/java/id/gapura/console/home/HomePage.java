package id.gapura.console.home;

import id.gapura.screen.Task;
import java.util.List;

/** The day, what waits, and whom to greet. */
public record HomePage(String today, List<Task> tasks, String name) {
    public HomePage {
        tasks = List.copyOf(tasks);
    }
}
