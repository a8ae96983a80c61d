package fi.toteuma.web.internal.years;

import fi.toteuma.additions.DocumentKind;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.DocumentEntry;
import fi.toteuma.municipality.MunicipalitySettings.DecisionAsked;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.rendering.Printable;
import fi.toteuma.web.internal.signin.Mistake;
import fi.toteuma.web.internal.years.DocumentForm.SetRow;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a form as a document, field by field; what the document's own checks find is theirs to tell. */
final class FormReading {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private final DocumentForm form;
    private final Choices choices;
    private final List<Mistake> mistakes = new ArrayList<>();

    FormReading(DocumentForm form, Choices choices) {
        this.form = form;
        this.choices = choices;
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** The document; empty, with mistakes, where a field can't be read. */
    Optional<DocumentOrder> order() {
        check(DocumentEntry.isKey(form.key()), "key");
        int year = number(form.year(), "year", FIRST_YEAR, LAST_YEAR);
        int through = number(form.through(), "through", 1, DocumentKind.YEAR);
        Optional<LocalDate> treeDate = day(form.treeDate(), "tree-date");
        check(!form.unit().isEmpty(), "unit");
        Optional<LocalDate> budgetDate = form.budgetDate().isEmpty() ? Optional.empty() : day(form.budgetDate(), "budget-date");
        form.schemes().forEach((name, scheme) -> check(choices.schemes().contains(scheme), DocumentForm.SCHEME + name));
        check(form.translates().isEmpty() || choices.originals().containsKey(form.translates()), "translates");
        Map<String, String> layouts = layouts();
        Optional<DecisionAsked> decision = decision();
        return mistakes.isEmpty()
                ? Optional.of(new DocumentOrder(
                        form.key(), form.unit(), year, through, treeDate.orElseThrow(), budgetDate, Optional.empty(), form.restated(),
                        form.schemes(), layouts, decision, Optional.of(form.translates()).filter(key -> !key.isEmpty())))
                : Optional.empty();
    }

    private Map<String, String> layouts() {
        Map<String, String> layouts = new LinkedHashMap<>();
        for (int i = 0; i < form.layouts().size(); i++) {
            SetRow row = form.layouts().get(i);
            if (!row.isEmpty()) {
                check(DocumentEntry.isKey(row.set()) && !layouts.containsKey(row.set()), DocumentForm.SET + i);
                check(choices.layouts().contains(row.layout()), DocumentForm.LAYOUT + i);
                layouts.put(row.set(), row.layout());
            }
        }
        check(!layouts.isEmpty(), DocumentForm.LAYOUT + 0);
        return layouts;
    }

    private Optional<DecisionAsked> decision() {
        if (form.body().isEmpty()) {
            return Optional.empty();
        }
        check(choices.bodies().containsKey(form.body()), "body");
        form.proposal().forEach((language, text) -> Printable.missing(text).ifPresent(character -> mistakes.add(
                new Mistake(DocumentForm.PROPOSAL + language.code(), "addition.mistake.unprintable", List.of(character)))));
        Map<Language, String> texts = new EnumMap<>(Language.class);
        form.proposal().forEach((language, text) -> {
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        });
        if (texts.isEmpty()) {
            check(false, DocumentForm.PROPOSAL + form.proposal().keySet().iterator().next().code());
            return Optional.empty();
        }
        return Optional.of(new DecisionAsked(form.body(), new Wording(texts), Optional.empty(), ""));
    }

    private int number(String text, String field, int least, int largest) {
        boolean sound = text.matches("[0-9]{1,4}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= largest;
        check(sound, field);
        return sound ? Integer.parseInt(text) : least;
    }

    private Optional<LocalDate> day(String text, String field) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            check(false, field);
            return Optional.empty();
        }
    }

    /** A field's phrase says what belongs there; those of several fields of a kind share one. */
    private void check(boolean sound, String field) {
        if (!sound && mistakes.stream().noneMatch(mistake -> mistake.field().equals(field))) {
            mistakes.add(new Mistake(field, "addition.mistake." + field.replaceAll("-([0-9]+|fi|sv|en)$|(?<=^schemes)-.*", "")));
        }
    }
}
