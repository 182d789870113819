package id.gapura.database;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/** A second program over the same folder: says whether it owns the server, then commits numbers until it is killed. */
final class ChildProgram {
    private ChildProgram() {}

    public static void main(String[] arguments) throws SQLException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var server = EmbeddedPostgres.open(TestDatabase.folder(Path.of(arguments[0])), PostgresDurability.DURABLE);
        out.println(server.isOwner() ? "owner" : "attached");
        try (var connection = server.url().toDataSource().getConnection();
                var insert = connection.prepareStatement("insert into number values (?)")) {
            connection.createStatement().execute("create table if not exists number (n bigint primary key)");
            for (long n = 1; ; n++) {
                insert.setLong(1, n);
                insert.executeUpdate();
                out.println(n);
            }
        }
    }
}
