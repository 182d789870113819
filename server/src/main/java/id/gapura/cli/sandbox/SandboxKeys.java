package id.gapura.cli.sandbox;

import id.gapura.cli.Refusal;
import id.gapura.sandbox.SandboxIdentity;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Reads what {@code gapura partner gateway --sandbox} wrote. */
final class SandboxKeys {
    private SandboxKeys() {}

    static SandboxIdentity read(Path file) {
        try {
            return SandboxIdentity.read(file);
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            throw new Refusal("cannot read keys of a gateway from " + file, unreadable);
        }
    }
}
