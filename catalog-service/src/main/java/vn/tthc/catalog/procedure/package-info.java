/** Administrative procedures (thủ tục hành chính) and their versions in time; look-up and search. */
@NullMarked
package vn.tthc.catalog.procedure;

import org.jspecify.annotations.NullMarked;
