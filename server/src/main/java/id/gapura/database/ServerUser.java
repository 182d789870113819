package id.gapura.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Under whom PostgreSQL runs, which refuses to be root. */
sealed interface ServerUser {
    /** The user of this program, who is not root. */
    record Ourselves() implements ServerUser {}

    /** Root on disk, but in a user namespace of its own where it is nobody. */
    record Namespaced() implements ServerUser {}

    /** Another account, to whom the cluster is given; where user namespaces are forbidden, as in most containers. */
    record Other(int uid, int gid) implements ServerUser {}

    int ROOT = 0;
    int NOBODY = 65534;

    static ServerUser choose() throws IOException, InterruptedException {
        if (!Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(ROOT)) {
            return new Ourselves();
        }
        return canUnshare() ? new Namespaced() : other();
    }

    /** The account {@code postgres} where there is one. */
    static ServerUser other() throws IOException {
        try (Stream<String> accounts = Files.lines(Path.of("/etc/passwd"))) {
            return accounts.filter(line -> line.startsWith("postgres:"))
                    .map(line -> line.split(":", -1))
                    .map(fields -> new Other(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
                    .findFirst()
                    .orElse(new Other(NOBODY, NOBODY));
        }
    }

    /** The command that runs another command as this user, in the same process. */
    default List<String> running(List<String> command) {
        var whole = new ArrayList<>(
                switch (this) {
                    case Ourselves() -> List.<String>of();
                    case Namespaced() -> List.of("unshare", "--user", "--");
                    case Other(int uid, int gid) ->
                        List.of("setpriv", "--reuid", "" + uid, "--regid", "" + gid, "--clear-groups", "--");
                });
        whole.addAll(command);
        return List.copyOf(whole);
    }

    /** Gives a file or folder to this user. */
    default void own(Path path) throws IOException {
        if (this instanceof Other(int uid, int gid)) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", gid);
        }
    }

    private static boolean canUnshare() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "--user", "--", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
