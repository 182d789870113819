package id.gapura.bench;

import id.gapura.program.Program;
import id.gapura.program.ProgramSettings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** A program over a new, durable, embedded database in a folder that is gone afterwards. */
final class Workbench implements AutoCloseable {
    private final TemporaryFolder folder = new TemporaryFolder();
    private final Program program;

    Workbench() {
        this(InstantSource.system());
    }

    Workbench(InstantSource clock) {
        this.program = Program.open(new ProgramSettings(folder.path(), Optional.empty(), clock));
    }

    Program program() {
        return program;
    }

    Path folder() {
        return folder.path();
    }

    @Override
    public void close() {
        program.close();
        folder.close();
    }
}
