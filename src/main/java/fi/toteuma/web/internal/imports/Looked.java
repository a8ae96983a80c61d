package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.FilePreview;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.KnownCodes;
import fi.toteuma.imports.KnownCodes.KnownCode;
import fi.toteuma.imports.Mending;
import fi.toteuma.imports.Problem;
import fi.toteuma.imports.Problems;
import fi.toteuma.imports.UnknownCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in a file besides when it was looked over.
 *
 * @param preview empty where it is no table
 * @param choices what its unknown codes may stand for, by code
 * @param names of all known codes of the kinds concerned, by kind
 */
public record Looked(Optional<FilePreview> preview, Map<Mending.Code, CodeChoice> choices, Map<ImportKind, List<KnownCode>> names) {

    static final Looked NOTHING = new Looked(Optional.empty(), Map.of(), Map.of());

    /** How many known codes are suggested for one. */
    static final int SUGGESTED = 4;

    /** How many rows with problems are shown among the file's rows. */
    private static final int ROWS = 20;

    static Looked of(Job job, ImportOutcome outcome, KnownCodes codes) {
        Problems problems = outcome instanceof ImportOutcome.Refused(Problems told) ? told : Problems.NONE;
        Map<ImportKind, List<KnownCode>> names = new EnumMap<>(ImportKind.class);
        Map<Mending.Code, CodeChoice> choices = new HashMap<>();
        for (UnknownCode code : problems.codes().stream().limit(JobView.ASKED).toList()) {
            List<KnownCode> all =
                    names.computeIfAbsent(code.refers(), kind -> known(kind, job, problems, codes));
            choices.put(code.asked(), choice(code, all, job.searched().get(code.asked())));
        }
        Set<Integer> rows = problems.shown().stream().map(Problem::row).filter(row -> row > 0).distinct().limit(ROWS)
                .collect(Collectors.toSet());
        return new Looked(FilePreview.of(job.request(), rows), choices, names);
    }

    /** Codes that are stored; and of the file's own kind those that come with it. */
    private static List<KnownCode> known(ImportKind kind, Job job, Problems problems, KnownCodes codes) {
        List<KnownCode> stored = codes.all(job.request().municipality(), kind);
        if (kind != job.request().kind()) {
            return stored;
        }
        Map<String, KnownCode> all = new TreeMap<>();
        stored.forEach(each -> all.put(each.code(), each));
        problems.ofFile().forEach(each -> all.put(each.code(), each));
        return List.copyOf(all.values());
    }

    /** @param words what somebody looked for among names; null: nothing */
    private static CodeChoice choice(UnknownCode code, List<KnownCode> all, @Nullable String words) {
        if (words == null) {
            return new CodeChoice(code, KnownCodes.nearest(code, all, SUGGESTED), "");
        }
        UnknownCode called = new UnknownCode(
                code.field(), words, code.refers(), code.rows(), code.amount(), code.firstRow(), List.of(words), code.referring());
        List<KnownCode> near = new ArrayList<>(KnownCodes.nearest(called, all, SUGGESTED));
        return new CodeChoice(code, near, words);
    }

    /**
     * An unknown code, and what it may stand for.
     *
     * @param nearest the nearest known codes
     * @param searched what they were looked for by; empty: by the code and what stands beside it
     */
    public record CodeChoice(UnknownCode code, List<KnownCode> nearest, String searched) {}
}
