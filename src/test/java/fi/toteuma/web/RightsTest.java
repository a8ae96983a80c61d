package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Role;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.web.internal.guard.ForAnySignedIn;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.guard.Open;
import java.lang.annotation.Annotation;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who gets where. */
class RightsTest extends WebTest {

    /** Pages without a place for a municipality, and who may see them. */
    private static final Map<String, Set<Role>> PAGES = Map.of(
            "/", Set.of(Role.MANAGER, Role.CONTROLLER, Role.DIRECTOR, Role.MEMBER, Role.AUDITOR, Role.ADMINISTRATOR),
            "/dashboard?municipality=heinola", Set.of(Role.MANAGER, Role.CONTROLLER, Role.DIRECTOR, Role.MEMBER, Role.AUDITOR, Role.ADMINISTRATOR),
            "/rounds?municipality=heinola", Set.of(Role.MANAGER, Role.CONTROLLER, Role.DIRECTOR, Role.MEMBER, Role.AUDITOR, Role.ADMINISTRATOR),
            "/tables/heinola/ov2025q1/malli/t1", Set.of(Role.MANAGER, Role.CONTROLLER, Role.DIRECTOR, Role.MEMBER, Role.AUDITOR, Role.ADMINISTRATOR),
            "/search?q=koulu", Set.of(Role.MANAGER, Role.CONTROLLER, Role.DIRECTOR, Role.MEMBER, Role.AUDITOR, Role.ADMINISTRATOR),
            "/imports?municipality=heinola", Set.of(Role.CONTROLLER),
            "/imports/heinola/1/undo", Set.of(Role.CONTROLLER),
            "/budget?municipality=heinola", Set.of(Role.CONTROLLER),
            "/people", Set.of(Role.ADMINISTRATOR),
            "/trail?municipality=heinola", Set.of(Role.CONTROLLER, Role.AUDITOR, Role.ADMINISTRATOR));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyEndpointSaysWhoItIsFor() {
        List<String> without = mappings.getHandlerMethods().values().stream()
                .filter(method -> rules(method).isEmpty())
                .map(HandlerMethod::toString)
                .toList();
        assertThat(without).isEmpty();
    }

    private static List<Class<?>> rules(HandlerMethod method) {
        return Stream.<Class<? extends Annotation>>of(Needs.class, Open.class, ForAnySignedIn.class)
                .filter(rule -> AnnotatedElementUtils.hasAnnotation(method.getMethod(), rule) || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), rule))
                .<Class<?>>map(rule -> rule)
                .toList();
    }

    @Test
    void whatIsntOpenAsksAStrangerToSignIn() {
        Map<String, Integer> answers = new LinkedHashMap<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (!rules(method).contains(Open.class) && reads(mapping)) {
                String path = mapping.getPatternValues().iterator().next().replaceAll("\\{(id|batch|version)[^/]*", "1").replaceAll("\\{[^{}]*(\\{[^}]*}[^{}]*)*}", "heinola");
                answers.put(path, get(stranger(), path).statusCode());
            }
        });
        assertThat(answers).hasSizeGreaterThan(10).allSatisfy((path, status) -> assertThat(status).as(path).isEqualTo(303));
    }

    private static boolean reads(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    @Test
    void aRoleOpensItsPagesAndNoOthers() {
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            HttpClient browser = as(role.key() + "-rooli@example.com", List.of(in(role)));
            PAGES.forEach((page, roles) -> {
                int status = get(browser, page).statusCode();
                if (status != (roles.contains(role) ? 200 : 403)) {
                    wrong.add(role + " " + page + ": " + status);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoHasNoRoleReachesTheirOwnAccountOnly() {
        HttpClient browser = as("rooliton@example.com", List.of());
        assertThat(get(browser, "/account").statusCode()).isEqualTo(200);
        PAGES.keySet().forEach(page -> assertThat(get(browser, page).statusCode()).as(page).isEqualTo(403));
    }

    @Test
    void aMemberCantAcceptAFindingOrSendAFile() {
        HttpClient browser = as("jasen@example.com", List.of(in(Role.MEMBER)));
        String token = Reader.token(get(browser, "/account"));
        for (String path : List.of("/imports", "/documents/heinola/ks2024/malli/findings", "/documents/heinola/ks2024/malli/findings/withdraw", "/people")) {
            assertThat(send(browser, Reader.form(address(path), Map.of("token", token, "municipality", "heinola", "finding", "000000000000"))).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void aRoleTakenAwayIsGoneAtOnce() {
        String login = "hetken@example.com";
        HttpClient browser = as(login, List.of(in(Role.CONTROLLER)));
        assertThat(get(browser, "/imports").statusCode()).isEqualTo(200);
        people.grant(people.find(login).orElseThrow().id(), List.of(in(Role.MEMBER)));
        assertThat(get(browser, "/imports").statusCode()).isEqualTo(403);
    }

    private HttpClient as(String login, List<Grant> grants) {
        Reader.named(login, people, signIn, grants);
        return Reader.browser(address("/"), login, Reader.PASSWORD);
    }

    private Grant in(Role role) {
        MunicipalityId heinola = municipalities.find("heinola").orElseThrow().id();
        return role == Role.ADMINISTRATOR ? new Grant(role, Optional.empty(), Optional.empty()) : Grant.in(heinola, role);
    }
}
