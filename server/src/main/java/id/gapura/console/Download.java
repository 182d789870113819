package id.gapura.console;

import id.gapura.sheets.SheetForm;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A sheet that goes out as a file to keep. */
public final class Download {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    /**
     * Says that a file follows and where to write it.
     *
     * @param name with or without extension; the one of {@code form} is put there
     */
    public static OutputStream start(HttpServletResponse response, String name, SheetForm form) throws IOException {
        response.setContentType(
                switch (form) {
                    case SheetForm.Csv csv ->
                        "text/csv;charset=" + csv.charset().name();
                    case SheetForm.Xlsx _ -> WORKBOOK;
                });
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(stem(name) + form.extension(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return response.getOutputStream();
    }

    /** The name without extension and without anything a file system or a header could stumble on. */
    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name)
                .replaceAll("[^\\p{L}\\p{N} ._-]", "_")
                .strip();
    }
}
