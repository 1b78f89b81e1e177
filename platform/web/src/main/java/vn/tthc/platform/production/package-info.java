/** What a process refuses to start with in production. */
@NullMarked
package vn.tthc.platform.production;

import org.jspecify.annotations.NullMarked;
