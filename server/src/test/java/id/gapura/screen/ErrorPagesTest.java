package id.gapura.screen;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class ErrorPagesTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger(ErrorPages.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final ErrorPages pages = new ErrorPages();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stop_listening() {
        logger.detachAppender(log);
    }

    /** A face that answers with what is in the map, by method or attribute; nothing to all else. */
    private static <T> T standIn(Class<T> face, Map<String, Object> answers) {
        return face.cast(Proxy.newProxyInstance(face.getClassLoader(), new Class<?>[] {face}, (_, method, given) -> {
            var asked = given != null && given[0] instanceof String name ? name : method.getName();
            return answers.get(asked);
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "/pay/Zm9vYmFyYmF6cXV4MTIzNDU2, /pay/*",
        "/pay/Zm9vYmFyYmF6cXV4MTIzNDU2/0199d2a8-0000-7000-8000-000000000001/receipt.pdf, /pay/*/*/receipt.pdf",
        "/join/with/N3WWGJ, /join/with/*",
        "/me/evidence/photo.jpg, /me/evidence/photo.jpg",
        "/console/people/0199d2a8-0000-7000-8000-000000000001, /console/people/*",
        "/shop/-_-Ab, /shop/*",
        "/, /"
    })
    void an_incident_is_logged_by_where_it_was_without_what_opens_a_page(String path, String logged) {
        Map<String, Object> asked = Map.of("getRequestURI", path, "Accept", "text/html");
        Map<String, Object> failed =
                Map.of(RequestDispatcher.ERROR_STATUS_CODE, 500, RequestDispatcher.ERROR_REQUEST_URI, path);
        var response = standIn(HttpServletResponse.class, Map.of());

        pages.resolveException(
                standIn(HttpServletRequest.class, asked), response, null, new IllegalStateException("a bug"));
        pages.show(standIn(HttpServletRequest.class, failed), response);
        pages.tell(standIn(HttpServletRequest.class, failed));

        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .hasSize(3)
                .allSatisfy(line ->
                        assertThat(line).startsWith("screen.incident id=").endsWith(" path=" + logged));
    }
}
