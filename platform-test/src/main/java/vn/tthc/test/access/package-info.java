/**
 * The authorization matrix of docs/access, put to the services: every operation, by everybody, with real tokens. What the
 * tests ask comes from the OpenAPI document of the running service, so that nothing new escapes them.
 */
@NullMarked
package vn.tthc.test.access;

import org.jspecify.annotations.NullMarked;
