package id.gapura.console;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Audit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Who gets into the console, and that everything outside it is public. */
@Configuration(proxyBeanMethods = false)
class ConsoleSecurity {
    private static final String SIGN_IN = "/console/sign-in";

    @Bean
    @Order(1)
    SecurityFilterChain console(HttpSecurity security, Accounts accounts, Audit audit) {
        return security.securityMatcher("/console", "/console/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(SIGN_IN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .authenticationProvider(new StaffSignIn(accounts, audit))
                .addFilterBefore(new SignedIn(accounts), AuthorizationFilter.class)
                .requestCache(cache -> cache.requestCache(whereTo()))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .defaultSuccessUrl("/console")
                        .failureHandler(ConsoleSecurity::refuse))
                .logout(leaving -> leaving.logoutUrl("/console/sign-out").logoutSuccessUrl(SIGN_IN))
                .build();
    }

    /** Everything outside the console. Forms are protected against other sites there too. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain everybody(HttpSecurity security) {
        return security.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(cache -> cache.disable())
                .logout(leaving -> leaving.disable())
                .build();
    }

    /** Keeps the page that was asked for, for after the sign-in; what a form sent is not repeated. */
    @SuppressWarnings("NullAway") // null is how this setter is told to add no parameter to the page's address
    private static RequestCache whereTo() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/console/**"));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** Back to the sign-in page, which says why and still holds what was typed as login. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var kept = new FlashMap();
        kept.put(SignInPages.REFUSAL, why instanceof LockedException ? "resting" : "unknown");
        kept.put(
                SignInPages.LOGIN,
                Optional.ofNullable(request.getParameter("login")).orElse(""));
        kept.setTargetRequestPath(SIGN_IN);
        new SessionFlashMapManager().saveOutputFlashMap(kept, request, response);
        response.sendRedirect(SIGN_IN);
    }
}
