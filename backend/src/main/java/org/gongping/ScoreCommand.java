package org.gongping;

import org.gongping.scheme.Bundle;
import org.gongping.scheme.FaultsJson;
import org.gongping.scheme.StandingsJson;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Fault;
import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;

/**
 * Computes results again from their bundles: {@code score bundle.json}, or {@code score --lines}
 * with one bundle a line in and one result a line out. Starts no server and touches no database.
 */
final class ScoreCommand {
    /** The first argument that asks for it. */
    static final String NAME = "score";

    private static final int DONE = 0;
    private static final int FAULTY = 2;
    private static final String LINES = "--lines";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    ScoreCommand(InputStream in, OutputStream out, OutputStream err) {
        this.in = new BufferedInputStream(in);
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, false, StandardCharsets.UTF_8);
    }

    /** Does what the arguments say and answers with the exit code. */
    int run(List<String> args) {
        try {
            if (args.size() != 1) {
                return refuse("usage: score bundle.json, or score --lines < bundles");
            }
            return args.getFirst().equals(LINES) ? lines() : file(args.getFirst());
        } catch (NoSuchFileException e) {
            return refuse("there is no file " + e.getFile());
        } catch (IOException e) {
            return refuse("cannot read the bundle: " + e.getMessage());
        } catch (OutOfMemoryError _) {
            return refuse("the bundle is larger than this program has memory for");
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int refuse(String why) {
        err.println(why);
        return FAULTY;
    }

    private int file(String name) throws IOException {
        return switch (Bundle.read(GivenFile.read(name))) {
            case Checked.Sound<Bundle>(Bundle bundle) -> {
                out.print(StandingsJson.of(bundle.standings()) + "\n");
                yield DONE;
            }
            case Checked.Faulty<Bundle>(List<Fault> faults) -> {
                faults.forEach(f ->
                        err.println(name + ":" + f.line() + ": " + f.at() + " " + f.message()));
                yield FAULTY;
            }
        };
    }

    /** Every line is answered before the next is read; one that is wrong stops none. */
    private int lines() throws IOException {
        int code = DONE;
        for (byte[] line = line(); line != null; line = line()) {
            switch (Bundle.read(line)) {
                case Checked.Sound<Bundle>(Bundle bundle) ->
                        out.print(StandingsJson.of(bundle.standings()) + "\n");
                case Checked.Faulty<Bundle>(List<Fault> faults) -> {
                    out.print(FaultsJson.of(faults) + "\n");
                    code = FAULTY;
                }
            }
            out.flush();
        }
        return code;
    }

    /** The bytes up to the end of the line, or null at the end of the input. */
    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        return line.toByteArray();
    }
}
