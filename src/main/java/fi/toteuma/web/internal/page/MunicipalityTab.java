package fi.toteuma.web.internal.page;

import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipalities;
import java.util.List;

/** A municipality to change to, on pages that show one at a time. */
public record MunicipalityTab(String key, Wording name) {

    /** All of them, by key. */
    public static List<MunicipalityTab> all(Municipalities municipalities) {
        return municipalities.all().stream()
                .map(each -> new MunicipalityTab(
                        each.key(), MunicipalitySettings.parse(each.key(), each.settings()).name()))
                .toList();
    }
}
