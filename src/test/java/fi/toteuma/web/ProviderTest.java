package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.toteuma.access.AuditTrail;
import fi.toteuma.access.Grant;
import fi.toteuma.access.Identities;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import fi.toteuma.rendering.AxeBrowser;
import fi.toteuma.rendering.AxeBrowser.Reading;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in through an identity provider: a real OpenID Connect server that signs its tokens and checks PKCE. */
class ProviderTest extends WebTest {

    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
    private static final String TENANT = "kunta";

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        PROVIDER.start();
        registry.add("toteuma.oidc.issuer", () -> PROVIDER.issuerUrl(TENANT).toString());
        registry.add("toteuma.oidc.client-id", () -> "toteuma");
        registry.add("toteuma.oidc.client-secret", () -> "kokeen-salaisuus");
    }

    @AfterAll
    static void close() {
        PROVIDER.shutdown();
    }

    @Autowired
    Identities identities;

    @Autowired
    AuditTrail trail;

    private Person person;
    private String subject;

    @BeforeEach
    void somebody() {
        String one = UUID.randomUUID().toString();
        person = Reader.named("kunta-" + one + "@example.com", people, signIn, List.of(new Grant(Role.MEMBER, Optional.empty(), Optional.empty())));
        subject = "tunniste-" + one;
    }

    @Test
    void whoIsAPersonHereIsLetInByAVerifiedAddressAndFromThenOnByTheirIdentity() {
        HttpClient browser = stranger();
        assertThat(page(get(browser, "/signin?to=/dashboard")).select("a[href^=/signin/oidc]").text()).isEqualTo("Kirjaudu kunnan tunnuksella");
        answer(Map.of("email", person.login(), "email_verified", true));
        HttpResponse<byte[]> in = through(browser, "/signin/oidc?to=%2Fdashboard");
        assertThat(in.headers().firstValue("Location")).hasValue("/dashboard?lang=fi");
        assertThat(get(browser, "/rounds").statusCode()).isEqualTo(200);
        assertThat(page(get(browser, "/account")).select("h1").text()).isEqualTo(person.name());
        assertThat(trail.entries(heinola(), AuditTrail.Query.of("person_identity", person.id() + "\u001f" + PROVIDER.issuerUrl(TENANT)), 5))
                .singleElement()
                .satisfies(entry -> assertThat(entry.who()).isEqualTo(person.login()))
                .satisfies(entry -> assertThat(entry.after()).containsEntry("subject", "…"));

        HttpClient later = stranger();
        answer(Map.of("email", "uusi-sukunimi@example.com", "email_verified", false));
        through(later, "/signin/oidc");
        assertThat(page(get(later, "/account")).select("h1").text()).as("by subject, whatever the address is by now").isEqualTo(person.name());
    }

    @Test
    void stateNonceAndAProofKeyGoWithTheRequest() {
        HttpClient browser = stranger();
        String to = toProvider(browser, "/signin/oidc");
        assertThat(to).startsWith(PROVIDER.authorizationEndpointUrl(TENANT).toString())
                .contains("response_type=code", "state=", "nonce=", "code_challenge=", "code_challenge_method=S256", "redirect_uri=http://localhost:" + port + "/signin/oidc/back")
                .doesNotContain("kokeen-salaisuus");
    }

    @Test
    void whoIsNobodyHereIsRefusedWithAReason() {
        answer(Map.of("email", "ei-kukaan@example.com", "email_verified", true));
        refused("UNKNOWN", "Pyydä pääkäyttäjää lisäämään sinut");
    }

    @Test
    void anAddressThatIsNotVerifiedProvesNothing() {
        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Map.of("email", person.login()), Map.of("email", person.login(), "email_verified", false),
                Map.of("preferred_username", person.login(), "email_verified", true), Map.of("upn", person.login()))) {
            answer(claims);
            refused("UNVERIFIED", "ei vahvistanut sähköpostiosoitettasi");
        }
        assertThat(identities.issuers(person.id())).isEmpty();
    }

    @Test
    void anAddressWhoseDomainTheTenantOwnsIsVerified() {
        answer(Map.of("email", person.login(), "xms_edov", true));
        assertThat(through(stranger(), "/signin/oidc").headers().firstValue("Location")).hasValue("/?lang=fi");
    }

    @Test
    void anotherIdentityWithTheSameAddressIsNotThePerson() {
        identities.link(person.id(), PROVIDER.issuerUrl(TENANT).toString(), "aivan-toinen");
        answer(Map.of("email", person.login(), "email_verified", true));
        refused("UNKNOWN", "sinulla ei ole käyttäjää");
    }

    @Test
    void whoLeftIsRefused() {
        people.change(person.id(), person.name(), person.language(), false);
        answer(Map.of("email", person.login(), "email_verified", true));
        refused("LEFT", "poistettu käytöstä");
    }

    @Test
    void aTokenForSomebodyElseOrOfAnotherTenantOrAnotherAskingIsRefused() {
        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Map.of("aud", List.of("toinen-ohjelma")), Map.of("iss", PROVIDER.issuerUrl("toinen-kunta").toString()), Map.of("nonce", "vanha"),
                Map.of("exp", Instant.now().minusSeconds(3600).getEpochSecond()))) {
            Map<String, Object> all = new HashMap<>(claims);
            all.put("email", person.login());
            all.put("email_verified", true);
            answer(all);
            refused("FAILED", "ei voitu todentaa");
        }
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        HttpClient browser = stranger();
        String back = next(browser, URI.create(toProvider(browser, "/signin/oidc")));
        HttpClient other = stranger();
        get(other, "/signin");
        HttpResponse<byte[]> stolen = send(other, HttpRequest.newBuilder(URI.create(back)).build());
        assertThat(stolen.headers().firstValue("Location")).as("another browser's").hasValue("/signin?refused=FAILED");
        HttpResponse<byte[]> changed = send(browser, HttpRequest.newBuilder(URI.create(back.replaceAll("state=[^&]*", "state=arvattu"))).build());
        assertThat(changed.headers().firstValue("Location")).as("another state").hasValue("/signin?refused=FAILED");
        assertThat(get(browser, "/rounds").statusCode()).isEqualTo(303);
    }

    @Test
    void whoStopsAtTheProviderIsToldSo() {
        HttpClient browser = stranger();
        String state = toProvider(browser, "/signin/oidc").replaceAll(".*[?&]state=([^&]*).*", "$1");
        HttpResponse<byte[]> back = get(browser, "/signin/oidc/back?error=access_denied&state=" + state);
        assertThat(back.headers().firstValue("Location")).hasValue("/signin?refused=STOPPED");
    }

    @Test
    void aCodeIsAskedUnlessTheProviderAskedForTwoFactors() throws GeneralSecurityException {
        byte[] key = signIn.newCodeKey();
        assertThat(signIn.startSecondFactor(person.id(), key, code(key))).isTrue();
        HttpClient browser = stranger();
        answer(Map.of("email", person.login(), "email_verified", true, "amr", List.of("pwd")));
        assertThat(through(browser, "/signin/oidc").headers().firstValue("Location")).hasValue("/signin/code?to=%2F");
        assertThat(get(browser, "/rounds").statusCode()).as("not before the code").isEqualTo(303);
        HttpClient twice = stranger();
        answer(Map.of("email", person.login(), "email_verified", true, "amr", List.of("pwd", "mfa")));
        assertThat(through(twice, "/signin/oidc").headers().firstValue("Location")).hasValue("/?lang=fi");
        assertThat(get(twice, "/rounds").statusCode()).isEqualTo(200);
    }

    @Test
    void outMeansOutAtTheProviderToo() {
        HttpClient browser = stranger();
        answer(Map.of("email", person.login(), "email_verified", true));
        through(browser, "/signin/oidc");
        HttpResponse<byte[]> account = get(browser, "/account");
        assertThat(account.headers().firstValue("Content-Security-Policy").orElseThrow())
                .as("a browser follows the form there")
                .contains("form-action 'self' http://localhost:" + PROVIDER.baseUrl().port());
        HttpResponse<byte[]> out = send(browser, Reader.form(address("/signout"), Map.of("token", Reader.token(account))));
        assertThat(out.headers().firstValue("Location").orElseThrow())
                .startsWith(PROVIDER.endSessionEndpointUrl(TENANT).toString())
                .contains("id_token_hint=ey", "post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A" + port + "%2Fsignin");
        assertThat(get(browser, "/account").statusCode()).isEqualTo(303);
    }

    @Test
    void whoIsSignedInByPasswordLinksTheirIdentityThemselves() {
        HttpClient browser = Reader.browser(address("/"), person.login(), Reader.PASSWORD);
        String token = Reader.token(get(browser, "/account"));
        answer(Map.of());
        HttpResponse<byte[]> linked = onward(browser, send(browser, Reader.form(address("/account/identity"), Map.of("token", token))));
        assertThat(linked.headers().firstValue("Location")).hasValue("/account?done=linked");
        Document account = page(get(browser, "/account?done=linked"));
        assertThat(account.select("[role=status]").text()).isEqualTo("Kunnan tunnus on liitetty.");
        HttpClient later = stranger();
        answer(Map.of());
        through(later, "/signin/oidc");
        assertThat(page(get(later, "/account")).select("h1").text()).isEqualTo(person.name());
        send(browser, Reader.form(address("/account/identity/end"), Map.of("token", token)));
        answer(Map.of());
        refused("UNVERIFIED", "liitä kunnan tunnus");
    }

    @Test
    void whoWasLetInLongAgoProvesItAnewBeforeTheyChangeHowTheySignIn() {
        HttpClient browser = stranger();
        answer(Map.of("email", person.login(), "email_verified", true, "auth_time", Instant.now().minusSeconds(3600).getEpochSecond()));
        through(browser, "/signin/oidc");
        String token = Reader.token(get(browser, "/account"));
        assertThat(send(browser, Reader.form(address("/account/factor"), Map.of("token", token))).headers().firstValue("Location"))
                .hasValue("/signin?again=true&to=%2Faccount%2Ffactor");
        assertThat(page(get(browser, "/signin?again=true&to=/account/factor")).select("a[href^=/signin/oidc]").attr("href")).endsWith("&again=true");
        assertThat(toProvider(browser, "/signin/oidc?to=%2Faccount&again=true")).contains("prompt=login", "max_age=0");
        assertThat(toProvider(stranger(), "/signin/oidc")).doesNotContain("prompt=");

        answer(Map.of("email", person.login(), "email_verified", true, "auth_time", Instant.now().getEpochSecond()));
        URI asking = URI.create(toProvider(browser, "/signin/oidc?again=true"));
        assertThat(page(send(browser, HttpRequest.newBuilder(asking).build())).select("form")).as("the provider asks anew").isNotEmpty();
        String back = send(browser, Reader.form(asking, Map.of("username", subject))).headers().firstValue("Location").orElseThrow();
        send(browser, HttpRequest.newBuilder(URI.create(back)).build());
        token = Reader.token(get(browser, "/account"));
        assertThat(send(browser, Reader.form(address("/account/factor"), Map.of("token", token))).headers().firstValue("Location").orElse(""))
                .as("asked just now").doesNotContain("again");
    }

    @Test
    void whoProvedItLongerAgoThanASessionLastsIsAskedAnew() {
        HttpClient browser = stranger();
        assertThat(toProvider(browser, "/signin/oidc")).contains("max_age=43200");
        Map<String, Object> yesterday =
                Map.of("email", person.login(), "email_verified", true, "auth_time", Instant.now().minusSeconds(13 * 3600).getEpochSecond());
        answer(yesterday);
        assertThat(through(browser, "/signin/oidc?to=/rounds").headers().firstValue("Location")).hasValue("/signin/oidc?again=true&to=%2Frounds");
        assertThat(get(browser, "/rounds").statusCode()).isEqualTo(303);

        answer(yesterday);
        URI asking = URI.create(toProvider(browser, "/signin/oidc?again=true"));
        String back = send(browser, Reader.form(asking, Map.of("username", subject))).headers().firstValue("Location").orElseThrow();
        assertThat(send(browser, HttpRequest.newBuilder(URI.create(back)).build()).headers().firstValue("Location"))
                .as("a provider that won't ask anew isn't asked for ever").hasValue("/signin?refused=FAILED");
    }

    @Test
    void anAddressAloneLinksNobodyWhoHasASecondFactor() throws GeneralSecurityException {
        byte[] key = signIn.newCodeKey();
        assertThat(signIn.startSecondFactor(person.id(), key, code(key))).isTrue();
        HttpClient browser = stranger();
        answer(Map.of("email", person.login(), "email_verified", true));
        through(browser, "/signin/oidc");
        assertThat(identities.issuers(person.id())).as("before the code").isEmpty();
    }

    @Test
    void aLinkOfSomebodyElsesSignsNobodyOut() {
        HttpClient browser = Reader.browser(address("/"), person.login(), Reader.PASSWORD);
        get(browser, "/signin/oidc/back?code=x&state=y");
        assertThat(get(browser, "/rounds").statusCode()).isEqualTo(200);
    }

    /** The policy of a page must let its form end up at the provider: only a browser minds that. */
    @Test
    void aRealBrowserGoesThereAndBackAndOutAndIsLinked() {
        try (AxeBrowser chromium = new AxeBrowser()) {
            Page page = chromium.open(address("/signin?refused=UNVERIFIED"), new Reading(320, ColorScheme.DARK, true), "fi");
            assertThat(AxeBrowser.violations(page)).isEmpty();
            assertThat(AxeBrowser.overflow(page)).isZero();
            answer(Map.of("email", person.login(), "email_verified", true, "auth_time", Instant.now().getEpochSecond()));
            page.click("a[href^='/signin/oidc']");
            page.waitForURL(address("/").toString() + "**");
            page.navigate(address("/account").toString());
            assertThat(page.textContent("h1")).isEqualTo(person.name());
            assertThat(AxeBrowser.violations(page)).isEmpty();

            page.click("form[action='/account/identity/end'] button");
            page.waitForURL("**/account?done=unlinked");
            answer(Map.of());
            page.click("form[action='/account/identity'] button");
            page.waitForURL("**/account?done=linked");
            assertThat(identities.issuers(person.id())).hasSize(1);

            page.click(".menu summary");
            page.click("#out button");
            page.waitForURL(address("/signin").toString() + "**");
            page.navigate(address("/account").toString());
            assertThat(page.textContent("h1")).isEqualTo("Kirjaudu sisään");
        }
    }

    /** What the provider's next token says. */
    private void answer(Map<String, Object> claims) {
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(TENANT, subject, "JWT", List.of("toteuma"), claims, 3600));
    }

    private void refused(String why, String words) {
        HttpClient browser = stranger();
        HttpResponse<byte[]> back = through(browser, "/signin/oidc");
        assertThat(back.headers().firstValue("Location")).hasValue("/signin?refused=" + why);
        HttpResponse<byte[]> page = get(browser, "/signin?refused=" + why);
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page(page).select("[role=alert]").text()).contains(words);
        assertThat(get(browser, "/rounds").statusCode()).isEqualTo(303);
    }

    private HttpResponse<byte[]> through(HttpClient browser, String begin) {
        return onward(browser, get(browser, begin));
    }

    /** From the first page's redirect to the answer of the page that the provider sends people back to. */
    private HttpResponse<byte[]> onward(HttpClient browser, HttpResponse<byte[]> begun) {
        HttpResponse<byte[]> going = get(browser, begun.headers().firstValue("Location").orElseThrow());
        String back = next(browser, URI.create(going.headers().firstValue("Location").orElseThrow()));
        return send(browser, HttpRequest.newBuilder(URI.create(back)).build());
    }

    private String toProvider(HttpClient browser, String begin) {
        return next(browser, address(get(browser, begin).headers().firstValue("Location").orElseThrow()));
    }

    private static String next(HttpClient browser, URI address) {
        return send(browser, HttpRequest.newBuilder(address).build()).headers().firstValue("Location").orElseThrow();
    }

    private static String code(byte[] key) throws GeneralSecurityException {
        TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
        return codes.generateOneTimePasswordString(new SecretKeySpec(key, codes.getAlgorithm()), Instant.now());
    }
}
