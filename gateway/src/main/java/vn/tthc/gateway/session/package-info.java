/** Who calls: browser sessions, bearer tokens, and the exchange of both for a token that carries permissions. */
@NullMarked
package vn.tthc.gateway.session;

import org.jspecify.annotations.NullMarked;
