/** Keeps accounts in MongoDB. */
@NullMarked
package org.gongping.account.mongo;

import org.jspecify.annotations.NullMarked;
