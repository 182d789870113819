package id.gapura.field.devices;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.SignIn;
import id.gapura.accounts.Action;
import id.gapura.accounts.Staff;
import id.gapura.field.devices.Device.Contact;
import id.gapura.field.devices.Device.State;
import id.gapura.field.devices.DeviceStore.Credentials;
import id.gapura.kernel.Ids;
import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.receipts.DeviceReceipt;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets a device in by its officer's sign-in, once; and opens it again when its PIN is gone. */
public final class DeviceRegistration {
    /** More people than a phone should hold: the officer names a smaller place. */
    public static final int MOST_PEOPLE = 20_000;

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_SECRET = 200;

    private final DeviceStore store;
    private final Accounts accounts;
    private final Registry registry;
    private final Places places;
    private final InstantSource clock;
    private final Ids ids;
    private final Secrets secrets = new Secrets();

    DeviceRegistration(
            DeviceStore store, Accounts accounts, Registry registry, Places places, InstantSource clock, Ids ids) {
        this.store = store;
        this.accounts = accounts;
        this.registry = registry;
        this.places = places;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * A device to be.
     *
     * @param place whose people it is to hold; empty for all of the officer's
     * @param key by which it will sign receipts; empty where its browser cannot
     * @param recovery what opens its data when its PIN is gone; made on it and kept here alone
     */
    public record Wanted(
            String login,
            String password,
            Optional<RegionCode> place,
            String label,
            Optional<byte[]> key,
            String recovery) {}

    /** How a registration ended. */
    public sealed interface Result {
        /**
         * The device may work. Its secrets are not told again.
         *
         * @param token opens everything; it belongs under the PIN
         * @param pulse reports and learns of a wipe, no more
         */
        record Registered(Device device, Staff staff, String token, String pulse) implements Result {}

        record Refused(Reason reason) implements Result {}

        /** A device may not hold so much; one of these instead. */
        record TooLarge(List<Region> smaller) implements Result {}
    }

    /** Why a sign-in on a device was refused. */
    public enum Reason {
        /** Wrong login or password, or closed: the caller learns no more than that. */
        UNKNOWN,
        /** Too many tries; the account rests. */
        RESTING,
        /** The role does not work in the field. */
        NOT_IN_FIELD,
        OUTSIDE_SCOPE,
        /** Not a key, or no word to open the device again. */
        MALFORMED
    }

    /** Registers a device. */
    public Result register(Wanted wanted) {
        if (wanted.recovery().isBlank()
                || wanted.recovery().length() > LONGEST_SECRET
                || wanted.key().filter(key -> !DeviceReceipt.isKey(key)).isPresent()) {
            return new Result.Refused(Reason.MALFORMED);
        }
        return switch (signIn(wanted.login(), wanted.password())) {
            case Door.Closed(var reason) -> new Result.Refused(reason);
            case Door.Open(Staff staff) -> register(wanted, staff);
        };
    }

    private Result register(Wanted wanted, Staff staff) {
        var place = wanted.place().orElse(staff.scope());
        if (!staff.may(Action.WORK_IN_FIELD, place)) {
            return new Result.Refused(Reason.OUTSIDE_SCOPE);
        }
        if (isTooLarge(place)) {
            return new Result.TooLarge(places.children(place));
        }
        var now = clock.instant();
        var label = wanted.label().strip();
        var device = new Device(
                ids.next(),
                staff.login(),
                place,
                label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL),
                State.ACTIVE,
                new Contact(now, Device.Unsent.NOTHING, 0, ""));
        var token = secrets.next();
        var pulse = secrets.next();
        store.insert(device, new Credentials(wanted.key().orElse(null), token, pulse, wanted.recovery()));
        return new Result.Registered(device, staff, token, pulse);
    }

    private boolean isTooLarge(RegionCode place) {
        return place.level().compareTo(RegionLevel.REGENCY) < 0
                || registry.countWithin(place, MOST_PEOPLE + 1) > MOST_PEOPLE;
    }

    /** How opening a device again ended. */
    public sealed interface Recovery {
        /**
         * It opens.
         *
         * @param secret what the device gave at its registration
         * @param movedTo the place it holds from now on, where its officer works elsewhere than before
         */
        record Opened(String secret, Optional<RegionCode> movedTo) implements Recovery {}

        record Refused(Reason reason) implements Recovery {}

        /** Its officer works elsewhere by now, where it may not hold so much; one of these instead. */
        record TooLarge(List<Region> smaller) implements Recovery {}
    }

    /**
     * Gives out what opens a device's data, to the officer whose it is. One whose officer was sent elsewhere meanwhile
     * holds the people there from now on: it would be turned away again otherwise, with all its unsent work.
     *
     * @param place what it is to hold in that case; empty for all of the officer's
     */
    public Recovery recover(UUID id, String login, String password, Optional<RegionCode> place) {
        return switch (signIn(login, password)) {
            case Door.Closed(var reason) -> new Recovery.Refused(reason);
            case Door.Open(Staff staff) ->
                store.find(id)
                        .filter(known -> known.device().state() == State.ACTIVE)
                        .filter(known -> known.device().login().equals(staff.login()))
                        .map(known -> recover(known.device(), staff, place))
                        .orElseGet(() -> new Recovery.Refused(Reason.UNKNOWN));
        };
    }

    private Recovery recover(Device device, Staff staff, Optional<RegionCode> wanted) {
        if (staff.may(Action.WORK_IN_FIELD, device.place())) {
            return new Recovery.Opened(store.recovery(device.id()), Optional.empty());
        }
        var place = wanted.orElse(staff.scope());
        if (!staff.may(Action.WORK_IN_FIELD, place)) {
            return new Recovery.Refused(Reason.OUTSIDE_SCOPE);
        }
        if (isTooLarge(place)) {
            return new Recovery.TooLarge(places.children(place));
        }
        store.move(device.id(), place);
        return new Recovery.Opened(store.recovery(device.id()), Optional.of(place));
    }

    /** What a sign-in comes to for the field. */
    private sealed interface Door {
        record Open(Staff staff) implements Door {}

        record Closed(Reason reason) implements Door {}
    }

    private Door signIn(String login, String password) {
        return switch (accounts.signIn(login.strip().toLowerCase(java.util.Locale.ROOT), password)) {
            case SignIn.Unknown _ -> new Door.Closed(Reason.UNKNOWN);
            case SignIn.Resting _ -> new Door.Closed(Reason.RESTING);
            case SignIn.Welcome(Staff staff) ->
                staff.may(Action.WORK_IN_FIELD) ? new Door.Open(staff) : new Door.Closed(Reason.NOT_IN_FIELD);
        };
    }
}
