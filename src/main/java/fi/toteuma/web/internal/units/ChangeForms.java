package fi.toteuma.web.internal.units;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Unit;
import fi.toteuma.organisation.UnitChange;
import fi.toteuma.organisation.UnitVersion;
import fi.toteuma.web.internal.page.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the form of a change with what is there, and reads what was typed into it. */
final class ChangeForms {

    /** Of a name, in characters. */
    static final int LONGEST_NAME = 200;
    private static final String INDENT = "\u00a0\u00a0";

    private final Frame frame;
    private final Municipality of;
    private final Organisation organisation;
    private final String edition;

    ChangeForms(Frame frame, Municipality of, Organisation organisation, String edition) {
        this.frame = frame;
        this.of = of;
        this.organisation = organisation;
        this.edition = edition;
    }

    /** The unit's period of a day, else its last one. */
    static Optional<UnitVersion> version(Organisation organisation, String code, LocalDate day) {
        List<UnitVersion> all = organisation.versions().stream().filter(version -> version.code().equals(code)).toList();
        return all.stream().filter(version -> version.period().contains(day)).findFirst()
                .or(() -> all.stream().reduce((one, other) -> other.period().from().isAfter(one.period().from()) ? other : one));
    }

    /**
     * The form as it opens.
     *
     * @param day the day that the change is first proposed for
     * @param parent of a unit to be added; empty: none is proposed
     * @param period first day of a period to be corrected; empty: that of the day
     */
    ChangeForm open(What what, String code, LocalDate day, String parent, String period) {
        Map<String, String> values = new LinkedHashMap<>();
        Optional<UnitVersion> version = what == What.ADD ? Optional.empty()
                : organisation.versions().stream().filter(one -> one.code().equals(code) && one.period().from().toString().equals(period)).findFirst()
                        .or(() -> version(organisation, code, day));
        values.put("from", day.toString());
        values.put("parent", parent);
        organisation.at(day).find(parent).map(Unit::children).filter(children -> !children.isEmpty())
                .ifPresent(children -> values.put("level", organisation.at(day).unit(children.getFirst()).level()));
        version.ifPresent(one -> {
            values.put("name", text(one.name(), Language.FI));
            values.put("name-sv", text(one.name(), Language.SV));
            values.put("printed-as", one.printedAs());
            values.put("level", one.level());
            values.put("parent", one.parent() == null ? "" : one.parent());
            values.put("last", one.period().to() == null ? "" : one.period().to().toString());
        });
        return form(what, code, values, version.map(one -> one.period().from().toString()).orElse(""), edition, day);
    }

    /** The form as it was sent. @param typed what stands in its fields @param basedOn the edition it had been filled from */
    ChangeForm typed(What what, String code, Map<String, String> typed, String period, String basedOn, LocalDate today) {
        LocalDate day = UnitKeeping.day(typed.getOrDefault("from", "")).orElse(today);
        ChangeForm form = form(what, code, typed, period, basedOn, day);
        return edition.equals(basedOn) ? form : form.overrun(edition);
    }

    private ChangeForm form(What what, String code, Map<String, String> values, String period, String basedOn, LocalDate day) {
        String name = version(organisation, code, day).map(version -> version.name().in(frame.language())).orElse("");
        return new ChangeForm(
                of.key(), what, code, name, values, what == What.CORRECT ? period : "", basedOn, false, levels(), parents(day, code, values),
                List.of(), List.of(), List.of(), Optional.empty());
    }

    List<Choice> levels() {
        return MunicipalitySettings.parse(of.key(), of.settings()).levels().stream()
                .map(level -> new Choice(level.key(), level.name().in(frame.language())))
                .toList();
    }

    /** The day's units but for the unit itself and what is below it; what was chosen before stays among them. */
    private List<Choice> parents(LocalDate day, String code, Map<String, String> values) {
        OrganisationTree tree = organisation.at(day);
        List<String> below = tree.find(code).map(unit -> tree.subtree(code)).orElse(List.of());
        List<Choice> choices = new ArrayList<>(units(tree).stream().filter(choice -> !below.contains(choice.value())).toList());
        String chosen = values.getOrDefault("parent", "");
        if (!chosen.isEmpty() && choices.stream().noneMatch(choice -> choice.value().equals(chosen))) {
            choices.add(new Choice(chosen, chosen));
        }
        return choices;
    }

    /** A day's units in their order, the deeper the further from the edge. */
    List<Choice> units(OrganisationTree tree) {
        return tree.roots().stream()
                .flatMap(root -> tree.subtree(root).stream())
                .map(tree::unit)
                .map(unit -> new Choice(
                        unit.code(), INDENT.repeat(tree.path(unit.code()).size() - 1) + unit.code() + " " + unit.name().in(frame.language())))
                .toList();
    }

    /** What was asked for; what is wrong with the fields goes to the list, and then there is nothing. */
    Optional<UnitChange> change(ChangeForm form, List<Wrong> wrongs) {
        LocalDate from = form.what().fields().contains("from") ? day(form, "from", wrongs) : null;
        LocalDate to = optionalDay(form, form.what() == What.ADD ? "to" : "last", wrongs);
        if (form.what().fields().contains("name") && form.value("name").isEmpty()) {
            wrongs.add(new Wrong("name", frame.text("units.wrong.name")));
        }
        if (form.what() == What.ADD) {
            NewCodes.wrong(frame, organisation, form.value("code")).ifPresent(message -> wrongs.add(new Wrong("code", message)));
        }
        if (form.what().fields().contains("level") && levels().stream().noneMatch(level -> level.value().equals(form.value("level")))) {
            wrongs.add(new Wrong("level", frame.text("units.wrong.level")));
        }
        Stream.of("name", "name-sv", "printed-as").filter(field -> form.value(field).length() > LONGEST_NAME)
                .forEach(field -> wrongs.add(new Wrong(field, frame.text("units.wrong.long", LONGEST_NAME))));
        if (form.what() == What.ADD && from != null && to != null && to.isBefore(from)) {
            wrongs.add(new Wrong("to", frame.text("units.wrong.backwards", frame.words().date(from))));
        }
        return wrongs.isEmpty() ? Optional.of(change(form, from, to)) : Optional.empty();
    }

    private static UnitChange change(ChangeForm form, @Nullable LocalDate from, @Nullable LocalDate to) {
        String printedAs = form.value("printed-as");
        String parent = form.value("parent").isEmpty() ? null : form.value("parent");
        LocalDate day = from == null ? LocalDate.EPOCH : from;
        return switch (form.what()) {
            case ADD -> new UnitChange.Add(new UnitVersion(
                    form.value("code"), name(form), form.value("level"), parent, new DateRange(day, to), printedAs, 0));
            case RENAME -> new UnitChange.Rename(form.code(), day, name(form), printedAs);
            case CORRECT -> new UnitChange.Correct(
                    form.code(), UnitKeeping.day(form.period()).orElse(LocalDate.EPOCH), name(form), printedAs, form.value("level"));
            case MOVE -> new UnitChange.Move(form.code(), day, parent, form.value("level"));
            case END -> new UnitChange.End(form.code(), to);
        };
    }

    private static Wording name(ChangeForm form) {
        return Wording.of(form.value("name"), form.value("name-sv"));
    }

    private @Nullable LocalDate day(ChangeForm form, String field, List<Wrong> wrongs) {
        Optional<LocalDate> day = UnitKeeping.day(form.value(field));
        if (day.isEmpty()) {
            wrongs.add(new Wrong(field, frame.text("units.wrong.day")));
        }
        return day.orElse(null);
    }

    private @Nullable LocalDate optionalDay(ChangeForm form, String field, List<Wrong> wrongs) {
        return form.value(field).isEmpty() || !form.what().fields().contains(field) ? null : day(form, field, wrongs);
    }

    private static String text(Wording words, Language language) {
        return words.texts().getOrDefault(language, "");
    }
}
