package fi.toteuma.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.toteuma.database.DatabaseUnavailable.Reason;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.WrongSetting;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTest {

    private static DatabaseSettings of(String url, Map<String, String> others) {
        return DatabaseSettings.from(name -> name.equals("TOTEUMA_DATABASE_URL") ? url : others.get(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "jdbc:postgresql://kanta.kunta.fi/toteuma", "jdbc:postgresql://kanta.kunta.fi/toteuma?sslmode=require",
        "jdbc:postgresql://kanta.kunta.fi/toteuma?sslmode=verify-ca", "jdbc:postgresql://localhost,kanta.kunta.fi/toteuma",
        "jdbc:postgresql://localhost.kunta.fi/toteuma?ssl=true"})
    void aServerOnAnotherMachineIsReachedOnlyOverTlsWithItsCertificateChecked(String url) {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> of(url, Map.of()))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.NOT_PROTECTED);
                    assertThat(refused.in(Language.FI)).contains("sslmode=verify-full", "TOTEUMA_DATABASE_TLS=off");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "jdbc:postgresql://kanta.kunta.fi/toteuma?sslmode=verify-full", "jdbc:postgresql://localhost:5432/toteuma",
        "jdbc:postgresql://127.0.0.1/toteuma", "jdbc:postgresql://[::1]/toteuma", "jdbc:postgresql:toteuma"})
    void overTlsOrOnThisMachineItIsTaken(String url) {
        assertThat(of(url, Map.of())).isInstanceOf(DatabaseSettings.External.class);
    }

    @Test
    void whoKnowsTheirNetworkSaysSo() {
        assertThat(of("jdbc:postgresql://kanta.kunta.fi/toteuma", Map.of("TOTEUMA_DATABASE_TLS", "off"))).isInstanceOf(DatabaseSettings.External.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://kanta/toteuma", "jdbc:postgresql//kanta/toteuma", "kanta.kunta.fi?password=salaisuus",
        "postgres://toteuma:salaisuus@kanta/toteuma", "jdbc:postgresql://toteuma:salaisuus@kanta/toteuma"})
    void whatIsNoAddressOfPostgresqlIsSaid(String url) {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> of(url, Map.of()))
                .withMessageContaining("TOTEUMA_DATABASE_URL")
                .withMessageNotContaining("salaisuus");
    }

    @Test
    void thePasswordInAnAddressIsNotSaid() {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> of("jdbc:postgresql://kanta.kunta.fi/toteuma?user=a&password=salaisuus", Map.of()))
                .withMessageNotContaining("salaisuus");
    }
}
