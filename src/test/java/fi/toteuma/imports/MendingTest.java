package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.ImportOutcome.Imported;
import fi.toteuma.imports.ImportOutcome.NeedsConfirmation;
import fi.toteuma.imports.ImportOutcome.Refused;
import fi.toteuma.imports.ImportOutcome.Sound;
import fi.toteuma.imports.ImportOutcome.Unchanged;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MendingTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2025, 4, 17, 9, 0);
    private static final Mending.Code ACCOUNT = new Mending.Code("account", "4009");

    /** An account that nobody knows twice, a unit that is gone, and an amount that is none. */
    private static final String WRONG = """
            Yksikkö;Tili;Tilin nimi;Vuosi;Kuukausi;Summa
            10;3000;Myynti;2025;1;100,00
            10;4009;Palkat ja palkkiot;2025;1;-40,50
            30;4009;Palkat ja palkkiot;2025;2;-9,50
            20;4300;Palvelut;2025;2;-20,00
            30;4300;Palvelut;2025;3;-1O,00
            """;

    @TempDir
    Path folder;

    private Example example;

    @BeforeEach
    void municipality() {
        example = Example.ready(folder);
    }

    private ImportRequest request(String content) {
        return example.request(ImportKind.BALANCES, example.file(content));
    }

    private static Mending mended() {
        return Mending.NONE
                .with(ACCOUNT, "4000")
                .with(new Mending.Code("unit", "20"), "30")
                .with(new Correction(6, "F", "-10,00", "controller@example.com", NOW));
    }

    private static Optional<Money> money(String amount) {
        return Optional.of(new Money(new BigDecimal(amount)));
    }

    @Test
    void aCodeThatCantBeUsedIsAskedAboutOnceWithItsRowsAndTheirSum() {
        Refused refused = (Refused) example.imports.check(request(WRONG));
        List<UnknownCode> codes = refused.problems().codes();
        assertThat(codes).extracting(UnknownCode::asked).containsExactly(ACCOUNT, new Mending.Code("unit", "20"));
        assertThat(codes.getFirst().rows()).isEqualTo(2);
        assertThat(codes.getFirst().amount()).contains(new BigDecimal("-50.00"));
        assertThat(codes.getFirst().refers()).isEqualTo(ImportKind.ACCOUNTS);
        assertThat(codes.get(1).amount()).as("there, but not in that year").contains(new BigDecimal("-20.00"));
    }

    @Test
    void theNearestKnownCodeIsLikeItOrIsCalledAsItsRowSays() {
        KnownCodes codes = new KnownCodes(example.jdbc);
        List<KnownCodes.KnownCode> accounts = codes.all(example.municipality, ImportKind.ACCOUNTS);
        UnknownCode alike = new UnknownCode("account", "4009", ImportKind.ACCOUNTS, 1, Optional.empty(), 2, List.of());
        UnknownCode called = new UnknownCode("account", "X1", ImportKind.ACCOUNTS, 1, Optional.empty(), 2, List.of("X1", "Poistot"));
        UnknownCode neither = new UnknownCode("account", "X1", ImportKind.ACCOUNTS, 1, Optional.empty(), 2, List.of("X1", "12,00"));
        assertThat(KnownCodes.nearest(alike, accounts, 2)).extracting(KnownCodes.KnownCode::code).startsWith("4000");
        assertThat(KnownCodes.nearest(called, accounts, 2)).containsExactly(new KnownCodes.KnownCode("7000", "Poistot"));
        assertThat(KnownCodes.nearest(neither, accounts, 2)).isEmpty();
    }

    @Test
    void aMendedFileComesInWhileTheFileItselfStaysAsItWasSent() throws Exception {
        ImportRequest request = request(WRONG);
        byte[] sent = Files.readAllBytes(request.path());
        Imported imported = Example.imported(example.imports.run(request.with(mended()), false));
        assertThat(imported.rows()).isEqualTo(5);
        assertThat(imported.controlTotal()).isEqualTo(money("20.00"));
        assertThat(Files.readAllBytes(request.path())).isEqualTo(sent);
        assertThat(example.jdbc.sql("select sum(amount) from amount a join account c on c.id = a.account_id where c.code = '4000'")
                .query(BigDecimal.class).single()).isEqualByComparingTo("-50.00");
    }

    @Test
    void whatWasReadOtherwiseThanItStandsIsKeptWithTheImport() {
        Imported imported = Example.imported(example.imports.run(request(WRONG).with(mended()), false));
        Mended mended = example.imports.mended(example.municipality, imported.batch());
        assertThat(mended.cells()).containsExactly(
                new Mended.Cell(6, "F", "Summa", "amount", "-1O,00", "-10,00", "controller@example.com", NOW));
        assertThat(mended.codes()).containsExactly(
                new Mended.Code("account", "4009", Optional.of("4000"), 2, money("-50.00")),
                new Mended.Code("unit", "20", Optional.of("30"), 1, money("-20.00")));
    }

    @Test
    void aCodeIsRememberedForTheNextFileOfTheSameKindAndSourceUntilItIsForgotten() {
        example.imports.run(request(WRONG).with(mended()), false);
        String next = "unit;account;year;month;amount\n10;4009;2025;4;-1,00\n";
        assertThat(example.imports.check(request(next))).isInstanceOf(Sound.class);
        assertThat(example.imports.check(request(next).from("palkat"))).as("another system's code").isInstanceOf(Refused.class);
        assertThat(example.imports.check(example.request(ImportKind.BUDGET, example.file("unit;account;year;amount\n10;4009;2025;-1,00\n"))))
                .as("another kind of file").isInstanceOf(Refused.class);

        CodeMappings mappings = new CodeMappings(example.jdbc);
        CodeMappings.Mapping mapping = new CodeMappings.Mapping("balances", "balances", "account", "4009", "4000");
        assertThat(mappings.of(example.municipality)).contains(mapping);
        assertThat(mappings.forget(example.municipality, mapping)).isTrue();
        assertThat(mappings.forget(example.municipality, mapping)).isFalse();
        assertThat(example.imports.check(request(next))).isInstanceOf(Refused.class);
    }

    @Test
    void aRememberedCodeGivesWayOnceItIsKnown() {
        example.imports.run(request(WRONG).with(mended()), false);
        example.in(ImportKind.ACCOUNTS, "code;name;nature\n4009;Palkkiot;COST\n");
        Imported imported = Example.imported(example.imports.run(request("unit;account;year;month;amount\n10;4009;2025;4;-1,00\n10;4009;2025;5;-2,00\n"), false));
        assertThat(onAccount("4009")).as("the new file's").isEqualByComparingTo("-3.00");
        assertThat(onAccount("4000")).as("what came in before stays where it was put").isEqualByComparingTo("-50.00");
        assertThat(imported.warnings()).as("told, once a code").singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("code.own");
            assertThat(warning.message(Language.FI)).contains("4009", "4000");
        });
    }

    private BigDecimal onAccount(String code) {
        return example.jdbc.sql("""
                select sum(amount) from amount a join account c on c.id = a.account_id where c.code = ? and a.year = 2025 and a.measure = 'ACTUAL'""")
                .param(code).query(BigDecimal.class).single();
    }

    @Test
    void theSameFileIsAnotherReadingOnceACodeOfItIsKnown() {
        example.imports.run(request(WRONG).with(mended()), false);
        example.in(ImportKind.ACCOUNTS, "code;name;nature\n4009;Palkkiot;COST\n");
        NeedsConfirmation shown = (NeedsConfirmation) example.imports.run(request(WRONG).with(mended()), false);
        assertThat(shown.differences().amounts()).extracting(Differences.AmountDifference::account).contains("4000", "4009");
        assertThat(shown.warnings()).extracting(Problem::code).containsOnlyOnce("code.own");
        Example.imported(example.imports.run(request(WRONG).with(mended()), true));
        assertThat(onAccount("4009")).isEqualByComparingTo("-50.00");
        assertThat(example.imports.run(request(WRONG).with(mended()), false)).isInstanceOf(Unchanged.class);
    }

    @Test
    void theSameFileMendedInTheSameWayChangesNothingAndMendedInAnotherWayDoes() {
        ImportRequest request = request(WRONG);
        example.imports.run(request.with(mended()), false);
        assertThat(example.imports.run(request.with(mended()), false)).isInstanceOf(Unchanged.class);
        assertThat(example.imports.check(request.with(mended().with(ACCOUNT, "4300")))).isInstanceOf(NeedsConfirmation.class);
        assertThat(example.imports.check(request.with(mended().with(new Correction(6, "F", "-11,00", "x@example.com", NOW)))))
                .isInstanceOf(NeedsConfirmation.class);
    }

    @Test
    void whatIsLeftOutIsToldWithItsSumAndNothingElseIsMissing() {
        Mending mending = mended().without(ACCOUNT);
        Sound sound = (Sound) example.imports.check(request(WRONG).with(mending));
        assertThat(sound.rows()).isEqualTo(3);
        assertThat(sound.controlTotal()).isEqualTo(money("70.00"));
        assertThat(sound.summary().mended().leftOut())
                .containsExactly(new Mended.Code("account", "4009", Optional.empty(), 2, money("-50.00")));
        Imported imported = Example.imported(example.imports.run(request(WRONG).with(mending), false));
        assertThat(example.imports.mended(example.municipality, imported.batch()).leftOut()).hasSize(1);
        assertThat(new CodeMappings(example.jdbc).of(example.municipality)).as("leaving out is never remembered")
                .noneMatch(mapping -> mapping.code().equals("4009"));
    }

    @Test
    void aRowThatSaysTheSameAsAnotherCanBeLeftOut() {
        String twice = "unit;account;year;month;amount\n10;3000;2025;1;5,00\n10;3000;2025;1;5,00\n";
        assertThat(example.imports.check(request(twice))).isInstanceOf(Refused.class);
        Sound sound = (Sound) example.imports.check(request(twice).with(Mending.NONE.row(3, true)));
        assertThat(sound.controlTotal()).isEqualTo(money("5.00"));
        assertThat(sound.summary().mended().leftOut()).containsExactly(new Mended.Code("", "3", Optional.empty(), 1, money("5.00")));
        Refused all = (Refused) example.imports.check(request(twice).with(Mending.NONE.row(3, true).row(2, true)));
        assertThat(all.problems().shown()).extracting(Problem::code).containsExactly("file.all-left-out");
    }

    @Test
    void twoCodesThatStandForTheSameAreAddedUp() {
        example.in(ImportKind.BALANCES, "unit;account;year;month;amount\n30;7000;2025;9;-1,00\n");
        Mending both = Mending.NONE.with(ACCOUNT, "4000").with(new Mending.Code("account", "4008"), "4000");
        String file = "unit;account;year;month;amount\n10;4009;2025;1;-5,00\n10;4008;2025;1;-6,00\n10;4000;2025;1;-7,00\n";
        Imported imported = Example.imported(example.imports.run(request(file).with(both), false));
        assertThat(imported.controlTotal()).isEqualTo(money("-18.00"));
    }

    @Test
    void controlTotalsStandBesideWhatIsThere() {
        example.in(ImportKind.BALANCES, """
                unit;account;year;month;amount
                10;3000;2025;1;100,00
                10;4000;2025;1;-30,00
                10;4300;2025;2;-5,00
                """);
        NeedsConfirmation needed = (NeedsConfirmation) example.imports.check(request("""
                unit;account;year;month;amount
                10;3000;2025;1;100,00
                10;4000;2025;1;-31,00
                10;7000;2025;2;-2,00
                """));
        Summary summary = needed.summary();
        assertThat(summary.counts()).isEqualTo(new Summary.Counts(1, 1, 1, 1));
        assertThat(summary.months()).containsExactly(
                new Summary.OfMonth(2025, 1, money("70.00"), money("69.00")),
                new Summary.OfMonth(2025, 2, money("-5.00"), money("-2.00")));
        assertThat(summary.accounts()).containsExactly(
                new Summary.OfAccount("3000", money("100.00"), money("100.00")),
                new Summary.OfAccount("4000", money("-30.00"), money("-31.00")),
                new Summary.OfAccount("4300", money("-5.00"), Optional.empty()),
                new Summary.OfAccount("7000", Optional.empty(), money("-2.00")));
    }

    @Test
    void aFileOfRisksOrGoalsIsMendedInTheSameWay() {
        Example content = Example.withContent(folder);
        ImportRequest risks = content.request(ImportKind.RISKS, content.file("code;unit;year;description\nR9;X77;2024;Tilat\n"));
        assertThat(content.imports.check(risks)).isInstanceOf(Refused.class);
        Example.imported(content.imports.run(risks.with(Mending.NONE.with(new Mending.Code("unit", "X77"), "10")), false));
        assertThat(content.jdbc.sql("select unit from risk where code = 'R9'").query(String.class).list()).containsExactly("10");

        ImportRequest assessments = content.request(
                ImportKind.RISK_ASSESSMENTS, content.file("risk;report_date;likelihood;impact;follow_up\nR99;2024-10-31;2;3;Ennallaan.\n"));
        Refused refused = (Refused) content.imports.check(assessments);
        assertThat(refused.problems().codes()).extracting(UnknownCode::refers).containsExactly(ImportKind.RISKS);
        assertThat(refused.problems().codes().getFirst().amount()).isEmpty();
        Example.imported(content.imports.run(assessments.with(Mending.NONE.with(new Mending.Code("risk", "R99"), "R9")), false));
        assertThat(content.jdbc.sql("select risk from risk_assessment where report_date = '2024-10-31'").query(String.class).list())
                .containsExactly("R9");
    }
}
