package id.gapura.console;

import id.gapura.kernel.Ids;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.screen.Visitors;
import id.gapura.sheets.SheetLimits;
import id.gapura.sheets.SheetReader;
import id.gapura.vault.Uploads;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ConsoleWiring {
    @Bean
    Visitors consoleVisitors(Places places, List<Door> doors) {
        return new ConsoleVisitors(places, doors);
    }

    @Bean
    PeopleInScope peopleInScope(Registry registry) {
        return new PeopleInScope(registry);
    }

    @Bean
    NamedMembers namedMembers(Registry registry, Uploads uploads, Ids ids) {
        return new NamedMembers(registry, new SheetReader(SheetLimits.STANDARD), uploads, ids);
    }

    @Bean
    WebMvcConfigurer consoleMvc() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new OfficerArgument());
            }
        };
    }
}
