package id.gapura.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");
    private static final String ROSTER = """
            Nama,NIK,Tanggal Lahir,Jenis Kelamin
            Siti,3604994205860001,02-05-1986,P
            Budi,360499020586000,02-05-1986,L
            Siti,3604994205860001,02-05-1986,P
            ,,,
            Rina,3604994205860002,03-05-1986,P
            Tua,3604990205580003,02-05-1958,L
            Jumlah,,,
            """;

    @TempDir
    Path folder = Path.of("");

    private final TestCommands commands = TestCommands.at(NOW, "sepuluh-huruf");

    @Test
    void a_roster_is_judged_as_json_line_by_line() throws IOException {
        int code = run("roster", "check", roster(ROSTER), "--json");

        assertThat(code).isZero();
        assertThat(commands.out().strip())
                .startsWith("{\"accepted\":1,\"warned\":1,\"duplicate\":1,\"rejected\":2,\"blank\":1,\"rows\":[")
                .contains("{\"line\":2,\"verdict\":\"accept\",\"reasons\":[]}")
                .contains("{\"line\":3,\"verdict\":\"reject\",\"reasons\":[\"NIK_LENGTH: NIK has 15 digits\"]}")
                .contains("{\"line\":4,\"verdict\":\"duplicate\"", "{\"line\":5,\"verdict\":\"blank\"")
                .contains("{\"line\":6,\"verdict\":\"warn\"", "{\"line\":8,\"verdict\":\"skip\"")
                .endsWith("]}");
        assertThat(commands.faults()).isEmpty();
    }

    @Test
    void the_day_of_registration_decides_who_is_too_old() throws IOException {
        run("roster", "check", roster(ROSTER), "--json", "--on", "2022-06-01");

        assertThat(commands.out()).contains("\"rejected\":1", "{\"line\":7,\"verdict\":\"accept\"");
    }

    @Test
    void the_secrets_of_a_gateway_come_from_a_file_and_stand_in_no_fault() throws IOException {
        var secrets = Files.writeString(folder.resolve("rahasia"), "terlalu-panjang\n");

        int without = run("partner", "gateway", "--speaks", "SMPP", "--code", "op", "--url", "smpp://a@localhost:1");
        int tooLong = run(
                "partner",
                "gateway",
                "--speaks",
                "SMPP",
                "--code",
                "op",
                "--url",
                "smpp://a@localhost:1",
                "--secrets",
                secrets.toString());

        assertThat(List.of(without, tooLong)).containsExactly(1, 1);
        assertThat(commands.faults().lines()).hasSize(2);
        assertThat(commands.faults()).contains("--secrets FILE", "at most 8").doesNotContain("terlalu-panjang");
    }

    @Test
    void a_day_before_the_law_began_is_refused_in_one_line() throws IOException {
        int code = run("roster", "check", roster(ROSTER), "--on", "1990-01-01");

        assertThat(code).isEqualTo(1);
        assertThat(commands.faults().lines()).singleElement().asString().contains("1990-01-01");
    }

    @Test
    void people_get_the_counts_and_what_to_do_about_the_first_problems() throws IOException {
        int code = run("roster", "check", roster(ROSTER));

        assertThat(code).isZero();
        assertThat(commands.out().lines().toList())
                .contains("rejected         2")
                .anyMatch(line -> line.startsWith("     3  reject     NIK has 15 digits: a NIK has 16 digits"));
    }

    @Test
    void a_long_list_of_problems_is_cut_and_says_so() throws IOException {
        run("roster", "check", roster("Nama,NIK\n" + "Budi,123\n".repeat(25)));

        assertThat(commands.out()).contains("… and 5 more; --json lists them all");
    }

    @Test
    void a_file_without_a_nik_column_is_refused_in_one_line() throws IOException {
        int code = run("roster", "check", roster("Nama,Alamat\nSiti,Petir\n"), "--json");

        assertThat(code).isEqualTo(1);
        assertThat(commands.out()).isEmpty();
        assertThat(commands.faults().lines())
                .containsExactly("gapura: There is no NIK column. Headings in line 1: Nama, Alamat");
    }

    @Test
    void an_unreadable_or_missing_file_is_refused_in_one_line() throws IOException {
        int empty = run("roster", "check", roster(""));
        int missing = run("roster", "check", "nowhere.csv");

        assertThat(List.of(empty, missing)).containsOnly(1);
        assertThat(commands.faults().lines())
                .containsExactly("gapura: The file is empty.", "gapura: there is no file nowhere.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "roster chek | Unmatched argument at index 1: 'chek'",
                "roster check | Missing required parameter: 'FILE'",
                "roster check x --on yesterday | Invalid value for option '--on'",
                "start --port 99999 | a port is a number from 0 to 65535, not 99999",
                "staff create --login a --name b --role boss | must be one of administrator, branch-officer",
                "staff create --login a --name b --role auditor --scope banten | must be a code such as 36.04"
            })
    void wrong_arguments_are_named_in_one_line(String arguments, String fault) {
        int code = run(arguments.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(commands.faults().lines())
                .singleElement()
                .asString()
                .startsWith("gapura: ")
                .contains(fault);
    }

    @Test
    void a_bank_is_registered_its_keys_are_replaced_and_refusals_say_why() {
        var url = TestDatabase.freshUrl();
        var keys = folder.resolve("bank.keys").toString();
        var create = new String[] {
            "partner",
            "bank",
            "create",
            "--database-url",
            url,
            "--data",
            folder.toString(),
            "--client-id",
            "bank-coba",
            "--name",
            "Bank Coba",
            "--service-id",
            "88201",
            "--sandbox",
            keys
        };

        assertThat(run(create)).isZero();
        assertThat(run(create)).isEqualTo(1);
        assertThat(bank(url, "add-key")).isZero();
        assertThat(bank(url, "add-key")).isEqualTo(1);
        assertThat(run("partner", "bank", "list", "--database-url", url, "--data", folder.toString()))
                .isZero();
        assertThat(run("sandbox", "bank", "inquire", "--keys", "nowhere", "1")).isEqualTo(1);
        assertThat(commands.out())
                .contains("Channel va-bank-coba", "Shared secret, shown this once: ", "bank-coba  Bank Coba  88201")
                .contains("    public-key  ");
        assertThat(commands.out().lines().filter(line -> line.startsWith("    secret  ")))
                .hasSize(2);
        assertThat(commands.faults().lines())
                .containsExactly(
                        "gapura: there is a bank with this client id already",
                        "gapura: two keys of this kind are good already: retire one first",
                        "gapura: cannot read keys of a bank from nowhere");
    }

    private int bank(String url, String command) {
        return run(
                "partner",
                "bank",
                command,
                "--database-url",
                url,
                "--data",
                folder.toString(),
                "--client-id",
                "bank-coba");
    }

    @Test
    void a_platforms_keys_are_shown_once_or_written_for_the_sandbox() throws IOException {
        var url = TestDatabase.freshUrl();
        var keys = folder.resolve("platform.keys");
        var create = List.of(
                "partner",
                "create",
                "--name",
                "Ojek",
                "--channel",
                "trip-ojek",
                "--database-url",
                url,
                "--data",
                folder.toString());
        var forSandbox = Stream.concat(create.stream(), Stream.of("--sandbox", keys.toString()));

        assertThat(run(create.toArray(String[]::new))).isZero();
        assertThat(run(forSandbox.toArray(String[]::new))).isZero();
        assertThat(run("sandbox", "platform", "--keys", "nowhere")).isEqualTo(1);

        assertThat(commands.out()).containsOnlyOnce("\nsecret ").contains("Keys of the sandbox platform: " + keys);
        assertThat(Files.readString(keys)).contains("account=", "secret=");
        assertThat(commands.faults()).contains("gapura: cannot read keys of a platform from nowhere");
    }

    @Test
    void a_gateway_is_set_up_once_and_refusals_say_why() {
        var url = TestDatabase.freshUrl();

        assertThat(gateway(url, "contoh", "http://localhost:8093")).isZero();
        assertThat(gateway(url, "contoh", "http://localhost:8093")).isEqualTo(1);
        assertThat(gateway(url, "lain", "http://far-away.example")).isEqualTo(1);
        assertThat(run("sandbox", "phone", "--keys", "nowhere")).isEqualTo(1);

        assertThat(commands.out().lines())
                .satisfiesExactly(
                        account -> assertThat(account).startsWith("account "),
                        secret -> assertThat(secret).matches("secret  [0-9a-f]{64}"),
                        once -> assertThat(once).isEqualTo("The secret is not shown again."));
        assertThat(commands.faults().lines())
                .containsExactly(
                        "gapura: the code contoh is taken",
                        "gapura: this gateway cannot be: its address begins with https://",
                        "gapura: cannot read keys of a gateway from nowhere");
    }

    private int gateway(String database, String code, String address) {
        return run(
                "partner",
                "gateway",
                "--database-url",
                database,
                "--data",
                folder.toString(),
                "--code",
                code,
                "--channels",
                "SMS,MENU",
                "--url",
                address);
    }

    @Test
    void the_first_account_is_made_with_a_costly_hash_and_refusals_say_why() throws SQLException {
        var url = TestDatabase.freshUrl();

        assertThat(create(url, "admin", "36.04")).isZero();
        assertThat(create(url, "admin", "36.04")).isEqualTo(1);
        assertThat(create(url, "A", "36.04")).isEqualTo(1);
        assertThat(create(url, "other", "99.99")).isEqualTo(1);
        assertThat(commands.out()).isEqualToNormalizingNewlines("Account admin can sign in.\n");
        assertThat(commands.faults().lines())
                .containsExactly(
                        "gapura: there is an account with this login already",
                        "gapura: the login must be three to forty lower-case letters, digits, dots or dashes",
                        "gapura: no region has the code 99.99");
        assertThat(hash(url)).startsWith("$2a$10$");
    }

    private static String hash(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var found = connection.createStatement().executeQuery("SELECT password_hash FROM accounts.staff")) {
            return found.next() ? found.getString(1) : "";
        }
    }

    @Test
    void a_database_that_does_not_answer_is_said_in_one_line_without_its_password() {
        int code = create("jdbc:postgresql://localhost:1/x?user=u&password=very-secret", "admin", "");

        assertThat(code).isEqualTo(1);
        assertThat(commands.faults().lines())
                .singleElement()
                .asString()
                .contains("localhost:1")
                .doesNotContain("very-secret");
    }

    private int create(String url, String login, String scope) {
        var arguments = new ArrayList<>(List.of("staff", "create", "--database-url", url, "--data", folder.toString()));
        arguments.addAll(List.of("--login", login, "--name", "Rina Wati", "--role", "administrator"));
        if (!scope.isEmpty()) {
            arguments.addAll(List.of("--scope", scope));
        }
        return run(arguments.toArray(String[]::new));
    }

    private String roster(String content) throws IOException {
        return Files.writeString(folder.resolve("roster.csv"), content).toString();
    }

    private int run(String... arguments) {
        return commands.run(arguments);
    }
}
