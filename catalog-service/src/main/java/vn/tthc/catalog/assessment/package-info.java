/** Impact assessment of procedures in draft legal documents (đánh giá tác động): states and counts. */
@NullMarked
package vn.tthc.catalog.assessment;

import org.jspecify.annotations.NullMarked;
