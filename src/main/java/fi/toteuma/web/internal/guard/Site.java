package fi.toteuma.web.internal.guard;

import fi.toteuma.kernel.WrongSetting;
import fi.toteuma.kernel.WrongSetting.Expected;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address that people know the site by: {@code toteuma.site} (or {@code TOTEUMA_SITE}), {@code https://raportit.kunta.fi}, set where a server in front takes
 * care of the certificate. Without it the site answers to this machine's own names only.
 */
@Component
public class Site {

    private static final String NAME = "toteuma.site";
    private static final Pattern THIS_MACHINE = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    private final Optional<URI> address;

    Site(@Value("${toteuma.site:}") String address) {
        this.address = Optional.of(address).filter(given -> !given.isBlank()).map(Site::address);
        this.address.ifPresent(given -> {
            if (given.getAuthority() == null || given.getScheme() == null || !given.getScheme().matches("https?")) {
                throw new WrongSetting(NAME, address, Expected.SITE);
            }
            if (given.getScheme().equals("http") && !THIS_MACHINE.matcher(given.getAuthority()).matches()) {
                throw new WrongSetting(NAME, address, Expected.HTTPS); // passwords would be read on the way
            }
        });
    }

    private static URI address(String given) {
        try {
            return new URI(given.strip());
        } catch (URISyntaxException e) {
            throw new WrongSetting(NAME, given, Expected.SITE);
        }
    }

    /** Whether people reach it by https, so that its cookies may go that way only. */
    public boolean isSecure() {
        return address.map(URI::getScheme).filter("https"::equals).isPresent();
    }

    /** @param host as a request names it */
    boolean is(String host) {
        return THIS_MACHINE.matcher(host).matches() && !isSecure()
                || address.map(URI::getAuthority).filter(own -> own.equals(host.toLowerCase(Locale.ROOT))).isPresent();
    }

    /** What a page of ours names as its origin. */
    String origin(String host) {
        return (isSecure() ? "https://" : "http://") + host;
    }

    /** The address without a path; empty where the site answers to this machine's own names. */
    public Optional<String> base() {
        return address.map(own -> own.getScheme() + "://" + own.getAuthority());
    }

    /** A whole address, for letters and the command line. @param path begins with a slash; @param port of this program */
    public String link(String path, int port) {
        return base().orElse("http://localhost:" + port) + path;
    }
}
