package id.gapura.console.naming;

import id.gapura.accounts.Audit;
import id.gapura.kernel.Ids;
import id.gapura.registry.Registry;
import id.gapura.sheets.SheetLimits;
import id.gapura.sheets.SheetReader;
import id.gapura.vault.Uploads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NamingWiring {
    @Bean
    NamedMembers namedMembers(Registry registry, Uploads uploads, Ids ids) {
        return new NamedMembers(registry, new SheetReader(SheetLimits.STANDARD), uploads, ids);
    }

    @Bean
    Naming naming(NamedMembers members, Registry registry, Audit audit) {
        return new Naming(members, registry, audit);
    }
}
