package org.gongping.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * From the start of the process to its first page and its first answer: beside a Java that says its
 * version, and beside the web server that comes with the JDK.
 */
final class StartTrial {

    private final Path folder;
    private final Times page = new Times();
    private final Times answer = new Times();
    private final Times plain = new Times();
    private final Times version = new Times();

    StartTrial(Path folder) {
        this.folder = folder;
    }

    /** Starts everything in turns; the first turn fills the machine's caches and is not noted. */
    StartTrial run(Database database, boolean fresh, int starts) throws Exception {
        for (var start = 0; start <= starts; start++) {
            var noted = start > 0;
            sayVersion(noted ? version : new Times());
            startPlainServer(noted ? plain : new Times());
            if (fresh) {
                try (var empty = database.another()) {
                    startProduct(Files.createTempDirectory(folder, "start"), empty, noted);
                }
            } else {
                startProduct(folder, database, noted);
            }
        }
        return this;
    }

    List<Result> results(String what) {
        var first = what + ", to the first page";
        var next = what + ", to the first GraphQL answer";
        return List.of(
                new Result(first, 1, page, -1, "`jwebserver`, to its first page", plain),
                new Result(next, 1, answer, -1, "`jwebserver`, to its first page", plain),
                new Result(next, 1, answer, -1, "`java -version`", version));
    }

    private void startProduct(Path where, Database database, boolean noted) throws Exception {
        try (var product = Product.start(where, database)) {
            var shown = product.until(product.phone()::showsFirstPage);
            product.phone().bare().run();
            var answered = product.age();
            if (noted) {
                note(page, shown);
                note(answer, answered);
            }
        }
    }

    private void startPlainServer(Times into) throws Exception {
        try (var server = Product.startPlainServer(folder)) {
            note(into, server.until(server.phone()::showsFirstPage));
        }
    }

    private static void sayVersion(Times into) throws Exception {
        var begin = System.nanoTime();
        var java =
                new ProcessBuilder(Product.java(), "-version")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        java.waitFor();
        note(into, System.nanoTime() - begin);
    }

    private static void note(Times into, long nanos) {
        into.add(List.of(nanos), nanos);
    }
}
