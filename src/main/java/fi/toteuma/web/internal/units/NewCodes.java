package fi.toteuma.web.internal.units;

import fi.toteuma.organisation.Organisation;
import fi.toteuma.web.internal.page.Frame;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which codes units that are added on pages may have: a code can't be changed later, and it stands in files, addresses and tables.
 * What files brought in stays as it is.
 */
final class NewCodes {

    private static final int LONGEST = 40;
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-zÅÄÖåäö0-9][A-Za-zÅÄÖåäö0-9._-]*");

    private NewCodes() {}

    /** What is wrong with a code, in the reader's words; nothing if it is sound, or of a unit that there is. */
    static Optional<String> wrong(Frame frame, Organisation organisation, String code) {
        if (code.isEmpty()) {
            return Optional.of(frame.text("units.wrong.code"));
        }
        if (organisation.versions().stream().anyMatch(version -> version.code().equals(code))) {
            return Optional.empty();
        }
        if (!ALLOWED.matcher(code).matches()) {
            return Optional.of(frame.text("units.wrong.code-letters"));
        }
        return code.length() > LONGEST ? Optional.of(frame.text("units.wrong.long", LONGEST)) : Optional.empty();
    }
}
