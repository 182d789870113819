package id.gapura.incentives.coupons;

import id.gapura.incentives.stock.Stock;
import id.gapura.kernel.Ids;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class CouponsWiring {
    @Bean
    Coupons incentiveCoupons(
            JdbcClient sql, Stock stock, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new Coupons(new CouponStore(sql), stock, new SecureRandom(), transaction, clock, ids);
    }

    @Bean
    CouponProof couponProof(JdbcClient sql) {
        return new CouponProof(sql);
    }
}
