package id.gapura.portal.waiting;

import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class WaitingWiring {
    /** Right behind the headers that every page carries, before sign-in, sessions and forms. */
    private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<WaitingFilter> waitingRoom(@Value("${gapura.visitors-per-second}") int perSecond) {
        long start = System.nanoTime();
        LongSupplier nanos = () -> System.nanoTime() - start;
        var registration =
                new FilterRegistrationBean<>(new WaitingFilter(new Arrivals(perSecond, nanos), new Passes(nanos)));
        registration.setOrder(EARLY);
        return registration;
    }
}
