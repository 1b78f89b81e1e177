/** The gateway through its door: real Keycloak, and services whose calls are recorded. */
@NullMarked
package vn.tthc.gateway;

import org.jspecify.annotations.NullMarked;
