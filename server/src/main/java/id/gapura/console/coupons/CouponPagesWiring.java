package id.gapura.console.coupons;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.incentives.coupons.Coupons;
import id.gapura.incentives.stock.Stock;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CouponPagesWiring {
    @Bean
    Door couponsDoor() {
        return new Door(Part.REACH, 65, Action.KEEP_INCENTIVES, "coupons.door", CouponPages.HOME, "check");
    }

    @Bean
    CouponsInScope couponsInScope(Coupons coupons, Stock stock) {
        return new CouponsInScope(coupons, stock);
    }

    @Bean
    CouponView couponView(
            Coupons coupons,
            Stock stock,
            ActivityChoice activities,
            Registry registry,
            Places places,
            InstantSource clock) {
        return new CouponView(coupons, stock, activities, registry, places, clock);
    }
}
