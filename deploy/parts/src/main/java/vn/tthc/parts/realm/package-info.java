/**
 * The Keycloak realm of the suite: the readable part of {@code deploy/realm} together with the unit groups of
 * {@code deploy/data}, secrets, addresses and, where wanted, the demo users.
 */
@NullMarked
package vn.tthc.parts.realm;

import org.jspecify.annotations.NullMarked;
