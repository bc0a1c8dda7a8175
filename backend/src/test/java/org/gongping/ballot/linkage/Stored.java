package org.gongping.ballot.linkage;

import org.bson.Document;

import java.util.List;

/**
 * All that is stored about one poll's voters and ballots.
 *
 * @param voters of the roll, in its order
 * @param issues in the order in which the database gives them
 * @param ballots in the order in which the database gives them
 * @param leaves of the board, in its order
 * @param file the bytes of the database's file, a character each; empty where it is somebody else's
 *     server
 * @param oplog a real server's log of all that was done to the database, in its order
 */
record Stored(
        List<Voter> voters,
        List<Document> issues,
        List<Document> ballots,
        List<String> leaves,
        String file,
        List<Document> oplog) {

    /**
     * Somebody on the roll.
     *
     * @param issue under which id a credential was issued: that follows from number and poll
     */
    record Voter(Document entry, String issue) {}

    Document issue(String id) {
        return issues.stream().filter(one -> id.equals(one.get("_id"))).findFirst().orElseThrow();
    }
}
