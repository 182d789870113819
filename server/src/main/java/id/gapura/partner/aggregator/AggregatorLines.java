package id.gapura.partner.aggregator;

import java.net.http.HttpClient;
import java.time.InstantSource;

/** How aggregators are reached. */
record AggregatorLines(HttpClient client, InstantSource clock) {
    Aggregator to(Account account) {
        return new HttpAggregator(account, client, clock);
    }
}
