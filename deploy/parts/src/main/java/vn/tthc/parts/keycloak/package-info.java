/** Keycloak from its distribution: prepared once, started optimised; realms come and go by the admin REST API. */
@NullMarked
package vn.tthc.parts.keycloak;

import org.jspecify.annotations.NullMarked;
