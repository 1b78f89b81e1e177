/**
 * The parts of the suite that are not ours, as real processes on loopback: PostgreSQL, Keycloak and Kafka, from
 * distributions that Maven has put into {@code .tthc/cache}. Used by the launcher and by the tests alike.
 */
@NullMarked
package vn.tthc.parts;

import org.jspecify.annotations.NullMarked;
