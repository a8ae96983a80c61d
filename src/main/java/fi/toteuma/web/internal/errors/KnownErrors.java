package fi.toteuma.web.internal.errors;

import fi.toteuma.reporting.UnknownReport;
import fi.toteuma.web.internal.documents.Busy;
import fi.toteuma.web.internal.guard.FactorMissing;
import fi.toteuma.web.internal.guard.ForeignForm;
import fi.toteuma.web.internal.guard.Refusals;
import fi.toteuma.web.internal.guard.TooOften;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.NotSignedIn;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Which answer belongs to which refusal; {@link ErrorPages} shows it. Whatever isn't named here is a defect of ours. */
@ControllerAdvice
class KnownErrors {

    @ExceptionHandler({NoSuchPage.class, UnknownReport.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /** To the page that signs in, which leads back here; a form that was sent, or a part of a page, can't be sent again by itself. */
    @ExceptionHandler(NotSignedIn.class)
    void notSignedIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean page = request.getMethod().equals("GET") && request.getHeader("HX-Request") == null;
        if (page) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String to = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/signin?to=" + to);
        } else {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }

    /** To the page that takes a second factor into use: nothing else is theirs before. */
    @ExceptionHandler(FactorMissing.class)
    void factorMissing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/account/factor");
        } else {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }

    @ExceptionHandler(NotAllowed.class)
    void notAllowed(NotAllowed refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusals.note(request, "no right");
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, refused);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    @ExceptionHandler(ForeignForm.class)
    void foreignForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusals.note(request, "a form without our token");
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    /** Told when to come back: nothing is wrong with what was asked. */
    @ExceptionHandler(TooOften.class)
    void tooOften(TooOften refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusals.note(request, "asked too often");
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    @ExceptionHandler(Busy.class)
    void busy(Busy refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusals.note(request, "too many files at once");
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Busy.SECONDS));
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    /** Signs in an address or a form that stand for nothing, or more of them than anybody sends. */
    @ExceptionHandler(InvalidParameterException.class)
    void unreadable(InvalidParameterException refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusals.note(request, "an address or a form that can't be read");
        if (!response.isCommitted()) { // a body that breaks off is answered by the server at once
            response.sendError(refused.getErrorCode());
        }
    }

    /** An upload that can't be read, or is larger than allowed. */
    @ExceptionHandler(MultipartException.class)
    void upload(MultipartException refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        // tells the servlet not to read the upload once more when it shows the error
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, refused);
        boolean tooLarge = refused instanceof MaxUploadSizeExceededException;
        response.sendError((tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST).value());
    }
}
