/** The service as its callers see it: real database, realm and broker, real tokens. */
@NullMarked
package vn.tthc.feedback;

import org.jspecify.annotations.NullMarked;
