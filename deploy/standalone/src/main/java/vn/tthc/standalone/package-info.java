/**
 * The launcher behind {@code ./tthc}: checks the machine, starts the parts and the services in order, loads the data on
 * first start, watches over what runs, and stops it in reverse order.
 */
@NullMarked
package vn.tthc.standalone;

import org.jspecify.annotations.NullMarked;
