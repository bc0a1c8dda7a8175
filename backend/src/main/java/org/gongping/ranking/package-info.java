/**
 * Standings: gathers the facts of a cycle from every source, computes, keeps what was computed by
 * edition, publishes an edition, tells everybody the place and the reasons, and hands out what
 * anybody can compute it again from.
 *
 * <p>Each edition keeps its public bundle, made when it was computed: facts move on, people leave
 * the roster, and a published result must stay what it was. It is an edition's own copy only of
 * what is no secret. The marks behind it are kept nowhere but at their sources, where a ballot box
 * has its rules; so the sealed bundle is never stored, but put together when the appraisal group
 * asks for it: the kept public one, with the sources' marks in place of the exact values. It is
 * handed out only if its own public form has the SHA-256 of the edition's, which shows that these
 * are the marks that were counted; after a poll is run again they are not.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "organisation",
            "scheme",
            "scheme :: draft",
            "cycle"
        })
package org.gongping.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
