package id.gapura.demo;

import id.gapura.field.devices.DeviceRegistration;
import id.gapura.field.devices.DeviceRegistration.Result;
import id.gapura.field.devices.DeviceRegistration.Wanted;
import id.gapura.field.devices.Devices;
import id.gapura.field.devices.Devices.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Two phones of a village officer: one that went silent three days ago with work on it, one that was heard of today. */
final class DemoDevices {
    private static final String OFFICER = "kadugenep";

    private final DemoServices services;

    DemoDevices(DemoServices services) {
        this.services = services;
    }

    /** A phone that is heard of once, at this moment. */
    void hear(String label, int unsent, Instant now) {
        var wanted = new Wanted(OFFICER, Demo.PASSWORD, Optional.empty(), label, Optional.empty(), "demo " + label);
        if (!(services.get(DeviceRegistration.class).register(wanted) instanceof Result.Registered registered)) {
            throw new IllegalStateException("the demo's phone is refused");
        }
        long anHourAgo = now.minus(Duration.ofHours(1)).toEpochMilli();
        services.get(Devices.class)
                .hear(
                        registered.device().id(),
                        registered.pulse(),
                        new Report(now.toEpochMilli(), unsent, 0, anHourAgo, "demo"));
    }
}
