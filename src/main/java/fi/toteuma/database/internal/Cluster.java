package fi.toteuma.database.internal;

import fi.toteuma.database.DatabaseUnavailable;
import fi.toteuma.database.DatabaseUnavailable.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A PostgreSQL server of our own whose files are in one folder: made on first use, started on a free port of the loopback address,
 * stopped on {@link #close}.
 *
 * <p>A killed program leaves its server running. The next one that opens the folder stops it first; a lock on the folder, which the
 * operating system takes away from a killed program, keeps two programs from doing that to each other.
 */
public final class Cluster implements AutoCloseable {

    /** What happens at a power cut. */
    public enum Durability {
        /** Everything committed is there afterwards. */
        SAFE,
        /** Nothing may be; for the throw-away databases of tests. */
        THROW_AWAY
    }

    private static final String SUPERUSER = "postgres";

    private final Path folder;
    private final Path files;
    private final Programs programs;
    private final FileChannel lock;
    private final String password;
    private final int port;

    private Cluster(Path folder, Programs programs, FileChannel lock, String password, int port) {
        this.folder = folder;
        this.files = folder.resolve("postgres");
        this.programs = programs;
        this.lock = lock;
        this.password = password;
        this.port = port;
    }

    /** @throws DatabaseUnavailable in one line, if the folder can't be written, is in use, or the server doesn't start */
    public static Cluster start(Path dataFolder, Durability durability) {
        Path folder = dataFolder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            FileChannel lock = lock(folder);
            try {
                Programs programs = new Programs(Binaries.unpackedIn(folder));
                Cluster cluster = new Cluster(folder, programs, lock, password(folder), freePort());
                cluster.create();
                cluster.stopLeftover();
                cluster.launch(durability);
                return cluster;
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new DatabaseUnavailable(Reason.FOLDER_NOT_WRITABLE, folder.toString(), String.valueOf(failed.getMessage()), failed);
        }
    }

    /** How the server's superuser connects to a database. */
    public Login superuser(String database) {
        return login(database, SUPERUSER, password);
    }

    public Login login(String database, String user, String userPassword) {
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, userPassword);
    }

    /** Ends all connections, writes everything to disk and stops the server. */
    @Override
    public void close() {
        try (lock) {
            programs.run("pg_ctl", List.of("stop", "-D", files.toString(), "-m", "fast", "-w"));
        } catch (IOException failed) {
            throw new IllegalStateException("PostgreSQL in " + folder + " could not be stopped", failed);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException inThisProgram) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new DatabaseUnavailable(Reason.FOLDER_IN_USE, folder.toString(), "");
        }
        return channel;
    }

    /** The superuser's password: random, made once, readable by nobody else. */
    private static String password(Path folder) throws IOException {
        Path file = folder.resolve("postgres-password");
        if (!Files.exists(file)) {
            var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, onlyOwner);
            Files.writeString(file, randomPassword());
        }
        return Files.readString(file).strip();
    }

    /** 128 random bits. */
    static String randomPassword() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void create() throws IOException {
        if (Files.exists(files.resolve("global/pg_control"))) {
            return;
        }
        var result = programs.run("initdb", List.of("-D", files.toString(), "-U", SUPERUSER, "-E", "UTF8",
                "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=fi-FI",
                "--auth=scram-sha-256", "--pwfile=" + folder.resolve("postgres-password")));
        if (result.code() != 0) {
            throw notStarted(result.output());
        }
    }

    private void stopLeftover() throws IOException {
        Path pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        boolean running = ProcessHandle.of(pid).flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/bin/postgres")).isPresent();
        if (running) {
            programs.run("pg_ctl", List.of("stop", "-D", files.toString(), "-m", "fast", "-w"));
        } else {
            Files.delete(pidFile);      // of a server that was killed too; its number may belong to another program by now
        }
    }

    private void launch(Durability durability) throws IOException {
        String safe = durability == Durability.SAFE ? "on" : "off";
        List<String> options = new ArrayList<>(List.of("listen_addresses=127.0.0.1", "port=" + port, "unix_socket_directories=",
                "fsync=" + safe, "synchronous_commit=" + safe, "full_page_writes=" + safe,
                "max_connections=60", "shared_buffers=256MB", "work_mem=32MB", "maintenance_work_mem=128MB",
                "max_wal_size=4GB", "checkpoint_timeout=15min", "random_page_cost=1.1", "jit=off", "timezone=UTC"));
        String arguments = String.join(" ", options.stream().map(option -> "-c " + option).toList());
        Path log = folder.resolve("postgres.log");
        Files.deleteIfExists(log);
        var result = programs.run("pg_ctl",
                List.of("start", "-D", files.toString(), "-w", "-t", "60", "-l", log.toString(), "-o", arguments));
        if (result.code() != 0) {
            throw notStarted(Files.exists(log) ? Files.readString(log) : result.output());
        }
    }

    private DatabaseUnavailable notStarted(String said) {
        List<String> lines = said.lines().toList();
        String last = String.join("; ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
        return new DatabaseUnavailable(Reason.SERVER_DID_NOT_START, folder.toString(), last);
    }
}
