package id.gapura.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;

class RulesCommandTest {
    private static final String WORKER = " --income 1500000 --programmes JKK,JKM --sector other --payer self";
    private static final String DRAFT = """
            parameter: contribution.jkm-amount
            unit: IDR
            entries:
              - from: 2027-03-01
                value: 7_000
                verified: false
                note: A draft.
                source: {instrument: Draft, provision: Article 1, url: none}
            """;
    private static final String MEMBERS = """
            income,programmes,sector,payer,from,months
            1500000,"JKK,JKM",other,self,2027-02,2
            ,"JKK,JKM,JHT",transport,state-budget,,
            """;

    private static final String DEATH = """
            kind: death
            on: 2026-11-21
            member-since: 2025-01-10
            protection: none
            months-in-row: 2
            """;

    @TempDir
    Path folder = Path.of("");

    private final TestCommands commands = TestCommands.at(Instant.EPOCH);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "contribution | contribution --month 2026-12" + WORKER,
                "quote | quote --from 2026-12 --months 2" + WORKER,
                "status | status --paid 2026-01,2026-02 --on 2026-03-10",
                "show | show contribution.jkm-amount --on 2026-12-01",
                "show-table | show contribution.relief --on 2026-02-01"
            })
    void json_is_exactly_what_scripts_were_promised(String expected, String arguments) throws IOException {
        int code = run(arguments + " --json");

        assertThat(commands.faults()).isEmpty();
        assertThat(code).isZero();
        assertThat(commands.out().strip()).isEqualTo(expected(expected));
    }

    @Test
    void a_benefit_is_told_as_json_with_what_is_refused_and_why() throws IOException {
        int code = run("benefit " + file("case.yaml", DEATH) + " --json");

        assertThat(code).isZero();
        assertThat(commands.out().strip()).isEqualTo(expected("benefit"));
    }

    @Test
    void a_reform_is_told_as_json_by_month_and_by_sector_and_band() throws IOException {
        int code = run("reform " + file("draft.yaml", DRAFT) + " --members " + file("members.csv", MEMBERS)
                + " --from 2027-03 --months 1 --json");

        assertThat(code).isZero();
        assertThat(commands.out().strip()).isEqualTo(expected("reform"));
    }

    @Test
    void a_reform_may_be_a_folder_and_is_told_in_words() throws IOException {
        Files.createDirectory(folder.resolve("draft"));
        file("draft/one.yaml", DRAFT);
        file(
                "draft/two.yaml",
                DRAFT.replace("jkm-amount", "jkk-rate")
                        .replace("IDR", "percent")
                        .replace("7_000", "2"));

        int code = run("reform " + folder.resolve("draft") + " --members " + file("members.csv", MEMBERS));

        assertThat(code).isZero();
        assertThat(commands.out().lines())
                .contains("Changed: contribution.jkk-rate, contribution.jkm-amount")
                .anyMatch(line -> line.startsWith("other, Rp1,600,000 "));
    }

    @Test
    void people_get_an_aligned_table_and_the_reasons() {
        run("contribution --month 2026-12" + WORKER);

        assertThat(commands.out().lines())
                .startsWith(
                        "Contribution for December 2026",
                        "JKK     Rp8,000",
                        "JKM     Rp3,400",
                        "JHT         Rp0",
                        "total  Rp11,400",
                        "",
                        "Why")
                .contains(
                        "  Relief: the JKM contribution is paid at 50%, Rp3,400 less.",
                        "    contribution.relief · 2026-04-01..2026-12-31 · PP 50/2025, Pasal 3 and Pasal 4(1) · not"
                                + " verified");
    }

    @ParameterizedTest(name = "on {0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-28 | en | If the next month is not paid, protection ends after 28 February 2026 and membership"
                        + " lapses on 1 June 2026.",
                "2026-03-10 | en | If one more month is skipped, 2 months are unpaid, without protection. Membership lapses"
                        + " on 1 June 2026.",
                "2026-05-31 | en | If this month is skipped too, membership lapses on 1 June 2026. Paying after that means"
                        + " joining anew, with new waiting times.",
                "2026-05-31 | id | Bila bulan ini juga dilewati, kepesertaan menjadi tidak aktif pada 1 Juni 2026. Setelah"
                        + " itu membayar lagi berarti mendaftar dari awal, dengan masa tunggu baru.",
                "2026-06-01 | en | There is no protection to lose now."
            })
    void status_says_what_skipping_the_next_month_does(String on, String language, String sentence) {
        run("status --paid 2026-01,2026-02 --on " + on + " --lang " + language);

        assertThat(commands.out().lines()).contains(sentence);
    }

    @Test
    void all_parameters_are_listed_by_name() {
        run("show");

        assertThat(commands.out().lines())
                .anyMatch(line -> line.matches("contribution.jkm-amount +IDR +Death \\(JKM\\) contribution .*"))
                .anyMatch(line -> line.startsWith("jkm.lump-sum "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "contribution --month 2015-06" + WORKER + " | month must be 2015-07 or later",
                "contribution --month Dec" + WORKER + " | '--month': a month is written as 2026-12, not Dec",
                "contribution --month 2026-12 --income -1 --programmes JKK,JKM --sector other --payer self"
                        + " | '--income': income must be whole rupiah a month, 0 or more, not -1",
                "contribution --month 2026-12 --programmes JHT --sector other --payer self"
                        + " | '--programmes': programmes must be JKK,JKM or JKK,JKM,JHT, not JHT",
                "contribution --month 2026-12 --programmes JKK,JKM --sector farm --payer self"
                        + " | '--sector': sector must be transport or other, not farm",
                "contribution --month 2026-12 --programmes JKK,JKM --sector other --payer boss"
                        + " | '--payer': payer must be self or sponsor or state-budget or regional-budget or village-budget",
                "contribution --month 2026-12 | Missing required options: '--programmes",
                "contribution --lang fr --month 2026-12" + WORKER + " | '--lang': language must be id or en, not fr",
                "quote --from 2026-12 --months 13" + WORKER + " | months must be from 1 to 12, not 13",
                "quote --from 2026-12 --months 0" + WORKER + " | months must be from 1 to 12, not 0",
                "quote --from 2015-06 --months 1" + WORKER + " | month must be 2015-07 or later",
                "status --paid 2026-01,2026-01 --on 2026-02-01 | '--paid' (MONTHS): 2026-01 is listed twice",
                "status --paid 2015-06 --on 2026-02-01 | paid must be 2015-07 or later",
                "status --paid 2026-01 --on 2015-06-30 | on must be 2015-07-01 or later",
                "show contribution.jkm | no parameter is called contribution.jkm; known: [",
                "show jkm.lump-sum --on 2000-01-01 | on must be 20",
                "benefit nowhere.yaml | there is no file nowhere.yaml",
                "reform nowhere.yaml --members x.csv | there is no file nowhere.yaml"
            })
    void what_is_asked_wrongly_is_refused_with_the_field_and_what_is_allowed(String arguments, String fault) {
        int code = run(arguments);

        assertThat(code).isEqualTo(2);
        assertThat(commands.out()).isEmpty();
        assertThat(commands.faults().lines())
                .singleElement()
                .asString()
                .startsWith("gapura: ")
                .contains(fault);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "death | wedding | case.yaml:1: kind must be one of ",
                "2026-11-21 | 2024-11-21 | case.yaml:",
                "none | maybe | case.yaml:4: ",
                "on | am | case.yaml:2: unknown key 'am'; known: "
            })
    void facts_that_cannot_be_are_refused_by_file_and_line(String right, String wrong, String fault)
            throws IOException {
        int code = run("benefit " + file("case.yaml", DEATH.replaceFirst(right, wrong)));

        assertThat(code).isEqualTo(2);
        assertThat(commands.faults().lines()).singleElement().asString().contains(fault);
    }

    @Test
    void a_file_that_is_no_text_is_refused() throws IOException {
        var file = Files.write(folder.resolve("case.yaml"), new byte[] {(byte) 0xC3, (byte) 0x28});

        assertThat(run("benefit " + file)).isEqualTo(2);
        assertThat(commands.faults()).contains("case.yaml cannot be read as UTF-8 text");
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "jkm-amount | jkm | draft.yaml:1: no parameter is called contribution.jkm; known: ",
                "7_000 | much | draft.yaml:5: not a whole number: much",
                "contribution.jkm-amount | jkm.lump-sum | the reform changes no contribution; one is set by contribution.",
                "2027-03-01 | 2027-03-02 | draft.yaml: contributions change within a month, on 2027-03-02"
            })
    void a_reform_that_cannot_be_law_is_refused(String right, String wrong, String fault) throws IOException {
        var draft = file("draft.yaml", DRAFT.replace(right, wrong));

        int code = run("reform " + draft + " --members " + file("members.csv", MEMBERS));

        assertThat(code).isEqualTo(2);
        assertThat(commands.faults().lines()).singleElement().asString().contains(fault);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2027-02 | 2015-06 | members.csv:2: from must be 2015-07 or later",
                "transport | farm | members.csv:3: sector must be transport or other, not farm",
                "1500000 | -1 | members.csv:2: income must be whole rupiah",
                "payer | boss | members.csv:1: columns must be income, programmes, sector, payer",
                ",payer | `` | members.csv:1: the first row must name the columns",
                "`,2\n` | `,0\n` | members.csv:2: months must be from 1 to 600, not 0"
            })
    void a_row_that_is_no_member_is_refused_by_its_line(String right, String wrong, String fault) throws IOException {
        var members = file("members.csv", MEMBERS.replaceFirst(right, wrong));

        int code = run("reform " + file("draft.yaml", DRAFT) + " --members " + members);

        assertThat(code).isEqualTo(2);
        assertThat(commands.out()).isEmpty();
        assertThat(commands.faults().lines()).singleElement().asString().contains(fault);
    }

    private String expected(String name) throws IOException {
        var json = new ObjectMapper();
        return json.writeValueAsString(
                json.readTree(Files.readString(Path.of("src/test/resources/rules-cli", name + ".json"))));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String arguments) {
        var all = new ArrayList<>(List.of("rules"));
        all.addAll(List.of(arguments.split(" ")));
        return commands.run(all.toArray(String[]::new));
    }
}
