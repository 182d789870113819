package id.gapura.field.web;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.field.briefing.Briefing;
import id.gapura.field.briefing.Briefings;
import id.gapura.field.commands.Commands;
import id.gapura.field.devices.AtWork;
import id.gapura.field.devices.DeviceRegistration;
import id.gapura.field.directory.Audience;
import id.gapura.field.directory.Cursor;
import id.gapura.field.directory.Directory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** What a device at work asks and sends. */
@RestController
final class FieldApi {
    static final String ROOT = "/field/api";

    private static final Logger LOG = LoggerFactory.getLogger(FieldApi.class);

    private static final int PAGE = 500;
    private static final long MOST_BYTES = 2 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Briefings briefings;
    private final Directory directory;
    private final Commands commands;
    private final Audit audit;

    FieldApi(Briefings briefings, Directory directory, Commands commands, Audit audit) {
        this.briefings = briefings;
        this.directory = directory;
        this.commands = commands;
        this.audit = audit;
    }

    @PostMapping(ROOT + "/briefing")
    Briefing brief(AtWork atWork) {
        return briefings.of(atWork);
    }

    /**
     * Where a device stopped reading.
     *
     * @param cursor empty or absent for one that has nothing yet
     * @param begin whether this is the first question of a contact, for which the directory is compared with the registry
     */
    record Asked(@Nullable String cursor, boolean begin) {}

    @PostMapping(ROOT + "/directory")
    DirectoryPage read(AtWork atWork, @RequestBody Asked asked) {
        var place = atWork.device().place();
        if (!atWork.staff().may(Action.MEET_PEOPLE)) {
            return DirectoryPage.of(new Directory.Page(List.of(), List.of(), Cursor.START, true), true);
        }
        var audience = atWork.isAgent() ? Audience.AGENT : Audience.OFFICER;
        if (asked.begin()) {
            directory.refresh(place, audience, DeviceRegistration.MOST_PEOPLE);
        }
        var cursor = Cursor.find(Objects.requireNonNullElse(asked.cursor(), ""))
                .filter(one -> !directory.isAhead(place, audience, one))
                .orElse(Cursor.START);
        var page = directory.read(place, audience, cursor, PAGE);
        if (!page.lines().isEmpty()) {
            audit.record(
                    atWork.login(),
                    "directory.downloaded",
                    place.text(),
                    "device=" + atWork.device().id() + " people=" + page.lines().size());
        }
        return DirectoryPage.of(page, cursor.equals(Cursor.START));
    }

    /**
     * Answers as it goes, a line each, so that an answer that came through is not lost with those that did not. Where the
     * line is cut nobody hears us any more: the device asks again.
     */
    @PostMapping(ROOT + "/commands")
    void take(
            AtWork atWork,
            @RequestHeader("Field-Clock") long clock,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            var out = response.getOutputStream();
            commands.take(atWork, clock, request.getInputStream(), answer -> {
                response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
                out.write((JSON.writeValueAsString(answer) + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            });
        } catch (IOException cut) {
            LOG.info("field.line-cut device={}", atWork.device().id());
        }
    }
}
