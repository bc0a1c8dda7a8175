package org.gongping.claim;

import org.gongping.kernel.CycleKey;
import org.gongping.scoring.Fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The claims of all organisations. */
public interface Claims {

    /** The claim with this id. */
    Optional<Claim> find(String organisation, String id);

    /** All claims and entries about one person in a cycle. */
    List<Claim> of(CycleKey cycle, String subject);

    /** All claims of one unit in one state. */
    List<Claim> queue(CycleKey cycle, String unit, ClaimState state);

    /** How many claims wait for verification, by unit; units without any are left out. */
    Map<String, Integer> waiting(CycleKey cycle);

    /** All claims that use at least one of these photos. */
    List<Claim> using(String organisation, Collection<String> photos);

    /** What is to be counted of all claims of a cycle. */
    List<Fact> facts(CycleKey cycle);

    /** What is to be counted of the claims about one person. */
    List<Fact> factsOf(CycleKey cycle, String subject);

    /** Adds a claim; false if there is one with its id. */
    boolean add(Claim claim);

    /** Puts a claim in the place of the version before it; false if that is not there any more. */
    boolean replace(Claim claim);
}
