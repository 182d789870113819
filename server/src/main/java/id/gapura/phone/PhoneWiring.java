package id.gapura.phone;

import id.gapura.consents.Consents;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.membership.Membership;
import id.gapura.messaging.Messages;
import id.gapura.messaging.Subscriptions;
import id.gapura.messaging.codes.PhoneLinks;
import id.gapura.messaging.inbox.Inbox;
import id.gapura.outreach.activity.KnownOrigins;
import id.gapura.outreach.activity.ReservedWords;
import id.gapura.outreach.contact.Contacts;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.reminders.Languages;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.rules.PaidAhead;
import id.gapura.screen.PublicAddress;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PhoneWiring {
    @Bean
    PhoneWords phoneWords() {
        return new PhoneWords();
    }

    @Bean
    MemberLines.Rules memberLineRules(Membership membership, Cover cover, PaidAhead paidAhead) {
        return new MemberLines.Rules(membership, cover, paidAhead);
    }

    @Bean
    MemberLines memberLines(
            Registry registry,
            MemberLines.Rules rules,
            PersonalLinks links,
            PublicAddress address,
            InstantSource clock) {
        return new MemberLines(registry, rules, links, address, clock);
    }

    @Bean
    ReservedWords reservedKeywords() {
        return new ReservedWords(Keyword.words());
    }

    @Bean
    Origins origins(KnownOrigins known, Contacts contacts) {
        return new Origins(known, contacts);
    }

    @Bean
    PhoneJoin phoneJoin(
            Attempts attempts, PhoneLinks links, PublicAddress address, Outbox outbox, Origins origins, Ids ids) {
        return new PhoneJoin(attempts, new PhoneJoin.Tools(links, address, outbox, origins, ids));
    }

    @Bean
    PlaceChoice placeChoice(Places places) {
        return new PlaceChoice(places);
    }

    @Bean
    MenuJoin menuJoin(PhoneJoin join, ContributionPrice price, PlaceChoice places, InstantSource clock) {
        return new MenuJoin(join, price, places, clock);
    }

    @Bean
    HelpList helpList(PhoneJoin join, PlaceChoice places, Consents consents) {
        return new HelpList(join, places, consents);
    }

    @Bean
    KeywordTalk.Tools keywordTools(Subscriptions subscriptions, Languages languages, Inbox inbox) {
        return new KeywordTalk.Tools(subscriptions, languages, inbox);
    }

    @Bean
    KeywordTalk keywordTalk(
            PhoneWords words, MemberLines members, PhoneJoin join, HelpList help, KeywordTalk.Tools keywordTools) {
        return new KeywordTalk(words, members, join, help, keywordTools);
    }

    @Bean
    MenuTalk menuTalk(
            PhoneWords words, MemberLines members, MenuJoin join, HelpList help, Subscriptions subscriptions) {
        return new MenuTalk(words, members, join, help, subscriptions);
    }

    @Bean
    EnrolmentJob phoneEnrolmentJob(
            Attempts attempts,
            Registry registry,
            MemberLines members,
            Messages messages,
            Languages languages,
            PhoneWords words) {
        return new EnrolmentJob(attempts, registry, members, messages, languages, words);
    }
}
