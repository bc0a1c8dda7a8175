import com.google.googlejavaformat.java.Main;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays out every Java source of the repository by google-java-format, or, given {@code check},
 * names the files that it would change and fails.
 */
class Format {

    private static final List<String> TREES = List.of("backend/src", "config");

    public static void main(String[] args) throws Exception {
        boolean check = args.length > 0 && args[0].equals("check");
        var mode = check ? Stream.of("--dry-run", "--set-exit-if-changed") : Stream.of("--replace");
        var options = Stream.concat(Stream.of("--aosp"), mode);
        var command = Stream.concat(options, sources().stream()).toArray(String[]::new);
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = new Main(out, err, System.in).format(command);
        if (status != 0 && check) {
            err.println("These files are not formatted. Run: mvn -N -Pformat process-sources");
        }
        System.exit(status);
    }

    private static List<String> sources() throws IOException {
        var files = Stream.<Path>builder();
        for (String tree : TREES) {
            try (var found = Files.walk(Path.of(tree))) {
                found.filter(file -> file.toString().endsWith(".java")).forEach(files);
            }
        }
        return files.build().map(Path::toString).sorted().toList();
    }
}
