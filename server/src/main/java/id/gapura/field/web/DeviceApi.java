package id.gapura.field.web;

import id.gapura.accounts.Audit;
import id.gapura.field.devices.DeviceRegistration;
import id.gapura.field.devices.DeviceRegistration.Reason;
import id.gapura.field.devices.DeviceRegistration.Recovery;
import id.gapura.field.devices.DeviceRegistration.Result;
import id.gapura.field.devices.DeviceRegistration.Wanted;
import id.gapura.field.devices.Devices;
import id.gapura.field.devices.Devices.Report;
import id.gapura.field.devices.Devices.Standing;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** How a device comes in, opens again, says that it is alive, and says that it has wiped itself. */
@RestController
final class DeviceApi {
    private final Devices devices;
    private final DeviceRegistration registration;
    private final Audit audit;
    private final InstantSource clock;

    DeviceApi(Devices devices, DeviceRegistration registration, Audit audit, InstantSource clock) {
        this.devices = devices;
        this.registration = registration;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A device that wants in.
     *
     * @param place null for all of the officer's
     * @param key in base 64; null where the browser cannot sign
     */
    record NewDevice(
            String login,
            String password,
            @Nullable String place,
            String label,
            @Nullable String key,
            String recovery) {
        NewDevice {
            login = orEmpty(login);
            password = orEmpty(password);
            label = orEmpty(label);
            recovery = orEmpty(recovery);
        }

        private Wanted wanted() {
            return new Wanted(
                    login,
                    password,
                    Optional.ofNullable(place).flatMap(RegionCode::find),
                    label,
                    Optional.ofNullable(key).map(DeviceApi::bytes),
                    recovery);
        }

        /** Shows no secret. */
        @Override
        public String toString() {
            return "NewDevice[****]";
        }
    }

    @PostMapping(FieldApi.ROOT + "/devices")
    ResponseEntity<Map<String, Object>> register(@RequestBody NewDevice device) {
        return switch (registration.register(device.wanted())) {
            case Result.Refused(Reason reason) -> refused(reason);
            case Result.TooLarge(var smaller) -> tooLarge(smaller);
            case Result.Registered registered -> {
                audit.record(
                        registered.staff().login(),
                        "device.registered",
                        registered.device().id().toString(),
                        registered.device().place().text());
                yield ResponseEntity.ok(Map.of(
                        "device", registered.device().id().toString(),
                        "token", registered.token(),
                        "pulse", registered.pulse()));
            }
        };
    }

    private static ResponseEntity<Map<String, Object>> tooLarge(List<Region> smaller) {
        var places = smaller.stream()
                .map(region -> Map.of("code", region.code().text(), "name", region.name()))
                .toList();
        return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("reason", "too-large", "places", places));
    }

    /**
     * A sign-in on a device that is known.
     *
     * @param place null for all of the officer's, where they work elsewhere by now
     */
    record SignIn(String login, String password, @Nullable String place) {
        SignIn {
            login = orEmpty(login);
            password = orEmpty(password);
        }

        /** Shows no secret. */
        @Override
        public String toString() {
            return "SignIn[****]";
        }
    }

    @PostMapping(FieldApi.ROOT + "/devices/{device}/recovery")
    ResponseEntity<Map<String, Object>> recover(@PathVariable UUID device, @RequestBody SignIn signIn) {
        var place = Optional.ofNullable(signIn.place()).flatMap(RegionCode::find);
        return switch (registration.recover(device, signIn.login(), signIn.password(), place)) {
            case Recovery.Refused(Reason reason) -> refused(reason);
            case Recovery.TooLarge(var smaller) -> tooLarge(smaller);
            case Recovery.Opened(String secret, var movedTo) -> {
                var where = movedTo.map(RegionCode::text).orElse("");
                audit.record(signIn.login(), "device.opened-again", device.toString(), where);
                yield ResponseEntity.ok(Map.of("secret", secret, "moved", movedTo.isPresent()));
            }
        };
    }

    private static ResponseEntity<Map<String, Object>> refused(Reason reason) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .body(Map.of("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** What a device must do, and our time, from which it learns how far its clock is off. */
    record Heard(String standing, long time) {}

    @PostMapping(FieldApi.ROOT + "/pulse")
    Heard hear(HttpServletRequest request, @RequestBody Report report) {
        Standing standing = pulse(request)
                .flatMap(claim -> devices.hear(claim.device(), claim.secret(), report))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
        return new Heard(standing.name().toLowerCase(Locale.ROOT), clock.millis());
    }

    @PostMapping(FieldApi.ROOT + "/wiped")
    ResponseEntity<Void> wiped(HttpServletRequest request) {
        pulse(request)
                .filter(claim -> devices.confirmWiped(claim.device(), claim.secret()))
                .ifPresent(claim ->
                        audit.record("system", "device.wiped", claim.device().toString(), ""));
        return ResponseEntity.noContent().build();
    }

    private static Optional<Claim> pulse(HttpServletRequest request) {
        return Claim.find(request, Claim.PULSE);
    }

    /** What a device left out is nothing. */
    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What is no base 64 becomes no key, which is refused. */
    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException none) {
            return new byte[0];
        }
    }
}
