package id.gapura.partner.web;

import id.gapura.partner.snap.PendingPayments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

@Configuration(proxyBeanMethods = false)
class SnapWebWiring {
    /** Every request proves itself by its signature: no session, no form, no token of forms. */
    @Bean
    @Order(2)
    SecurityFilterChain snapRequests(HttpSecurity security) {
        return security.securityMatcher("/v1.0/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(leaving -> leaving.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    AskingRound askingRound(PendingPayments pending) {
        return new AskingRound(pending);
    }
}
