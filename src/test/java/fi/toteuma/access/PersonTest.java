package fi.toteuma.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.MunicipalityId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final MunicipalityId HERE = new MunicipalityId((short) 1);
    private static final MunicipalityId THERE = new MunicipalityId((short) 2);

    @Test
    void aRoleHoldsInItsOwnMunicipalityOnly() {
        Person controller = person(true, Grant.in(HERE, Role.CONTROLLER));
        assertThat(controller.may(Right.FIGURES, HERE)).isTrue();
        assertThat(controller.may(Right.FIGURES, THERE)).isFalse();
        assertThat(controller.may(Right.ADMINISTER, HERE)).isFalse();
        assertThat(person(true, new Grant(Role.CONTROLLER, Optional.empty(), Optional.empty())).may(Right.FIGURES, THERE)).isTrue();
    }

    @Test
    void aRoleOverOneUnitIsNotOverTheWhole() {
        Person manager = person(true, Grant.over(HERE, "430", Role.MANAGER));
        assertThat(manager.may(Right.WRITE, HERE)).isTrue();
        assertThat(manager.mayAll(Right.WRITE, HERE)).isFalse();
    }

    @Test
    void whoLeftMayNothing() {
        assertThat(person(false, Grant.in(HERE, Role.CONTROLLER)).may(Right.READ, HERE)).isFalse();
    }

    private static Person person(boolean active, Grant grant) {
        return new Person(1, "joku@example.com", "Joku", Language.FI, false, active, List.of(grant));
    }
}
