package org.gongping.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures scoring alone, and the packaged product on its embedded database and, where the
 * environment names one, on a real MongoDB; prints a table for each.
 */
final class Benchmarks {

    private static final int ROUNDS = Integer.getInteger("gongping.bench.rounds", 10);
    private static final String ONLY = System.getProperty("gongping.bench.only", "all");
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000);

    private final Path folder;
    private final Database database;
    private final Report report = new Report();

    private Benchmarks(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /**
     * No arguments; {@code gongping.bench.rounds} says how long to measure the product, {@code
     * gongping.bench.only} whether to measure only the {@code product}, of it only {@code voting},
     * or only {@code scoring}.
     */
    public static void main(String[] arguments) throws Exception {
        if (ONLY.equals("all") || ONLY.equals("scoring")) {
            scoring();
        }
        if (!ONLY.equals("scoring")) {
            product();
        }
    }

    private static void scoring() throws Exception {
        var before = Machine.load();
        var rows = ScoringBenchmark.run();
        System.out.printf(
                "%n%s Load average %s before, %s at the end.%n%n%s%n",
                Machine.words(), before, Machine.load(), ScoringRow.table(rows));
    }

    private static void product() throws Exception {
        var uri = System.getenv("GONGPING_TEST_MONGODB_URI");
        measure(new Database.Embedded());
        if (uri != null && !uri.isBlank()) {
            measure(Database.Real.on(uri));
        }
    }

    private static void measure(Database database) throws Exception {
        var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "benchmark");
        try (database) {
            var before = Machine.load();
            var done = new Benchmarks(folder, database).run();
            System.out.printf(
                    "%n%s On %s. Load average %s before, %s at the end.%n%n%s%n",
                    Machine.words(), database.name(), before, Machine.load(), done.table());
        } finally {
            Folder.delete(folder);
        }
    }

    private Report run() throws Exception {
        var isWhole = !ONLY.equals("voting");
        if (isWhole) {
            report.add(new StartTrial(folder).run(database, true, ROUNDS).results("first start"));
        }
        try (var product = Product.start(folder, database)) {
            product.until(product.phone()::showsFirstPage);
            product.phone().bare().run();
            measure(product, isWhole);
        }
        if (isWhole) {
            report.add(new StartTrial(folder).run(database, false, ROUNDS).results("later start"));
        }
        return report;
    }

    private void measure(Product product, boolean isWhole) throws Exception {
        var phone = product.phone();
        var password = product.firstPassword();
        var installer = Person.withFirstPassword(phone, "office", "admin", password);
        var bench = new Bench(database, phone, installer, ROUNDS, report);
        if (isWhole) {
            office(bench);
        }
        installer.signIn();
        VotingTrial.prepare(bench).run();
        installer.signIn();
        remoteVoting(bench);
    }

    private void office(Bench bench) throws Exception {
        var photo = Photo.draw();
        var offices = new ArrayList<RankedOffice>();
        for (var size : SIZES) {
            bench.installer().signIn();
            offices.add(RankedOffice.create(bench.phone(), bench.installer(), size));
        }
        var largest = offices.getLast();
        new RankingTrial(bench, offices).run();
        new ClaimTrial(bench, offices.getFirst(), largest, photo).run();
        new SignInTrial(bench, largest.people()).run();
        new PhotoTrial(bench, largest.people(), photo).run();
    }

    private void remoteVoting(Bench bench) throws Exception {
        var aside = Files.createDirectories(folder.resolve("inserts"));
        try (var other = database.another();
                var inserts = Product.startInserts(aside, other)) {
            inserts.until(inserts.phone()::showsFirstPage);
            CredentialTrial.prepare(bench, inserts.phone()).run();
        }
    }
}
