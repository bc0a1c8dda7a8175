package org.gongping.benchmark;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A program that serves HTTP in a process of its own: above all the packaged product, with the
 * settings that operators find in the documents.
 */
final class Product implements AutoCloseable {

    private static final Path JAR = Path.of("target/gongping.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern PASSWORD = Pattern.compile("password: ([a-z0-9]{14})");

    private final Process process;
    private final Path console;
    private final long begun;
    private final Phone phone;

    private Product(Path folder, int port, List<String> command) throws IOException {
        console = folder.resolve("console.txt");
        phone = new Phone(URI.create("http://127.0.0.1:" + port + "/"));
        var all = new ArrayList<>(List.of(java()));
        all.addAll(command);
        begun = System.nanoTime();
        process =
                new ProcessBuilder(all)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(console.toFile())
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** Starts the product in a folder, behind the benchmark as its proxy. */
    static Product start(Path folder, Database database) throws IOException {
        var port = freePort();
        var command = new ArrayList<>(List.of("-jar", JAR.toString(), "--server.port=" + port));
        command.add("--server.forward-headers-strategy=native");
        command.addAll(database.settings());
        return new Product(folder, port, command);
    }

    /** Starts the web server that comes with the JDK, to show the folder. */
    static Product startPlainServer(Path folder) throws IOException {
        var port = freePort();
        var loopback = InetAddress.getLoopbackAddress().getHostAddress();
        var options = List.of("-m", "jdk.httpserver", "-b", loopback, "-p", "" + port);
        return new Product(folder, port, options);
    }

    /** Starts the server that only inserts, into a database of this kind. */
    static Product startInserts(Path folder, Database database) throws IOException {
        var port = freePort();
        var command = new ArrayList<>(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(List.of(InsertServer.class.getName(), "" + port));
        command.addAll(database.settings());
        return new Product(folder, port, command);
    }

    /** The Java that runs the benchmarks. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    Phone phone() {
        return phone;
    }

    /** Waits until it answers so, and tells how long after its start that was, in nanoseconds. */
    long until(Callable<Boolean> answered) throws Exception {
        while (!isAnswered(answered)) {
            if (!process.isAlive() || age() > PATIENCE.toNanos()) {
                throw new IllegalStateException("No answer: " + said());
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
        return age();
    }

    /** How long ago it was started, in nanoseconds. */
    long age() {
        return System.nanoTime() - begun;
    }

    private static boolean isAnswered(Callable<Boolean> answered) throws Exception {
        try {
            return answered.call();
        } catch (ConnectException _) {
            return false;
        }
    }

    /** The one-time password that the first start says on the console, soon after it answers. */
    String firstPassword() throws Exception {
        until(() -> PASSWORD.matcher(said()).find());
        var found = PASSWORD.matcher(said());
        if (!found.find()) {
            throw new IllegalStateException("No password on the console: " + said());
        }
        return found.group(1);
    }

    private String said() throws IOException {
        return new String(Files.readAllBytes(console), StandardCharsets.ISO_8859_1);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stops it as an operator would, and waits for that. */
    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .exceptionally(_ -> process.destroyForcibly())
                .join();
    }
}
