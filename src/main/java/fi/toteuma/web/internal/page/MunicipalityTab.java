package fi.toteuma.web.internal.page;

import fi.toteuma.access.Right;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import java.util.List;
import java.util.Optional;

/** A municipality to change to, on pages that show one at a time. */
public record MunicipalityTab(String key, Wording name) {

    /** Those in which the reader has a right, by key. */
    public static List<MunicipalityTab> all(Municipalities municipalities, Frame frame, Right right) {
        return theirs(municipalities, frame, right).stream()
                .map(each -> new MunicipalityTab(
                        each.key(), MunicipalitySettings.parse(each.key(), each.settings()).name()))
                .toList();
    }

    /** The municipality named, else the first one in which the reader has the right. */
    public static Optional<Municipality> current(Municipalities municipalities, Frame frame, Right right, Optional<String> named) {
        return named.isPresent()
                ? Optional.of(municipalities.find(named.get()).orElseThrow(() -> new NoSuchPage("no such municipality")))
                : theirs(municipalities, frame, right).stream().findFirst();
    }

    private static List<Municipality> theirs(Municipalities municipalities, Frame frame, Right right) {
        return municipalities.all().stream().filter(each -> frame.may(right, each.id())).toList();
    }
}
