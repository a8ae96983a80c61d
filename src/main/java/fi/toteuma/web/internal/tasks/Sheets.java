package fi.toteuma.web.internal.tasks;

import static fi.toteuma.web.internal.tasks.Field.choice;
import static fi.toteuma.web.internal.tasks.Field.longText;
import static fi.toteuma.web.internal.tasks.Field.number;
import static fi.toteuma.web.internal.tasks.Field.shortText;

import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalStatus;
import fi.toteuma.goals.Measure;
import fi.toteuma.imports.Edits.Row;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.risks.Risk;
import fi.toteuma.web.internal.page.Words;
import fi.toteuma.web.internal.tasks.Field.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which fields a task has, by what it is about. */
final class Sheets {

    private static final Row NOTHING = new Row(Map.of(), 0);
    private static final String REPORT_DATE = "report_date";

    private final WriteAddress address;
    private final MunicipalitySettings settings;

    Sheets(WriteAddress address, MunicipalitySettings settings) {
        this.address = address;
        this.settings = settings;
    }

    /** A section's text. */
    List<Sheet> text() {
        return List.of(sheet("text", ImportKind.TEXTS, Map.of("unit", address.unit(), "section", address.key()), inLanguages(longText("text", "write.text"))));
    }

    /** A goal's follow-up, and a value for each of its measures in numbers. */
    List<Sheet> goal(Goal goal) {
        List<Field> fields = new ArrayList<>(List.of(choice("status", "write.status", statuses())));
        fields.addAll(inLanguages(longText("text", "write.follow-up")));
        fields.addAll(inLanguages(shortText("reason", "write.reason")));
        List<Sheet> sheets = new ArrayList<>();
        goal.measures().stream().filter(measure -> measure.number().isPresent()).map(this::value).forEach(sheets::add);
        sheets.add(sheet("follow-up", ImportKind.FOLLOW_UPS, Map.of("goal", goal.code()), fields));
        return sheets;
    }

    private Sheet value(Measure measure) {
        Wording unit = measure.number().orElseThrow().measuredIn();
        List<Wording> help = Stream.of(measure.target(), unit).filter(wording -> !isEmpty(wording)).toList();
        return new Sheet(
                "measure-" + measure.code(), Optional.of(isEmpty(measure.title()) ? measure.target() : measure.title()), help, ImportKind.MEASURE_VALUES,
                key(Map.of("measure", measure.code()), "date"), "date",
                List.of(number("value", "write.value"), shortText("note", "write.note")), NOTHING, Optional.empty(), Map.of());
    }

    /** A risk's assessment. */
    List<Sheet> risk(Risk risk) {
        List<Field> fields = new ArrayList<>(List.of(
                choice("likelihood", "write.likelihood", scale(settings.riskScale().likelihoods())),
                choice("impact", "write.impact", scale(settings.riskScale().impacts()))));
        fields.addAll(inLanguages(longText("follow_up", "write.control")));
        List<Wording> help = Stream.of(risk.control()).filter(wording -> !isEmpty(wording)).toList();
        Sheet sheet = sheet("assessment", ImportKind.RISK_ASSESSMENTS, Map.of("risk", risk.code()), fields);
        return List.of(new Sheet(
                sheet.id(), sheet.heading(), help, sheet.kind(), sheet.key(), sheet.dated(), sheet.fields(), sheet.now(), sheet.before(), sheet.read()));
    }

    /** A project's state and money. */
    List<Sheet> project() {
        List<Field> fields = new ArrayList<>(inLanguages(longText("status", "write.project")));
        fields.addAll(List.of(
                number("spent", "write.spent"), number("funding", "write.funding"), number("costs", "write.costs"), number("city_amount", "write.city")));
        return List.of(sheet("project", ImportKind.PROJECT_REPORTS, Map.of("project", address.key()), fields));
    }

    /** An investment's state. */
    List<Sheet> investment() {
        List<Field> fields = new ArrayList<>(inLanguages(longText("status", "write.investment")));
        fields.addAll(inLanguages(longText("justification", "write.justification")));
        fields.addAll(inLanguages(longText("strategic_link", "write.link")));
        return List.of(sheet("investment", ImportKind.INVESTMENT_REPORTS, Map.of("unit", address.unit(), "object", address.key()), fields));
    }

    /** A key figure's actual, from the beginning of the year. */
    List<Sheet> keyFigure() {
        Map<String, String> key = new LinkedHashMap<>(Map.of("key_figure", address.key(), "basis", "actual"));
        key.put("year", String.valueOf(address.date().getYear()));
        key.put("through", String.valueOf(address.date().getMonthValue()));
        return List.of(new Sheet(
                "figure", Optional.empty(), List.of(), ImportKind.KEY_FIGURE_VALUES, key, "year",
                List.of(number("value", "write.value"), shortText("note", "write.note")), NOTHING, Optional.empty(), Map.of()));
    }

    private Sheet sheet(String id, ImportKind kind, Map<String, String> key, List<Field> fields) {
        return new Sheet(id, Optional.empty(), List.of(), kind, key(key, REPORT_DATE), REPORT_DATE, fields, NOTHING, Optional.empty(), Map.of());
    }

    private Map<String, String> key(Map<String, String> key, String dated) {
        Map<String, String> whole = new LinkedHashMap<>(key);
        whole.put(dated, address.date().toString());
        return whole;
    }

    /** In a bilingual municipality a field beside it for the other language. */
    private List<Field> inLanguages(Field field) {
        return settings.languages().contains(Language.SV)
                ? List.of(field, field.in(field.name() + "_sv", Language.SV.code()))
                : List.of(field);
    }

    /** During the year a status is an expectation, at its end a result. */
    static String time(LocalDate day) {
        return day.equals(LocalDate.of(day.getYear(), 12, 31)) ? "result" : "expected";
    }

    private List<Choice> statuses() {
        return Stream.of(GoalStatus.values())
                .map(status -> new Choice(status.key(), inAll(words -> words.of("write.status." + time(address.date()) + "." + status.key()))))
                .toList();
    }

    private static List<Choice> scale(List<Wording> words) {
        return IntStream.range(0, words.size()).mapToObj(i -> new Choice(String.valueOf(i + 1), words.get(i))).toList();
    }

    private static boolean isEmpty(Wording wording) {
        return wording.texts().values().stream().allMatch(String::isBlank);
    }

    private static Wording inAll(Function<Words, String> phrase) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        Stream.of(Language.values()).forEach(language -> texts.put(language, phrase.apply(new Words(language))));
        return new Wording(texts);
    }
}
