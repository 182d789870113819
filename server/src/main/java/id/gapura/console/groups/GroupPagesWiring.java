package id.gapura.console.groups;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.contributions.Contributions;
import id.gapura.groups.Collections;
import id.gapura.groups.Groups;
import id.gapura.membership.Membership;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GroupPagesWiring {
    @Bean
    Door groupsDoor() {
        return new Door(Part.PAYMENTS, 40, Action.WITNESS_COLLECTIONS, "groups.door", GroupPages.HOME, "people");
    }

    @Bean
    UnwitnessedCollections unwitnessedCollections(Collections collections) {
        return new UnwitnessedCollections(collections);
    }

    @Bean
    GroupsInScope groupsInScope(Groups groups, Collections collections) {
        return new GroupsInScope(groups, collections);
    }

    @Bean
    GroupView groupView(
            Groups groups,
            Collections collections,
            Registry registry,
            Membership membership,
            Places places,
            Cover cover,
            InstantSource clock) {
        var sources = new GroupView.Sources(groups, collections, registry, membership, places);
        return new GroupView(sources, cover, clock);
    }

    @Bean
    CollectionView collectionView(
            Collections collections,
            Contributions contributions,
            Membership membership,
            GroupView groups,
            Cover cover,
            ContributionPrice price,
            InstantSource clock) {
        return new CollectionView(
                collections, contributions, membership, groups, new CollectionView.Prices(cover, price, clock));
    }

    @Bean
    CollectionPages.Desk collectionDesk(Groups groups, Collections collections, PersonalLinks links) {
        return new CollectionPages.Desk(groups, collections, links);
    }
}
