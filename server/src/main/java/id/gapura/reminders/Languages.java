package id.gapura.reminders;

import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.database.Columns;
import id.gapura.kernel.Tongue;
import id.gapura.screen.Language;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The face of the languages people are written to in: the one that came from their phone, else the one in which they agreed
 * to messages, else Indonesian. A page or menu in which somebody enrolled, or what they told the officer who enrolled them,
 * speaks for the phone until its holder does.
 */
public final class Languages {
    private static final String SAY = """
            INSERT INTO reminders.language (phone_index, language, said_at) VALUES (:phone, :language, :at)
            ON CONFLICT (phone_index) DO UPDATE SET language = excluded.language, said_at = excluded.said_at
            """;
    private static final String PRESUME = """
            INSERT INTO reminders.language (phone_index, language, said_at) VALUES (:phone, :language, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String LIST =
            "SELECT phone_index, language FROM reminders.language WHERE phone_index = ANY (:phones::uuid[])";

    private final JdbcClient sql;
    private final Consents consents;
    private final Vault vault;
    private final InstantSource clock;

    Languages(JdbcClient sql, Consents consents, Vault vault, InstantSource clock) {
        this.sql = sql;
        this.consents = consents;
        this.vault = vault;
        this.clock = clock;
    }

    /** From now on whoever holds this phone is written to in this language. */
    public void say(String phone, Tongue tongue) {
        keep(SAY, phone, tongue);
    }

    /** The same unless a language was said before. Indonesian says nothing: it is what everybody gets who did not choose. */
    public void presume(String phone, Tongue told) {
        if (told != Tongue.INDONESIAN) {
            keep(PRESUME, phone, told);
        }
    }

    /** The same of the language of what somebody was shown. */
    public void presume(String phone, Language shown) {
        presume(phone, Tongue.of(shown.code()));
    }

    private void keep(String statement, String phone, Tongue tongue) {
        sql.sql(statement)
                .param("phone", vault.blindIndex(Field.PHONE, phone))
                .param("language", tongue.code())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The language that came from a phone, whoever holds it; Indonesian where none did. */
    public Tongue of(String phone) {
        var index = vault.blindIndex(Field.PHONE, phone);
        return said(List.of(index)).getOrDefault(index, Tongue.INDONESIAN);
    }

    /** The language in which a worker is written to on this phone. */
    public Tongue of(UUID worker, String phone) {
        return of(worker, phone, Tongue.INDONESIAN);
    }

    /**
     * The same of who tries to be enrolled.
     *
     * @param told what they said then, which is kept with their attempt and holds until the phone has a language
     */
    public Tongue of(UUID subject, String phone, Tongue told) {
        var index = vault.blindIndex(Field.PHONE, phone);
        return Objects.requireNonNull(of(Map.of(subject, index), told).get(subject));
    }

    /** The language for each worker, by the blind index of the phone they have. */
    Map<UUID, Tongue> of(Map<UUID, UUID> phones) {
        return of(phones, Tongue.INDONESIAN);
    }

    private Map<UUID, Tongue> of(Map<UUID, UUID> phones, Tongue otherwise) {
        var said = said(phones.values());
        var agreed =
                consents.standing(phones.keySet().stream().map(Subject::worker).toList(), Purpose.MESSAGES);
        var languages = new HashMap<UUID, Tongue>();
        phones.forEach((worker, phone) -> languages.put(
                worker,
                Optional.ofNullable(said.get(phone))
                        .or(() -> Optional.ofNullable(agreed.get(worker)).flatMap(Languages::ofWords))
                        .orElse(otherwise)));
        return languages;
    }

    private static Optional<Tongue> ofWords(Consent consent) {
        return consent.words().flatMap(words -> Tongue.find(words.language()));
    }

    private Map<UUID, Tongue> said(Collection<UUID> phones) {
        var said = new HashMap<UUID, Tongue>();
        sql.sql(LIST)
                .param("phones", Columns.texts(List.copyOf(phones), phone -> phone))
                .query((ResultSet row) -> {
                    said.put(row.getObject("phone_index", UUID.class), Tongue.of(row.getString("language")));
                });
        return said;
    }
}
