package fi.toteuma.imports;

import java.util.EnumMap;
import java.util.Map;

/** A sound file of every kind, for {@link Example}. */
final class Samples {

    static final Map<ImportKind, String> FILES = new EnumMap<>(Map.ofEntries(
            Map.entry(ImportKind.UNITS, """
                    code;name;level;parent;valid_from;valid_to
                    40;Museo;yksikko;S;2022-01-01;
                    50;Puistot;yksikko;T;2022-01-01;2030-12-31
                    """),
            Map.entry(ImportKind.ACCOUNTS, """
                    code;name;nature;internal;valid_from
                    3100;Maksut;INCOME;no;2020-01-01
                    4100;Eläkkeet;COST;no;2020-01-01
                    """),
            Map.entry(ImportKind.OBJECTS, """
                    code;name
                    INV3;Kenttä
                    INV4;Halli
                    """),
            Map.entry(ImportKind.BUDGET, """
                    unit;account;year;amount;object;stage
                    10;3000;2024;1000,00;;original
                    10;4000;2024;-2000,50;INV1;amended
                    """),
            Map.entry(ImportKind.AMENDMENTS, """
                    body;decided_on;section;reason;unit;account;year;amount;object
                    valtuusto;2024-06-17;§ 45;Lisäopettaja;10;4000;2024;-50000,00;
                    lautakunta;2024-08-01;;Siirto;10;4000;2024;1000,25;
                    lautakunta;2024-08-01;;Siirto;20;4300;2024;-1000,25;
                    """),
            Map.entry(ImportKind.PLAN, """
                    budget_year;unit;account;year;amount;object
                    2024;10;4000;2025;-2100,00;
                    2024;20;4000;2026;-300,10;
                    """),
            Map.entry(ImportKind.FORECAST, """
                    report_date;unit;account;year;amount;object
                    2024-06-30;10;4000;2024;-2050,00;
                    2024-06-30;20;4000;2024;-310,10;
                    """),
            Map.entry(ImportKind.BALANCES, """
                    unit;account;year;month;amount;object;counterparty
                    10;3000;2024;1;1000,50;;20
                    10;4000;2024;1;-2500,25;INV1;
                    """),
            Map.entry(ImportKind.RESTATED, """
                    tree_date;unit;account;year;month;amount;object
                    2025-03-31;10;3000;2024;1;1000,50;
                    2025-03-31;30;4000;2024;1;-2500,25;INV2
                    """),
            Map.entry(ImportKind.ENTRIES, """
                    voucher;row;date;unit;account;amount;project;service_class;counterparty;object;text
                    OS1;1;2024-03-05;10;4300;-100,10;P1;1101;;;Ostolasku
                    OS1;2;2024-03-31;10;4000;-50,00;;;20;INV1;Palkka
                    """),
            Map.entry(ImportKind.REORGANISATION, """
                    effective;from;to;share;note;note_sv
                    2025-01-01;20;10;0,5;Kirjasto jaettiin;Biblioteket delades
                    2025-01-01;20;30;0,5;;
                    """)));

    static {
        FILES.putAll(ContentSamples.FILES);
    }

    private Samples() {}

    /** Whether a file of the kind holds amounts of accounts. */
    static boolean holdsAmounts(ImportKind kind) {
        return FILES.get(kind).lines().findFirst().orElseThrow().contains("account;");
    }
}
