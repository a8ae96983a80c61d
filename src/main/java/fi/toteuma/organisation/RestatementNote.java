package fi.toteuma.organisation;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Reorganisation.Share;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The footnote of a table whose comparatives were restated. */
public final class RestatementNote {

    private static final String TEXTS = "fi.toteuma.organisation.notes";
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final Reorganisation reorganisation;
    private final OrganisationTree before;
    private final OrganisationTree after;

    /**
     * @param before the tree of the day before
     * @param after the tree of the day the reorganisation takes effect
     */
    public RestatementNote(Reorganisation reorganisation, OrganisationTree before, OrganisationTree after) {
        this.reorganisation = reorganisation;
        this.before = before;
        this.after = after;
    }

    /**
     * Names the old and the new units in Finnish, Swedish and English, and adds the municipality's own words on these changes.
     *
     * @param units codes of the new units that the table shows; a change that touches none of them isn't named
     * @return nothing where no unit shown is touched
     */
    public Optional<Wording> of(Collection<String> units) {
        List<Share> touched = reorganisation.shares().stream()
                .filter(share -> units.contains(share.to()) && !isUnchanged(share)).toList();
        List<Unit> moved = moved(units);
        if (touched.isEmpty() && moved.isEmpty()) {
            return Optional.empty();
        }
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String changes = Stream.concat(changes(touched, language), moved.stream().map(unit -> move(unit, language)))
                    .collect(Collectors.joining("; "));
            String pattern = ResourceBundle.getBundle(TEXTS, language.locale(), NO_FALLBACK).getString("restated");
            String text = MessageFormat.format(pattern, DAY.format(reorganisation.effective()), changes);
            String own = touched.stream()
                    .flatMap(share -> share.note().stream())
                    .map(note -> " " + note.in(language))
                    .distinct()
                    .collect(Collectors.joining());
            texts.put(language, text + own);
        }
        return Optional.of(new Wording(texts));
    }

    private static boolean isUnchanged(Share share) {
        return share.from().equals(share.to()) && share.share().compareTo(BigDecimal.ONE) == 0;
    }

    /** Old units that go on the same way are named together: "A, B → C; D → E 60 %, F 40 %". */
    private Stream<String> changes(List<Share> touched, Language language) {
        Map<String, List<String>> oldByNew = new LinkedHashMap<>();
        Reorganisation.byOldUnit(touched).forEach((from, parts) -> oldByNew
                .computeIfAbsent(targets(parts, language), to -> new ArrayList<>()).add(name(before, from, language)));
        return oldByNew.entrySet().stream()
                .map(change -> String.join(", ", change.getValue()) + " → " + change.getKey());
    }

    /** Units that came to stand below one of these, or no longer do; not those that moved among them. */
    private List<Unit> moved(Collection<String> units) {
        return after.units().stream()
                .filter(unit -> before.find(unit.code()).isPresent())
                .filter(unit -> !Objects.equals(before.unit(unit.code()).parent(), unit.parent()))
                .filter(unit -> isBelow(before, unit.code(), units) != isBelow(after, unit.code(), units))
                .toList();
    }

    private static boolean isBelow(OrganisationTree tree, String code, Collection<String> units) {
        return tree.path(code).stream().anyMatch(above -> !above.code().equals(code) && units.contains(above.code()));
    }

    private String move(Unit unit, Language language) {
        return unit.name().in(language) + " (" + above(before, unit.code(), language) + " → "
                + above(after, unit.code(), language) + ")";
    }

    /** The name of the unit above; a dash at the top. */
    private static String above(OrganisationTree tree, String code, Language language) {
        String parent = tree.unit(code).parent();
        return parent == null ? "–" : name(tree, parent, language);
    }

    private String targets(List<Share> parts, Language language) {
        return parts.stream()
                .map(part -> name(after, part.to(), language) + percent(part.share(), language))
                .collect(Collectors.joining(", "));
    }

    private static String percent(BigDecimal share, Language language) {
        if (share.compareTo(BigDecimal.ONE) == 0) {
            return "";
        }
        String digits = share.movePointRight(2).stripTrailingZeros().toPlainString();
        return language == Language.EN ? " " + digits + "%" : " " + digits.replace('.', ',') + "\u00a0%";
    }

    private static String name(OrganisationTree tree, String code, Language language) {
        return tree.find(code).map(unit -> unit.name().in(language)).orElse(code);
    }
}
