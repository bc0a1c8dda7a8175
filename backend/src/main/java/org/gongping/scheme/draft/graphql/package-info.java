/** Drafts of schemes in the contract. */
@NullMarked
package org.gongping.scheme.draft.graphql;

import org.jspecify.annotations.NullMarked;
