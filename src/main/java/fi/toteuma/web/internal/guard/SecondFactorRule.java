package fi.toteuma.web.internal.guard;

import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import fi.toteuma.kernel.WrongSetting;
import fi.toteuma.kernel.WrongSetting.Expected;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which roles need a second factor: {@code toteuma.second-factor} ({@code TOTEUMA_SECOND_FACTOR}), names of roles with commas between
 * them, {@code all} or {@code none}. Where nothing is said all do if others reach the site, and none if only this machine does.
 */
@Component
public class SecondFactorRule {

    private static final String ALL = "all";
    private static final String NONE = "none";

    private final Set<Role> roles = EnumSet.noneOf(Role.class);

    SecondFactorRule(@Value("${toteuma.second-factor:}") String given, Site site) {
        String names = given.isBlank() ? site.isSecure() ? ALL : NONE : given;
        for (String name : names.strip().split("\\s*,\\s*")) {
            if (name.equals(ALL)) {
                roles.addAll(EnumSet.allOf(Role.class));
            } else if (!name.isEmpty() && !name.equals(NONE)) {
                roles.add(Role.of(name).orElseThrow(() -> new WrongSetting("toteuma.second-factor", given, Expected.ROLES)));
            }
        }
    }

    public boolean isFor(Person person) {
        return person.grants().stream().anyMatch(grant -> roles.contains(grant.role()));
    }
}
