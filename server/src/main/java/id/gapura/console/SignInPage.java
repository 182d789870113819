package id.gapura.console;

import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Optional;

/** Two questions, and why the try before was refused. */
public record SignInPage(Optional<Notice> refusal, List<Field> fields) {
    static SignInPage of(Shell shell, Optional<Notice> refusal, String login) {
        return new SignInPage(
                refusal,
                List.of(
                        Field.text(SignInPages.LOGIN, shell.text("signIn.login"))
                                .value(login)
                                .autocomplete("username")
                                .required(),
                        Field.password("password", shell.text("signIn.password"))
                                .autocomplete("current-password")
                                .required()));
    }
}
