package fi.toteuma.imports;

import fi.toteuma.imports.internal.reading.UnreadableFile;
import fi.toteuma.kernel.WrongSetting;
import fi.toteuma.kernel.WrongSetting.Expected;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Has files that people send looked at by a ClamAV of the installation before they are read: {@code toteuma.clamav} ({@code TOTEUMA_CLAMAV}), its host and
 * port, {@code 127.0.0.1:3310}; none where nothing is said. A file that it warns of, or doesn't answer about, isn't taken.
 */
@Component
public class VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);
    private static final String NAME = "toteuma.clamav";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1000;
    private static final String TOO_LARGE = "INSTREAM size limit exceeded";

    private final String host;
    private final int port;

    /** @param address empty: files aren't looked at */
    public VirusScan(@Value("${toteuma.clamav:}") String address) {
        URI asked = asked(address.isBlank() ? "none:1" : address.strip());
        if (asked.getHost() == null || asked.getPort() < 1 || asked.getPort() > 65_535 || !asked.getPath().isEmpty()) {
            throw new WrongSetting(NAME, address, Expected.HOST_AND_PORT);
        }
        this.host = address.isBlank() ? "" : asked.getHost();
        this.port = asked.getPort();
    }

    private static URI asked(String address) {
        try {
            return new URI("tcp://" + address);
        } catch (URISyntaxException e) {
            throw new WrongSetting(NAME, address, Expected.HOST_AND_PORT);
        }
    }

    /** @throws UnreadableFile if the file isn't to be taken */
    void look(Path file) throws UnreadableFile {
        if (host.isEmpty()) {
            return;
        }
        String answer;
        try {
            answer = ask(file);
        } catch (IOException failed) {
            LOG.error("ClamAV at {}:{} doesn't answer: {}", host, port, failed.toString());
            throw new UnreadableFile(0, "file.not-scanned");
        }
        if (answer.startsWith(TOO_LARGE)) {
            LOG.warn("refused, a file larger than the StreamMaxLength of ClamAV at {}:{}", host, port);
            throw new UnreadableFile(0, "file.scan-too-large");
        }
        if (answer.endsWith(" FOUND")) {
            String found = answer.replaceAll("^stream: | FOUND$", "").replaceAll("[^\\x21-\\x7e]", "?");
            LOG.warn("refused, a file that ClamAV warns of: {}", found);
            throw new UnreadableFile(0, "file.virus", found);
        }
        if (!answer.equals("stream: OK")) {
            LOG.error("ClamAV at {}:{} didn't look at a file: {}", host, port, answer.replaceAll("\\p{Cntrl}", "?"));
            throw new UnreadableFile(0, "file.not-scanned");
        }
    }

    /** clamd's INSTREAM: pieces with their lengths before them, an empty one at the end, one line back. */
    private String ask(Path file) throws IOException {
        try (Socket socket = new Socket(); InputStream content = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(host, port), (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            InputStream in = socket.getInputStream();
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            try {
                send(content, out, in);
            } catch (SocketException closed) {
                LOG.debug("ClamAV closed the connection while a file was sent: its answer may be there", closed);
            }
            return answer(in);
        }
    }

    /** Up to the end of one line: the connection may break after it. */
    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0 && line.size() < LONGEST_ANSWER; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    /** Ends where an answer comes before the end: the file is larger than clamd takes. */
    private static void send(InputStream content, DataOutputStream out, InputStream in) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int length = content.read(piece); length > 0; length = content.read(piece)) {
            if (in.available() > 0) {
                return;
            }
            out.writeInt(length);
            out.write(piece, 0, length);
        }
        out.writeInt(0);
    }
}
