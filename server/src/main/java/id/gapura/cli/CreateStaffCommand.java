package id.gapura.cli;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.Creation;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.accounts.Staff;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.program.Program;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code gapura staff create}: an account, such as the first administrator's. */
@Command(
        name = "create",
        description = "Makes an account; asks for the password, or reads it from standard input.",
        mixinStandardHelpOptions = true)
final class CreateStaffCommand implements Callable<Integer> {
    private final InstantSource clock;
    private final UnaryOperator<String> passwords;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Installation installation = new Installation();

    @Option(
            names = "--login",
            required = true,
            description = "Three to forty lower-case letters, digits, dots, dashes.")
    private String login = "";

    @Option(names = "--name", required = true, description = "As colleagues see it.")
    private String name = "";

    @Option(
            names = "--role",
            required = true,
            converter = Roles.class,
            description = "administrator, branch-officer, village-officer or auditor.")
    private Role role = Role.AUDITOR;

    @Option(
            names = "--scope",
            paramLabel = "REGION",
            converter = Regions.class,
            description = "Code of the region whose people this account sees, such as 36.04; the nation unless told.")
    private RegionCode scope = RegionCode.NATION;

    CreateStaffCommand(InstantSource clock, UnaryOperator<String> passwords) {
        this.clock = clock;
        this.passwords = passwords;
    }

    @Override
    public Integer call() {
        var password = passwords.apply("Password for " + login + ": ");
        try (var program = Program.open(installation.settings(clock))) {
            if (program.get(Places.class).find(scope).isEmpty()) {
                throw new Refusal("no region has the code " + scope.text());
            }
            var wanted = new Accounts.NewStaff(login, name, password, role, scope);
            var made = created(program.get(Accounts.class).create(wanted));
            program.get(Audit.class).record("system", "staff.created", made.id().toString(), role.code());
        }
        spec.commandLine().getOut().println("Account " + login + " can sign in.");
        return 0;
    }

    private static Staff created(Creation ended) {
        return switch (ended) {
            case Creation.Created(Staff staff) -> staff;
            case Creation.Refused(var reason) -> throw new Refusal(sentence(reason));
        };
    }

    private static String sentence(Accounts.Reason reason) {
        return switch (reason) {
            case LOGIN_MALFORMED -> "the login must be three to forty lower-case letters, digits, dots or dashes";
            case LOGIN_TAKEN -> "there is an account with this login already";
            case NAME_MISSING -> "the name is empty";
            case PASSWORD_TOO_SHORT -> "the password must have at least ten characters";
        };
    }

    private static final class Roles implements ITypeConverter<Role> {
        @Override
        public Role convert(String code) {
            return Arrays.stream(Role.values())
                    .filter(role -> role.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("must be one of "
                            + Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", "))
                            + ", not " + code));
        }
    }

    private static final class Regions implements ITypeConverter<RegionCode> {
        @Override
        public RegionCode convert(String code) {
            return RegionCode.find(code)
                    .orElseThrow(() -> new TypeConversionException("must be a code such as 36.04, not " + code));
        }
    }
}
