/** The door of the suite: GraphQL, public REST, browser sessions, and the web front end. */
@NullMarked
package vn.tthc.gateway;

import org.jspecify.annotations.NullMarked;
