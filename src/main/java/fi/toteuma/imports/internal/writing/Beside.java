package fi.toteuma.imports.internal.writing;

import fi.toteuma.imports.Edits;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.internal.FactTally;
import fi.toteuma.imports.internal.FactTally.Scope;
import fi.toteuma.imports.internal.FactTally.UnitAccount;
import fi.toteuma.imports.internal.Known.Edition;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.kernel.Measure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * What is stored beside what a file brings and would be counted together with it: the same amounts a second time, or
 * months that are closed. Where it can't be right the file is refused, elsewhere its sender is told.
 */
public final class Beside {

    private static final int NAMED = 10;

    private final JdbcClient jdbc;
    private final ImportRequest request;
    private final FactTally tally;

    public Beside(JdbcClient jdbc, ImportRequest request, FactTally tally) {
        this.jdbc = jdbc;
        this.request = request;
        this.tally = tally;
    }

    /** Refuses what would be counted twice for sure: the file under another source's name, both stages of a budget. */
    public void check(String sha256, ProblemCollector problems) {
        if (!isTyped()) {
            elsewhere(sha256, problems);
        }
        tally.scopes().forEach((edition, scope) -> {
            Optional<Measure> other = otherStage(edition.measure());
            if (other.isPresent()) {
                bothStages(other.get(), scope, problems);
            }
        });
    }

    /** What is typed on the pages takes the place of what is there, whatever its source: nothing of it stands beside. */
    private boolean isTyped() {
        return request.source().equals(Edits.SOURCE);
    }

    private void elsewhere(String sha256, ProblemCollector problems) {
        new Batches(jdbc)
                .inForceElsewhere(request, sha256)
                .ifPresent(other -> problems.add(
                        0, "", request.source(), "file.other-source", other.source(), String.valueOf(other.id())));
    }

    private static Optional<Measure> otherStage(Measure measure) {
        return switch (measure) {
            case BUDGET -> Optional.of(Measure.AMENDED_BUDGET);
            case AMENDED_BUDGET -> Optional.of(Measure.BUDGET);
            default -> Optional.empty();
        };
    }

    private void bothStages(Measure other, Scope scope, ProblemCollector problems) {
        List<String> units = unitsWith(other, scope);
        Scope inFile = tally.scopes().get(new Edition(other, null));
        boolean both = inFile != null
                && other == Measure.AMENDED_BUDGET
                && inFile.accounts().stream().anyMatch(scope.accounts()::contains)
                && inFile.periods().stream().anyMatch(scope.periods()::contains);
        if (!units.isEmpty() || both) {
            problems.add(0, "", named(units), "budget.both-stages", years(scope));
        }
    }

    /** Codes of the units that have amounts of a measure on the same accounts in the same years. */
    private List<String> unitsWith(Measure measure, Scope scope) {
        return byAccount(new Edition(measure, null), scope, """
                        select distinct u.code from unnest(:keyUnits, :keyAccounts) k (unit_id, account_id)
                        join amount a on a.unit_id = k.unit_id and a.account_id = k.account_id
                        join unit u on u.id = k.unit_id
                        where a.year = any (:years) and a.measure = :measure order by u.code""")
                .query(String.class)
                .list();
    }

    /**
     * Warns of amounts of the same unit, account and period that came from elsewhere and will be added to these.
     *
     * @return whether there are any
     */
    public boolean warnOfOtherSources(ProblemCollector problems) {
        boolean found = false;
        for (Map.Entry<Edition, Scope> each : tally.scopes().entrySet()) {
            if (isTyped() && each.getKey().measure() != Measure.AMENDMENT) {
                continue;
            }
            if (each.getKey().measure() == Measure.AMENDMENT) {
                amended(each.getValue(), problems);
                continue;
            }
            List<String> sources = byAccount(each.getKey(), each.getValue(), """
                            select distinct b.source from unnest(:keyUnits, :keyAccounts) k (unit_id, account_id)
                            join amount a on a.unit_id = k.unit_id and a.account_id = k.account_id
                            join import_batch b on b.id = a.batch_id
                            where a.measure = :measure and a.vintage = cast(:vintage as date) and a.year = any (:years)
                              and (a.year * 16 + a.month) = any (:periods) and b.kind = :kind and b.source <> :source and b.source <> :typed
                            order by 1""")
                    .param("kind", request.kind().key())
                    .param("typed", Edits.SOURCE)
                    .query(String.class)
                    .list();
            if (!sources.isEmpty()) {
                problems.warn(0, "", request.source(), "source.beside", String.join(", ", sources));
                found = true;
            }
        }
        return found;
    }

    private void amended(Scope scope, ProblemCollector problems) {
        List<String> units = unitsWith(Measure.AMENDED_BUDGET, scope);
        if (!units.isEmpty()) {
            problems.warn(0, "", named(units), "amendment.over-amended", years(scope));
        }
    }

    /** Warns of closed months whose figures change. */
    public void warnOfClosedMonths(ProblemCollector problems) {
        tally.scopes().forEach((edition, scope) -> {
            if (edition.measure() != Measure.ACTUAL) {
                return;
            }
            List<String> months = scoped(edition, scope, """
                            select month || '/' || year from closed_month
                            where municipality_id = :municipality and (year * 16 + month) = any (:periods)
                            order by year, month""")
                    .query(String.class)
                    .list();
            if (!months.isEmpty()) {
                problems.warn(0, "", named(months), "month.closed");
            }
        });
    }

    /** Warns of years of the ledger that haven't begun: typed wrong, most likely. Later months of the year at hand may be accruals. */
    public void warnOfYearsAhead(ProblemCollector problems, int thisYear) {
        tally.scopes().forEach((edition, scope) -> {
            List<String> ahead = scope.periods().stream()
                    .filter(period -> edition.measure() == Measure.ACTUAL && period / 16 > thisYear)
                    .map(period -> period % 16 + "/" + period / 16)
                    .toList();
            if (!ahead.isEmpty()) {
                problems.warn(0, "", named(ahead), "year.ahead");
            }
        });
    }

    /** Warns of units whose figures of the same periods and source a corrected file leaves as they are. */
    public void warnOfUnitsLeft(ProblemCollector problems) {
        tally.scopes().forEach((edition, scope) -> {
            if (edition.measure() == Measure.AMENDMENT) {
                return;
            }
            List<String> units = scoped(edition, scope, """
                            select u.code from unit u
                            where u.municipality_id = :municipality and u.id <> all (:units) and exists (
                                select from amount a join import_batch b on b.id = a.batch_id
                                where a.unit_id = u.id and a.measure = :measure and a.vintage = cast(:vintage as date)
                                  and a.year = any (:years) and (a.year * 16 + a.month) = any (:periods)
                                  and b.source = :source)
                            order by u.code""")
                    .query(String.class)
                    .list();
            if (!units.isEmpty()) {
                problems.warn(0, "", named(units), "unit.left");
            }
        });
    }

    private StatementSpec byAccount(Edition edition, Scope scope, String sql) {
        List<UnitAccount> keys = List.copyOf(scope.accounts());
        return scoped(edition, scope, sql)
                .param("keyUnits", new SqlArrayValue("integer", keys.stream().map(UnitAccount::unit).toArray()))
                .param("keyAccounts", new SqlArrayValue("integer", keys.stream().map(UnitAccount::account).toArray()));
    }

    private StatementSpec scoped(Edition edition, Scope scope, String sql) {
        List<Integer> years = scope.periods().stream().map(period -> period / 16).distinct().toList();
        return jdbc.sql(sql)
                .param("municipality", request.municipality().value())
                .param("measure", edition.measure().name())
                .param("vintage", edition.vintage() == null ? "-infinity" : edition.vintage().toString())
                .param("units", new SqlArrayValue("integer", scope.units().toArray()))
                .param("years", new SqlArrayValue("smallint", years.toArray()))
                .param("periods", new SqlArrayValue("integer", scope.periods().toArray()))
                .param("source", request.source());
    }

    /** The first ten by name, the others by number. */
    private static String named(List<String> all) {
        String first = all.stream().limit(NAMED).collect(Collectors.joining(", "));
        return all.size() <= NAMED ? first : first + " … (" + all.size() + ")";
    }

    private static String years(Scope scope) {
        return scope.periods().stream()
                .map(period -> String.valueOf(period / 16))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }
}
