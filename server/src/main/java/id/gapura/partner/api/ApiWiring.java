package id.gapura.partner.api;

import id.gapura.contributions.Intake;
import id.gapura.partner.platform.SignatureCheck;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

@Configuration(proxyBeanMethods = false)
class ApiWiring {
    /** Partners have no session and no form: the signature is all the security there is. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain partnerApi() {
        return new DefaultSecurityFilterChain(
                PathPatternRequestMatcher.withDefaults().matcher("/api/v1/payments/**"), List.of());
    }

    @Bean
    ServletRegistrationBean<PaymentsServlet> paymentsServlet(
            SignatureCheck signatures, Intake intake, InstantSource clock) {
        return new ServletRegistrationBean<>(
                new PaymentsServlet(signatures, intake, clock), PaymentsServlet.ONE, PaymentsServlet.BATCH);
    }
}
