package id.gapura.cli;

import id.gapura.demo.Demo;
import id.gapura.demo.DemoAggregator;
import id.gapura.demo.DemoBank;
import id.gapura.demo.DemoMail;
import id.gapura.demo.DemoPhone;
import id.gapura.demo.DemoPlatform;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Membership;
import id.gapura.program.MovedClock;
import id.gapura.program.WebProgram;
import id.gapura.sandbox.HttpLine;
import id.gapura.sandbox.SandboxAggregatorDoor;
import id.gapura.sandbox.SandboxBankDoor;
import id.gapura.sandbox.SandboxDukcapil;
import id.gapura.sandbox.SandboxDukcapilDoor;
import id.gapura.sandbox.SandboxPhoneDoor;
import id.gapura.sandbox.SandboxPlatformDoor;
import id.gapura.sandbox.carriers.MailPages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gapura demo}: a village, a market, a harbour and a year of their life, to click through. */
@Command(
        name = "demo",
        description = "Starts the program with a year of made-up life in it; keeps it for the next time.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final InstantSource system;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Installation installation = new Installation();

    @Mixin
    private WebAddress address = new WebAddress();

    DemoCommand(InstantSource system) {
        this.system = system;
    }

    @Override
    public Integer call() throws InterruptedException {
        long begun = System.nanoTime();
        var clock = new MovedClock();
        var settings = installation.settings(clock);
        var program = WebProgram.open(settings, address.settings(spec.commandLine()));
        Runtime.getRuntime().addShutdownHook(new Thread(program::close, "gapura-end"));
        load(program, clock, settings.dataFolder());
        openBank(program, settings.dataFolder());
        openAggregator(program, settings.dataFolder());
        openDukcapil();
        openPhone(program, settings.dataFolder());
        openMail(program, settings.dataFolder());
        openPlatform(program, settings.dataFolder());
        welcome(spec.commandLine().getOut(), program.port(), (System.nanoTime() - begun) / 1e9);
        new CountDownLatch(1).await();
        return 0;
    }

    private void load(WebProgram program, MovedClock clock, Path dataFolder) {
        var folder = dataFolder.resolve("demo");
        var demo = new Demo(program::get, clock, folder);
        if (demo.isLoaded()) {
            return;
        }
        if (!program.get(Membership.class).page(new UUID(0, 0), 1).isEmpty()) {
            throw new Refusal("the demo in " + dataFolder
                    + " was interrupted while it was made; delete that folder and start again");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        spec.commandLine().getOut().println("Living through a year of rosters and payments …");
        demo.load(Jakarta.today(system));
        if (!program.get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new Refusal("the demo's jobs did not end");
        }
    }

    /** A bank to try things at; the demo goes on without it when its port is taken. */
    private void openBank(WebProgram program, Path dataFolder) {
        var out = spec.commandLine().getOut();
        var demo = new DemoBank(program::get, dataFolder.resolve("demo"));
        try {
            var line = new HttpLine("http://localhost:" + program.port());
            var door = SandboxBankDoor.open(demo.bank(line, system), DemoBank.PORT);
            Runtime.getRuntime().addShutdownHook(new Thread(door::close, "bank-end"));
            out.println();
            out.println("A sandbox bank is on http://localhost:" + door.port() + "; a virtual account to pay there: "
                    + demo.numberToTry());
        } catch (UncheckedIOException taken) {
            out.println(
                    "The sandbox bank stays closed: port " + DemoBank.PORT + " is taken, or the demo is an older one.");
        }
    }

    /** An aggregator to pay at, likewise. */
    private void openAggregator(WebProgram program, Path dataFolder) {
        var out = spec.commandLine().getOut();
        try {
            var demo = new DemoAggregator(program::get, dataFolder.resolve("demo"));
            var door = SandboxAggregatorDoor.open(
                    demo.aggregator("http://localhost:" + program.port(), system), DemoAggregator.PORT);
            Runtime.getRuntime().addShutdownHook(new Thread(door::close, "aggregator-end"));
            out.println("A sandbox aggregator is on " + door.address() + "; pay there what the front page charges.");
        } catch (UncheckedIOException taken) {
            out.println("The sandbox aggregator stays closed: port " + DemoAggregator.PORT
                    + " is taken, or the demo is an older one.");
        }
    }

    /** A phone to read codes on and to write from, likewise. */
    private void openPhone(WebProgram program, Path dataFolder) {
        var out = spec.commandLine().getOut();
        try {
            var demo = new DemoPhone(program::get, dataFolder.resolve("demo"));
            var door = SandboxPhoneDoor.open(demo.phone("http://localhost:" + program.port(), system), DemoPhone.PORT);
            Runtime.getRuntime().addShutdownHook(new Thread(door::close, "phone-end"));
            out.println("A sandbox phone is on " + door.address() + "; codes arrive there, and it writes back.");
            demo.memberToTry()
                    .ifPresent(worker -> out.println("  A member's own page is /me: card "
                            + worker.number().spaced() + ", born "
                            + worker.person().birthOn()
                            + "; the code comes to the phone "
                            + worker.home().phone().orElse("")));
        } catch (UncheckedIOException taken) {
            out.println("The sandbox phone stays closed: port " + DemoPhone.PORT
                    + " is taken, or the demo is an older one.");
        }
    }

    /** A mail server at which mail to members ends, likewise. */
    private void openMail(WebProgram program, Path dataFolder) {
        var out = spec.commandLine().getOut();
        try {
            var server = new DemoMail(program::get, dataFolder.resolve("demo")).open();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "mail-end"));
            MailPages.open(server, DemoMail.PORT);
            out.println("Mail to members ends on http://localhost:" + DemoMail.PORT
                    + "; a member gives an address on /me/mail.");
        } catch (IOException | UncheckedIOException taken) {
            out.println("The sandbox mail server stays closed: its port is taken, or the demo is an older one.");
        }
    }

    /** A platform that names drivers, likewise. */
    private void openPlatform(WebProgram program, Path dataFolder) {
        var out = spec.commandLine().getOut();
        try {
            var demo = new DemoPlatform(program::get, dataFolder.resolve("demo"));
            var door = SandboxPlatformDoor.open(
                    demo.platform("http://localhost:" + program.port(), system), DemoPlatform.PORT);
            Runtime.getRuntime().addShutdownHook(new Thread(door::close, "platform-end"));
            out.println("A sandbox platform is on " + door.address() + "; it names drivers, who are asked by SMS.");
        } catch (UncheckedIOException taken) {
            out.println("The sandbox platform stays closed: port " + DemoPlatform.PORT
                    + " is taken, or the demo is an older one.");
        }
    }

    /** An ID office, likewise; without it, whoever enrols is a member provisionally. */
    private void openDukcapil() {
        var out = spec.commandLine().getOut();
        try {
            var door = SandboxDukcapilDoor.open(new SandboxDukcapil(), SandboxDukcapil.PORT);
            Runtime.getRuntime().addShutdownHook(new Thread(door::close, "dukcapil-end"));
            out.println("A sandbox ID office is on " + door.address() + "; set its mood there.");
        } catch (UncheckedIOException taken) {
            out.println("The sandbox ID office stays closed: port " + SandboxDukcapil.PORT + " is taken.");
        }
    }

    private static void welcome(PrintWriter out, int port, double seconds) {
        out.println();
        out.println("Gapura is ready on http://localhost:" + port);
        out.println(
                "Officers sign in on http://localhost:" + port + "/console with the password " + Demo.PASSWORD + " as");
        Demo.staff()
                .forEach(one -> out.printf(
                        Locale.ROOT,
                        "  %-10s %s (%s)%n",
                        one.login(),
                        one.displayName(),
                        one.role().code()));
        out.printf(Locale.ROOT, "Took %.1f s. Ctrl-C ends it.%n", seconds);
    }
}
