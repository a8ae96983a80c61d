package fi.toteuma.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.access.Passwords.Weakness;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void aPasswordThatLeansOnWordsOfThisPlaceIsEasyToGuess() {
        assertThat(Passwords.weakness("Toteuma2026!")).contains(Weakness.EASY);
        assertThat(Passwords.weakness("talousarvio2026")).contains(Weakness.EASY);
        assertThat(Passwords.weakness("kaupunki-kunta")).contains(Weakness.EASY);
        assertThat(Passwords.weakness("aamuruskon-kelluva-tikas")).isEmpty();
    }

    @Test
    void nameAndLoginOfThePersonAreTriedToo() {
        assertThat(Passwords.weakness("virkaanastujainen1", "virkaanastujainen@example.com", "Joku")).contains(Weakness.EASY);
        assertThat(Passwords.weakness("virkaanastujainen1", "joku@example.com", "Joku")).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAndNothingElseIsAsked() {
        assertThat(Passwords.weakness("k🦭v🦭x🦭z🦭w🦭")).contains(Weakness.SHORT);
        assertThat(Passwords.weakness("x".repeat(Passwords.MOST + 1))).contains(Weakness.LONG);
        assertThat(Passwords.weakness("sininenhevonennukkuukuussa")).as("small letters alone will do").isEmpty();
    }
}
