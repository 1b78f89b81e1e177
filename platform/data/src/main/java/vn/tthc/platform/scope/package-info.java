/** On which rows a user may act; PostgreSQL's row-level security repeats the rule underneath. */
@NullMarked
package vn.tthc.platform.scope;

import org.jspecify.annotations.NullMarked;
