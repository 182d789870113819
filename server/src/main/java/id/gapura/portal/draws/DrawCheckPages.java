package id.gapura.portal.draws;

import id.gapura.screen.Shell;
import id.gapura.screen.alone.LonePage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that checks the file of a draw, to look at and to keep: it works from a folder, without us. */
@Controller
final class DrawCheckPages {
    static final String HOME = "/draws";

    private final LonePage page = new LonePage("/draws/check.html");

    @GetMapping(HOME + "/check")
    void show(Shell shell, HttpServletResponse response) throws IOException {
        write(shell, response);
    }

    @GetMapping(HOME + "/check/keep")
    void keep(Shell shell, HttpServletResponse response) throws IOException {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(shell.text("draws.check.file") + ".html", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        write(shell, response);
    }

    private void write(Shell shell, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", page.policy());
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.html(shell, Map.of()).getBytes(StandardCharsets.UTF_8));
    }
}
