package id.gapura.program;

import id.gapura.database.DatabaseSettings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What a program is started with.
 *
 * @param dataFolder keeps the embedded database, the vault's and the signing keys, and uploaded files
 * @param databaseUrl an external PostgreSQL; empty for the embedded one
 * @param clock the one clock of the program; the demo moves it
 */
public record ProgramSettings(Path dataFolder, Optional<String> databaseUrl, InstantSource clock) {
    DatabaseSettings database() {
        return new DatabaseSettings(databaseUrl, dataFolder);
    }

    Path vaultKeys() {
        return dataFolder.resolve("secrets").resolve("vault.keys");
    }

    /** Keys that sign receipts and cards. */
    public Path signingKeys() {
        return dataFolder.resolve("secrets").resolve("signing.keys");
    }

    Path uploads() {
        return dataFolder.resolve("uploads");
    }
}
