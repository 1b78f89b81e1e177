/**
 * Test support for every module: {@link vn.tthc.test.TestParts} gives a run its own database, realm and broker on real
 * parts, {@link vn.tthc.test.Tokens} real tokens, {@link vn.tthc.test.Events} and {@link vn.tthc.test.Suite} the events
 * of the other services.
 */
@NullMarked
package vn.tthc.test;

import org.jspecify.annotations.NullMarked;
