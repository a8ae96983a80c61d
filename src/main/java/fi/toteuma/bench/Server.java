package fi.toteuma.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The program, serving its pages in a process of its own, so that its memory and time aren't the measurer's. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final URI site;
    private final Duration start;

    private Server(Process process, URI site, Duration start) {
        this.process = process;
        this.site = site;
        this.start = start;
    }

    /**
     * @param folder the data folder with its database
     * @param heap as {@code -Xmx} takes it
     * @param clock the day and time it stands still at
     */
    static Server start(Path folder, int port, String heap, String clock, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap, "-Dtoteuma.clock=" + clock,
                "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED",
                "-jar", System.getProperty("java.class.path"), "serve", "--port", String.valueOf(port)));
        builder.environment().put("TOTEUMA_DATA_FOLDER", folder.toString());
        long begun = System.nanoTime();
        Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        URI site = URI.create("http://localhost:" + port);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, site)) {
                if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                    process.destroy();
                    throw new IOException("the server doesn't answer, see " + log);
                }
                Thread.sleep(20); // a process says nothing when it is ready: it is asked, and the start is known to 20 ms
            }
        }
        return new Server(process, site, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static boolean answers(HttpClient client, URI site) throws IOException, InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(site.resolve("/signin")).timeout(Duration.ofSeconds(30)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException e) {
            return false; // not there yet
        }
    }

    URI site() {
        return site;
    }

    /** From the start of the process to its first page. */
    Duration untilFirstPage() {
        return start;
    }

    /** What is in use of its heap now, in bytes. */
    long heap() throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(process.pid()));
            try (JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
                MBeanServerConnection beans = connector.getMBeanServerConnection();
                MemoryMXBean memory =
                        ManagementFactory.newPlatformMXBeanProxy(beans, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
                return memory.getHeapMemoryUsage().getUsed();
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException(e);
        }
    }

    /** Time that its process has had on the processors. */
    Duration busy() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
