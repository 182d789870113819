package id.gapura.screen;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the screens together: templates, preferences, static files, error pages, headers. */
@Configuration(proxyBeanMethods = false)
public class ScreenWiring {
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Bean
    Shells shells(ObjectProvider<Visitors> visitors) {
        return new Shells(visitors.getIfAvailable(() -> (request, texts) -> Visitor.NOBODY));
    }

    /** The templates that the build turned into classes. */
    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "id.gapura.views");
    }

    @Bean
    Screens screens(TemplateEngine templates, Shells shells) {
        return new Screens(templates, shells);
    }

    @Bean
    ErrorPages errorPages() {
        return new ErrorPages();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    OncePerRequestFilter securityHeaders() {
        return new SecurityHeaders();
    }

    /** Every chain of filters tells the error page why it refused; a form that is too old has words of its own. */
    @Bean
    Customizer<ExceptionHandlingConfigurer<HttpSecurity>> refusals() {
        return refusals -> refusals.accessDeniedHandler((request, response, cause) -> {
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, cause);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        });
    }

    @Bean
    WebMvcConfigurer screenMvc(Shells shells) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(shells);
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new WholeText()).excludePathPatterns("/assets/**", "/api/**", "/error");
                interceptors.addInterceptor(new Preferences()).excludePathPatterns("/assets/**", "/api/**");
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry files) {
                files.addResourceHandler("/assets/**")
                        .addResourceLocations("classpath:/static/assets/")
                        .setCacheControl(
                                CacheControl.maxAge(A_YEAR).cachePublic().immutable());
            }
        };
    }

    /** Tells the browser to trust nothing but this program: no scripts, styles, frames or forms from elsewhere. */
    private static final class SecurityHeaders extends OncePerRequestFilter {
        private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'";

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "same-origin");
            response.setHeader("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
            chain.doFilter(request, response);
        }
    }

    /** Refuses what no person sends and no database keeps: the character zero in a field, and fields that cannot be read. */
    private static final class WholeText implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            boolean isWhole = isWhole(request);
            if (!isWhole) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            }
            return isWhole;
        }

        private static boolean isWhole(HttpServletRequest request) {
            try {
                return request.getParameterMap().values().stream()
                        .flatMap(Arrays::stream)
                        .noneMatch(text -> text.indexOf('\0') >= 0);
            } catch (IllegalStateException | RequestRejectedException unreadable) {
                return false;
            }
        }
    }
}
