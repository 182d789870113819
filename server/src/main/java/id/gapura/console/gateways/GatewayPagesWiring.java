package id.gapura.console.gateways;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GatewayPagesWiring {
    @Bean
    Door gatewaysDoor() {
        return new Door(Part.SETTINGS, 32, Action.MANAGE_PLATFORMS, "gateways.title", GatewayPages.HOME, "message");
    }
}
