package id.gapura.console.devices;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.field.devices.Devices;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** Devices that hold work and of which nothing was heard for a day. */
final class DevicesErrand implements Errand {
    private static final int PLACE = 45;

    private final Devices devices;
    private final DeviceWords words;

    DevicesErrand(Devices devices, DeviceWords words) {
        this.devices = devices;
        this.words = words;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Action action() {
        return Action.MANAGE_DEVICES;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        long worrying =
                devices.list(officer.scope()).stream().filter(words::isWorrying).count();
        return worrying == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        Tone.WARNING,
                        shell.text("devices.errand"),
                        worrying,
                        shell.text("devices.errand.hint"),
                        Link.to(shell.text("devices.errand.go"), DevicesPages.HOME)));
    }
}
