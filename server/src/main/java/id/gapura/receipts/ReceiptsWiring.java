package id.gapura.receipts;

import id.gapura.vault.SigningKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ReceiptsWiring {
    @Bean
    Papers papers(SigningKeys keys) {
        return new Papers(keys);
    }

    @Bean
    BadgeCodes badgeCodes(SigningKeys keys) {
        return new BadgeCodes(keys);
    }

    @Bean
    CouponCodes couponCodes(SigningKeys keys) {
        return new CouponCodes(new SignedNumbers(keys));
    }

    @Bean
    CheckPage checkPage(SigningKeys keys) {
        return new CheckPage(keys);
    }
}
