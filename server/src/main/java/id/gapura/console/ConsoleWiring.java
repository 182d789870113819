package id.gapura.console;

import id.gapura.enrolment.attempts.Attempts;
import id.gapura.places.Places;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.screen.Visitors;
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
    ProspectsInScope prospectsInScope(Prospects prospects) {
        return new ProspectsInScope(prospects);
    }

    @Bean
    PersonFrames personFrames(Places places, List<PersonAspect> aspects) {
        return new PersonFrames(places, aspects);
    }

    @Bean
    AttemptsInScope attemptsInScope(Attempts attempts) {
        return new AttemptsInScope(attempts);
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
