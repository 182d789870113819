package id.gapura.program;

import id.gapura.screen.PublicAddress;
import id.gapura.screen.ScreenWiring;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** Gapura with its web faces. Close it to answer what was asked, then stop jobs and the embedded database. */
public final class WebProgram implements AutoCloseable {
    private static final String[] FACES = {
        "id.gapura.receipts",
        "id.gapura.console",
        "id.gapura.portal",
        "id.gapura.phone",
        "id.gapura.partner.web",
        "id.gapura.partner.api",
        "id.gapura.field.web"
    };

    private static final List<String> PACKAGES =
            Stream.of(Foundations.FLOORS, FACES).flatMap(Arrays::stream).toList();

    /** How the web server behaves; what depends on the installation is in {@link WebSettings}. */
    private static final Map<String, Object> SERVER = Map.ofEntries(
            Map.entry("spring.threads.virtual.enabled", true),
            Map.entry("server.shutdown", "graceful"),
            Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "20s"),
            // Who asks, and by https or not, is what a proxy on our own network says.
            Map.entry("server.forward-headers-strategy", "native"),
            Map.entry("server.compression.enabled", true),
            Map.entry(
                    "server.compression.mime-types",
                    "text/html,text/css,text/csv,text/javascript,image/svg+xml,application/json"),
            Map.entry("server.servlet.session.timeout", "2h"),
            Map.entry("server.servlet.session.tracking-modes", "cookie"),
            Map.entry("server.servlet.session.cookie.http-only", true),
            Map.entry("server.servlet.session.cookie.same-site", "lax"),
            Map.entry("spring.servlet.multipart.max-file-size", "200MB"),
            Map.entry("spring.servlet.multipart.max-request-size", "201MB"),
            // A body that is too large is read to its end, or the browser would never see the page that says so.
            Map.entry("server.tomcat.max-swallow-size", -1),
            // Banks and platforms report payments over a few connections all day.
            Map.entry("server.tomcat.max-keep-alive-requests", -1),
            Map.entry("spring.main.log-startup-info", false));

    private final ConfigurableApplicationContext context;

    private WebProgram(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Opens the database, migrates it, starts the jobs and listens. */
    public static WebProgram open(ProgramSettings settings, WebSettings web) {
        return over(Foundations.open(settings), web);
    }

    static WebProgram over(Foundations foundations, WebSettings web) {
        var application = new SpringApplication(Faces.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(SERVER);
        application.addInitializers(context -> {
            var servletContext = (AnnotationConfigServletWebServerApplicationContext) context;
            foundations.registerIn(servletContext);
            servletContext.registerBean(PublicAddress.class, () -> new PublicAddress(() -> origin(context, web)));
            servletContext.register(Components.in(PACKAGES));
        });
        try {
            var context = application.run(
                    "--server.port=" + web.port(), "--gapura.visitors-per-second=" + web.visitorsPerSecond());
            foundations.start(context);
            return new WebProgram(context);
        } catch (RuntimeException e) {
            foundations.database().close();
            throw e;
        }
    }

    /** What the faces need besides themselves. Staff are the program's own, so Boot makes no user of its own. */
    @EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
    @Import(ScreenWiring.class)
    static final class Faces {}

    private static String origin(ConfigurableApplicationContext context, WebSettings web) {
        return web.origin().orElseGet(() -> "http://localhost:" + port(context));
    }

    private static int port(ConfigurableApplicationContext context) {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    /** The port it listens on. */
    public int port() {
        return port(context);
    }

    /** A capability's face, such as {@code Registry.class}. */
    public <T> T get(Class<T> face) {
        return context.getBean(face);
    }

    /** Everything of a kind, such as {@code Proof.class}. */
    public <T> List<T> all(Class<T> kind) {
        return context.getBeanProvider(kind).orderedStream().toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
