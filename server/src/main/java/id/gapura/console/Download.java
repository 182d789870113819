package id.gapura.console;

import id.gapura.sheets.SheetForm;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Sheets and papers that go out as files. */
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
        return toKeep(response, stem(name) + form.extension());
    }

    /**
     * Says that a paper to look at or print follows and where to write it.
     *
     * @param name without extension
     */
    public static OutputStream pdf(HttpServletResponse response, String name) throws IOException {
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        named(response, ContentDisposition.inline(), name + ".pdf");
        return response.getOutputStream();
    }

    /** The same for a paper about people, to keep and to be stored by nobody on the way. */
    public static OutputStream pdfToKeep(HttpServletResponse response, String name) throws IOException {
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        return toKeep(response, name + ".pdf");
    }

    private static OutputStream toKeep(HttpServletResponse response, String file) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        named(response, ContentDisposition.attachment(), file);
        return response.getOutputStream();
    }

    private static void named(HttpServletResponse response, ContentDisposition.Builder how, String file) {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                how.filename(file, StandardCharsets.UTF_8).build().toString());
    }

    /** The name without extension and without anything a file system or a header could stumble on. */
    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name)
                .replaceAll("[^\\p{L}\\p{N} ._-]", "_")
                .strip();
    }
}
