/** What keeps the door: limits on queries and on callers, protection against other sites, headers for browsers. */
@NullMarked
package vn.tthc.gateway.guard;

import org.jspecify.annotations.NullMarked;
