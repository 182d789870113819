/**
 * The ground floor: one PostgreSQL, {@link id.gapura.database.Database opened} from {@link
 * id.gapura.database.DatabaseSettings settings}, its schema migrated, its connections pooled.
 *
 * <p>Without an address the program starts a PostgreSQL of its own from a folder ({@code EmbeddedPostgres}): a real
 * server with durable settings, that listens on the loopback interface only, asks for a random password, and stops
 * cleanly even when the program is killed. With an address it uses that server, PostgreSQL 15 to 18, with or without
 * Citus.
 *
 * <p>The owner of the schema only migrates. The program runs as the role {@code gapura_app}, which can neither change
 * the schema nor touch the rows of an append-only table; it signs in as a user who may no more than that. Every table
 * declares where it lives when the database is distributed ({@code database.table_placement}); {@code
 * database.placement_violation} lists the faults.
 *
 * <p>What is committed is on the disk, save for notes on work that is done again without them
 * ({@link id.gapura.database.Database#unforcedDataSource}).
 *
 * <p>Knows no business, and never puts a password or the values of a row into a message.
 */
@NullMarked
package id.gapura.database;

import org.jspecify.annotations.NullMarked;
