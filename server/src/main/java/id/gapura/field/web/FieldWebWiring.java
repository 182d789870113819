package id.gapura.field.web;

import id.gapura.field.devices.Devices;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class FieldWebWiring {
    @Bean
    AppFiles appFiles() {
        return AppFiles.load();
    }

    @Bean
    WebMvcConfigurer fieldMvc(Devices devices) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new AtWorkArgument(devices));
            }
        };
    }
}
