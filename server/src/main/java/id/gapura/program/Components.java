package id.gapura.program;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

/** The wirings and pages in some packages. They are searched once, however many programs a JVM opens: tests open hundreds. */
final class Components {
    private static final Map<List<String>, Class<?>[]> FOUND = new ConcurrentHashMap<>();

    private Components() {}

    /** Those in packages and in what is below them. */
    static Class<?>[] in(List<String> packages) {
        return FOUND.computeIfAbsent(packages, Components::search).clone();
    }

    private static Class<?>[] search(List<String> packages) {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        return packages.stream()
                .flatMap(each -> scanner.findCandidateComponents(each).stream())
                .map(Components::type)
                .toArray(Class<?>[]::new);
    }

    private static Class<?> type(BeanDefinition found) {
        return ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null);
    }
}
