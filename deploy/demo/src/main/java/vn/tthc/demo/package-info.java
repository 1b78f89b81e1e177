/** Demonstration data: makes believable histories and loads them through the services' bulk commands. */
@NullMarked
package vn.tthc.demo;

import org.jspecify.annotations.NullMarked;
