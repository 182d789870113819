package id.gapura.console.backups;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.Errand;
import id.gapura.database.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BackupPagesWiring {
    @Bean
    Door backupsDoor() {
        return new Door(Part.SETTINGS, 65, Action.SEE_BACKUPS, "backups.title", BackupPages.HOME, "shield");
    }

    @Bean
    Errand backupErrand(Database database) {
        return new BackupErrand(database);
    }
}
