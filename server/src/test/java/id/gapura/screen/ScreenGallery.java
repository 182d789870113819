package id.gapura.screen;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.Http403ForbiddenEntryPoint;

/**
 * A program that shows every component on one page, to look at and to test; run its {@code main} and open
 * {@code http://localhost:8090}.
 *
 * <p>Not found by component scans: only its own profile knows {@link GalleryPages}.
 */
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({ScreenWiring.class, GalleryPages.class})
public final class ScreenGallery {
    public static void main(String[] arguments) {
        start(8090);
    }

    /** Starts the gallery; port 0 takes a free one. */
    static ConfigurableApplicationContext start(int port) {
        var gallery = new SpringApplication(ScreenGallery.class);
        gallery.setAdditionalProfiles("gallery");
        return gallery.run(
                "--server.port=" + port,
                "--spring.main.allow-bean-definition-overriding=true",
                "--spring.servlet.multipart.max-file-size=10KB",
                "--spring.servlet.multipart.max-request-size=20KB",
                "--server.tomcat.max-swallow-size=-1");
    }

    /**
     * Templates from the source folders, the gallery's own among them; compiled into a folder of this process, as two
     * that write the same classes at once show each other's half.
     */
    @Bean
    TemplateEngine templates() {
        var main = new DirectoryCodeResolver(Path.of("src", "main", "jte"));
        var gallery = new DirectoryCodeResolver(Path.of("src", "test", "jte"));
        var compiled = Path.of(
                "target", "gallery-views", Long.toString(ProcessHandle.current().pid()));
        var loader = ScreenGallery.class.getClassLoader();
        var engine = TemplateEngine.create(
                new BothFolders(main, gallery), compiled, ContentType.Html, loader, "id.gapura.gallery");
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Bean
    Visitors visitors() {
        return GallerySamples::visitor;
    }

    @Bean
    SecurityFilterChain open(HttpSecurity security) {
        return security.authorizeHttpRequests(requests -> requests.requestMatchers("/forbidden")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(faults -> faults.authenticationEntryPoint(new Http403ForbiddenEntryPoint()))
                .build();
    }

    private record BothFolders(CodeResolver first, CodeResolver second) implements CodeResolver {
        @Override
        public @Nullable String resolve(String name) {
            return first.exists(name) ? first.resolve(name) : second.resolve(name);
        }

        @Override
        public boolean exists(String name) {
            return first.exists(name) || second.exists(name);
        }

        @Override
        public long getLastModified(String name) {
            return first.exists(name) ? first.getLastModified(name) : second.getLastModified(name);
        }
    }
}
