package id.gapura.contributions.files;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.files.PaymentFile.Counts;
import id.gapura.contributions.files.PaymentFile.Ending;
import id.gapura.contributions.files.PaymentFile.Line;
import id.gapura.contributions.files.PaymentFile.Said;
import id.gapura.contributions.files.PaymentFile.State;
import id.gapura.contributions.files.PaymentFiles.Decision;
import id.gapura.contributions.files.PaymentFiles.Fault;
import id.gapura.contributions.files.PaymentFiles.Sent;
import id.gapura.database.Proof;
import id.gapura.jobs.Job;
import id.gapura.kernel.Rupiah;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.Registry;
import id.gapura.sheets.UnreadableSheet.Reason;
import id.gapura.vault.Uploads;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilePostingTest {
    private static final TestProgram PROGRAM = TestProgram.on(LocalDate.of(2026, 11, 21));
    private static final TestMembers MEMBERS = new TestMembers(PROGRAM);
    private static final String HEADINGS = "channel,external_id,payer,amount,time\n";

    private final PaymentFiles files = PROGRAM.get(PaymentFiles.class);
    private final UUID siti = MEMBERS.member("Siti", LocalDate.of(1980, 1, 1));
    private final String card = number(siti);

    private static String number(UUID worker) {
        return PROGRAM.get(Registry.class).find(worker).orElseThrow().number().digits();
    }

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @AfterEach
    void every_proof_holds() {
        PROGRAM.awaitQuiet();
        var differences = new ArrayList<String>();
        PROGRAM.all(Proof.class).forEach(proof -> proof.run(differences::add));
        assertThat(differences).isEmpty();
    }

    private Sent send(String content) {
        return files.send(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "bank.csv", "siti");
    }

    private PaymentFile posted(String content) {
        var waiting = waiting(content);
        assertThat(files.approve(waiting.id(), "budi")).isEqualTo(Decision.DONE);
        PROGRAM.awaitQuiet();
        return files.find(waiting.id()).orElseThrow();
    }

    private PaymentFile waiting(String content) {
        return send(content) instanceof Sent.Waiting(var file) ? file : refused();
    }

    private static PaymentFile refused() {
        throw new AssertionError("the file is refused");
    }

    private static String row(String id, String payer, String amount) {
        return "bank-jaya," + id + "," + payer + "," + amount + ",2026-11-21 09:00\n";
    }

    @Test
    void every_line_ends_as_it_should_and_the_file_is_deleted() {
        var id = UUID.randomUUID();
        var content = HEADINGS
                + row(id + "-1", card, "8400")
                + row(id + "-2", "3604990101809999", "9000")
                + "\n"
                + row(id + "-3", card, "banyak")
                + row(id + "-1", card, "8400")
                + row(id + "-1", card, "9000")
                + "trip-gerobak," + id + ",%s,700,2026-11-21 09:00\n".formatted(card);

        var file = posted(content);

        assertThat(file.state()).isEqualTo(State.POSTED);
        assertThat(file.rows()).isEqualTo(6);
        assertThat(file.counts()).isEqualTo(new Counts(1, 1, 1, 1, 2));
        assertThat(file.amount().amount()).isEqualTo(17_400);
        assertThat(files.lines(file.id(), 10))
                .containsExactly(
                        new Line(3, Ending.SUSPENDED, "payer-unknown"),
                        new Line(5, Ending.REFUSED, "amount-unreadable"),
                        new Line(6, Ending.REPEATED, ""),
                        new Line(7, Ending.CONFLICTING, ""),
                        new Line(8, Ending.REFUSED, "no-consent"));
        assertThat(Files.exists(PROGRAM.get(Uploads.class).at(file.id()))).isFalse();
    }

    /** What goes back of such money is sought among what sponsors, groups and agents gave. */
    @ParameterizedTest
    @ValueSource(strings = {"sponsor", "GROUP", "merge", "agent-1a2b3c"})
    void nobody_reports_payments_over_a_channel_of_the_programs_own(String channel) {
        var id = UUID.randomUUID().toString();

        var file = posted(HEADINGS + channel + "," + id + "," + card + ",8400,2026-11-20 09:15\n");

        assertThat(files.lines(file.id(), 10)).containsExactly(new Line(2, Ending.REFUSED, "channel-ours"));
    }

    @Test
    void the_same_file_again_posts_nothing_twice() {
        var content = HEADINGS + row(UUID.randomUUID().toString(), card, "8400");
        posted(content);

        var again = posted(content);

        assertThat(again.counts()).isEqualTo(new Counts(0, 1, 0, 0, 0));
        assertThat(again.amount().amount()).isZero();
        assertThat(PROGRAM.get(Contributions.class).payments(siti)).hasSize(1);
    }

    @Test
    void a_file_without_the_columns_of_payments_posts_nothing_and_leaves_nothing() {
        var before = files.list(100).size();

        assertThat(send("channel,amount\nbank,1\n")).isEqualTo(new Sent.Refused(Fault.COLUMN_MISSING, 1));
        assertThat(files.list(100)).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bank,\"1|BROKEN_QUOTES|2",
                "bank,1,0,16800,2026-11-01\\nbank,2,0,168|OPEN_ENDED|0",
                "bank,1,0,16800,2026-11-01 09:15\\nbank,2|OPEN_ENDED|0",
                "bank,1,\0,16800,2026-11-01\\n|NUL_BYTE|2"
            })
    void a_file_that_cannot_be_read_to_its_end_posts_nothing_and_leaves_nothing(String rows, Reason reason, int line) {
        var before = files.list(100).size();

        var sent = send(HEADINGS + rows.replace("\\n", "\n"));

        assertThat(sent).isInstanceOfSatisfying(Sent.Unreadable.class, refused -> {
            assertThat(refused.why().reason()).isEqualTo(reason);
            assertThat(refused.why().line()).isEqualTo(line);
        });
        assertThat(files.list(100)).hasSize(before);
    }

    @Test
    void a_file_of_nothing_is_refused_as_empty() {
        assertThat(send(""))
                .isInstanceOfSatisfying(
                        Sent.Unreadable.class,
                        refused -> assertThat(refused.why().reason()).isEqualTo(Reason.EMPTY));
    }

    /** The amount stands last, and its end is lost: less money must not be taken for the whole. */
    @Test
    void a_file_cut_off_within_its_last_amount_is_sent_again_whole_without_a_conflict() {
        var id = UUID.randomUUID().toString();
        var headings = "channel,external_id,payer,time,amount\n";
        var row = "bank," + id + "," + card + ",2026-11-20 09:15,16800\n";

        assertThat(send(headings + row.substring(0, row.length() - 3))).isInstanceOf(Sent.Unreadable.class);

        assertThat(posted(headings + row).counts()).isEqualTo(new Counts(1, 0, 0, 0, 0));
    }

    @Test
    void a_header_alone_is_a_file_of_no_lines() {
        assertThat(posted(HEADINGS).counts().total()).isZero();
    }

    /** Many lines go by another way than few, in lanes side by side; what comes of them is the same. */
    @Test
    void thousands_of_lines_of_many_members_come_out_as_one_by_one_they_would() {
        var members = IntStream.range(0, 40)
                .mapToObj(i -> MEMBERS.member("Warga " + i, LocalDate.of(1980, 1, 1)))
                .toList();
        var numbers = members.stream().map(FilePostingTest::number).toList();
        var id = UUID.randomUUID();
        int lines = 9_000;
        var content = IntStream.range(0, lines)
                .mapToObj(i -> row(id + "-" + i, numbers.get(i % numbers.size()), "100"))
                .collect(Collectors.joining("", HEADINGS, row(id + "-0", numbers.getFirst(), "100")));

        var file = posted(content);

        assertThat(file.counts()).isEqualTo(new Counts(lines, 1, 0, 0, 0));
        assertThat(file.amount().amount()).isEqualTo(lines * 100L);
        for (var member : members) {
            var payments = PROGRAM.get(Contributions.class).payments(member);
            assertThat(payments).hasSize(lines / members.size());
            long months = payments.stream()
                    .mapToLong(payment -> payment.months().size())
                    .sum();
            assertThat(months).isEqualTo(2);
            assertThat(PROGRAM.get(Contributions.class).piggyBank(member).amount())
                    .isEqualTo(22_500 - 8_400 - 8_400);
        }
    }

    @Test
    void a_run_that_finds_the_file_posted_does_nothing() {
        var file = posted(HEADINGS + row(UUID.randomUUID().toString(), card, "8400"));

        PROGRAM.all(Job.class).stream()
                .filter(job -> job.name().equals(FilePosting.NAME))
                .forEach(job -> job.run(file.id().toString()));

        assertThat(files.find(file.id())).contains(file);
    }

    @Test
    void a_file_that_is_damaged_before_it_is_posted_stops_in_words() throws Exception {
        var id = posted(HEADINGS + row(UUID.randomUUID().toString(), card, "8400"))
                .id();
        PROGRAM.asOwner("UPDATE contributions.payment_file SET state = 'posting' WHERE file_id = '" + id + "'");
        Files.writeString(PROGRAM.get(Uploads.class).at(id), HEADINGS + "bank,\"1\n");

        PROGRAM.all(Job.class).stream()
                .filter(job -> job.name().equals(FilePosting.NAME))
                .forEach(job -> job.run(id.toString()));

        assertThat(files.find(id).orElseThrow().state()).isEqualTo(State.FAILED);
        assertThat(Files.exists(PROGRAM.get(Uploads.class).at(id))).isFalse();
    }

    @Test
    void nothing_is_posted_before_another_officer_says_so() {
        var content = HEADINGS
                + row(UUID.randomUUID().toString(), card, "8400")
                + "warung-x," + UUID.randomUUID() + "," + card + ",9000,2026-11-21 09:00\n"
                + row(UUID.randomUUID().toString(), card, "banyak");
        var file = waiting(content);
        PROGRAM.awaitQuiet();

        assertThat(file.says()).isEqualTo(new Said(3, List.of("bank-jaya", "warung-x"), Rupiah.of(17_400)));
        assertThat(files.find(file.id())).contains(file);
        assertThat(PROGRAM.get(Contributions.class).payments(siti)).isEmpty();
        assertThat(files.countWaiting("budi")).isEqualTo(1);
        assertThat(files.countWaiting("siti")).isZero();
        assertThat(files.approve(file.id(), "siti")).isEqualTo(Decision.NEEDS_ANOTHER_OFFICER);
        assertThat(files.approve(file.id(), "budi")).isEqualTo(Decision.DONE);
        assertThat(files.approve(file.id(), "dewi")).isEqualTo(Decision.ALREADY_DECIDED);
        assertThat(files.refuse(file.id(), "dewi")).isEqualTo(Decision.ALREADY_DECIDED);
        PROGRAM.awaitQuiet();
        assertThat(PROGRAM.get(Contributions.class).payments(siti)).hasSize(2);
    }

    @Test
    void a_refused_file_is_deleted_and_never_posted() {
        var file = waiting(HEADINGS + row(UUID.randomUUID().toString(), card, "8400"));

        assertThat(files.refuse(file.id(), "siti")).isEqualTo(Decision.DONE);
        assertThat(files.approve(file.id(), "budi")).isEqualTo(Decision.ALREADY_DECIDED);
        PROGRAM.awaitQuiet();

        assertThat(files.find(file.id()).orElseThrow().state()).isEqualTo(State.REFUSED);
        assertThat(PROGRAM.get(Contributions.class).payments(siti)).isEmpty();
        assertThat(Files.exists(PROGRAM.get(Uploads.class).at(file.id()))).isFalse();
    }

    @Test
    void approvals_at_the_same_moment_post_it_once() {
        var file = waiting(HEADINGS + row(UUID.randomUUID().toString(), card, "8400"));

        var ends = Stream.of("budi", "dewi", "tono", "rina")
                .parallel()
                .map(officer -> files.approve(file.id(), officer))
                .toList();

        assertThat(ends).filteredOn(Decision.DONE::equals).hasSize(1);
    }

    @Test
    void files_are_listed_newest_first() {
        var first = posted(HEADINGS);
        PROGRAM.clock().standAt(PROGRAM.clock().instant().plusSeconds(1));
        var second = posted(HEADINGS);

        assertThat(files.list(2)).extracting(PaymentFile::id).isEqualTo(List.of(second.id(), first.id()));
    }
}
