package fi.toteuma.web.internal.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page that asks for a password or a code.
 *
 * @param login as it was given
 * @param to the page to go on to, within the site
 * @param refused why it asks again: an {@link fi.toteuma.access.SignIn.Outcome}, or why a provider's word wasn't enough
 * @param again whether the reader was signed in, and is asked anew because of what they want to change
 * @param provider whether one can sign in through an identity provider too
 */
public record SignInView(String login, String to, Optional<String> refused, boolean provider, boolean again) {

    /** Within the site: no other host, no scheme, nothing a browser reads as one. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    static SignInView empty(String to) {
        return new SignInView("", local(to), Optional.empty(), false, false);
    }

    /** The address if it leads to a page of ours, else the first page. */
    static String local(String to) {
        return LOCAL.matcher(to).matches() && !to.startsWith("/signin") && !to.startsWith("/link/") ? to : "/";
    }

    /** Where signing in through the provider begins. */
    public String begin() {
        return "/signin/oidc?to=" + encoded(to) + (again ? "&again=true" : "");
    }

    static String encoded(String to) {
        return URLEncoder.encode(local(to), StandardCharsets.UTF_8);
    }
}
