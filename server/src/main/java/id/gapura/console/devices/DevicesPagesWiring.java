package id.gapura.console.devices;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.field.devices.Devices;
import id.gapura.places.Places;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DevicesPagesWiring {
    @Bean
    Door devicesDoor() {
        return new Door(Part.SETTINGS, 60, Action.MANAGE_DEVICES, "devices.door", DevicesPages.HOME, "shield");
    }

    @Bean
    DeviceWords deviceWords(Accounts accounts, Places places, InstantSource clock) {
        return new DeviceWords(accounts, places, clock);
    }

    @Bean
    DevicesErrand devicesErrand(Devices devices, DeviceWords words) {
        return new DevicesErrand(devices, words);
    }
}
