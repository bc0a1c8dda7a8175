/** What the contract says of photos: tickets to upload, facts and links. */
@NullMarked
package org.gongping.evidence.graphql;

import org.jspecify.annotations.NullMarked;
