package id.gapura.console.associations;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonAspect;
import id.gapura.console.naming.Naming;
import id.gapura.membership.Membership;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.registry.association.Associations;
import id.gapura.rules.Cover;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssociationsPagesWiring {
    @Bean
    Door associationsDoor() {
        return new Door(Part.PEOPLE, 30, Action.SEE_ASSOCIATIONS, "associations.door", AssociationTabs.HOME, "people");
    }

    @Bean
    PersonAspect associationsAspect(Associations associations) {
        return new PersonAssociations.Aspect(associations);
    }

    @Bean
    AssociationsInScope associationsInScope(Associations associations) {
        return new AssociationsInScope(associations);
    }

    @Bean
    AssociationView associationView(
            Associations associations,
            Registry registry,
            Membership membership,
            Places places,
            InstantSource clock,
            Cover cover) {
        return new AssociationView(
                new AssociationView.Sources(associations, registry, membership, places, clock), cover);
    }

    @Bean
    AssociationMemberPages.Acts associationActs(
            Associations associations, PeopleInScope people, Naming naming, Audit audit) {
        return new AssociationMemberPages.Acts(associations, people, naming, audit);
    }
}
