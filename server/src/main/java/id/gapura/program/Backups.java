package id.gapura.program;

import id.gapura.database.Database;
import id.gapura.database.Database.BackupMade;
import id.gapura.vault.VaultKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Backs up an installation and restores it to a moment: database and uploaded files. The vault's keys are never in the
 * backup, only a fingerprint of them: whoever holds the backup alone cannot open what is sealed.
 */
public final class Backups {
    private static final String FINGERPRINT = "keys.fingerprint";
    private static final String UPLOADS = "uploads";

    private final ProgramSettings settings;

    public Backups(ProgramSettings settings) {
        this.settings = settings;
    }

    /** Where the keys are that belong to the backup and must be kept elsewhere. */
    public Path keys() {
        return settings.vaultKeys();
    }

    /**
     * Adds a complete copy to a backup folder; the program may run.
     *
     * @param keep how many of the newest copies stay
     */
    public BackupMade make(Path to, int keep) {
        var fingerprint = VaultKeys.load(keys()).fingerprint();
        var made = Database.backup(settings.database(), to, keep);
        try {
            Files.writeString(to.resolve(FINGERPRINT), fingerprint);
            copyNew(settings.uploads(), to.resolve(UPLOADS));
        } catch (IOException e) {
            throw new UncheckedIOException("the uploads could not be copied to " + to, e);
        }
        return made;
    }

    /** How a restore ended. */
    public enum Restored {
        DONE,
        /** The folder is not empty. */
        NOT_EMPTY,
        /** The folder holds no backup. */
        NO_BACKUP,
        /** The keys are not those under which the backed-up fields were sealed. */
        OTHER_KEYS
    }

    /**
     * Makes the installation anew from a backup. Nothing but the keys' fingerprint is looked at before all is known to
     * fit.
     *
     * @param at everything committed up to then; empty for all that the backup has
     */
    public Restored restore(Path from, Path keys, Optional<Instant> at) {
        try {
            if (!isEmpty(settings.dataFolder())) {
                return Restored.NOT_EMPTY;
            }
            if (!Files.exists(from.resolve(FINGERPRINT))) {
                return Restored.NO_BACKUP;
            }
            if (!fits(Files.readString(from.resolve(FINGERPRINT)), keys)) {
                return Restored.OTHER_KEYS;
            }
            Database.restore(from, settings.database(), at);
            Files.createDirectories(keys().getParent());
            Files.copy(keys, keys(), StandardCopyOption.COPY_ATTRIBUTES);
            copyNew(from.resolve(UPLOADS), settings.uploads());
            return Restored.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException("the installation could not be restored", e);
        }
    }

    /** A file without keys fits nothing. */
    private static boolean fits(String fingerprint, Path keys) {
        try {
            return fingerprint.equals(VaultKeys.load(keys).fingerprint());
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException none) {
            return false;
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Uploads never change, so that one that is there is whole. */
    private static void copyNew(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (var file : files.toList()) {
                var there = to.resolve(file.getFileName());
                if (!Files.exists(there)) {
                    var part = to.resolve(file.getFileName() + ".part");
                    Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                    Files.move(part, there, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
    }
}
