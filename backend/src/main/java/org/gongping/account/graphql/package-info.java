/** Carries sign-in and accounts over the contract; the refresh token travels in a cookie. */
@NullMarked
package org.gongping.account.graphql;

import org.jspecify.annotations.NullMarked;
