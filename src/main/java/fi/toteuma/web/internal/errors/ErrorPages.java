package fi.toteuma.web.internal.errors;

import fi.toteuma.web.internal.guard.Open;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.yaml.YamlException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Every error as a page in the reader's language. What broke inside goes to the log, under the number the page shows. */
@Controller
@Open
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @RequestMapping("/error")
    View error(Frame frame, HttpServletRequest request, HttpServletResponse response) {
        int status = status(request);
        response.setStatus(status);
        Frame home = frame.atHome();
        Throwable cause = cause(request);
        if (cause instanceof YamlException mistakes) {
            return new Page("error", home, new ErrorView("files", "", mistakes.problems()));
        }
        if (cause instanceof NotAllowed) {
            return new Page("error", home, new ErrorView("rights", "", List.of()));
        }
        if (status < 500) {
            String kind = home.words().has("error." + status + ".title") ? String.valueOf(status) : "400";
            return new Page("error", home, new ErrorView(kind, "", List.of()));
        }
        String number = ErrorNumbers.next();
        LOG.error("{} {} failed, error {}", request.getMethod(), asked(request), number, cause);
        return new Page("error", home, new ErrorView("500", number, List.of()));
    }

    private static int status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // nobody comes here but by an error
        return status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value();
    }

    private static @Nullable Throwable cause(HttpServletRequest request) {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof jakarta.servlet.ServletException wrapped && wrapped.getRootCause() != null) {
            return wrapped.getRootCause();
        }
        return thrown instanceof Throwable cause ? cause : null;
    }

    /** The address asked for, on one line whatever it holds. */
    private static String asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElse("")
                .replaceAll("[^\\x21-\\x7e]", "?");
    }
}
