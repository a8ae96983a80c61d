package fi.toteuma.web.internal.dashboard;

import fi.toteuma.finance.SchemeReader;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.reporting.ReportSubject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Finds the lines that a month is shown by: those of the income statement in the report nearest to it. */
@Component
class Schemes {

    private final Municipalities municipalities;

    Schemes(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /**
     * @throws fi.toteuma.yaml.YamlException if a scheme can't be read
     * @throws NoSuchElementException if the municipality has no such scheme
     */
    LineScheme nearest(Choice choice) {
        List<String> wanted = choice.reports().stream()
                .sorted(Comparator.comparing((DocumentOrder report) -> Math.abs(report.treeDate().toEpochDay() - choice.day().toEpochDay())))
                .map(report -> report.schemes().get(ReportSubject.STATEMENT))
                .toList();
        Map<String, String> files = municipalities.files(choice.municipality().id());
        List<LineScheme> all = choice.settings().schemes().stream()
                .map(path -> SchemeReader.read(path, files.getOrDefault(path, "")))
                .toList();
        return wanted.stream()
                .flatMap(key -> all.stream().filter(scheme -> scheme.key().equals(key)))
                .findFirst()
                .orElseThrow();
    }
}
