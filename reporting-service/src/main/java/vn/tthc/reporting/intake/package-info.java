/**
 * Takes in the events of the other services: facts and counters in one transaction.
 */
@NullMarked
package vn.tthc.reporting.intake;

import org.jspecify.annotations.NullMarked;
