package id.gapura.enrolment.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Speaks to the office over HTTP, as {@code docs/api/identity.md} says. The person stands in the body and nowhere else. */
final class OfficeLine {
    private static final Logger LOG = LoggerFactory.getLogger(OfficeLine.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PATH = "/v1/identity/match";
    private static final int GOOD = 200;
    private static final int DOWN = 500;

    private final HttpClient client;
    private final Duration patience;

    /** @param patience how long a worker can be kept waiting for an answer */
    OfficeLine(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    IdentityAnswer ask(IdentityOffice office, IdentityClaim claim) {
        var request = HttpRequest.newBuilder(URI.create(office.url() + PATH))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + office.key())
                .POST(BodyPublishers.ofString(body(claim)))
                .build();
        try {
            return read(client.send(request, BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            return new IdentityAnswer.Unavailable();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new IdentityAnswer.Unavailable();
        }
    }

    private static String body(IdentityClaim claim) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("nik", claim.nik().digits())
                .put("name", claim.name())
                .put("birth_date", claim.birthOn().toString())
                .put("sex", claim.sex().code())
                .toString();
    }

    private static IdentityAnswer read(HttpResponse<String> response) {
        if (response.statusCode() >= DOWN) {
            return new IdentityAnswer.Unavailable();
        }
        if (response.statusCode() != GOOD) {
            LOG.warn("identity.refused status={}", response.statusCode());
            return new IdentityAnswer.Unavailable();
        }
        try {
            return answer(JSON.readTree(response.body()));
        } catch (JacksonException unreadable) {
            LOG.warn("identity.unreadable");
            return new IdentityAnswer.Unavailable();
        }
    }

    private static IdentityAnswer answer(JsonNode said) {
        return switch (said.path("result").asString("")) {
            case "match" -> new IdentityAnswer.Match();
            case "unknown" -> new IdentityAnswer.UnknownNik();
            case "differs" -> differs(said.path("differs"));
            default -> {
                LOG.warn("identity.unreadable");
                yield new IdentityAnswer.Unavailable();
            }
        };
    }

    private static IdentityAnswer differs(JsonNode names) {
        Set<IdentityField> fields = new HashSet<>();
        names.forEach(name -> IdentityField.find(name.asString("")).ifPresent(fields::add));
        return fields.isEmpty() ? new IdentityAnswer.Unavailable() : new IdentityAnswer.Differs(fields);
    }
}
