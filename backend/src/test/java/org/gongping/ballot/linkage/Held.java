package org.gongping.ballot.linkage;

import java.util.List;
import java.util.Map;

/**
 * A poll that was held, and what nobody but this program knows of it.
 *
 * @param truth each voter's ballot: the id of the issue and that of the ballot
 * @param collected the issues' ids in the order in which they came in
 * @param cast the ballots' ids in the order in which they came in
 */
record Held(Stored stored, Map<String, String> truth, List<String> collected, List<String> cast) {}
