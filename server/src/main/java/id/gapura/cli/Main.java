package id.gapura.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import id.gapura.cli.draws.DrawCommand;
import id.gapura.cli.rules.RulesCommand;
import id.gapura.cli.sandbox.SandboxAggregatorCommand;
import id.gapura.cli.sandbox.SandboxBankCommand;
import id.gapura.cli.sandbox.SandboxCommand;
import id.gapura.cli.sandbox.SandboxPhoneCommand;
import id.gapura.cli.sandbox.SandboxPlatformCommand;
import id.gapura.cli.sandbox.SandboxSmscCommand;
import id.gapura.cli.sandbox.SandboxWhatsAppCommand;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code ./gapura}. */
@Command(
        name = "gapura",
        description = "Brings informal workers into employment social security and keeps them covered.",
        subcommands = {
            DemoCommand.class,
            StartCommand.class,
            RosterCommand.class,
            StaffCommand.class,
            PartnerCommand.class,
            SandboxCommand.class,
            VerifyCommand.class,
            LedgerCommand.class,
            DrawCommand.class,
            KeysCommand.class,
            IdentityCommand.class,
            RulesCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "Gapura 0.1")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int code = run(arguments);
        System.exit(code);
    }

    /** Does what the arguments say and returns the exit code. */
    static int run(String... arguments) {
        var commands = new Commands(InstantSource.system(), Password::ask);
        return line(commands, new PrintWriter(System.out, true, UTF_8), new PrintWriter(System.err, true, UTF_8))
                .execute(arguments);
    }

    static CommandLine line(Commands commands, PrintWriter out, PrintWriter faults) {
        return new CommandLine(new Main(), commands)
                .setOut(out)
                .setErr(faults)
                .setParameterExceptionHandler(Faults::ofArguments)
                .setExecutionExceptionHandler(Faults::ofExecution);
    }

    /**
     * Makes commands with what they need of the world.
     *
     * @param passwords asks a question and gets a password
     */
    record Commands(InstantSource clock, UnaryOperator<String> passwords) implements CommandLine.IFactory {
        private static final Map<Class<?>, Function<Commands, Object>> MAKERS = Map.ofEntries(
                entry(DemoCommand.class, world -> new DemoCommand(world.clock)),
                entry(StartCommand.class, world -> new StartCommand(world.clock)),
                entry(CheckRosterCommand.class, world -> new CheckRosterCommand(world.clock)),
                entry(CreateStaffCommand.class, world -> new CreateStaffCommand(world.clock, world.passwords)),
                entry(BankCommand.class, world -> new BankCommand(world.clock)),
                entry(AggregatorCommand.class, world -> new AggregatorCommand(world.clock)),
                entry(SandboxAggregatorCommand.class, world -> new SandboxAggregatorCommand(world.clock)),
                entry(GatewayCommand.class, world -> new GatewayCommand(world.clock)),
                entry(GatewaysCommand.class, world -> new GatewaysCommand(world.clock)),
                entry(SandboxPhoneCommand.class, world -> new SandboxPhoneCommand(world.clock)),
                entry(SandboxSmscCommand.class, world -> new SandboxSmscCommand(world.clock)),
                entry(SandboxWhatsAppCommand.class, world -> new SandboxWhatsAppCommand(world.clock)),
                entry(SandboxPlatformCommand.class, world -> new SandboxPlatformCommand(world.clock)),
                entry(CreatePartnerCommand.class, world -> new CreatePartnerCommand(world.clock)),
                entry(AccountCommand.class, world -> new AccountCommand(world.clock)),
                entry(SandboxBankCommand.class, world -> new SandboxBankCommand(world.clock)),
                entry(IdentityCommand.class, world -> new IdentityCommand(world.clock, world.passwords)),
                entry(VerifyCommand.class, world -> new VerifyCommand(world.clock)),
                entry(VerifyLedgerCommand.class, world -> new VerifyLedgerCommand(world.clock)),
                entry(BalanceCommand.class, world -> new BalanceCommand(world.clock)),
                entry(RotateKeyCommand.class, world -> new RotateKeyCommand(world.clock)),
                entry(BackupCommand.class, world -> new BackupCommand(world.clock)),
                entry(RestoreCommand.class, world -> new RestoreCommand(world.clock)));

        @Override
        public <K> K create(Class<K> kind) throws Exception {
            var maker = MAKERS.get(kind);
            return maker == null ? CommandLine.defaultFactory().create(kind) : kind.cast(maker.apply(this));
        }
    }
}
