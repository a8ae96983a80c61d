package fi.toteuma.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/** A sound file of every kind of content, and the records that these refer to. */
final class ContentSamples {

    /** What {@link Example} needs first, in the order of import. */
    static final Map<ImportKind, String> FIRST = new LinkedHashMap<>();

    static final Map<ImportKind, String> FILES = Map.ofEntries(
            // a child may come before its parent
            Map.entry(ImportKind.OBJECTIVES, """
                    code;framework;level;parent;name;name_sv
                    O21;strategia;Alatavoite;O2;Terve arki;En frisk vardag
                    O2;strategia;paamaara;;Hyvä elämä;Ett gott liv
                    """),
            Map.entry(ImportKind.GOALS, """
                    code;year;layer;unit;objectives;task;area;title;title_sv;responsible;responsible_sv;continues;approved_by;approved_on;section
                    G3;2024;operating-plan;10;;1;VAKA;Koulut kestävät;;rehtori;rektor;;;;
                    G2;2024;council;S;O1, O11;;;Lukutaito paranee;Läskunnigheten förbättras;;;G1;valtuusto;2023-11-13;§ 88
                    """),
            Map.entry(ImportKind.MEASURES, """
                    code;goal;title;title_sv;target;target_sv;measured_in;measured_in_sv;direction;baseline;partly_from;target_value;source;decided_on;decided_by;section
                    M2;G1;Lukutaito;Läskunnighet;80 pistettä;80 poäng;pistettä;poäng;more;70;75,5;80;Kansallinen testi;2024-02-12;valtuusto;§ 5
                    M3;G1;;;Suunnitelma on valmis;;;;;;;;;;;
                    """),
            Map.entry(ImportKind.GOAL_CHANGES, """
                    goal;measure;field;value;value_sv;decided_on;decided_by;section;reason;reason_sv
                    G1;M1;target;85 %;85 %;2024-06-17;valtuusto;§ 45;Tulos parani;Resultatet blev bättre
                    G1;;title;Koulut ovat terveitä;;2024-06-17;;;;
                    """),
            Map.entry(ImportKind.FOLLOW_UPS, """
                    goal;report_date;status;text;text_sv;reason;reason_sv;reported_by;reported_on
                    G1;2024-08-31;partly;Työ on kesken.;Arbetet pågår.;;;rehtori;2024-09-03
                    G1;2024-12-31;not-measurable;;;Mittaus siirtyi;;;
                    """),
            Map.entry(ImportKind.MEASURE_VALUES, """
                    measure;date;value;note;recorded_by;recorded_on;evidence
                    M1;2024-05-31;78,25;Kevään testi;rehtori;2024-06-03;https://www.mallila.fi/testi.pdf
                    M1;2024-11-30;81;;;;
                    """),
            Map.entry(ImportKind.SERIES, """
                    code;name;name_sv;measured_in;source;decimals
                    tyottomyys;Työttömyysaste;Arbetslöshet;%;Tilastokeskus;1
                    syntyneet;Syntyneet;;henkeä;;
                    """),
            Map.entry(ImportKind.SERIES_VALUES, """
                    series;date;value;comparable;note
                    vakiluku;2023-12-31;18 345;yes;
                    vakiluku;2024-12-31;18120;no;Laskentatapa muuttui
                    """),
            Map.entry(ImportKind.KEY_FIGURES, """
                    code;unit;name;name_sv;part;part_sv;measured_in;measured_in_sv;formula;decimals;source
                    KF2;10;Oppilaat;Elever;1.–6. lk;åk 1–6;oppilasta;elever;;0;
                    KF3;20;Lainat;;;;kpl;;100 / 3;2;
                    """),
            Map.entry(ImportKind.KEY_FIGURE_VALUES, """
                    key_figure;year;through;basis;value;printed;comparable;note
                    KF1;2024;;actual;1234,5;1 234,5;yes;
                    KF1;2024;6;forecast;;noin 1 200;no;Arvio
                    """),
            Map.entry(ImportKind.STATISTICS, """
                    unit;report_date;table;row;row_sv;heading;heading_sv;value;measured_in;measured_in_sv;role
                    10;2024-12-31;oppilaat;1. luokka;Årskurs 1;Syksy;Hösten;125;oppilasta;elever;
                    10;2024-12-31;oppilaat;Yhteensä;;Syksy;;125;;;sum
                    """),
            Map.entry(ImportKind.RISKS, """
                    code;unit;year;class;class_sv;description;description_sv;control;control_sv;owner;owner_sv;continues
                    R3;10;2024;;;Sähkö katkeaa;;;;;;R2
                    R2;10;2024;Toiminta;Verksamhet;Tilat eivät riitä;Utrymmena räcker inte;Väistötilat;Evakueringslokaler;rehtori;rektor;R1
                    """),
            Map.entry(ImportKind.RISK_ASSESSMENTS, """
                    risk;report_date;likelihood;impact;follow_up;follow_up_sv
                    R1;2024-08-31;2;3;Väistötilat on vuokrattu.;Lokaler har hyrts.
                    R1;2024-12-31;;;Ei arvioitu.;
                    """),
            Map.entry(ImportKind.PROJECTS, """
                    code;unit;objectives;name;name_sv;description;description_sv;managed_by;managed_by_sv;responsible;responsible_sv;funder;funder_sv;funder_decision;city_decision;city_decision_sv;period;starts;ends;phase;phase_sv;budget_years;other;other_sv;ledger_project;continues
                    P2;10;O11;Lukupolku;Läsvägen;Lukemista kotiin.;;Kaupunki;Staden;rehtori;rektor;OPH;UBS;1.2.2023;Hallitus § 12;Styrelsen § 12;2023–2024;2023-03-01;2024-12-31;käynnissä;pågår;2023–2024;Kirjoja;Böcker;9001;P1
                    P3;S;;Liikkuva arki;;;;;;;;;;;;;;;;;;;;;;
                    """),
            Map.entry(ImportKind.PROJECT_REPORTS, """
                    project;report_date;funding;income;costs;city_amount;city_share;spent;spent_printed;status;status_sv;funding_printed;income_printed
                    P1;2024-08-31;120000;60 000,50;75000;24000;20;62,5;;Työ etenee.;Arbetet går framåt.;;
                    P1;2024-12-31;;;;;;;99 / 106 %;;;noin 120 000 €;ei vielä
                    """),
            Map.entry(ImportKind.PROJECT_PARTS, """
                    project;report_date;part;funder;funder_sv;funder_decision;amount;spent
                    P1;2024-12-31;Osa A;OPH;UBS;1.2.2023;80000;99,1
                    P1;2024-12-31;Osa B;;;;;
                    """),
            Map.entry(ImportKind.PROJECT_TOTALS, """
                    unit;report_date;field;value;printed
                    S;2024-12-31;funding;120000;
                    S;2024-12-31;spent;75,25;75 %
                    """),
            Map.entry(ImportKind.INVESTMENT_REPORTS, """
                    unit;object;report_date;justification;justification_sv;strategic_link;strategic_link_sv;status;status_sv
                    30;INV2;2024-12-31;Silta on vanha.;Bron är gammal.;Turvallinen arki;En trygg vardag;Valmis.;Färdig.
                    30;;2024-12-31;;;;;Kaksi kohdetta.;
                    """),
            Map.entry(ImportKind.TEXTS, """
                    unit;section;report_date;text;text_sv;translated_from
                    10;toiminta;2024-12-31;Vuosi oli hyvä.;Året var gott.;2024-12-30
                    S;olennaiset;2024-12-31;Kate oli {{figure:self/kate/actual}}.;;
                    """),
            Map.entry(ImportKind.ROUNDS, """
                    report_date;unit;year;deadline;parts;responsible
                    2025-03-31;10;2025;2025-04-15;texts,goals,risks;rehtori
                    2025-03-31;30;2025;2025-04-15;projects, key-figures;katupäällikkö
                    """));

    static {
        FIRST.put(ImportKind.OBJECTIVES, """
                code;framework;level;parent;name
                O1;strategia;paamaara;;Osaava kunta
                O11;strategia;alatavoite;O1;Jokainen oppii
                """);
        FIRST.put(ImportKind.GOALS, """
                code;year;layer;unit;objectives;title
                G1;2024;council;S;O11;Koulut ovat ehjiä
                """);
        FIRST.put(ImportKind.MEASURES, """
                code;goal;title;target;measured_in;direction;baseline;target_value
                M1;G1;Kunto;80 %;%;more;70;80
                """);
        FIRST.put(ImportKind.SERIES, "code;name;measured_in\nvakiluku;Väkiluku;henkeä\n");
        FIRST.put(ImportKind.KEY_FIGURES, "code;unit;name\nKF1;10;Oppilaat\n");
        FIRST.put(ImportKind.RISKS, "code;unit;year;description\nR1;10;2023;Tilat loppuvat\n");
        FIRST.put(ImportKind.PROJECTS, "code;unit;name\nP1;10;Luetaan yhdessä\n");
    }

    private ContentSamples() {}
}
