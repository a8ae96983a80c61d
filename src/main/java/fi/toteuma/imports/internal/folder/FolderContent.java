package fi.toteuma.imports.internal.folder;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.Problem;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.municipality.DocumentEntry;
import fi.toteuma.municipality.Logo;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.municipality.MunicipalitySettings.ImportStep;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.OwnLayouts;
import fi.toteuma.reporting.SettingsCheck;
import fi.toteuma.yaml.YamlException;
import fi.toteuma.yaml.YamlProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * What a folder holds.
 *
 * @param text municipality.yaml as given
 * @param kept schemes, layouts and logo, by path
 * @param data the files to import, by their path in the settings
 * @param evidence evidence files by name, in alphabetical order
 */
public record FolderContent(
        String text, MunicipalitySettings settings, Map<String, String> kept, Map<String, Path> data,
        SortedMap<String, Path> evidence) {

    public static final String SETTINGS = "municipality.yaml";

    /** Reads a folder; nothing where something is wrong with it, which is then among the problems. */
    public static Optional<FolderContent> read(FolderFiles files, ProblemCollector problems) throws IOException {
        Optional<String> text = files.text(SETTINGS, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (String key : List.of(DocumentEntry.ADDED, DocumentEntry.ADDED_LAYOUTS)) {
            if (text.get().lines().anyMatch(line -> line.startsWith(key + ":"))) {
                problems.file("folder.added-key", key);
                return Optional.empty();
            }
        }
        MunicipalitySettings settings;
        try {
            settings = MunicipalitySettings.parse(SETTINGS, text.get());
        } catch (YamlException e) {
            report(e.problems(), problems);
            return Optional.empty();
        }
        Map<String, String> kept = new LinkedHashMap<>();
        for (String path : keptPaths(settings)) {
            Optional<String> content = files.text(path, problems);
            if (content.isPresent()) {
                kept.put(path, content.get());
            }
        }
        report(SettingsCheck.problems(SETTINGS, settings, kept).stream().filter(problem -> !isOwnLayout(problem)).toList(), problems);
        logo(settings.brand().logo(), kept, problems);
        Map<String, Path> data = new LinkedHashMap<>();
        for (ImportStep step : settings.imports()) {
            checkKind(step, problems);
            Optional<Path> file = files.find(step.file(), problems);
            if (file.isPresent()) {
                data.put(step.file(), file.get());
            }
        }
        SortedMap<String, Path> evidence = files.evidence(problems);
        return problems.isEmpty()
                ? Optional.of(new FolderContent(text.get(), settings, kept, data, evidence))
                : Optional.empty();
    }

    /** Layouts that end in {@code .yaml} are the municipality's own; others are names of the product's. */
    private static Set<String> keptPaths(MunicipalitySettings settings) {
        Set<String> paths = new LinkedHashSet<>(settings.schemes());
        for (DocumentOrder document : settings.documents()) {
            document.layouts().values().stream()
                    .filter(layout -> layout.endsWith(".yaml"))
                    .forEach(paths::add);
        }
        if (!settings.brand().logo().isEmpty()) {
            paths.add(settings.brand().logo());
        }
        return paths;
    }

    private static void logo(String path, Map<String, String> kept, ProblemCollector problems) {
        if (kept.get(path) instanceof String svg) {
            Logo.problem(svg).ifPresent(found -> problems.add(new Problem(path, 0, "", found, "folder.logo", List.of())));
        }
    }

    private static void checkKind(ImportStep step, ProblemCollector problems) {
        if (ImportKind.of(step.kind()).isEmpty()) {
            List<String> kinds =
                    Arrays.stream(ImportKind.values()).map(ImportKind::key).toList();
            problems.add(step.line(), "", step.kind(), "folder.kind", String.join(", ", kinds));
        }
    }

    /** Whether a layout was made on pages is known once the municipality is. */
    private static boolean isOwnLayout(YamlProblem problem) {
        return problem.code().equals(SettingsCheck.UNKNOWN_LAYOUT) && problem.value().startsWith(OwnLayouts.PREFIX);
    }

    /** Adds mistakes in YAML to the others. */
    public static void report(List<YamlProblem> mistakes, ProblemCollector problems) {
        for (YamlProblem problem : mistakes) {
            problems.add(new Problem(
                    problem.file(),
                    problem.line(),
                    problem.path(),
                    problem.value(),
                    Problem.YAML + problem.code(),
                    List.of(problem.expected())));
        }
    }
}
