package fi.toteuma.web.internal.documents;

import fi.toteuma.document.Document;
import fi.toteuma.rendering.Renderer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Where files are made. A file takes a processor and much memory for seconds: so many are made at once and no more, a few wait for
 * their turn, and the rest is told to come back. Pages stay quick meanwhile.
 */
@Component
public class Presses {

    static final int AT_ONCE = 2;
    static final int WAITING = 12;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final AtomicInteger waiting = new AtomicInteger();

    /** @throws Busy if too many wait already, or the turn doesn't come in time */
    public byte[] print(Renderer renderer, Document document) {
        enter();
        try {
            return renderer.render(document);
        } finally {
            free.release();
        }
    }

    /** How many wait for their turn. */
    int waiting() {
        return waiting.get();
    }

    private void enter() {
        if (waiting.incrementAndGet() > WAITING) {
            waiting.decrementAndGet();
            throw new Busy();
        }
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } finally {
            waiting.decrementAndGet();
        }
    }
}
