package fi.toteuma.web.internal.errors;

import fi.toteuma.reporting.UnknownReport;
import fi.toteuma.web.internal.guard.ForeignForm;
import fi.toteuma.web.internal.page.NoSuchPage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    @ExceptionHandler(ForeignForm.class)
    void foreignForm(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
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
