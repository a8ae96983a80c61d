package fi.toteuma.web.internal.units;

import fi.toteuma.access.Grant;
import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.UnitUse;
import fi.toteuma.imports.UnitUses;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.ChangedUnits;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Reorganisation;
import fi.toteuma.organisation.Unit;
import fi.toteuma.organisation.UnitChange;
import fi.toteuma.organisation.UnitVersion;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.units.Preview.Field;
import fi.toteuma.web.internal.units.Preview.Line;
import fi.toteuma.web.internal.units.Preview.Link;
import fi.toteuma.web.internal.units.Preview.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what a change of units comes to: which periods change, and who and what is left without a unit. */
@Component
class Consequences {

    private static final Set<Measure> AHEAD = Set.of(Measure.BUDGET, Measure.AMENDED_BUDGET, Measure.PLAN, Measure.FORECAST);

    private final Organisations organisations;
    private final UnitUses uses;
    private final People people;

    Consequences(Organisations organisations, UnitUses uses, People people) {
        this.organisations = organisations;
        this.uses = uses;
        this.people = people;
    }

    /** @param note the words that were given on a reorganisation, if any */
    Preview of(Frame frame, Municipality of, Organisation before, ChangedUnits changed, UnitChange change, Optional<Wording> note) {
        List<Note> notes = new ArrayList<>();
        switch (change) {
            case UnitChange.Rename rename -> later(frame, before, rename.code(), rename.from()).ifPresent(notes::add);
            case UnitChange.Move move -> {
                later(frame, before, move.code(), move.from()).ifPresent(notes::add);
                notes.addAll(access(frame, of, before, changed, move.code(), move.from()));
            }
            case UnitChange.Correct ignored -> notes.add(new Note(frame.text("units.note.corrected"), Optional.empty()));
            default -> { }
        }
        Set<String> divided = change instanceof UnitChange.Reorganise reorganise
                ? reorganise.shares().stream().map(Reorganisation.Share::from).collect(Collectors.toSet())
                : Set.of();
        ended(before, changed).forEach((code, last) -> notes.addAll(ended(frame, of, code, last, divided)));
        List<Field> words = change instanceof UnitChange.Reorganise reorganise
                ? words(of, reorganise, note.map(Wording::texts).orElse(Map.of()))
                : List.of();
        return new Preview(changed.periods().stream().map(version -> line(frame, of, before, version)).toList(), words, notes);
    }

    private List<Field> words(Municipality of, UnitChange.Reorganise change, Map<Language, String> given) {
        Set<String> old = change.shares().stream().map(Reorganisation.Share::from).collect(Collectors.toSet());
        Map<String, Map<Language, String>> there = organisations.reorganisations(of.id()).stream()
                .filter(one -> one.effective().equals(change.effective()))
                .flatMap(one -> one.shares().stream())
                .filter(share -> share.note().isPresent())
                .collect(Collectors.toMap(Reorganisation.Share::from, share -> share.note().get().texts(), (one, same) -> one));
        return Stream.of(Language.values())
                .filter(given::containsKey)
                .flatMap(language -> replaced(old, there, language, given.get(language))
                        .map(words -> new Field("units.reorganise.note-" + language.code(), words, given.get(language))))
                .toList();
    }

    /** Each note that other words take the place of; an empty one where nothing was said so far. */
    private static Stream<String> replaced(Set<String> old, Map<String, Map<Language, String>> there, Language language, String given) {
        Set<String> other = old.stream()
                .map(unit -> there.getOrDefault(unit, Map.of()).getOrDefault(language, ""))
                .filter(words -> !words.equals(given))
                .collect(Collectors.toCollection(TreeSet::new));
        return other.size() > 1 ? other.stream().filter(words -> !words.isEmpty()) : other.stream();
    }

    private static Line line(Frame frame, Municipality of, Organisation before, UnitVersion version) {
        Optional<UnitVersion> earlier = before.versions().stream()
                .filter(one -> one.code().equals(version.code()) && one.period().from().equals(version.period().from()))
                .findFirst();
        Map<String, String> is = fields(frame, of, version);
        Map<String, String> was = earlier.map(one -> fields(frame, of, one)).orElse(Map.of());
        List<Field> fields = is.keySet().stream()
                .map(name -> new Field("units.field." + name, was.getOrDefault(name, ""), is.get(name)))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
        return new Line(
                version.code(), version.name().in(frame.language()), version.period().from(), version.period().to(), earlier.isEmpty(), fields);
    }

    private static Map<String, String> fields(Frame frame, Municipality of, UnitVersion version) {
        Map<String, String> fields = new LinkedHashMap<>();
        version.name().texts().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(name -> fields.put("name-" + name.getKey().code(), name.getValue()));
        fields.put("printed-as", version.printedAs());
        fields.put("level", MunicipalitySettings.parse(of.key(), of.settings()).levels().stream()
                .filter(level -> level.key().equals(version.level())).map(level -> level.name().in(frame.language())).findFirst().orElse(version.level()));
        fields.put("parent", version.parent() == null ? frame.text("units.top") : version.parent());
        fields.put("last", version.period().to() == null ? frame.text("units.no-end") : frame.words().date(version.period().to()));
        return fields;
    }

    /** A later period that keeps what it says. */
    private static Optional<Note> later(Frame frame, Organisation before, String code, LocalDate from) {
        return before.versions().stream()
                .filter(version -> version.code().equals(code) && version.period().from().isAfter(from))
                .map(version -> version.period().from())
                .min(LocalDate::compareTo)
                .map(day -> new Note(frame.text("units.note.later", frame.words().date(day)), Optional.empty()));
    }

    /** Who loses the unit, and who gets it, with the units above it. */
    private List<Note> access(Frame frame, Municipality of, Organisation before, ChangedUnits changed, String code, LocalDate from) {
        Set<String> was = above(before.at(from), code);
        Set<String> is = above(changed.after().at(from), code);
        List<Note> notes = new ArrayList<>();
        String lost = names(of, unit -> was.contains(unit) && !is.contains(unit));
        String got = names(of, unit -> is.contains(unit) && !was.contains(unit));
        if (!lost.isEmpty()) {
            notes.add(new Note(frame.text("units.note.lost", lost), Optional.of(people(frame))));
        }
        if (!got.isEmpty()) {
            notes.add(new Note(frame.text("units.note.got", got), Optional.of(people(frame))));
        }
        return notes;
    }

    private static Set<String> above(OrganisationTree tree, String code) {
        return tree.path(code).stream().map(Unit::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private String names(Municipality of, Predicate<String> unit) {
        return people.all().stream().filter(Person::active)
                .filter(person -> person.grants().stream().filter(grant -> grant.municipality().filter(of.id()::equals).isPresent())
                        .map(Grant::unit).flatMap(Optional::stream).anyMatch(unit))
                .map(Person::name)
                .collect(Collectors.joining(", "));
    }

    private static Link people(Frame frame) {
        return new Link("/people", frame.text("units.note.to-people"));
    }

    /** Units whose last day comes earlier than it was, by code. */
    private static Map<String, LocalDate> ended(Organisation before, ChangedUnits changed) {
        Map<String, LocalDate> ended = new TreeMap<>();
        for (UnitVersion version : changed.periods()) {
            LocalDate last = version.period().to();
            boolean goesOn = last == null
                    || changed.after().versions().stream().anyMatch(one -> one.code().equals(version.code()) && one.period().from().isAfter(last));
            boolean went = before.versions().stream().anyMatch(one -> one.code().equals(version.code())
                    && (one.period().to() == null || last != null && one.period().to().isAfter(last)));
            if (!goesOn && went) {
                ended.put(version.code(), last);
            }
        }
        return ended;
    }

    private List<Note> ended(Frame frame, Municipality of, String code, LocalDate last, Set<String> divided) {
        List<Note> notes = new ArrayList<>();
        String day = frame.words().date(last);
        String roles = names(of, code::equals);
        if (!roles.isEmpty()) {
            notes.add(new Note(frame.text("units.note.roles", code, roles, day), Optional.of(people(frame))));
        }
        UnitUse use = uses.of(of.id(), code, last);
        new TreeMap<>(use.records()).forEach((kind, counted) -> {
            if (counted.later() > 0 && kind == ImportKind.ROUNDS) {
                notes.add(new Note(
                        frame.text("units.note.rounds", code, counted.later(), day),
                        Optional.of(new Link("/rounds?municipality=" + of.key(), frame.text("units.note.to-rounds")))));
            } else if (counted.later() > 0) {
                notes.add(new Note(frame.text("units.note.records", code, frame.text("kind." + kind.key()), counted.later(), day), Optional.empty()));
            }
        });
        use.amounts().stream()
                .filter(amounts -> isLater(amounts, last))
                .collect(Collectors.groupingBy(
                        UnitUse.Amounts::measure, TreeMap::new, Collectors.mapping(amounts -> String.valueOf(amounts.year()), Collectors.joining(", "))))
                .forEach((measure, years) -> notes.add(new Note(
                        frame.text("units.note.amounts", code, frame.text("measure." + measure.name()), years), Optional.empty())));
        for (MunicipalitySettings.DocumentOrder document : MunicipalitySettings.parse(of.key(), of.settings()).documents()) {
            if (document.unit().equals(code) && document.treeDate().isAfter(last)) {
                notes.add(new Note(frame.text("units.note.document", code, document.key()), Optional.empty()));
            }
        }
        boolean followed = divided.contains(code) || organisations.reorganisations(of.id()).stream()
                .anyMatch(one -> one.shares().stream().anyMatch(share -> share.from().equals(code)));
        if (!followed) {
            notes.add(new Note(
                    frame.text("units.note.nobody", code),
                    Optional.of(new Link(
                            "/units/" + of.key() + "/reorganisation?from=" + UnitKeeping.encoded(code) + "&effective=" + last.plusDays(1),
                            frame.text("units.note.to-reorganisation")))));
        }
        return notes;
    }

    /** Whether amounts are of the time after a unit's last day; those made for a year ahead are, if the year isn't over by then. */
    private static boolean isLater(UnitUse.Amounts amounts, LocalDate last) {
        return amounts.year() > last.getYear()
                || amounts.year() == last.getYear() && amounts.lastMonth() > last.getMonthValue()
                || AHEAD.contains(amounts.measure()) && amounts.year() == last.plusDays(1).getYear();
    }
}
