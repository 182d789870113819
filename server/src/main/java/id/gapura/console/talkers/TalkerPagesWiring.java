package id.gapura.console.talkers;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TalkerPagesWiring {
    @Bean
    Door talkersDoor() {
        return new Door(Part.REACH, 17, Action.MANAGE_OUTREACH, "talkers.title", TalkerPages.HOME, "message");
    }
}
