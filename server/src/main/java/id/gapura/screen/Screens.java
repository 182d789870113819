package id.gapura.screen;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Renders a template under {@code src/main/jte} by its name without the ending, such as {@code console/people}.
 *
 * <p>A page is made whole before its first byte is sent: one that fails half-way becomes an error page.
 */
final class Screens implements ViewResolver, Ordered {
    private final TemplateEngine engine;
    private final Shells shells;

    Screens(TemplateEngine engine, Shells shells) {
        this.engine = engine;
        this.shells = shells;
    }

    /** Before Spring's own resolvers, which would take any name. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith("redirect:") || name.startsWith("forward:")) {
            return null;
        }
        String template = name + ".jte";
        if (!engine.hasTemplate(template)) {
            throw new IllegalStateException("no template " + template);
        }
        return new Screen(template);
    }

    /** One template, ready to be shown. */
    private final class Screen implements View {
        private final String template;

        Screen(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return MediaType.TEXT_HTML_VALUE;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var values = new HashMap<String, Object>(model == null ? Map.of() : model);
            values.putIfAbsent("shell", shells.of(request));
            var page = new Utf8ByteOutput();
            engine.render(template, values, page);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream()::write);
        }
    }
}
