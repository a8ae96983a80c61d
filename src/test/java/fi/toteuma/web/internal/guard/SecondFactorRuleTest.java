package fi.toteuma.web.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.toteuma.access.Grant;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import fi.toteuma.kernel.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecondFactorRuleTest {

    private static final Site TOWN = new Site("https://raportit.kunta.fi");
    private static final Site HERE = new Site("");

    private static List<Role> needing(String setting, Site site) {
        SecondFactorRule rule = new SecondFactorRule(setting, site);
        return Stream.of(Role.values())
                .filter(role -> rule.isFor(new Person(
                        1, "joku@example.com", "Joku", Language.FI, false, true, List.of(new Grant(role, Optional.empty(), Optional.empty())))))
                .toList();
    }

    @Test
    void whereOthersReachTheSiteEverybodyNeedsOneUnlessSomebodySaysOtherwise() {
        assertThat(needing("", TOWN)).containsExactly(Role.values());
        assertThat(needing("none", TOWN)).isEmpty();
        assertThat(needing("administrator, controller", TOWN)).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.CONTROLLER);
    }

    @Test
    void onOnesOwnMachineNobodyDoesUnlessSomebodySaysSo() {
        assertThat(needing("", HERE)).isEmpty();
        assertThat(needing("all", HERE)).containsExactly(Role.values());
    }

    @Test
    void aRoleThatIsNotThereStopsTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SecondFactorRule("kaikki", TOWN)).withMessageContaining("kaikki");
    }
}
