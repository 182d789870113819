package id.gapura.program;

import com.microsoft.playwright.Page;
import id.gapura.accounts.Accounts;
import id.gapura.accounts.Role;
import id.gapura.accounts.Staff;
import id.gapura.database.Proof;
import id.gapura.jobs.Job;
import id.gapura.jobs.Jobs;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.screen.Browser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A web program over a database of its own, on a free port, with a clock that a test sets. One for a test class. */
public final class TestWeb implements AutoCloseable {
    private static final String PASSWORD = "rahasia-sekali";
    private static final List<Browser.Sight> SIGHTS = Browser.Sight.opposites().toList();

    private final WebProgram program;
    private final MovedClock clock;
    private final Map<String, WebVisitor.Session> sessions = new HashMap<>();
    private final TestPeople people = new TestPeople(this);

    private TestWeb(WebProgram program, MovedClock clock) {
        this.program = program;
        this.clock = clock;
    }

    /** At noon in Jakarta on {@code today}. */
    public static TestWeb on(LocalDate today) {
        return on(today, new WebSettings(0));
    }

    /** With settings of its own. */
    public static TestWeb on(LocalDate today, WebSettings settings) {
        var clock = new MovedClock();
        clock.standAt(TestProgram.noon(today));
        return new TestWeb(WebProgram.over(TestProgram.foundations(clock), settings), clock);
    }

    public <T> T get(Class<T> face) {
        return program.get(face);
    }

    /** Everything of a kind, such as {@code Proof.class}. */
    public <T> List<T> all(Class<T> kind) {
        return program.all(kind);
    }

    /** Moves the clock to noon in Jakarta on a day. */
    public void setToday(LocalDate day) {
        clock.standAt(TestProgram.noon(day));
    }

    public MovedClock clock() {
        return clock;
    }

    public String address(String path) {
        return "http://localhost:" + program.port() + path;
    }

    /** A staff member whose password {@link #signIn} and {@link #open} know. */
    public Staff staff(String login, Role role, String scope) {
        var wanted = new Accounts.NewStaff(login, "Petugas " + login, PASSWORD, role, RegionCode.of(scope));
        return switch (get(Accounts.class).create(wanted)) {
            case Accounts.Creation.Created(Staff staff) -> staff;
            case Accounts.Creation.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    /** Puts people on record. */
    public TestPeople people() {
        return people;
    }

    /** Loads the villages of the demo, so that regions have names. */
    public void loadVillages() {
        var loaded =
                get(Places.class).importRegions(Path.of("src/main/resources/places/demo-villages.csv"), "villages.csv");
        if (!(loaded instanceof Places.RegionImport.Done)) {
            throw new AssertionError(loaded);
        }
    }

    /** Somebody without a browser, not signed in. */
    public WebVisitor visitor() {
        return new WebVisitor(address(""));
    }

    /** Somebody without a browser, signed in. */
    public WebVisitor signIn(String login) {
        var visitor = visitor();
        visitor.signIn(login, PASSWORD);
        return visitor;
    }

    /** A browser that goes on with the session of somebody without one. */
    public Page open(Browser browser, Browser.Sight sight, WebVisitor visitor, String path) {
        return browser.openWith(visitor.session().asCookie(), sight, address(path));
    }

    /** A browser at a page of the console, signed in; all browsers of one login share a session. */
    public Page open(Browser browser, Browser.Sight sight, String login, String path) {
        return browser.openWith(session(login).asCookie(), sight, address(path));
    }

    private WebVisitor.Session session(String login) {
        return sessions.computeIfAbsent(login, someone -> signIn(someone).session());
    }

    /**
     * Opens pages as a light phone in Indonesian and a dark desktop in English, and looks at them as
     * {@link Browser#look} does.
     */
    public void expectFit(String login, String... paths) {
        expectFit(session(login), paths);
    }

    /** The same for somebody whom the server knows by a session of the portal. */
    public void expectFit(WebVisitor visitor, String... paths) {
        expectFit(visitor.session(), paths);
    }

    private void expectFit(WebVisitor.Session session, String... paths) {
        SIGHTS.forEach(sight -> look(Browser.onlooker(sight, address("/"), session.asCookie()), sight, paths));
    }

    /** The same for somebody whom the server does not know. */
    public void expectFitForAll(String... paths) {
        SIGHTS.forEach(sight -> look(Browser.onlooker(sight, address("/")), sight, paths));
    }

    private void look(Page page, Browser.Sight sight, String... paths) {
        for (var path : paths) {
            page.navigate(address(path));
            Browser.look(page, pictureName(path) + "-" + sight);
        }
    }

    /** The path without ids, such as {@code console-people-correction}. */
    private static String pictureName(String path) {
        return path.substring(1).replaceAll("/[0-9a-f-]{36}", "").replaceAll("[^a-z]+", "-");
    }

    /** What the seeded staff sign in with. */
    public static String password() {
        return PASSWORD;
    }

    /** Runs a job that comes round by itself outside tests. */
    public void round(String job) {
        program.all(Job.class).stream()
                .filter(one -> one.name().equals(job))
                .findFirst()
                .orElseThrow()
                .run("");
    }

    /** Waits until every job and event is done. */
    public void awaitQuiet() {
        if (!program.get(Jobs.class).awaitQuiet(Patience.LONG)) {
            throw new AssertionError("jobs still wait after " + Patience.LONG);
        }
    }

    /** What the proofs of {@code verify} find once nothing waits any more. */
    public List<String> differences() {
        awaitQuiet();
        return TestProgram.differences(all(Proof.class));
    }

    /** The same of the proofs whose names begin so. */
    public List<String> differences(String proofs) {
        awaitQuiet();
        return TestProgram.differences(all(Proof.class).stream()
                .filter(proof -> proof.name().startsWith(proofs))
                .toList());
    }

    /** What the tables say, for asserting what no face shows. */
    public JdbcClient sql() {
        return JdbcClient.create(program.get(DataSource.class));
    }

    @Override
    public void close() {
        program.close();
    }
}
