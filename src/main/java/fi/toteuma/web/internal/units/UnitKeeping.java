package fi.toteuma.web.internal.units;

import fi.toteuma.access.Right;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.WholeMunicipality;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the pages that keep a municipality's units have in common. */
@Component
class UnitKeeping {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private final WholeMunicipality whole;

    UnitKeeping(WholeMunicipality whole) {
        this.whole = whole;
    }

    /** @throws NotAllowed unless the reader keeps the units of the whole municipality */
    Municipality municipality(Frame frame, String key) {
        return whole.of(frame, Right.ADMINISTER, key);
    }

    /** A day as a field sends it, of the years that figures may be of. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** What was typed into a field, on one line; all of it, so that whoever wrote too much finds it again. */
    static String text(HttpServletRequest request, String name) {
        String given = request.getParameter(name);
        return given == null ? "" : given.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** The page of a unit. */
    static String page(String municipality, String code) {
        return "/units/" + municipality + "/unit?code=" + encoded(code);
    }

    /** The page of a unit after a change of it. @param batches what it came in with */
    static String done(String municipality, String code, List<Long> batches) {
        return page(municipality, code) + batches.stream().map(batch -> "&done=" + batch).collect(Collectors.joining());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
