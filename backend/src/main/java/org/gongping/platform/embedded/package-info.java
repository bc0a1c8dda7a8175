/**
 * The MongoDB that comes with the product: one file, one process, no installation. It keeps what it
 * has answered through a killed process; with {@code spring.mongodb.uri} set it steps aside for a
 * real server.
 */
@NullMarked
package org.gongping.platform.embedded;

import org.jspecify.annotations.NullMarked;
