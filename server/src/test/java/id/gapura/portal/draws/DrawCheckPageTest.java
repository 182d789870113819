package id.gapura.portal.draws;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gapura.incentives.drawing.TestDraw;
import id.gapura.receipts.TestPapers;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import id.gapura.screen.Language;
import id.gapura.screen.alone.LonePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page is opened from a folder, without a network. */
class DrawCheckPageTest {
    private static final Browser BROWSER = Browser.start();

    @TempDir
    private Path folder = Path.of("");

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    private Page open() throws IOException {
        var html = new LonePage("/draws/check.html").html(TestPapers.shell(Language.INDONESIAN), Map.of());
        var page = BROWSER.openFile(Sight.PHONE, Files.writeString(folder.resolve("check.html"), html));
        page.context().setOffline(true);
        return page;
    }

    @Test
    void a_file_is_checked_without_a_network_and_what_was_changed_is_named() throws IOException {
        var page = open();
        var list = TestDraw.list();

        var holds = check(page, list.drawnFile(TestDraw.SEED), list.hash().toUpperCase(java.util.Locale.ROOT));
        Browser.look(page, "draw-check-phone");
        var other = check(page, list.drawnFile(TestDraw.SEED), "0".repeat(64));
        var fixed = check(page, list.file(), "");

        assertThat(holds).startsWith("Cocok").contains("8012.44", "T010", "T002", "T003", list.hash());
        assertThat(other).startsWith("Bukan daftar yang Anda catat").doesNotContain("T010");
        assertThat(fixed).startsWith("Daftar utuh, belum diundi");
        assertThat(words(page, List.copyOf(TestDraw.changed().keySet())))
                .isEqualTo(List.copyOf(TestDraw.changed().values()));
    }

    /** Chooses a file, asks, and waits for the answer to that. */
    private String check(Page page, String text, String noted) throws IOException {
        page.evaluate("document.getElementById('answer').hidden = true");
        page.setInputFiles("#file", Files.writeString(folder.resolve("draw.txt"), text));
        page.fill("#noted", noted);
        page.click("button");
        page.waitForSelector("#answer:not([hidden])");
        return page.innerText("#answer");
    }

    /** What the page makes of many files, asked of its own function. */
    @SuppressWarnings("unchecked")
    private static List<String> words(Page page, List<String> files) {
        var script =
                "async files => (await Promise.all(files.map(file => check(file, '')))).map(result => result.word)";
        return (List<String>) page.evaluate(script, files);
    }
}
