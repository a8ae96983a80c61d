package fi.toteuma.web.internal.years;

import fi.toteuma.kernel.Language;
import fi.toteuma.municipality.MunicipalitySettings.DecisionAsked;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.reporting.Layouts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A document as somebody types it. Fields are named as municipality.yaml names them.
 *
 * @param edition of the settings that the form was made by
 * @param schemes keys of line schemes by the name that layouts use
 * @param body empty: nobody is asked to decide
 * @param layouts rows of the form; an empty one is none
 */
public record DocumentForm(
        String edition, String key, String unit, String year, String through, String treeDate, String budgetDate, boolean restated,
        Map<String, String> schemes, String body, Map<Language, String> proposal, List<SetRow> layouts, String translates) {

    static final String SCHEME = "schemes-";
    static final String PROPOSAL = "proposal-";
    static final String SET = "set-";
    static final String LAYOUT = "layout-";
    static final int ROWS = 3;

    private static final int MOST_ROWS = 20;

    private static final int LONGEST = 1000;

    /** A layout set and the layout it is made with. */
    public record SetRow(String set, String layout) {

        public boolean isEmpty() {
            return set.isEmpty() && layout.isEmpty();
        }
    }

    /** A form that shows a document as it would be. @param languages that its proposal can be given in */
    static DocumentForm of(DocumentOrder order, String edition, List<Language> languages) {
        Map<Language, String> proposal = new EnumMap<>(Language.class);
        languages.forEach(language -> proposal.put(language, ""));
        order.decision().ifPresent(decision -> proposal.putAll(decision.proposal().texts()));
        List<SetRow> rows = new ArrayList<>();
        order.layouts().forEach((set, layout) -> rows.add(new SetRow(set, layout)));
        while (rows.size() < ROWS) {
            rows.add(new SetRow("", ""));
        }
        return new DocumentForm(
                edition, order.key(), order.unit(), String.valueOf(order.year()), String.valueOf(order.through()), order.treeDate().toString(),
                order.budgetDate().map(LocalDate::toString).orElse(""), order.restatedComparatives(), order.schemes(),
                order.decision().map(DecisionAsked::body).orElse(""), proposal, rows, order.translates().orElse(""));
    }

    /** As it was sent. */
    static DocumentForm typed(HttpServletRequest request, List<Language> languages, Map<String, String> files) {
        List<SetRow> rows = new ArrayList<>();
        for (int i = 0; i < ROWS || i < MOST_ROWS && request.getParameter(SET + i) != null; i++) {
            rows.add(new SetRow(text(request, SET + i), text(request, LAYOUT + i)));
        }
        Set<String> names = new TreeSet<>();
        rows.stream()
                .map(SetRow::layout)
                .filter(layout -> files.containsKey(layout) || Layouts.models().contains(layout))
                .forEach(layout -> names.addAll(Layouts.face(layout, Layouts.text(layout, files)).schemes()));
        Map<String, String> schemes = new LinkedHashMap<>();
        names.forEach(name -> schemes.put(name, text(request, SCHEME + name)));
        Map<Language, String> proposal = new EnumMap<>(Language.class);
        languages.forEach(language -> proposal.put(language, text(request, PROPOSAL + language.code())));
        return new DocumentForm(
                text(request, "edition"), text(request, "key"), text(request, "unit"), text(request, "year"), text(request, "through"),
                text(request, "tree-date"), text(request, "budget-date"), request.getParameter("comparatives") != null, schemes,
                text(request, "body"), proposal, rows, text(request, "translates"));
    }

    /** The same, by what stands now: whoever looked again may save. */
    DocumentForm anew(String newEdition) {
        return new DocumentForm(
                newEdition, key, unit, year, through, treeDate, budgetDate, restated, schemes, body, proposal, layouts, translates);
    }

    /** The same of a document that there is, whatever key was sent. */
    DocumentForm of(String document) {
        return new DocumentForm(
                edition, document, unit, year, through, treeDate, budgetDate, restated, schemes, body, proposal, layouts, translates);
    }

    private static String text(HttpServletRequest request, String name) {
        String given = request.getParameter(name);
        String plain = given == null ? "" : given.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
