package id.gapura.console.badges;

import id.gapura.accounts.Action;
import id.gapura.accounts.Badges;
import id.gapura.console.Door;
import id.gapura.places.Places;
import id.gapura.receipts.Papers;
import id.gapura.screen.PublicAddress;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BadgesWiring {
    @Bean
    Door badgesDoor() {
        return new Door(Door.Part.SETTINGS, 45, Action.MANAGE_STAFF, "badges.door", BadgePages.HOME, "seen");
    }

    @Bean
    PrintedBadges printedBadges(
            Badges badges, Papers papers, Places places, PublicAddress address, InstantSource clock) {
        return new PrintedBadges(badges, papers, places, address, clock);
    }
}
