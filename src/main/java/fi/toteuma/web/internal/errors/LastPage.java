package fi.toteuma.web.internal.errors;

import fi.toteuma.web.internal.guard.Headers;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.Frames;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The error page of what the server refuses before it becomes a request: an address that can't be read, headers without end, another
 * protocol. It looks as {@link ErrorPages} do, though nobody is known yet.
 */
final class LastPage extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(LastPage.class);
    private static final int FIRST_ERROR = 400;

    private final Headers headers;

    LastPage(Headers headers) {
        this.headers = headers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Words words = new Words(Frames.language(request));
        int status = response.getStatus();
        String number = "";
        if (ErrorPages.isOurs(status)) {
            number = ErrorNumbers.next();
            LOG.error("A request failed before it came to a page, error {}", number, failure);
        }
        Frame frame = new Frame(words, "/", Frame.Section.NONE, "", null, null, () -> 0, null);
        try {
            headers.protect(response);
            response.setStatus(status);
            new Page("error", frame, new ErrorView(ErrorPages.kind(status, words), number, List.of())).render(Map.of(), request, response.getResponse());
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("Whoever asked is gone: {}", Objects.toString(gone.getMessage()));
        }
    }
}
