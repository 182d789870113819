package id.gapura.field.devices;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Action;
import id.gapura.accounts.Staff;
import id.gapura.field.devices.Device.Contact;
import id.gapura.field.devices.Device.State;
import id.gapura.field.devices.Device.Unsent;
import id.gapura.field.devices.DeviceStore.Known;
import id.gapura.places.RegionCode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The face of devices: who stands behind a request, what was last heard, wiping. See {@link DeviceRegistration}. */
public final class Devices {
    private final DeviceStore store;
    private final Accounts accounts;
    private final InstantSource clock;

    Devices(DeviceStore store, Accounts accounts, InstantSource clock) {
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What a device must do. */
    public enum Standing {
        ACTIVE,
        /** Its account is closed, or may no longer work there: it erases its people and keeps unsent work sealed. */
        SEALED,
        /** It erases everything. */
        WIPED
    }

    /** How a device was admitted. */
    public sealed interface Admission {
        record Welcome(AtWork atWork) implements Admission {}

        /** The secret is right, but it may not work. */
        record Turned(Standing standing) implements Admission {}

        /** No such device, or another secret. */
        record Unknown() implements Admission {}
    }

    /** Admits a device by the secret that its officer's PIN opens. */
    public Admission admit(UUID id, String token) {
        return store.find(id)
                .filter(known -> Secrets.isHashOf(known.tokenHash(), token))
                .map(this::admitted)
                .orElseGet(Admission.Unknown::new);
    }

    private Admission admitted(Known known) {
        var staff = accounts.find(known.device().login());
        var standing = standing(known.device(), staff);
        return standing == Standing.ACTIVE
                ? new Admission.Welcome(
                        new AtWork(known.device(), staff.orElseThrow(), Optional.ofNullable(known.publicKey())))
                : new Admission.Turned(standing);
    }

    private static Standing standing(Device device, Optional<Staff> staff) {
        if (device.state() != State.ACTIVE) {
            return Standing.WIPED;
        }
        return staff.filter(one -> one.may(Action.WORK_IN_FIELD, device.place()))
                        .isPresent()
                ? Standing.ACTIVE
                : Standing.SEALED;
    }

    /**
     * Hears of a device, also of a locked one: by the secret that lies open on it.
     *
     * @return what it must do; empty if there is no such device or the secret is another
     */
    public Optional<Standing> hear(UUID id, String pulse, Report report) {
        var known = byPulse(id, pulse);
        known.ifPresent(one -> store.heard(id, report.at(clock.instant())));
        return known.map(
                one -> standing(one.device(), accounts.find(one.device().login())));
    }

    private Optional<Known> byPulse(UUID id, String pulse) {
        return store.find(id).filter(known -> Secrets.isHashOf(known.pulseHash(), pulse));
    }

    /**
     * Notes that a device has erased everything as ordered.
     *
     * @return whether it was ordered to and had not said so before
     */
    public boolean confirmWiped(UUID id, String pulse) {
        return byPulse(id, pulse).isPresent() && store.wiped(id, clock.instant());
    }

    /**
     * Orders a device to erase everything at its next contact; until then it gets nothing.
     *
     * @return whether it was active
     */
    public boolean orderWipe(UUID id, String by, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a wipe has a reason");
        }
        return store.orderWipe(id, by, reason.strip(), clock.instant());
    }

    public Optional<Device> find(UUID id) {
        return store.find(id).map(Known::device);
    }

    /** Devices of a region and the places in it, the longest silent first. */
    public List<Device> list(RegionCode within) {
        return store.list(within);
    }

    /** The rules in force. */
    public Policy policy() {
        return store.policy().orElse(Policy.FIRST);
    }

    /** Sets the rules; a device learns them at its next contact. */
    public void set(Policy policy, String by) {
        store.add(policy, by, clock.instant());
    }

    /**
     * What a device says of itself, in the time of its own clock.
     *
     * @param clockMillis what its clock shows, in milliseconds since 1970
     * @param unsent work not sent yet
     * @param photos not sent yet beside it; null from an app that does not count them
     * @param unsentSinceMillis when the oldest of both was made; any where there is none
     */
    public record Report(
            long clockMillis, int unsent, @Nullable Integer photos, long unsentSinceMillis, String version) {
        private static final int LONGEST_VERSION = 40;

        public Report {
            if (unsent < 0 || (photos != null && photos < 0)) {
                throw new IllegalArgumentException("unsent work cannot be below zero");
            }
            var told = Objects.requireNonNullElse(version, "");
            version = told.length() <= LONGEST_VERSION ? told : told.substring(0, LONGEST_VERSION);
        }

        private Contact at(Instant now) {
            return new Contact(now, unsentAt(now), clockMillis - now.toEpochMilli(), version);
        }

        private Unsent unsentAt(Instant now) {
            int pictures = Objects.requireNonNullElse(photos, 0);
            return unsent + pictures == 0
                    ? Unsent.NOTHING
                    : new Unsent(
                            unsent,
                            pictures,
                            Optional.of(now.minusMillis(Math.max(0, clockMillis - unsentSinceMillis))));
        }
    }
}
