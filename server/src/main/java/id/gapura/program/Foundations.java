package id.gapura.program;

import id.gapura.database.Database;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Ids;
import id.gapura.places.Places;
import id.gapura.vault.SigningKeys;
import id.gapura.vault.Uploads;
import id.gapura.vault.VaultKeys;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What exists before the floors: an opened, migrated database, keys, a clock, ids. Registered as beans of a context. */
record Foundations(
        Database database,
        VaultKeys keys,
        SigningKeys signing,
        InstantSource clock,
        Uploads uploads,
        PasswordEncoder passwords,
        Jobs.Rounds rounds) {
    /** Rounds, as a power of two: a tenth of a second for whoever signs in, and for each guess of who stole the hashes. */
    private static final int PASSWORD_COST = 10;

    /** The packages whose wiring makes a program without faces, from the ground up. */
    static final String[] FLOORS = {
        "id.gapura.database",
        "id.gapura.vault",
        "id.gapura.jobs",
        "id.gapura.places",
        "id.gapura.accounts",
        "id.gapura.consents",
        "id.gapura.registry",
        "id.gapura.ledger",
        "id.gapura.membership",
        "id.gapura.contributions",
        "id.gapura.payouts",
        "id.gapura.reconciliation",
        "id.gapura.agents",
        "id.gapura.groups",
        "id.gapura.sponsors",
        "id.gapura.incentives",
        "id.gapura.enrolment",
        "id.gapura.adoption",
        "id.gapura.collective",
        "id.gapura.offers",
        "id.gapura.messaging",
        "id.gapura.reminders",
        "id.gapura.outreach",
        "id.gapura.survey",
        "id.gapura.insight",
        "id.gapura.villages",
        "id.gapura.partner.snap",
        "id.gapura.partner.platform",
        "id.gapura.partner.link",
        "id.gapura.partner.aggregator",
        "id.gapura.partner.mandate",
        "id.gapura.partner.messages",
        "id.gapura.partner.webhook",
        "id.gapura.partner.invitation",
        "id.gapura.field.devices",
        "id.gapura.field.directory",
        "id.gapura.field.visits",
        "id.gapura.field.briefing",
        "id.gapura.field.commands"
    };

    /** Opens what the settings name; the database is migrated when this returns. */
    static Foundations open(ProgramSettings settings) {
        var database = Database.open(settings.database());
        try {
            database.migrate();
            return new Foundations(
                    database,
                    VaultKeys.loadOrCreate(settings.vaultKeys()),
                    SigningKeys.loadOrCreate(settings.signingKeys()),
                    settings.clock(),
                    new Uploads(settings.uploads()),
                    new BCryptPasswordEncoder(PASSWORD_COST),
                    Jobs.Rounds.BY_THEMSELVES);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    void registerIn(GenericApplicationContext context) {
        context.registerBean(Database.class, () -> database);
        context.registerBean(VaultKeys.class, () -> keys);
        context.registerBean(SigningKeys.class, () -> signing);
        context.registerBean(InstantSource.class, () -> clock);
        context.registerBean(Ids.class, () -> new Ids(clock, new SecureRandom()));
        context.registerBean(Uploads.class, () -> uploads);
        context.registerBean(PasswordEncoder.class, () -> passwords);
    }

    /** Fills the program's own tables and starts its jobs; after this the program is ready. */
    void start(ApplicationContext context) {
        context.getBean(Places.class).loadOwnTables();
        context.getBean(Jobs.class).start(rounds);
    }
}
