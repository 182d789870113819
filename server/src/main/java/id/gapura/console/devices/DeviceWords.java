package id.gapura.console.devices;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Staff;
import id.gapura.field.devices.Device;
import id.gapura.field.devices.Device.Contact;
import id.gapura.field.devices.Device.Unsent;
import id.gapura.field.devices.Policy;
import id.gapura.places.Places;
import id.gapura.receipts.DeviceCertificate;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says whose a device is, when it was heard of and what it holds. */
final class DeviceWords {
    /** A device at work is heard of every few minutes; after a day somebody may ask. */
    private static final Duration QUIET = Duration.ofDays(1);

    private static final Duration WRONG_CLOCK = Duration.ofMinutes(2);

    private final Accounts accounts;
    private final Places places;
    private final InstantSource clock;

    DeviceWords(Accounts accounts, Places places, InstantSource clock) {
        this.accounts = accounts;
        this.places = places;
        this.clock = clock;
    }

    String owner(Device device) {
        return accounts.find(device.login()).map(Staff::displayName).orElse(device.login());
    }

    private String place(Device device) {
        return places.fullName(device.place()).split(", ", 2)[0];
    }

    /** Whether it holds work and nothing was heard of it for a day. */
    boolean isWorrying(Device device) {
        return device.state() == Device.State.ACTIVE
                && device.contact().unsent().since().isPresent()
                && isSilent(device.contact().at());
    }

    private boolean isSilent(Instant heard) {
        return heard.plus(QUIET).isBefore(clock.instant());
    }

    List<Cell> row(Device device, Shell shell) {
        return List.of(
                Cell.link(owner(device), DevicesPages.address(device)),
                Cell.text(place(device)),
                heard(device.contact(), shell),
                unsent(device.contact().unsent(), shell),
                state(device, shell));
    }

    private Cell heard(Contact contact, Shell shell) {
        var at = shell.format().time(contact.at());
        long days = Duration.between(contact.at(), clock.instant()).toDays();
        return isSilent(contact.at()) ? Cell.lines(at, shell.text("devices.silent", days)) : Cell.text(at);
    }

    private static Cell unsent(Unsent unsent, Shell shell) {
        return unsent.since()
                .map(since -> Cell.lines(
                        held(unsent, shell),
                        shell.text("devices.unsent.since", shell.format().time(since))))
                .orElseGet(() -> Cell.text(shell.text("devices.unsent.none")));
    }

    /** What was not sent, such as "3 records, 1 photo"; empty for nothing. */
    static String held(Unsent unsent, Shell shell) {
        return Stream.of(
                        unsent.deeds() == 0 ? "" : shell.text("devices.unsent.some", unsent.deeds()),
                        unsent.photos() == 0 ? "" : shell.text("devices.unsent.photos", unsent.photos()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Cell state(Device device, Shell shell) {
        return switch (device.state()) {
            case ACTIVE ->
                isWorrying(device)
                        ? Cell.mark(Tone.WARNING, shell.text("devices.state.worrying"))
                        : Cell.mark(Tone.GOOD, shell.text("devices.state.active"));
            case WIPE_ORDERED -> Cell.mark(Tone.BAD, shell.text("devices.state.wipe-ordered"));
            case WIPED -> Cell.mark(Tone.NEUTRAL, shell.text("devices.state.wiped"));
        };
    }

    List<Fact> facts(Device device, Policy policy, Shell shell) {
        var contact = device.contact();
        var ahead = Duration.ofMillis(contact.clockAheadMillis());
        return List.of(
                new Fact(shell.text("devices.state"), state(device, shell)),
                Fact.of(shell.text("devices.owner"), owner(device) + " (" + device.login() + ")"),
                Fact.of(shell.text("devices.place"), places.fullName(device.place())),
                new Fact(shell.text("devices.heard"), heard(contact, shell)),
                new Fact(shell.text("devices.unsent"), unsent(contact.unsent(), shell)),
                Fact.of(shell.text("devices.seals"), shell.format().time(policy.sealsAt(contact.at()))),
                Fact.of(
                        shell.text("devices.clock"),
                        ahead.abs().compareTo(WRONG_CLOCK) < 0
                                ? shell.text("devices.clock.right")
                                : shell.text(
                                        ahead.isNegative() ? "devices.clock.behind" : "devices.clock.ahead",
                                        length(ahead.abs(), shell))),
                Fact.of(shell.text("devices.badge"), DeviceCertificate.badge(device.id())));
    }

    private static String length(Duration off, Shell shell) {
        return off.toDays() > 0
                ? shell.text("devices.clock.days", off.toDays())
                : shell.text("devices.clock.minutes", off.toMinutes());
    }
}
