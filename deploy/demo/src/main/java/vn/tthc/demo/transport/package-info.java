/** Tokens, reading of the catalogue, and the bulk commands. */
@NullMarked
package vn.tthc.demo.transport;

import org.jspecify.annotations.NullMarked;
