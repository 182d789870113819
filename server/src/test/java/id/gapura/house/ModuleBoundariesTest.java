package id.gapura.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The module table. A package uses what its row names and nothing else of the house; to let one package use another,
 * change this table in the same commit and say why.
 */
class ModuleBoundariesTest {
    /** From the ground up; each row is what a package may use besides kernel. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("rules", Set.of()),
            Map.entry("database", Set.of()),
            Map.entry("vault", Set.of()),
            Map.entry("pictures", Set.of("vault")),
            Map.entry("jobs", Set.of("database")),
            Map.entry("sheets", Set.of()),
            Map.entry("places", Set.of("database", "sheets")),
            Map.entry("accounts", Set.of("database", "jobs", "places")),
            Map.entry("consents", Set.of("database", "jobs")),
            Map.entry("registry", Set.of("database", "vault", "pictures", "jobs", "places", "consents", "rules")),
            Map.entry("ledger", Set.of("database", "jobs")),
            Map.entry("membership", Set.of("database", "jobs", "places", "registry", "rules")),
            Map.entry(
                    "contributions",
                    Set.of(
                            "database",
                            "vault",
                            "jobs",
                            "sheets",
                            "places",
                            "registry",
                            "ledger",
                            "payouts",
                            "membership",
                            "rules")),
            Map.entry(
                    "sponsors",
                    Set.of(
                            "database",
                            "screen",
                            "vault",
                            "jobs",
                            "places",
                            "registry",
                            "ledger",
                            "payouts",
                            "membership",
                            "contributions",
                            "messaging",
                            "reminders",
                            "rules")),
            Map.entry(
                    "enrolment",
                    Set.of(
                            "database",
                            "vault",
                            "jobs",
                            "sheets",
                            "places",
                            "accounts",
                            "consents",
                            "registry",
                            "membership",
                            "rules")),
            Map.entry("incentives", Set.of("database", "jobs", "places", "registry", "membership")),
            Map.entry(
                    "offers",
                    Set.of(
                            "database",
                            "vault",
                            "jobs",
                            "places",
                            "consents",
                            "registry",
                            "membership",
                            "contributions",
                            "sponsors",
                            "enrolment",
                            "rules")),
            Map.entry(
                    "outreach",
                    Set.of("database", "vault", "pictures", "jobs", "places", "registry", "enrolment", "rules")),
            Map.entry("survey", Set.of("database", "vault", "jobs", "places", "consents", "registry", "rules")),
            Map.entry("payouts", Set.of("database", "vault", "ledger")),
            Map.entry("reconciliation", Set.of("database", "sheets", "ledger", "payouts")),
            Map.entry(
                    "agents",
                    Set.of(
                            "database",
                            "vault",
                            "jobs",
                            "places",
                            "accounts",
                            "registry",
                            "ledger",
                            "membership",
                            "contributions",
                            "payouts",
                            "rules")),
            Map.entry("adoption", Set.of("database", "jobs", "places", "registry", "membership", "enrolment", "rules")),
            Map.entry("messaging", Set.of("database", "vault", "jobs", "places", "consents", "rules")),
            Map.entry(
                    "reminders",
                    Set.of(
                            "database",
                            "screen",
                            "vault",
                            "jobs",
                            "places",
                            "consents",
                            "registry",
                            "membership",
                            "outreach",
                            "messaging",
                            "rules")),
            Map.entry(
                    "groups",
                    Set.of(
                            "database",
                            "jobs",
                            "places",
                            "accounts",
                            "registry",
                            "ledger",
                            "payouts",
                            "membership",
                            "contributions")),
            Map.entry(
                    "collective",
                    Set.of(
                            "database",
                            "jobs",
                            "places",
                            "consents",
                            "registry",
                            "membership",
                            "sponsors",
                            "groups",
                            "enrolment",
                            "rules")),
            Map.entry("insight", Set.of("database", "jobs", "places", "membership", "enrolment")),
            Map.entry("villages", Set.of("database", "jobs", "places", "adoption", "insight", "rules")),
            Map.entry("screen", Set.of()),
            Map.entry("receipts", Set.of("screen", "vault")),
            Map.entry(
                    "portal",
                    Set.of(
                            "screen",
                            "jobs",
                            "receipts",
                            "places",
                            "accounts",
                            "consents",
                            "registry",
                            "membership",
                            "contributions",
                            "sponsors",
                            "groups",
                            "incentives",
                            "enrolment",
                            "offers",
                            "outreach",
                            "villages",
                            "messaging",
                            "reminders",
                            "partner",
                            "rules")),
            Map.entry(
                    "phone",
                    Set.of(
                            "screen",
                            "jobs",
                            "places",
                            "consents",
                            "registry",
                            "membership",
                            "enrolment",
                            "outreach",
                            "messaging",
                            "reminders",
                            "partner",
                            "rules")),
            Map.entry(
                    "partner",
                    Set.of(
                            "database",
                            "screen",
                            "vault",
                            "sheets",
                            "jobs",
                            "places",
                            "accounts",
                            "consents",
                            "enrolment",
                            "registry",
                            "messaging",
                            "reminders",
                            "membership",
                            "contributions",
                            "rules")),
            Map.entry(
                    "field",
                    Set.of(
                            "database",
                            "screen",
                            "vault",
                            "jobs",
                            "places",
                            "accounts",
                            "registry",
                            "membership",
                            "agents",
                            "sponsors",
                            "consents",
                            "enrolment",
                            "outreach",
                            "adoption",
                            "survey",
                            "reminders",
                            "receipts",
                            "rules")),
            Map.entry("sandbox", Set.of("screen", "messaging", "partner")),
            Map.entry(
                    "console",
                    Set.of(
                            "database",
                            "screen",
                            "sheets",
                            "places",
                            "accounts",
                            "consents",
                            "registry",
                            "ledger",
                            "receipts",
                            "membership",
                            "contributions",
                            "payouts",
                            "reconciliation",
                            "agents",
                            "collective",
                            "groups",
                            "sponsors",
                            "incentives",
                            "enrolment",
                            "adoption",
                            "offers",
                            "outreach",
                            "survey",
                            "insight",
                            "villages",
                            "messaging",
                            "reminders",
                            "partner",
                            "field",
                            "rules",
                            "vault")),
            Map.entry("program", Set.of("database", "vault", "jobs", "places", "screen", "accounts")),
            Map.entry(
                    "demo",
                    Set.of(
                            "program",
                            "jobs",
                            "sheets",
                            "places",
                            "accounts",
                            "consents",
                            "registry",
                            "ledger",
                            "membership",
                            "contributions",
                            "payouts",
                            "reconciliation",
                            "agents",
                            "collective",
                            "groups",
                            "sponsors",
                            "incentives",
                            "enrolment",
                            "adoption",
                            "offers",
                            "outreach",
                            "survey",
                            "messaging",
                            "reminders",
                            "insight",
                            "villages",
                            "partner",
                            "sandbox",
                            "field",
                            "screen",
                            "rules")),
            Map.entry(
                    "cli",
                    Set.of(
                            "program",
                            "demo",
                            "database",
                            "vault",
                            "jobs",
                            "sheets",
                            "places",
                            "accounts",
                            "registry",
                            "partner",
                            "messaging",
                            "sandbox",
                            "ledger",
                            "membership",
                            "enrolment",
                            "incentives",
                            "rules",
                            "screen")));

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("id.gapura");

    @Test
    void packages_use_only_what_the_table_allows() {
        MAY_USE.forEach((name, allowed) -> rule(name, allowed).check(CLASSES));
    }

    @Test
    void the_table_names_every_package() {
        var packages = new TreeSet<String>();
        CLASSES.forEach(one -> packages.add(topPackage(one)));
        packages.remove("views");

        assertThat(MAY_USE.keySet()).containsExactlyInAnyOrderElementsOf(packages);
    }

    /** The planted fault: were the ledger not allowed to its user, the test above would say so. */
    @Test
    void a_forbidden_use_is_found() {
        assertThatThrownBy(() -> rule("contributions", Set.of("database")).check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("id.gapura.ledger");
    }

    @Test
    void rules_read_no_file_of_others_and_no_network() {
        noClasses()
                .that()
                .resideInAPackage("id.gapura.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.net..", "java.nio.file..", "org.springframework..")
                .check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(CLASSES.stream()
                        .filter(one -> !topPackage(one).equals("views"))
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                        .map(one -> one.getName()))
                .isEmpty();
    }

    private static ArchRule rule(String name, Set<String> allowed) {
        var forbidden = new TreeSet<>(MAY_USE.keySet());
        forbidden.remove(name);
        forbidden.remove("kernel");
        forbidden.removeAll(allowed);
        var packages =
                forbidden.stream().map(other -> "id.gapura." + other + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("id.gapura." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true);
    }

    private static String topPackage(JavaClass one) {
        return one.getPackageName().split("\\.", -1)[2];
    }
}
