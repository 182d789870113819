package id.gapura.house;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.program.TestWeb;
import id.gapura.screen.Looked;
import java.time.LocalDate;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Runs after all others: what they looked at is every page that there is. */
class EveryPageTest {
    /** What leads on to another page, and what is seen at the addresses of others. */
    private static final Set<String> ELSEWHERE = Set.of("/j/{code}", "/waiting");

    @Test
    void every_page_was_looked_at_with_axe_in_the_tests_before() {
        var looked = Looked.paths().stream().map(PathContainer::parsePath).toList();

        var forgotten = pages().filter(addresses -> looked.stream()
                        .noneMatch(path -> addresses.stream().anyMatch(address -> address.matches(path))))
                .map(addresses -> addresses.iterator().next().getPatternString())
                .filter(address -> !ELSEWHERE.contains(address))
                .sorted();

        assertThat(forgotten).isEmpty();
    }

    /** Of each the addresses at which it is. */
    private static Stream<Set<PathPattern>> pages() {
        try (var web = TestWeb.on(LocalDate.of(2026, 11, 28))) {
            return web.all(RequestMappingHandlerMapping.class).stream()
                    .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                    .filter(EveryPageTest::isPage)
                    .map(handler -> Objects.requireNonNull(handler.getKey().getPathPatternsCondition()))
                    .map(PathPatternsRequestCondition::getPatterns);
        }
    }

    private static boolean isPage(Entry<RequestMappingInfo, HandlerMethod> handler) {
        var methods = handler.getKey().getMethodsCondition().getMethods();
        return methods.contains(RequestMethod.GET)
                && handler.getValue().getMethod().getReturnType() == ModelAndView.class;
    }
}
