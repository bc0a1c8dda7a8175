package org.gongping;

import org.gongping.ballot.box.BoardFile;
import org.gongping.kernel.InclusionProof;
import org.gongping.kernel.MerkleTree;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Fault;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;

/**
 * Checks a closed poll's board: {@code verify-board board.json}, and with {@code --receipt} whether
 * a ballot is on it. Starts no server and touches no database.
 */
final class VerifyBoardCommand {

    /** The first argument that asks for it. */
    static final String NAME = "verify-board";

    private static final int DONE = 0;
    private static final int FAULTY = 2;
    private static final String RECEIPT = "--receipt";
    private static final int WITH_RECEIPT = 3;

    private final PrintStream out;
    private final PrintStream err;

    VerifyBoardCommand(OutputStream out, OutputStream err) {
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, false, StandardCharsets.UTF_8);
    }

    /** Does what the arguments say and answers with the exit code. */
    int run(List<String> args) {
        try {
            if (args.size() == 1) {
                return verify(args.getFirst(), null);
            }
            return args.size() >= WITH_RECEIPT && args.get(1).equals(RECEIPT)
                    ? verify(args.getFirst(), receipt(args.subList(2, args.size())))
                    : refuse("usage: verify-board board.json [--receipt HEX]");
        } catch (NoSuchFileException e) {
            return refuse("there is no file " + e.getFile());
        } catch (IOException e) {
            return refuse("cannot read the board: " + e.getMessage());
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** As pages show it, in groups of digits, or in one. */
    private static String receipt(List<String> groups) {
        return String.join("", groups).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    private int refuse(String why) {
        tell(err, why);
        return FAULTY;
    }

    /** A file from a stranger must not steer the terminal that it is told on. */
    private static void tell(PrintStream to, String line) {
        to.print(line.replaceAll("\\p{Cntrl}", "?") + "\n");
    }

    private int verify(String name, @Nullable String receipt) throws IOException {
        if (receipt != null && !MerkleTree.isHash(receipt)) {
            return refuse("a receipt is 64 digits of 0-9 and a-f");
        }
        return switch (BoardFile.read(GivenFile.read(name))) {
            case Checked.Sound<BoardFile>(BoardFile board) -> {
                tell(board);
                yield receipt == null ? DONE : lookUp(board, receipt);
            }
            case Checked.Faulty<BoardFile>(List<Fault> faults) -> {
                faults.forEach(f -> tell(err, name + place(f) + f.message()));
                yield FAULTY;
            }
        };
    }

    /** Files are written on one line, so a line is told only of what could not be read at all. */
    private static String place(Fault fault) {
        return fault.line() == null ? ": " + fault.at() + " " : ":" + fault.line() + ": ";
    }

    private void tell(BoardFile board) {
        tell(out, "poll " + board.poll());
        board.groups()
                .forEach(group ->
                        tell(
                                out,
                                "group %s: roll %d, issued %d, cast %d"
                                        .formatted(
                                                group.group(),
                                                group.roll(),
                                                group.issued(),
                                                group.cast())));
        tell(out, "ballots " + board.leaves().size());
        tell(out, "root " + board.root());
    }

    private int lookUp(BoardFile board, String receipt) {
        var proof = board.proof(receipt).filter(found -> found.leadsTo(board.root()));
        proof.ifPresent(found -> tell(found, receipt));
        return proof.isPresent() ? DONE : refuse("receipt " + receipt + " is not on the board");
    }

    private void tell(InclusionProof proof, String receipt) {
        tell(out, "receipt " + receipt + " is on the board");
        tell(out, "index " + proof.index() + " of " + proof.size());
        proof.path().forEach(hash -> tell(out, "path " + hash));
    }
}
