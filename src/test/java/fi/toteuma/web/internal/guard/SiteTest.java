package fi.toteuma.web.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://raportit.kunta.fi", "http://10.0.0.5:8080", "http://localhost.kunta.fi"})
    void aSiteThatOthersReachIsReachedByHttpsOnly(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Site(address)).withMessageContaining("HTTPS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"raportit.kunta.fi", "ftp://raportit.kunta.fi"})
    void whatIsNoAddressOfASiteStopsTheStart(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Site(address));
    }

    @Test
    void thisMachineNeedsNone() {
        assertThat(new Site("http://localhost:8080").isSecure()).isFalse();
        assertThat(new Site("").is("127.0.0.1:8080")).isTrue();
        Site town = new Site("https://raportit.kunta.fi");
        assertThat(town.isSecure()).isTrue();
        assertThat(town.is("localhost")).as("by its own name only").isFalse();
    }
}
