package fi.toteuma.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadOnceTest {

    private final AtomicInteger readings = new AtomicInteger();
    private final ReadOnce<String> once = new ReadOnce<>((file, text) -> {
        readings.incrementAndGet();
        if (text.isEmpty()) {
            throw new IllegalArgumentException(file);
        }
        return file + " says " + text;
    });

    @Test
    void aFileThatSaysTheSameIsReadOnce() {
        assertThat(once.read("a", "1")).isEqualTo("a says 1").isSameAs(once.read("a", "1"));
        assertThat(readings).hasValue(1);
    }

    @Test
    void anotherNameOrTextIsAnotherFile() {
        assertThat(once.read("a", "1")).isEqualTo("a says 1");
        assertThat(once.read("b", "1")).isEqualTo("b says 1");
        assertThat(once.read("a", "2")).isEqualTo("a says 2");
    }

    @Test
    void whatCantBeReadIsToldEachTime() {
        assertThatThrownBy(() -> once.read("a", "")).hasMessage("a");
        assertThatThrownBy(() -> once.read("a", "")).hasMessage("a");
    }

    @Test
    void theOldestGo() {
        for (int i = 0; i < 65; i++) {
            once.read("a", String.valueOf(i + 1));
        }
        once.read("a", "65");
        assertThat(readings).hasValue(65);
        once.read("a", "1");
        assertThat(readings).hasValue(66);
    }
}
