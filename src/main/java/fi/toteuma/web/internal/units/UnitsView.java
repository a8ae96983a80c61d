package fi.toteuma.web.internal.units;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Unit;
import fi.toteuma.web.internal.page.MunicipalityTab;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A municipality's units on a day, each before those below it.
 *
 * @param wrongDay whether what was asked for was no day: then today is shown
 * @param turningPoints days on which units begin or end, the latest first
 * @param undone whether a change was just taken back, or couldn't be
 */
public record UnitsView(
        List<MunicipalityTab> municipalities, String current, LocalDate day, boolean wrongDay, List<Row> rows, List<LocalDate> turningPoints,
        Optional<Boolean> undone) {

    private static final int DEEPEST = 6;

    /**
     * A unit.
     *
     * @param depth 1 at the top
     * @param people how many have a role over it
     */
    public record Row(Unit unit, int depth, Wording level, DateRange period, int people, boolean figures, boolean records) {

        /** Of the style sheet: how far it stands from the edge. */
        public String style() {
            return "depth-" + Math.min(depth, DEEPEST);
        }

        /** The languages it has a name in, but for the one that is shown first. */
        public List<Language> otherLanguages(Language first) {
            Language shown = unit.name().languageFor(first);
            return Stream.of(Language.values()).filter(language -> language != shown && unit.name().texts().containsKey(language)).toList();
        }
    }

    public String page(Row row) {
        return UnitKeeping.page(current, row.unit().code());
    }

    public String address() {
        return "/units/" + current;
    }

    public String at(LocalDate other) {
        return "/units?municipality=" + current + "&day=" + other;
    }
}
