package id.gapura.program;

import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Gapura without faces: every capability, no web server. Close it to stop jobs and the embedded database. */
public final class Program implements AutoCloseable {
    private final AnnotationConfigApplicationContext context;

    private Program(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    /** Opens the database, migrates it and starts the jobs. */
    public static Program open(ProgramSettings settings) {
        return over(Foundations.open(settings));
    }

    static Program over(Foundations foundations) {
        var context = new AnnotationConfigApplicationContext();
        foundations.registerIn(context);
        context.register(Components.in(List.of(Foundations.FLOORS)));
        context.refresh();
        foundations.start(context);
        return new Program(context);
    }

    /** A capability's face, such as {@code Registry.class}. */
    public <T> T get(Class<T> face) {
        return context.getBean(face);
    }

    /** Everything of a kind, such as {@code Proof.class}. */
    public <T> List<T> all(Class<T> kind) {
        return context.getBeanProvider(kind).orderedStream().toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
