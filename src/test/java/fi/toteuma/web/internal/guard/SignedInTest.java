package fi.toteuma.web.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.toteuma.PassingClock;
import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.kernel.Language;
import fi.toteuma.web.internal.guard.SignedIn.Proof;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

class SignedInTest {

    private static final Person SOMEBODY = new Person(1, "joku@example.com", "Joku", Language.FI, false, true, List.of());

    private final People people = mock(People.class);
    private final PassingClock clock = new PassingClock();
    private final SignedIn signedIn = new SignedIn(people, "12", "10", clock);

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void afterTwelveHoursOneSignsInAnewHoweverBusyOneWas() {
        when(people.find("joku@example.com")).thenReturn(Optional.of(SOMEBODY));
        signedIn.in(SOMEBODY, Proof.TWO, new MockHttpServletRequest(), new MockHttpServletResponse());
        clock.pass(Duration.ofHours(12).minusSeconds(1));
        assertThat(signedIn.person()).contains(SOMEBODY);
        assertThat(signedIn.twice()).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(signedIn.person()).isEmpty();
        assertThat(signedIn.twice()).isFalse();
    }

    @Test
    void whoSignedInTenMinutesAgoProvesAnewWhoTheyAreBeforeChangingHowTheyDo() {
        assertThat(signedIn.isRecent()).as("nobody").isFalse();
        signedIn.in(SOMEBODY, Proof.ONE, new MockHttpServletRequest(), new MockHttpServletResponse());
        clock.pass(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(signedIn.isRecent()).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(signedIn.isRecent()).isFalse();
    }

    @Test
    void aPasswordWithoutItsCodeIsNotSignedIn() {
        when(people.find("joku@example.com")).thenReturn(Optional.of(SOMEBODY));
        signedIn.in(SOMEBODY, Proof.HALF, new MockHttpServletRequest(), new MockHttpServletResponse());
        assertThat(signedIn.person()).isEmpty();
        assertThat(signedIn.half()).contains(SOMEBODY);
        clock.pass(Duration.ofHours(12));
        assertThat(signedIn.half()).isEmpty();
    }

    @Test
    void aBrowserIsKnownByWhatItSaysOfItself() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("User-Agent", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0 Safari/537.36 Edg/150.0");
        assertThat(Arrival.of(request, clock.instant(), clock.instant())).isEqualTo(new Arrival(clock.instant(), clock.instant(), "Edge", "Windows"));
        assertThat(Arrival.of(new MockHttpServletRequest(), clock.instant(), clock.instant())).isEqualTo(new Arrival(clock.instant(), clock.instant(), "", ""));
    }
}
