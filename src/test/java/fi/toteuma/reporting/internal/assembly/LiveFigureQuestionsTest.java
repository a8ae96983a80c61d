package fi.toteuma.reporting.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Notation;
import fi.toteuma.finance.AccountSum;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.Figures;
import fi.toteuma.finance.SchemeReader;
import fi.toteuma.finance.Sums;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.narrative.LiveFigure;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.UnitVersion;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.layout.LayoutReader;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** However many figures texts take, each unit is asked about once. */
class LiveFigureQuestionsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Content NOTHING = new Content(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), List.of());

    private final List<String> asked = new ArrayList<>();

    /** Each account's amount is 100 euros, whatever is asked for. */
    private Sums sums(String unit, List<FigureQuery> queries) {
        asked.add(unit);
        List<AccountSum> rows = new ArrayList<>();
        Map<String, Set<fi.toteuma.kernel.Measure>> present = new HashMap<>();
        for (FigureQuery query : queries) {
            rows.add(new AccountSum(query.key(), "4000", null, false, Money.of("-100.00")));
            present.put(query.key(), new HashSet<>(Set.of(query.editions().getFirst().measure())));
        }
        return new Sums(rows, present);
    }

    @Test
    void manyFiguresOfAUnitAreOneQuestion() {
        Figures figures = (Figures) Proxy.newProxyInstance(Figures.class.getClassLoader(), new Class<?>[] {Figures.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("sums")) {
                @SuppressWarnings("unchecked")
                List<FigureQuery> queries = (List<FigureQuery>) arguments[3];
                return sums((String) arguments[1], queries);
            }
            throw new UnsupportedOperationException(method.getName());
        });
        MunicipalityId municipality = new MunicipalityId((short) 1);
        FigureSource source = new FigureSource(figures, null, municipality, List.of(), new Gaps(figures, municipality, List.of()));
        LiveFigures live = new LiveFigures(source, new Sources(figures, municipality, List.of()), NOTHING);

        Subject subject = subject();
        for (String what : List.of("actual", "budget", "before", "year-before", "utilisation", "remaining")) {
            for (String line : List.of("kulut", "kate", "short:menot")) {
                Span span = live.span(subject, new LiveFigure("figure", "self/" + line + "/" + what));
                assertThat(span.source()).as(line + " " + what).isNotEmpty();
            }
        }
        live.span(subject, new LiveFigure("figure", "10/kulut/actual"));

        assertThat(asked).containsExactly("T", "10");
    }

    private static Subject subject() {
        LineScheme statement = SchemeReader.read("tulos.yaml", """
                scheme: tulos
                name: Tulos
                lines:
                  - {line: kulut, label: Kulut, accounts: [4000-4999]}
                  - {line: kate, label: Kate, sum: [kulut]}
                """);
        LineScheme brief = SchemeReader.read("lyhyt.yaml", "scheme: lyhyt\nname: Lyhyt\nlines:\n  - {line: menot, label: Menot, accounts: [4000-4999]}\n");
        DocumentOrder order = new DocumentOrder(
                "ov", "T", 2025, 6, DAY, Optional.empty(), Optional.empty(), false, Map.of("statement", "tulos", "short", "lyhyt"), Map.of(),
                Optional.empty(), Optional.empty());
        Organisation organisation = new Organisation(List.of(unit("T", null), unit("10", "T")));
        Phrases phrases = new Phrases(Language.FI);
        Notation notation = new Notation("−", "\u00a0", ",", null, new Notation.Words("", "", "", "", "", ""));
        return new Subject(
                MunicipalitySettings.parse("m", "municipality: m\nname: M\nlanguages: [fi]\n"), order,
                LayoutReader.read("oma.yaml", "layout: oma\nset: oma\ntitle: Oma\n"), notation, phrases, organisation.at(DAY),
                new ReorganisationNotes(organisation, List.of()), Map.of("tulos", statement, "lyhyt", brief), "T");
    }

    private static UnitVersion unit(String code, String parent) {
        return new UnitVersion(code, Wording.of(code), "yksikko", parent, DateRange.since(LocalDate.of(2020, 1, 1)), "", 0);
    }
}
