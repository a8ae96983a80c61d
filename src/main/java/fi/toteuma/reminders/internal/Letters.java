package fi.toteuma.reminders.internal;

import static java.util.stream.Collectors.joining;

import fi.toteuma.access.Person;
import fi.toteuma.kernel.Language;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.reminders.Late;
import fi.toteuma.reminders.Letter;
import fi.toteuma.reminders.TaskLinks;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Words a reminder: what is missing in which unit, by when, and where it is told. */
@Component
class Letters {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ObjectProvider<TaskLinks> links;

    /** @param links none on the command line, which sends nothing */
    Letters(ObjectProvider<TaskLinks> links) {
        this.links = links;
    }

    /** A letter to each who writes for a late unit, by name. */
    List<Letter> of(Municipality of, List<Late> late, LocalDate today) {
        Map<Person, List<Late>> byPerson = new LinkedHashMap<>();
        late.forEach(one -> one.people().forEach(person -> byPerson.computeIfAbsent(person, none -> new ArrayList<>()).add(one)));
        return byPerson.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().name()))
                .map(entry -> letter(of, entry.getKey(), entry.getValue(), today))
                .toList();
    }

    private Letter letter(Municipality of, Person to, List<Late> late, LocalDate today) {
        Language language = to.language();
        Late first = late.stream().min(Comparator.comparing(one -> one.duty().deadline())).orElseThrow();
        LocalDate reportDate = first.duty().reportDate();
        LocalDate deadline = first.duty().deadline();
        long days = deadline.toEpochDay() - today.toEpochDay();
        String town = MunicipalitySettings.parse(of.key(), of.settings()).name().in(language);
        String missing = late.stream()
                .map(one -> phrase(
                        language, "unit", one.unit().in(language),
                        one.missing().stream().map(part -> phrase(language, "part." + part.part().key())).collect(joining(", ")),
                        date(language, one.duty().deadline())))
                .collect(joining("\n"));
        String when = days > 0 ? "before" : days == 0 ? "today" : "after";
        String text = String.join(
                "\n\n", phrase(language, "greeting"), phrase(language, when, town, date(language, reportDate), date(language, deadline), Math.abs(days)),
                phrase(language, "missing") + "\n" + missing,
                phrase(language, "link") + "\n" + links.getObject().tasks(of.key(), reportDate), phrase(language, "ending"));
        return new Letter(to, reportDate, deadline, phrase(language, "subject." + when, town, date(language, reportDate), date(language, deadline)), text + "\n");
    }

    private static String date(Language language, LocalDate date) {
        return DateTimeFormatter.ofPattern(bundle(language).getString("date"), language.locale()).format(date);
    }

    private static String phrase(Language language, String key, Object... arguments) {
        return new MessageFormat(bundle(language).getString(key), language.locale()).format(arguments);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("messages.reminders", language.locale(), EXACT);
    }
}
