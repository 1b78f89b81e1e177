/** How queries are run: what needs no resolver of its own is read off the objects, without a detour for each field. */
@NullMarked
package vn.tthc.gateway.execution;

import org.jspecify.annotations.NullMarked;
