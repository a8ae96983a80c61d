package fi.toteuma;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(packages = "fi.toteuma", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void roomsUseOnlyWhatTheySayTheyUse() {
        ApplicationModules.of(ToteumaApplication.class).verify();
    }

    @ArchTest
    static final ArchRule THE_CALCULATION_ASSEMBLY_AND_RENDERING_KNOW_NO_SPRING_AND_NO_SQL = noClasses()
            .that()
            .resideInAnyPackage(
                    "fi.toteuma.kernel..", "fi.toteuma.document..", "fi.toteuma.finance.calc..",
                    "fi.toteuma.reporting.internal.assembly..", "fi.toteuma.reporting.internal.layout..", "fi.toteuma.rendering..",
                    "fi.toteuma.checks.internal.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.boot..", "org.springframework.jdbc..", "org.springframework.context..",
                    "org.springframework.stereotype..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule MONEY_IS_NEVER_BINARY_FRACTIONS = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("fi.toteuma.kernel..", "fi.toteuma.finance..", "fi.toteuma.imports..", "fi.toteuma.document..")
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class);

    @ArchTest
    static final ArchRule NO_METHOD_OF_FIGURES_GIVES_BINARY_FRACTIONS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("fi.toteuma.kernel..", "fi.toteuma.finance..", "fi.toteuma.document..")
            .and()
            .areNotDeclaredIn("fi.toteuma.kernel.Colour")
            .should()
            .haveRawReturnType(double.class);

    @ArchTest
    static final ArchRule NAMES_ARE_THE_FIELDS_OWN_WORDS = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Data|Info)");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("fi.toteuma.ToteumaApplication")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule CONTROLLERS_STAY_IN_THEIR_ROOM = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);
}
