package fi.toteuma.web.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What makes or checks whole documents when it is asked to says how often one person may ask. */
class LimitedPagesTest {

    /** Public pages show nothing but what is published: what they make is kept. */
    private static final Set<String> MAKES = Set.of(
            "SitePage.of", "Presses.print", "ReportChecks.of", "ReportChecks.stopping", "AddedDocuments.add", "AddedDocuments.preview",
            "OwnTemplates.check", "OwnTemplates.preview", "OwnTemplates.save", "OwnTemplates.copy", "ChangesView.of", "Two.of");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fi.toteuma.web");

    private static boolean isHandler(JavaMethod method) {
        return (method.isAnnotatedWith(GetMapping.class) || method.isAnnotatedWith(PostMapping.class))
                && !method.isAnnotatedWith(Open.class) && !method.getOwner().isAnnotatedWith(Open.class);
    }

    /** Itself, or by another method of its class. */
    private static boolean makes(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method) && method.getMethodCallsFromSelf().stream().anyMatch(call -> MAKES.contains(name(call))
                || call.getTargetOwner().equals(method.getOwner()) && call.getTarget().resolveMember().map(own -> makes(own, seen)).orElse(false));
    }

    private static String name(JavaMethodCall call) {
        return call.getTargetOwner().getSimpleName() + "." + call.getName();
    }

    private static List<JavaMethod> making() {
        return CLASSES.stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(method -> isHandler(method) && makes(method, new HashSet<>()))
                .toList();
    }

    @Test
    void everyPageThatMakesADocumentIsLimited() {
        assertThat(making()).hasSizeGreaterThan(10);
        assertThat(making()).filteredOn(method -> !method.isAnnotatedWith(Limited.class)).extracting(JavaMethod::getFullName).isEmpty();
    }
}
