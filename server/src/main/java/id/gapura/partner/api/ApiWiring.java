package id.gapura.partner.api;

import id.gapura.accounts.Audit;
import id.gapura.contributions.Intake;
import id.gapura.contributions.trips.TripConsents;
import id.gapura.messaging.Mailboxes;
import id.gapura.partner.aggregator.Charges;
import id.gapura.partner.invitation.Invitations;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.partner.messages.GatewayDesk;
import id.gapura.partner.messages.whatsapp.WhatsAppDesk;
import id.gapura.partner.platform.PaymentSheet;
import id.gapura.partner.platform.SignatureCheck;
import id.gapura.partner.platform.Turned;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

@Configuration(proxyBeanMethods = false)
class ApiWiring {
    /** Partners have no session and no form: the signature is all the security there is. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain partnerApi() {
        return new DefaultSecurityFilterChain(
                new OrRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher("/api/v1/payments/**"),
                        PathPatternRequestMatcher.withDefaults().matcher("/api/v1/messages/**"),
                        PathPatternRequestMatcher.withDefaults().matcher(WhatsAppServlet.PATH + "/**"),
                        PathPatternRequestMatcher.withDefaults().matcher(MailStopServlet.PATH + "/**"),
                        PathPatternRequestMatcher.withDefaults().matcher(ConsentsServlet.GIVEN + "/**"),
                        PathPatternRequestMatcher.withDefaults().matcher(EnrolmentsServlet.PATH + "/**"),
                        PathPatternRequestMatcher.withDefaults().matcher(CallbackServlet.PATH)),
                List.of());
    }

    @Bean
    ServletRegistrationBean<CallbackServlet> callbackServlet(Charges charges) {
        return new ServletRegistrationBean<>(new CallbackServlet(charges), CallbackServlet.PATH);
    }

    @Bean
    ServletRegistrationBean<GatewayServlet> gatewayServlet(GatewayDesk desk) {
        return new ServletRegistrationBean<>(new GatewayServlet(desk), GatewayServlet.INCOMING, GatewayServlet.REPORT);
    }

    @Bean
    ServletRegistrationBean<WhatsAppServlet> whatsAppServlet(WhatsAppDesk desk) {
        return new ServletRegistrationBean<>(new WhatsAppServlet(desk), WhatsAppServlet.PATH + "/*");
    }

    @Bean
    ServletRegistrationBean<MailStopServlet> mailStopServlet(Mailboxes mailboxes) {
        return new ServletRegistrationBean<>(new MailStopServlet(mailboxes), MailStopServlet.PATH + "/*");
    }

    @Bean
    SignedRequest signedRequest(SignatureCheck signatures, Turned turned) {
        return new SignedRequest(signatures, turned);
    }

    @Bean
    ServletRegistrationBean<PaymentsServlet> paymentsServlet(
            SignedRequest requests, Intake intake, PaymentSheet sheets, InstantSource clock) {
        return new ServletRegistrationBean<>(
                new PaymentsServlet(requests, intake, sheets, clock), PaymentsServlet.ONE, PaymentsServlet.BATCH);
    }

    @Bean
    ServletRegistrationBean<EnrolmentsServlet> enrolmentsServlet(
            SignedRequest requests, Invitations invitations, Audit audit, InstantSource clock) {
        return new ServletRegistrationBean<>(
                new EnrolmentsServlet(requests, invitations, audit, clock), EnrolmentsServlet.PATH + "/*");
    }

    @Bean
    ServletRegistrationBean<ConsentsServlet> consentsServlet(
            SignedRequest requests,
            TripConsents consents,
            PersonalLinks links,
            Registry registry,
            InstantSource clock) {
        return new ServletRegistrationBean<>(
                new ConsentsServlet(requests, consents, links, registry, clock),
                ConsentsServlet.GIVEN,
                ConsentsServlet.WITHDRAWN,
                ConsentsServlet.LINK);
    }
}
