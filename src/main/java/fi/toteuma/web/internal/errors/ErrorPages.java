package fi.toteuma.web.internal.errors;

import fi.toteuma.web.internal.guard.Headers;
import fi.toteuma.web.internal.guard.Open;
import fi.toteuma.web.internal.guard.Refusals;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.Words;
import fi.toteuma.yaml.YamlException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Every error as a page in the reader's language. What broke inside goes to the log, under the number the page shows. */
@Controller
@Open
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Headers headers;

    ErrorPages(Headers headers) {
        this.headers = headers;
    }

    @RequestMapping("/error")
    View error(Frame frame, HttpServletRequest request, HttpServletResponse response) {
        int status = status(request);
        response.setStatus(status);
        headers.protect(response); // some refusals come here without having passed the filter
        Frame home = frame.atHome();
        Throwable cause = cause(request);
        if (cause instanceof YamlException mistakes) {
            return new Page("error", home, new ErrorView("files", "", mistakes.problems()));
        }
        if (cause instanceof NotAllowed) {
            return new Page("error", home, new ErrorView("rights", "", List.of()));
        }
        if (status == HttpStatus.UNAUTHORIZED.value()) {
            return new Page("error", home, new ErrorView("401", "", Optional.of("/signin?to=" + URLEncoder.encode(from(request), StandardCharsets.UTF_8)), List.of()));
        }
        if (!isOurs(status)) {
            return new Page("error", home, new ErrorView(kind(status, home.words()), "", List.of()));
        }
        String number = ErrorNumbers.next();
        LOG.error("{} {} failed, error {}", request.getMethod(), asked(request), number, cause);
        return new Page("error", home, new ErrorView("500", number, List.of()));
    }

    /** Whether something of ours failed: being busy isn't that, and a method or a protocol that nobody has is the asker's mistake. */
    static boolean isOurs(int status) {
        return status >= HttpStatus.INTERNAL_SERVER_ERROR.value()
                && status != HttpStatus.SERVICE_UNAVAILABLE.value()
                && status != HttpStatus.NOT_IMPLEMENTED.value()
                && status != HttpStatus.HTTP_VERSION_NOT_SUPPORTED.value();
    }

    /** Which words tell of a status; what has none of its own is a mistake in what was asked. */
    static String kind(int status, Words words) {
        return words.has("error." + status + ".title") ? String.valueOf(status) : "400";
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

    /** The page that something was sent from, as long as it is one of ours; the first page otherwise. */
    private static String from(HttpServletRequest request) {
        try {
            URI page = URI.create(Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).orElse(""));
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return request.getServerName().equals(page.getHost()) && page.getRawPath() != null ? page.getRawPath() + query : "/";
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }

    private static String asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .map(Refusals::address)
                .orElse("");
    }
}
