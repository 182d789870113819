package id.gapura.portal;

import id.gapura.receipts.CheckPage;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that checks receipts and cards, to look at and to keep: it works from a folder, without us. */
@Controller
final class CheckPages {
    private final CheckPage page;

    CheckPages(CheckPage page) {
        this.page = page;
    }

    @GetMapping("/check")
    void show(Shell shell, HttpServletResponse response) throws IOException {
        write(shell, response);
    }

    @GetMapping("/check/keep")
    void keep(Shell shell, HttpServletResponse response) throws IOException {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(shell.text("receipts.check.file") + ".html", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        write(shell, response);
    }

    private void write(Shell shell, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", page.policy());
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.html(shell).getBytes(StandardCharsets.UTF_8));
    }
}
