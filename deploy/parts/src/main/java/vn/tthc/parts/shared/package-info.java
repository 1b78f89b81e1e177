/**
 * One PostgreSQL, one Keycloak and one Kafka for a whole run of tests: a supervisor process that lives as long as
 * somebody holds a lease, and a little longer.
 */
@NullMarked
package vn.tthc.parts.shared;

import org.jspecify.annotations.NullMarked;
