package fi.toteuma.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file holds (docs/import-formats.md). */
public enum ImportKind {
    UNITS,
    ACCOUNTS,
    OBJECTS,
    BUDGET,
    AMENDMENTS,
    PLAN,
    FORECAST,
    BALANCES,
    RESTATED,
    ENTRIES,
    REORGANISATION,
    OBJECTIVES,
    GOALS,
    MEASURES,
    GOAL_CHANGES,
    FOLLOW_UPS,
    MEASURE_VALUES,
    SERIES,
    SERIES_VALUES,
    KEY_FIGURES,
    KEY_FIGURE_VALUES,
    STATISTICS,
    RISKS,
    RISK_ASSESSMENTS,
    PROJECTS,
    PROJECT_REPORTS,
    PROJECT_PARTS,
    PROJECT_TOTALS,
    INVESTMENT_REPORTS,
    TEXTS,
    ROUNDS,
    /** No table: any file of the allowed types, which shows where a measured value comes from. */
    EVIDENCE;

    /** Whether amounts, or what they are added up by, come in such files: a report's tables of amounts rest on these and on no others. */
    public boolean isOfFigures() {
        return compareTo(REORGANISATION) <= 0;
    }

    /** Whether files of this kind are tables of rows. */
    public boolean isTable() {
        return this != EVIDENCE;
    }

    /** The kind's name in files, on the command line and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ImportKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
