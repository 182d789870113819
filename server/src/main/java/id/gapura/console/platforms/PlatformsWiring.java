package id.gapura.console.platforms;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.partner.invitation.Invitations;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.partner.webhook.Webhooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlatformsWiring {
    @Bean
    Door platformsDoor() {
        return new Door(Part.SETTINGS, 30, Action.MANAGE_PLATFORMS, "platforms.door", PlatformPages.HOME, "building");
    }

    @Bean
    PlatformView platformView(ApiKeys keys, Invitations invitations, Webhooks webhooks) {
        return new PlatformView(keys, invitations, webhooks);
    }
}
