package fi.toteuma.web.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.toteuma.document.Document;
import fi.toteuma.rendering.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mockito.Mockito;

class PressesTest {

    private final Presses presses = new Presses();
    private final Document document = Mockito.mock(Document.class);
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(Presses.AT_ONCE);

    /** A file that isn't finished before the test says so. */
    private byte[] slow() {
        most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
        begun.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        atWork.decrementAndGet();
        return new byte[] {1};
    }

    private Renderer slowly() {
        Renderer renderer = Mockito.mock(Renderer.class);
        Mockito.when(renderer.render(document)).thenAnswer(asked -> slow());
        return renderer;
    }

    @Test
    @Timeout(60)
    void soManyAreMadeAtOnceAFewWaitAndTheRestIsToldToComeBack() throws Exception {
        Renderer renderer = slowly();
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<byte[]>> files = new ArrayList<>();
            for (int i = 0; i < Presses.AT_ONCE; i++) {
                files.add(askers.submit(() -> presses.print(renderer, document)));
            }
            begun.await();
            for (int i = 0; i < Presses.WAITING; i++) {
                files.add(askers.submit(() -> presses.print(renderer, document)));
            }
            while (presses.waiting() < Presses.WAITING) {
                Thread.onSpinWait();
            }
            assertThatExceptionOfType(Busy.class).isThrownBy(() -> presses.print(renderer, document));
            mayEnd.countDown();
            for (Future<byte[]> file : files) {
                assertThat(file.get(30, TimeUnit.SECONDS)).hasSize(1);
            }
        }
        assertThat(most.get()).isEqualTo(Presses.AT_ONCE);
        assertThat(presses.print(renderer, document)).as("afterwards there is room again").hasSize(1);
    }

    @Test
    void aFileThatFailsLeavesItsPlaceToTheNext() {
        Renderer broken = Mockito.mock(Renderer.class);
        Mockito.when(broken.render(document)).thenThrow(new IllegalStateException("broken"));
        for (int i = 0; i < Presses.AT_ONCE + Presses.WAITING + 1; i++) {
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> presses.print(broken, document));
        }
    }
}
