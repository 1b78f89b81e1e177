/** Review of procedures (rà soát): plans, proposals to simplify, their states and counts. */
@NullMarked
package vn.tthc.catalog.review;

import org.jspecify.annotations.NullMarked;
