/** The whole suite as its users meet it: started by its own command, spoken to through its own door. */
@NullMarked
package vn.tthc.acceptance;

import org.jspecify.annotations.NullMarked;
