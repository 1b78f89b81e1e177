/**
 * Inputs that nobody thought of: requests made by machine from the OpenAPI document of a running service, or from
 * the schema of the gateway. Whatever comes in, it answers what is wrong with it and does not break.
 */
@NullMarked
package vn.tthc.test.fuzz;

import org.jspecify.annotations.NullMarked;
