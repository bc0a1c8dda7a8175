/** Sign-in and accounts in the contract, and the cookie that carries the refresh token. */
@NullMarked
package org.gongping.account.graphql;

import org.jspecify.annotations.NullMarked;
