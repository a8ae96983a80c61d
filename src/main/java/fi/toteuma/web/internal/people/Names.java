package fi.toteuma.web.internal.people;

import fi.toteuma.access.Grant;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.web.internal.page.Frame;
import java.util.LinkedHashMap;
import java.util.Map;

/** What municipalities are called, for telling where a role holds. */
public record Names(Map<MunicipalityId, Town> towns) {

    /** @param key in addresses */
    public record Town(String key, Wording name) {}

    static Names of(Municipalities municipalities) {
        Map<MunicipalityId, Town> towns = new LinkedHashMap<>();
        municipalities.all().forEach(each -> towns.put(
                each.id(), new Town(each.key(), MunicipalitySettings.parse(each.key(), each.settings()).name())));
        return new Names(towns);
    }

    /** The municipality's key; empty: all of them. */
    public String key(Grant grant) {
        return grant.municipality().map(towns::get).map(Town::key).orElse("");
    }

    /** A role and where it holds: {@code Johtaja, Kunta, yksikkö 12 alayksiköineen}. */
    public String describe(Frame frame, Grant grant) {
        String where = grant.municipality()
                .map(towns::get)
                .map(town -> town.name().in(frame.language()) + ", "
                        + grant.unit().map(unit -> frame.text("role.unit", unit)).orElseGet(() -> frame.text("role.whole")))
                .orElseGet(() -> frame.text("role.everywhere"));
        return frame.text("role." + grant.role().key()) + ", " + where;
    }
}
