/** Keeps accounts, each with its sign-ins and history, as one document. */
@NullMarked
package org.gongping.account.mongo;

import org.jspecify.annotations.NullMarked;
