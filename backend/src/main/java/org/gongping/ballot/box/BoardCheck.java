package org.gongping.ballot.box;

import org.gongping.ballot.box.BoardFile.Group;
import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.MerkleTree;
import org.gongping.scoring.Fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/**
 * Checks what a board says of itself: that the root follows from the leaves, and that the counts
 * are possible and fit the leaves.
 */
final class BoardCheck {

    private final BoardFile board;
    private final List<Fault> faults = new ArrayList<>();

    private BoardCheck(BoardFile board) {
        this.board = board;
    }

    /** Everything that is wrong with it; nothing if it is sound. */
    static List<Fault> run(BoardFile board) {
        var check = new BoardCheck(board);
        check.poll();
        check.groups();
        check.leaves();
        if (check.faults.isEmpty()) {
            check.sums();
        }
        return check.faults;
    }

    private void poll() {
        if (PollKey.ofFull(board.poll()).isEmpty()) {
            add("/poll", "must be the key of a poll");
        }
    }

    private void groups() {
        var seen = new HashSet<String>();
        for (int place = 0; place < board.groups().size(); place++) {
            var group = board.groups().get(place);
            if (!seen.add(group.group())) {
                add("/groups/" + place + "/group", "'" + group.group() + "' stands here twice");
            }
            counts("/groups/" + place, group);
        }
    }

    private void counts(String at, Group group) {
        if (group.issued() > group.roll()) {
            add(at + "/issued", "must be at most roll: " + group.issued() + " > " + group.roll());
        }
        if (group.cast() > group.issued()) {
            add(at + "/cast", "must be at most issued: " + group.cast() + " > " + group.issued());
        }
    }

    private void leaves() {
        var seen = new HashMap<String, Integer>();
        for (int place = 0; place < board.leaves().size(); place++) {
            var leaf = board.leaves().get(place);
            var before = seen.putIfAbsent(leaf, place);
            if (!MerkleTree.isHash(leaf)) {
                add("/leaves/" + place, "must be 64 digits of 0-9 and a-f");
            } else if (before != null) {
                add("/leaves/" + place, "stands at /leaves/" + before + " already");
            }
        }
    }

    private void sums() {
        var cast = board.groups().stream().mapToLong(Group::cast).sum();
        if (cast != board.leaves().size()) {
            add(
                    "/leaves",
                    "must be as many as were cast: " + board.leaves().size() + ", not " + cast);
        }
        var root = MerkleTree.of(board.leaves()).root();
        if (!root.equals(board.root())) {
            add("/root", "does not follow from the leaves, which give " + root);
        }
    }

    private void add(String at, String message) {
        faults.add(Fault.at(at, message));
    }
}
