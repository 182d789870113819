package id.gapura.console.payments;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.Errand;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.files.PaymentFiles;
import id.gapura.rules.ContributionPrice;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PaymentsWiring {
    @Bean
    Door paymentsDoor() {
        return new Door(Part.PAYMENTS, 10, Action.POST_PAYMENTS, "payments.door", PaymentPages.HOME, "money");
    }

    @Bean
    Door suspenseDoor() {
        return new Door(
                Part.PAYMENTS, 12, Action.REVIEW_SUSPENSE, "payments.suspense", PaymentPages.SUSPENSE, "search");
    }

    @Bean
    Sample paymentSample(ContributionPrice price, InstantSource clock) {
        return new Sample(price, clock);
    }

    @Bean
    Errand filesWaiting(PaymentFiles files) {
        return new FilesWaiting(files);
    }

    @Bean
    Errand paymentsInSuspense(Contributions contributions) {
        return new PaymentsInSuspense(contributions);
    }
}
