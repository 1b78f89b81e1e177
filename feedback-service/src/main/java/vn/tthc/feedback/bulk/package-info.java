/** Loading of whole histories: initial load and demo data. Everything goes through the rules of the lifecycle. */
@NullMarked
package vn.tthc.feedback.bulk;

import org.jspecify.annotations.NullMarked;
